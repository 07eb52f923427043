"""The hand-over: what is owed, what goes back, the payment, one button."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget

from core import billing, intakes, settings, work_orders
from core.base.paging import Page
from core.rules.words import Status
from desktop.desk import Desk
from desktop.screens.work_orders.hand_over import HandOverPage
from desktop.widgets.toasts import Toasts
from tests.desktop.screens.bench import Bench

Open = Callable[..., HandOverPage]


@pytest.fixture
def opened(qtbot, desk: Desk, bench: Bench) -> Open:
    """Opens the page of a job."""

    def open_(order_id: int, *, unrepaired: bool = False) -> HandOverPage:
        page = HandOverPage(desk, bench.job(order_id), unrepaired=unrepaired)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.start()
        return page

    return open_


def test_cash_with_change_closes_the_job(qtbot, opened: Open, bench: Bench, told) -> None:
    """Amount prefilled, change told, accessories ticked, receipt shown, passcode gone."""
    order = bench.open("120.00", status=Status.WORK_COMPLETE)
    page = opened(order.id)
    assert page.payment.amount.value() == Decimal("120.00")
    page.payment.given.set_value(Decimal("150.00"))
    assert "30.00" in page.payment.change_words()
    page.accessories.tick_all()
    assert "Erases the passcode" in page.effect.text()
    with qtbot.waitSignal(page.left):
        page.end.click()
    after = bench.job(order.id)
    assert after.order.status is Status.CLOSED
    assert after.owed == 0
    assert all(row.returned_at for row in after.detail.accessories)
    assert not after.detail.intake.has_passcode
    (payment,) = after.detail.payments
    assert (payment.method, payment.tendered) == ("Cash", Decimal("150.00"))
    assert told.papers == [("receipt", payment.id)]


def test_ctrl_enter_in_the_payment_ends_it(qtbot, opened: Open, bench: Bench) -> None:
    """Keyboard alone."""
    order = bench.open("120.00", status=Status.WORK_COMPLETE)
    page = opened(order.id)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.payment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bench.order(order.id).status is Status.CLOSED


def test_a_part_of_it_leaves_the_rest_owed_and_says_so(opened: Open, bench: Bench) -> None:
    """While the amount is typed; more than is owed is no amount."""
    page = opened(bench.open("120.00", status=Status.WORK_COMPLETE).id)
    assert "stay owed" not in page.effect.text()
    page.payment.amount.set_value(Decimal("100.00"))
    assert re.search(r"\b20\.00\W* stay owed", page.effect.text())
    page.payment.amount.set_value(Decimal("120.01"))
    assert not page.payment.check()


def test_card_keeps_the_transaction(qtbot, opened: Open, bench: Bench) -> None:
    """And asks for no notes and coins."""
    order = bench.open("120.00", status=Status.WORK_COMPLETE)
    page = opened(order.id)
    page.payment.method.set_value("Card")
    assert page.payment.fields["tendered"].isHidden()
    page.payment.transaction.set_value("T-77")
    with qtbot.waitSignal(page.left):
        page.end_now()
    (payment,) = bench.look(billing.page, Page(5))
    assert (payment.method, payment.transaction_id) == ("Card", "T-77")


def test_reopened_from_the_notice(qtbot, opened: Open, bench: Bench, told) -> None:
    """The payment stays, the passcode stays erased."""
    order = bench.open("120.00", status=Status.WORK_COMPLETE)
    page = opened(order.id)
    with qtbot.waitSignal(page.left):
        page.end_now()
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: bench.order(order.id).status is Status.WORK_COMPLETE)
    assert len(bench.job(order.id).detail.payments) == 1


def test_pay_later_leaves_a_debt_and_says_so(qtbot, opened: Open, bench: Bench, told) -> None:
    """Before and after."""
    order = bench.open("120.00", status=Status.WORK_COMPLETE)
    page = opened(order.id)
    page.later.set_value(True)
    assert "stay owed" in page.effect.text()
    assert page.end.text() == "Hand over"
    with qtbot.waitSignal(page.left):
        page.end_now()
    assert bench.look(billing.owed_sum).amount == Decimal("120.00")
    assert told.papers == []


def test_paid_job_asks_for_nothing(opened: Open, bench: Bench) -> None:
    """One button."""
    order = bench.open("120.00", status=Status.WORK_COMPLETE)
    bench.pay(order.id, "120.00")
    page = opened(order.id)
    assert not page.takes_payment
    assert page.payment.isHidden()


def test_accessories_that_stay_are_told(opened: Open, bench: Bench) -> None:
    """Before the button is pressed; those that went back before are not asked for again."""
    order = bench.open(status=Status.WORK_COMPLETE)
    charger, _ = bench.look(intakes.accessories_of, order.id)
    bench.do(intakes.return_accessories, order.id, [charger.id])
    page = opened(order.id)
    assert len(page.accessories.ticks) == 1
    assert "stay here: 1" in page.effect.text()


def test_less_given_than_owed_is_not_booked(opened: Open, bench: Bench) -> None:
    """It stands at its field."""
    order = bench.open("120.00", status=Status.WORK_COMPLETE)
    page = opened(order.id)
    page.payment.given.set_value(Decimal("100.00"))
    page.end_now()
    assert page.payment.fields["tendered"].error
    assert bench.order(order.id).status is Status.WORK_COMPLETE


def test_job_that_went_on_meanwhile_is_told(qtbot, opened: Open, bench: Bench) -> None:
    """Nothing is booked twice; what was typed stays."""
    order = bench.open("120.00", status=Status.WORK_COMPLETE)
    page = opened(order.id)
    page.who.set_value("Her sister")
    bench.do(work_orders.move, order.id, Status.IN_PROGRESS)
    page.end_now()
    qtbot.waitUntil(lambda: "In repair meanwhile" in page.notice.text)
    assert page.who.value() == "Her sister"
    assert bench.job(order.id).detail.payments == []


def test_who_came_is_written_down(qtbot, opened: Open, bench: Bench) -> None:
    """In the timeline."""
    order = bench.open("0", status=Status.WORK_COMPLETE)
    page = opened(order.id)
    page.who.set_value("Her sister")
    with qtbot.waitSignal(page.left):
        page.end_now()
    assert bench.order(order.id).status_note == "Collected by Her sister"


def test_unrepaired_device_costs_the_fee(qtbot, opened: Open, desk: Desk, bench: Bench) -> None:
    """The shop's fee stands in the line; the job ends as cancelled with the reason."""
    bench.do(settings.change, actor=desk.actor, diagnosis_fee=Decimal("25.00"))
    desk.settings = bench.look(settings.read)
    order = bench.open("120.00", status=Status.IN_PROGRESS)
    page = opened(order.id, unrepaired=True)
    assert page.fee.value() == Decimal("25.00")
    assert page.payment.amount.value() == Decimal("25.00")
    page.reason.set_value("Too dear")
    with qtbot.waitSignal(page.left):
        page.end_now()
    after = bench.job(order.id)
    assert (after.order.status, after.order.total, after.owed) == (Status.CANCELLED, Decimal("25.00"), 0)
    assert after.order.status_note == "Too dear"


