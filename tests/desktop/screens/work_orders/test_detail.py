"""One job, as it is now."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton

from core import invoices, work_orders
from core.base.permissions import Role
from core.rules.words import HoldReason, Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.detail import DetailPanel
from desktop.screens.work_orders.steps import other_steps
from desktop.widgets.dialogs import Question
from desktop.widgets.inputs import ChoiceInput
from tests.desktop.screens.bench import Bench

Open = Callable[..., DetailPanel]


@pytest.fixture
def opened(qtbot, desk: Desk) -> Open:
    """Shows a job in a panel and waits for it."""

    def open_(order_id: int, on: Desk | None = None) -> DetailPanel:
        panel = DetailPanel(on or desk, is_page=False)
        qtbot.addWidget(panel)
        panel.resize(420, 700)
        panel.show()
        panel.show_order(order_id)
        qtbot.waitUntil(lambda: panel.job is not None and panel.job.order.id == order_id)
        return panel

    return open_


def press(window: DetailPanel, name: str) -> None:
    """A button of the question over it."""
    question = window.window().findChild(Question)
    next(b for b in question.findChildren(QPushButton) if b.accessibleName() == name).click()


def menu(panel: DetailPanel) -> list[str]:
    """What the menu offers."""
    return [action.text() for action in panel.head.menu.actions() if not action.isSeparator()]


def test_nothing_chosen_says_what_would_be_here(qtbot, desk: Desk) -> None:
    """Not an empty frame."""
    panel = DetailPanel(desk, is_page=False)
    qtbot.addWidget(panel)
    assert panel._stateful.state.accessibleName() == "Choose a job"


def test_next_step_at_once(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """One press."""
    panel = opened(job.id)
    panel.go_on()
    qtbot.waitUntil(lambda: bench.order(job.id).status is Status.APPROVED)


def test_hold_asks_first(qtbot, opened: Open, desk: Desk, bench: Bench) -> None:
    """And carries the answer."""
    order = bench.open(status=Status.IN_PROGRESS)
    panel = opened(order.id)
    panel.take_step(next(step for step in other_steps(order, desk) if step.goal is Status.ON_HOLD))
    panel.window().findChild(ChoiceInput)
    press(panel, "Put on hold")
    qtbot.waitUntil(lambda: bench.order(order.id).hold_reason is HoldReason.PARTS)


def test_hand_over_goes_to_the_screen(qtbot, opened: Open, bench: Bench) -> None:
    """It needs more room than a panel."""
    panel = opened(bench.open(status=Status.WORK_COMPLETE).id)
    with qtbot.waitSignal(panel.hand_over_asked) as asked:
        panel.go_on()
    assert asked.args[1] is False


def test_delete_asks_once_and_comes_back(qtbot, opened: Open, bench: Bench, job: OrderRow, told) -> None:
    """From the notice."""
    panel = opened(job.id)
    panel.delete()
    with qtbot.waitSignal(panel.gone):
        press(panel, "Delete order")
    assert bench.look(work_orders.count) == 0
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: bench.look(work_orders.count) == 1)


def test_job_deleted_elsewhere_is_told(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """The panel says so instead of showing what is no longer there."""
    panel = opened(job.id)
    bench.do(work_orders.delete, job.id)
    with qtbot.waitSignal(panel.gone):
        panel.reload()
    assert panel._stateful.state.accessibleName() == "This job was deleted"


def test_its_invoice_is_made_once(qtbot, opened: Open, bench: Bench, job: OrderRow, told) -> None:
    """Then the same entry goes to it."""
    panel = opened(job.id)
    assert "Invoice" in menu(panel)
    panel.make_invoice()
    qtbot.waitUntil(lambda: len(told.places) == 1)
    panel.make_invoice()
    qtbot.waitUntil(lambda: len(told.places) == 2)
    made = bench.look(invoices.made_for, job.id)
    assert made.total == job.total and told.places == [("invoices", made.id, {})] * 2
    qtbot.waitUntil(lambda: bench.kinds(job.id)[-1] == "invoice.created")


def test_running_through_the_list_reads_where_one_stops(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """What is passed is not shown."""
    panel = opened(job.id)
    others = [bench.open() for _ in range(3)]
    for other in others:
        panel.show_order(other.id)
    qtbot.waitUntil(lambda: panel.job.order.id == others[-1].id)
    assert panel.order_id == others[-1].id


def test_a_job_is_planned_from_its_page(opened: Open, job: OrderRow, told) -> None:
    """The schedule asks whose, for which day, and how long."""
    panel = opened(job.id)
    next(action for action in panel.head.menu.actions() if action.text() == "Plan…").trigger()
    assert told.places[-1] == ("schedule", None, {"plan": job.id})


def test_menu_follows_the_role(opened: Open, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """Papers for all, money and deleting for the desk."""
    assert menu(opened(job.id)) == [
        "Edit", "Plan…", "Take payment", "Invoice", "Print: Claim ticket", "Print: Labels", "Print: Work sheet",
        "Delete order",
    ]  # fmt: skip
    assert menu(opened(job.id, desk_as(Role.TECHNICIAN))) == [
        "Edit", "Print: Claim ticket", "Print: Labels", "Print: Work sheet",
    ]  # fmt: skip


def test_technician_sees_no_money(opened: Open, bench: Bench, desk_as: Callable[[Role], Desk]) -> None:
    """Neither price nor payments, in any section."""
    order = bench.open("123.45")
    bench.pay(order.id, "67.89")
    panel = opened(order.id, desk_as(Role.TECHNICIAN))
    words = " ".join(
        text for widget in panel.findChildren(object) if (text := getattr(widget, "accessibleName", str)())
    )
    assert panel.sections.price.isHidden()
    assert panel.sections.payments.isHidden()
    assert "123.45" not in words
    assert "67.89" not in words


def test_papers_by_key(opened: Open, job: OrderRow, told) -> None:
    """The claim ticket again."""
    opened(job.id).print_ticket()
    assert told.papers == [("claim_ticket", job.id)]


def test_keys_bring_the_keyboard_to_the_lines(qtbot, opened: Open, job: OrderRow) -> None:
    """Labour and parts."""
    panel = opened(job.id)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.go_to_parts()
    qtbot.waitUntil(panel.sections.parts.name.hasFocus)
    panel.go_to_labour()
    qtbot.waitUntil(panel.sections.labour.description.hasFocus)


def test_every_control_has_a_name_of_its_own(opened: Open, bench: Bench) -> None:
    """By which tests and screen readers find it."""
    order = bench.open(status=Status.IN_PROGRESS)
    panel = opened(order.id)
    names = [b.accessibleName() for b in panel.findChildren(QPushButton) if b.isVisibleTo(panel)]
    assert all(names)
    assert len(names) == len(set(names))
