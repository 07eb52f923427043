"""The till's screen: the day, every payment, what is owed; live and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from core import billing, settings
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.payments.screen import PaymentsScreen
from desktop.widgets.dialogs import Question
from tests.desktop.screens.bench import Bench

Open = Callable[..., PaymentsScreen]


@pytest.fixture
def opened(qtbot, desk: Desk) -> Open:
    """Shows the screen and waits until it is loaded."""

    def open_(rows: int, width: int = 1152) -> PaymentsScreen:
        screen = PaymentsScreen(desk)
        qtbot.addWidget(screen)
        screen.resize(width, 712)
        screen.show()
        qtbot.waitUntil(lambda: screen.table.model.loaded and screen.table.count() == rows)
        return screen

    return open_


def titles(screen: PaymentsScreen) -> list[str]:
    """The questions over it."""
    return [question.accessibleName() for question in screen.findChildren(Question)]


def test_payment_taken_elsewhere_appears_by_itself(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """In the list and in the figures."""
    screen = opened(0)
    bench.pay(job.id, "40.00")
    qtbot.waitUntil(lambda: screen.table.count() == 1)
    qtbot.waitUntil(lambda: "40.00" in screen.figures.today.accessibleName())
    qtbot.waitUntil(lambda: "210.00" in screen.figures.owed.accessibleName())


def test_entry_beside_the_list(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """The chosen one; Enter shows it where there is room for one only, Esc goes back."""
    paid = bench.pay(job.id, "40.00")
    screen = opened(1, width=800)
    screen.table.select_first()
    qtbot.keyClick(screen.table.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.panel.entry is not None)
    assert screen.panel.entry.line.id == paid.id
    assert not screen.panel.back.isHidden()
    assert not screen.table.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.table.isVisible()


def test_what_is_owed_is_taken_from_its_list(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """Enter asks how it is paid; once paid it leaves the list."""
    screen = opened(0)
    screen.show_saved("owed")
    qtbot.waitUntil(lambda: screen.owed.count() == 1)
    screen.owed.select_first()
    qtbot.waitUntil(lambda: screen.owed_panel.row is not None)
    qtbot.keyClick(screen.owed.view, Qt.Key.Key_Return)
    assert titles(screen) == ["Take a payment"]
    bench.pay(job.id, "250.00")
    qtbot.waitUntil(lambda: screen.owed.count() == 0)
    assert screen.owed._stateful.state.accessibleName() == "Nobody owes anything"
    assert screen.owed_panel.row is None


def test_the_payments_of_one_day(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """As a chart asks for them; the button above the list shows all of them again."""
    bench.pay(job.id, "40.00")
    screen = opened(1)
    today = bench.look(settings.today)
    screen.begin(day=today - timedelta(days=1))
    qtbot.waitUntil(lambda: screen.table.count() == 0)
    assert screen.of_day.isVisible()
    screen.begin(day=today)
    qtbot.waitUntil(lambda: screen.table.count() == 1)
    screen.of_day.click()
    assert screen.wanted.day is None
    assert screen.of_day.isHidden()


def test_search_looks_through_all_payments(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """Whoever types a name does not mean today only."""
    bench.pay(job.id, "40.00")
    screen = opened(1)
    qtbot.keyClicks(screen.search, "yildiz")
    qtbot.waitUntil(lambda: screen.wanted.saved == "all" and screen.wanted.typed == "yildiz")
    qtbot.waitUntil(lambda: screen.table.count() == 1)
    screen.search.setText("nobody")
    qtbot.waitUntil(lambda: screen.table._stateful.state.accessibleName() == "No payment matches")


def test_search_in_what_is_owed(qtbot, opened: Open, job: OrderRow) -> None:
    """The same line."""
    screen = opened(0)
    screen.show_saved("owed")
    qtbot.waitUntil(lambda: screen.owed.count() == 1)
    screen.search.setText("nobody")
    qtbot.waitUntil(lambda: screen.owed.count() == 0)
    screen.search.setText("yildiz")
    qtbot.waitUntil(lambda: screen.owed.count() == 1)


def test_refund_leads_to_its_payment(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """In the same screen."""
    paid = bench.pay(job.id, "40.00")
    back = bench.do(billing.refund, paid.id, Decimal("1.00"), "Kindness")
    screen = opened(2)
    screen.open_record(back.id)
    qtbot.waitUntil(lambda: screen.panel.entry is not None)
    screen.panel.entry_asked.emit(paid.id)
    qtbot.waitUntil(lambda: screen.panel.entry.line.id == paid.id)


def test_where_others_navigate_to(qtbot, opened: Open, job: OrderRow) -> None:
    """A payment for a job, for some job, a saved filter."""
    screen = opened(0)
    screen.begin(work_order_id=job.id)
    screen.begin(new=True)
    assert titles(screen) == ["Take a payment", "Take a payment"]
    screen.begin(show="refunds")
    qtbot.waitUntil(lambda: screen.table._stateful.state.accessibleName() == "No refunds")


def test_keys_are_listed(opened: Open) -> None:
    """For the overlay."""
    keys = [shortcut.keys for shortcut in opened(0).shortcuts()]
    assert keys == ["Ctrl+N", "Ctrl+F", "F5", "Ctrl+P", "Ctrl+R"]


def test_empty_day_says_what_to_do(opened: Open) -> None:
    """With the button that does it."""
    screen = opened(0)
    assert screen.table._stateful.state.accessibleName() == "Nothing was paid today yet"
