"""The screen of jobs: from the list to the receipt, live, by keyboard, for every role."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core import work_orders
from core.base.permissions import Role
from core.rules.words import Status
from desktop.desk import Desk
from desktop.screens.work_orders.edit_page import EditPage
from desktop.screens.work_orders.hand_over import HandOverPage
from desktop.screens.work_orders.screen import WorkOrdersScreen
from desktop.widgets.dialogs import Question
from tests.desktop.screens.bench import Bench

Open = Callable[..., WorkOrdersScreen]


@pytest.fixture
def opened(qtbot, desk: Desk) -> Open:
    """Shows the screen and waits for its rows."""

    def open_(rows: int, on: Desk | None = None, width: int = 1152) -> WorkOrdersScreen:
        screen = WorkOrdersScreen(on or desk)
        qtbot.addWidget(screen)
        screen.resize(width, 712)
        screen.show()
        qtbot.waitUntil(lambda: screen.list.table.count() == rows)
        return screen

    return open_


def test_first_job_stands_beside_the_list(qtbot, opened: Open, bench: Bench) -> None:
    """Nobody has to click to see something."""
    bench.open(title="Older")
    newest = bench.open(title="Newest")
    screen = opened(2)
    qtbot.waitUntil(lambda: screen.panel.job is not None)
    assert screen.panel.job.order.id == newest.id
    assert screen.header._subtitle.text().startswith("2 open")


def test_narrow_window_has_one_pane(qtbot, opened: Open, bench: Bench) -> None:
    """Enter opens the job as a page, Esc goes back to it in the list."""
    order = bench.open()
    screen = opened(1, width=800)
    assert screen.panel.isHidden()
    screen.list.table.select_first()
    qtbot.keyClick(screen.list.table.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.page.job is not None)
    assert screen.stack.is_on_page
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.stack.is_on_page
    assert screen.list.current().id == order.id


def test_what_happens_elsewhere_appears_by_itself(qtbot, opened: Open, bench: Bench) -> None:
    """In the list, in the figures, and in the job that is seen."""
    order = bench.open()
    screen = opened(1)
    qtbot.waitUntil(lambda: screen.panel.job is not None)
    bench.do(work_orders.move, order.id, Status.IN_PROGRESS)
    other = bench.open(title="From the network")
    qtbot.waitUntil(lambda: screen.list.table.count() == 2)
    qtbot.waitUntil(lambda: screen.panel.head.status.text == "In repair")
    assert screen.panel.job.order.id == order.id
    assert other.id in [screen.list.table.model.record_id(row) for row in range(2)]


def test_story_from_new_to_handed_over(qtbot, opened: Open, bench: Bench, told) -> None:
    """Approve, start, book, ready, take payment: each by the one prominent button."""
    order = bench.open("100.00")
    screen = opened(1)
    for status in (Status.APPROVED, Status.IN_PROGRESS):
        qtbot.waitUntil(lambda: screen.panel.foot.step is not None)
        qtbot.waitUntil(lambda status=status: screen.panel.foot.step.goal is status)
        screen.panel.go_on()
        qtbot.waitUntil(lambda status=status: bench.order(order.id).status is status)
    qtbot.waitUntil(lambda: screen.panel.foot.step.goal is Status.WORK_COMPLETE)
    screen.panel.sections.parts.name.set_value("Fan")
    screen.panel.sections.parts.price.set_value(Decimal("20.00"))
    screen.panel.sections.parts.book_now()
    qtbot.waitUntil(lambda: bench.order(order.id).cost == Decimal("120.00"))
    screen.panel.go_on()
    qtbot.waitUntil(lambda: bench.order(order.id).status is Status.WORK_COMPLETE)
    qtbot.waitUntil(lambda: screen.panel.foot.step.text == "Hand over")
    screen.panel.go_on()
    page = screen.stack.passing
    assert isinstance(page, HandOverPage)
    assert page.payment.amount.value() == Decimal("120.00")
    page.end_now()
    qtbot.waitUntil(lambda: bench.order(order.id).status is Status.CLOSED)
    qtbot.waitUntil(lambda: screen.stack.passing is None)
    assert bench.job(order.id).owed == 0
    assert told.papers[0][0] == "receipt"


def test_technicians_screen_shows_no_money(qtbot, opened: Open, bench: Bench, desk_as: Callable[[Role], Desk]) -> None:
    """Neither in the list nor in the job, and no way to take any."""
    bench.open("123.45")
    screen = opened(1, desk_as(Role.TECHNICIAN))
    qtbot.waitUntil(lambda: screen.panel.job is not None)
    assert "total" not in [column.key for column in screen.list.table.model.columns]
    assert screen.panel.sections.price.isHidden()
    assert screen._new.isHidden()
    assert "Ctrl+N" not in [shortcut.keys for shortcut in screen.shortcuts()]


def test_form_is_asked_before_it_is_left(qtbot, opened: Open, bench: Bench) -> None:
    """Opening another job does not throw away what was typed."""
    order, other = bench.open(), bench.open()
    screen = opened(2)
    screen.open_record(order.id)
    qtbot.waitUntil(lambda: screen.page.job is not None)
    screen.page.edit()
    page = screen.stack.passing
    assert isinstance(page, EditPage)
    page.form.fields["title"].control.set_value("Typed")
    screen.open_record(other.id)
    assert screen.stack.passing is page
    question = page.window().findChild(Question)
    next(b for b in question.findChildren(QPushButton) if b.accessibleName() == "Leave without saving").click()
    assert screen.stack.passing is None
    assert screen.page.order_id == other.id


def test_closing_asks_for_what_is_typed(qtbot, opened: Open, bench: Bench) -> None:
    """In a form, and in a text that is being edited."""
    bench.open()
    screen = opened(1)
    qtbot.waitUntil(lambda: screen.panel.job is not None)
    left: list[bool] = []
    screen.may_leave(lambda: left.append(True))
    assert left == [True]
    screen.panel.sections.diagnosis.begin_editing()
    screen.may_leave(lambda: left.append(True))
    assert left == [True]
    assert screen.findChild(Question) is not None


def test_another_job_asks_for_what_is_typed_on_the_page(qtbot, opened: Open, bench: Bench) -> None:
    """As when its label is scanned; the same job again does not mind."""
    first, second = bench.open(), bench.open()
    screen = opened(2)
    screen.open_record(first.id)
    qtbot.waitUntil(lambda: screen.page.job is not None)
    screen.page.sections.diagnosis.begin_editing()
    screen.page.sections.diagnosis.input.set_value("Half typed")
    screen.open_record(first.id)
    assert screen.findChild(Question) is None
    screen.open_record(second.id)
    question = screen.findChild(Question)
    assert screen.page.order_id == first.id
    next(b for b in question.findChildren(QPushButton) if b.accessibleName() == "Leave without saving").click()
    qtbot.waitUntil(lambda: screen.page.job.order.id == second.id)


def test_typed_text_holds_the_panel(qtbot, opened: Open, bench: Bench, told) -> None:
    """Another row is chosen only after it was saved or given up."""
    first, second = bench.open(), bench.open()
    screen = opened(2)
    qtbot.waitUntil(lambda: screen.panel.job is not None and screen.panel.job.order.id == second.id)
    screen.panel.sections.diagnosis.begin_editing()
    screen.list.table.select(first.id)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert screen.panel.job.order.id == second.id
    assert told.notices[-1][1] == "warning"


def test_where_others_navigate_to(qtbot, opened: Open, bench: Bench, told) -> None:
    """A saved filter, a customer's jobs, a device's, a new one."""
    bench.open()
    ready = bench.open(status=Status.WORK_COMPLETE)
    screen = opened(1)
    screen.begin(show="ready")
    qtbot.waitUntil(lambda: screen.list.current() is None or screen.list.table.count() == 1)
    assert screen.list.wanted.saved == "ready"
    screen.begin(asset_id=bench.at.device_id)
    qtbot.waitUntil(lambda: screen.list.table.count() == 2)
    screen.begin(new=True)
    assert told.places == [("intake", None, {"new": True})]
    screen.open_record(ready.id)
    qtbot.waitUntil(lambda: screen.page.job is not None)
    assert screen.page.job.order.id == ready.id


def test_keys_are_listed_and_bound(qtbot, opened: Open, bench: Bench) -> None:
    """What `?` shows works."""
    order = bench.open()
    screen = opened(1)
    keys = [shortcut.keys for shortcut in screen.shortcuts()]
    assert {
        "Ctrl+N",
        "Ctrl+F",
        "F5",
        "Ctrl+G",
        "Ctrl+E",
        "Ctrl+B",
        "Ctrl+U",
        "Ctrl+M",
        "Ctrl+P",
        "Ctrl+Shift+I",
    } == set(keys)
    qtbot.waitUntil(lambda: screen.panel.job is not None)
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.list.table.view.setFocus()
    qtbot.keyClick(screen.list.table.view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bench.order(order.id).status is Status.APPROVED)
    qtbot.keyClick(screen.list.table.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(screen.list.search.hasFocus)


def test_job_deleted_on_its_page_goes_back_to_the_list(qtbot, opened: Open, bench: Bench) -> None:
    """There is nothing to see any more."""
    order = bench.open()
    screen = opened(1)
    screen.open_record(order.id)
    qtbot.waitUntil(lambda: screen.page.job is not None)
    bench.do(work_orders.delete, order.id)
    qtbot.waitUntil(lambda: not screen.stack.is_on_page)


def test_payment_from_the_job(qtbot, opened: Open, bench: Bench) -> None:
    """A deposit, before the job is ready."""
    bench.open()
    screen = opened(1)
    qtbot.waitUntil(lambda: screen.panel.job is not None)
    screen.panel.sections.price.pay.click()
    assert screen.findChild(Question).accessibleName() == "Take a payment"


def test_scanned_label_ticks_in_the_hand_over(qtbot, opened: Open, bench: Bench) -> None:
    """Elsewhere a scan is for the window."""
    order = bench.open(status=Status.WORK_COMPLETE)
    screen = opened(0)
    assert not screen.take_scan(f"{order.number}/A1")
    screen.hand_over(bench.job(order.id), False)
    assert screen.take_scan(f"{order.number}/A1")
    assert not screen.take_scan("something else")
    assert screen.stack.passing.accessories.left() == 1
