"""One job that is owed."""

from __future__ import annotations

from collections.abc import Callable

from core import billing
from core.base.paging import Page
from core.base.permissions import Role
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.payments.owed_panel import OwedPanel
from tests.desktop.screens.bench import Bench


def test_who_owes_what(qtbot, desk: Desk, bench: Bench, job: OrderRow, told) -> None:
    """And one button that takes it."""
    bench.pay(job.id, "50.00")
    panel = OwedPanel(desk)
    qtbot.addWidget(panel)
    panel.show_order(bench.look(billing.owed_orders, Page(1))[0])
    assert "200.00" in panel.amount.text()
    assert panel.facts.value("Customer") == "Ayşe Yıldız"
    assert panel.chip.text == "Ready"
    with qtbot.waitSignal(panel.payment_asked) as asked:
        panel.take.click()
    assert asked.args == [job.id]
    panel.open_job.click()
    assert told.places == [("work_orders", job.id, {})]


def test_nothing_chosen(qtbot, desk: Desk) -> None:
    """Says what would be here, and takes nothing."""
    panel = OwedPanel(desk)
    qtbot.addWidget(panel)
    panel.take_now()
    assert panel._stateful.state.accessibleName() == "Choose a job"


def test_who_may_not_take_money_has_no_button(qtbot, desk_as: Callable[[Role], Desk]) -> None:
    """Only looks."""
    desk = desk_as(Role.SUPERVISOR)
    desk.actor = desk.actor._replace(permissions=desk.actor.permissions - {"payment:write"})
    panel = OwedPanel(desk)
    qtbot.addWidget(panel)
    assert panel.take.isHidden()
