"""The checklist is filled in on the job."""

from __future__ import annotations

from decimal import Decimal as D

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core import assets, maintenance
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.maintenance import NewCheck, NewPlan, OrderCheckRow
from core.rules.words import AssetStatus, CheckKind, Status
from core.shop import Shop
from core.work_orders import OrderRow
from desktop.screens.link_rows import ElidedLink
from desktop.screens.work_orders.detail import DetailPanel
from desktop.screens.work_orders.sections.checks import Checks
from desktop.screens.work_orders.steps import other_steps
from desktop.widgets.dialogs import Question
from tests.desktop.screens.bench import Bench
from tests.desktop.screens.counter import reading

LINES = [
    NewCheck("Temperature", CheckKind.MEASUREMENT, True, "°C", D("60"), D("75")),
    NewCheck("No leaks", CheckKind.CHECK, True),
    NewCheck("Name plate", CheckKind.TEXT),
]


@pytest.fixture
def order_id(shop: Shop) -> int:
    """A maintenance job with a checklist."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        thing = assets.add_equipment(tx, NewEquipment("Boiler", status=AssetStatus.ACTIVE))
        plan = maintenance.add(tx, NewPlan("Service", [thing.id], checks=LINES, next_due_at=tx.now))
        return maintenance.open_due(tx, plan.id)[0]


def _rows(shop: Shop, order_id: int) -> list[OrderCheckRow]:
    return reading(shop, maintenance.of_order, order_id)


def test_each_line_is_answered_as_it_asks(qtbot, show, bench: Bench, shop: Shop, order_id: int) -> None:
    """A figure by Enter, well by a button, words; what is still open is counted."""
    section = show(Checks, order_id)
    figure, leaks, plate = section.lines.values()
    assert section._open.text().startswith("2 required")
    qtbot.keyClicks(figure.line, "71,5")
    qtbot.keyClick(figure.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _rows(shop, order_id)[0].value == D("71.5"))
    leaks.well.click()
    qtbot.keyClicks(plate.line, "ACME 7")
    plate.noted.click()
    qtbot.waitUntil(lambda: all(row.is_passed for row in _rows(shop, order_id)))
    section.show_job(bench.job(order_id))
    assert section._open.text() == ""
    assert "71.5 °C" in figure.found.text() and not figure.inputs.isVisible() and figure.clear.isVisible()
    figure.clear.click()
    qtbot.waitUntil(lambda: _rows(shop, order_id)[0].answered_at is None)


def test_what_is_not_well_leads_to_its_job(qtbot, show, bench: Bench, shop: Shop, order_id: int, told) -> None:
    """It is told, and opened from the line."""
    section = show(Checks, order_id)
    line = list(section.lines.values())[1]
    line.not_well.click()
    qtbot.waitUntil(lambda: bool(told.notices))
    section.show_job(bench.job(order_id))
    row = _rows(shop, order_id)[1]
    assert row.follow_up in told.notices[-1][0]
    qtbot.waitUntil(lambda: any(link.isVisible() for link in line.findChildren(ElidedLink)))
    next(link for link in line.findChildren(ElidedLink) if link.isVisible()).click()
    assert told.places[-1][:2] == ("work_order", row.follow_up_id)


def test_what_is_no_figure_is_said_and_not_lost(qtbot, show, order_id: int) -> None:
    """At its line; words that are missing as well."""
    section = show(Checks, order_id)
    figure, _, plate = section.lines.values()
    figure.line.set_value("hot")
    figure.note()
    qtbot.waitUntil(figure.error.isVisible)
    assert figure.line.value() == "hot"
    plate.note()
    qtbot.waitUntil(plate.error.isVisible)


def test_typing_survives_what_others_do(show, bench: Bench, order_id: int) -> None:
    """The job is shown again while somebody types."""
    section = show(Checks, order_id)
    line = next(iter(section.lines.values()))
    line.line.set_value("7")
    section.show_job(bench.job(order_id))
    assert next(iter(section.lines.values())).line.value() == "7"


def test_a_job_without_a_checklist_shows_none(qtbot, show, job: OrderRow, order_id: int, desk_as) -> None:
    """Where there is one, whoever does jobs can answer."""
    assert not show(Checks, job.id).isVisible()
    section = show(Checks, order_id, on=desk_as(Role.FRONT_DESK))
    qtbot.waitUntil(lambda: all(line.inputs.isVisible() for line in section.lines.values()))


def test_a_technician_fills_it_in(qtbot, show, shop: Shop, order_id: int, desk_as) -> None:
    """What he finds not well opens its job, though he opens none otherwise."""
    section = show(Checks, order_id, on=desk_as(Role.TECHNICIAN))
    figure, leaks, _plate = section.lines.values()
    qtbot.keyClicks(figure.line, "80")
    qtbot.keyClick(figure.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _rows(shop, order_id)[0].follow_up_id is not None)
    leaks.well.click()
    qtbot.waitUntil(lambda: bool(_rows(shop, order_id)[1].is_passed))


def test_finishing_without_what_is_required_is_asked_first(
    qtbot, desk, bench: Bench, shop: Shop, order_id: int
) -> None:
    """Two required lines are open."""
    panel = DetailPanel(desk, is_page=False)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_order(order_id)
    qtbot.waitUntil(lambda: panel.job is not None)
    assert panel.job.missing_checks == 2
    step = next(each for each in other_steps(panel.job.order, desk) if each.goal is Status.WORK_COMPLETE)
    panel.take_step(step)
    question = panel.window().findChild(Question)
    assert "2 required" in question.accessibleDescription()
    next(b for b in question.findChildren(QPushButton) if b.accessibleName() == step.text).click()
    qtbot.waitUntil(lambda: bench.order(order_id).status is Status.WORK_COMPLETE)
