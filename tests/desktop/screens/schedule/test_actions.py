"""What is done to jobs on the schedule."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from core import schedule, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.planning import FindingCode
from core.shop import Shop
from desktop.screens.schedule.actions import Plan
from desktop.widgets.conflict_dialog import ConflictDialog
from tests.desktop.screens.schedule.conftest import DAY, Monday

TUESDAY = DAY + timedelta(days=1)


def _dialog(qtbot) -> object:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return QApplication.activeModalWidget()


def _place(job) -> tuple:
    return job.technician_id, job.day, job.window_start, job.duration_hours


def test_a_job_is_planned_and_put_back(qtbot, screen, told, card, stored, monday: Monday) -> None:
    """A length that nobody had said is none again."""
    before = _place(stored("Heating"))
    screen.actions.plan(card("Heating"), Plan(monday.tom_id, TUESDAY, 8 * 60, 90))
    qtbot.waitUntil(lambda: _place(stored("Heating")) == (monday.tom_id, TUESDAY, "08:00", 1.5))
    qtbot.waitUntil(lambda: bool(told.notices))
    assert "Tom Bench" in told.notices[-1][0]
    screen.actions.undo()
    qtbot.waitUntil(lambda: _place(stored("Heating")) == before)
    qtbot.waitUntil(lambda: "back" in told.notices[-1][0])
    screen.actions.undo()
    assert told.notices[-1][0] == "Nothing to undo"


def test_a_job_without_a_day_goes_back_to_none(qtbot, screen, told, stored, monday: Monday) -> None:
    """And to nobody."""
    qtbot.waitUntil(lambda: screen.waiting.card(monday.jobs["Router"]) is not None)
    screen.actions.plan(screen.waiting.card(monday.jobs["Router"]), Plan(monday.tom_id, DAY, 480, None))
    qtbot.waitUntil(lambda: stored("Router").technician_id == monday.tom_id)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: _place(stored("Router")) == (None, None, None, None))


def test_what_speaks_against_it_is_asked_about(qtbot, screen, card, stored, monday: Monday) -> None:
    """It is planned all the same where one says so."""
    screen.actions.plan(card("Lamp"), Plan(monday.ayse_id, DAY, 9 * 60, 30))
    dialog = _dialog(qtbot)
    assert any("At the same time as" in each.text() for each in dialog.findChildren(QLabel))
    assert stored("Lamp").technician_id is None
    next(each for each in dialog.findChildren(type(dialog.add_cancel())) if "all the same" in each.text()).click()
    qtbot.waitUntil(lambda: stored("Lamp").technician_id == monday.ayse_id)


@pytest.mark.parametrize("mine", [False, True], ids=["theirs", "mine"])
def test_a_job_that_was_changed_meanwhile_shows_both(
    qtbot, shop: Shop, screen, card, stored, monday: Monday, mine: bool
) -> None:
    """Nothing is overwritten unseen."""
    old = card("Lamp")
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        schedule.plan(tx, old.id, monday.tom_id, TUESDAY, "14:00", 0.5, despite=tuple(FindingCode))
    screen.actions.plan(old, Plan(monday.ayse_id, DAY, 14 * 60, 30))
    dialog = _dialog(qtbot)
    assert isinstance(dialog, ConflictDialog)
    assert set(dialog._choices) == {"technician_id", "day"}
    for key in dialog._choices:
        dialog.choose(key, mine=mine)
    dialog._answer()
    wanted = (monday.ayse_id, DAY) if mine else (monday.tom_id, TUESDAY)
    qtbot.waitUntil(lambda: _place(stored("Lamp"))[:2] == wanted)


def test_a_job_is_taken_off_its_day(qtbot, screen, told, card, stored, monday: Monday) -> None:
    """Whose it is stays; Undo brings it back to its hour."""
    screen.actions.take_off(card("Lock"))
    qtbot.waitUntil(lambda: _place(stored("Lock")) == (monday.ayse_id, None, None, 2.0))
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: _place(stored("Lock")) == (monday.ayse_id, DAY, "09:00", 2.0))


def test_what_core_refuses_is_said(qtbot, shop: Shop, screen, told, card, monday: Monday) -> None:
    """A job that is over is planned no more."""
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        work_orders.delete(tx, monday.jobs["Lamp"])
    screen.actions.plan(card("Lamp"), Plan(monday.tom_id, DAY, 480, 30))
    assert "not found" in told.notices[-1][0] and told.notices[-1][1] == "danger"