def test_deposit_above_the_fee_is_told(opened: Open, bench: Bench) -> None:
    """It has to be given back."""
    order = bench.open("120.00")
    bench.pay(order.id, "50.00")
    page = opened(order.id, unrepaired=True)
    page.fee.set_value(Decimal("20.00"))
    assert page.owed == Decimal("-30.00")
    assert "have to be refunded" in page.effect.text()
    assert not page.takes_payment


def test_foot_is_seen_whole_where_there_is_little_room(qtbot, opened: Open, bench: Bench) -> None:
    """Its content scrolls above it, in an area that would let the page grow, as the window's does."""
    page = opened(bench.open("149.90", status=Status.WORK_COMPLETE).id)
    area = QScrollArea()
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    area.resize(640, 330)
    pages = QStackedWidget()
    pages.addWidget(page)
    area.setWidget(pages)
    area.show()
    page.payment.given.set_value(Decimal("300"))
    QApplication.processEvents()
    assert area.verticalScrollBar().maximum() == 0
    assert page.rect().contains(QRect(page.end.mapTo(page, QPoint()), page.end.size()))
    pages.removeWidget(page)
    page.setParent(None)  # the area goes before it


def test_news_cover_neither_the_foot_nor_what_is_typed(qtbot, opened: Open, bench: Bench) -> None:
    """Wherever the keyboard goes while a clerk takes cash."""
    page = opened(bench.open("149.90", status=Status.WORK_COMPLETE).id)
    page.resize(1100, 520)
    toasts = Toasts(page)
    QApplication.processEvents()
    toasts.say("WO197 came in over the LAN", "info", "Open", milliseconds=0)
    for widget in (page.payment.amount, page.payment.given, page.who, page.end):
        widget.setFocus()
        QApplication.processEvents()
        for kept in (page.end, page.effect, QApplication.focusWidget()):
            assert not toasts.geometry().intersects(QRect(kept.mapTo(page, QPoint()), kept.size()))
