"""One payment with what became of it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QPushButton

from core import billing, invoices
from core.base.permissions import Role
from core.billing import PaymentRow
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.payments.entry_panel import EntryPanel
from desktop.widgets.dialogs import Question
from tests.desktop.screens.bench import Bench

Open = Callable[..., EntryPanel]


@pytest.fixture
def paid(bench: Bench, job: OrderRow) -> PaymentRow:
    """250.00 by card."""
    return bench.pay(job.id, "250.00", method="Card", transaction_id="T-77")


@pytest.fixture
def opened(qtbot, desk: Desk) -> Open:
    """Shows an entry and waits for it."""

    def open_(payment_id: int, on: Desk | None = None) -> EntryPanel:
        panel = EntryPanel(on or desk)
        qtbot.addWidget(panel)
        panel.show()
        panel.show_entry(payment_id)
        qtbot.waitUntil(lambda: panel.entry is not None)
        return panel

    return open_


def links(panel: EntryPanel) -> dict[str, QPushButton]:
    """By their words."""
    return {b.accessibleName(): b for b in panel.findChildren(QPushButton) if b.property("kind") == "link"}


def test_what_is_known_of_it(opened: Open, paid: PaymentRow, job: OrderRow, told) -> None:
    """With its job a click away, and its receipt again."""
    panel = opened(paid.id)
    assert panel.number.text() == paid.number
    assert (panel.facts.value("Paid by"), panel.facts.value("Transaction")) == ("Card", "T-77")
    links(panel)[f"Order {job.number}"].click()
    panel.print.click()
    assert told.places == [("work_orders", job.id, {})]
    assert told.papers == [("receipt", paid.id)]


def test_its_invoice_is_a_click_away(opened: Open, bench: Bench, job: OrderRow, told) -> None:
    """Beside its job."""
    made = bench.do(invoices.from_work_order, job.id)
    panel = opened(bench.pay(job.id, "20.00").id)
    assert f"Order {job.number}" in links(panel)
    links(panel)[f"Invoice {made.number}"].click()
    assert told.places == [("invoices", made.id, {})]


def test_refund_and_payment_lead_to_each_other(qtbot, opened: Open, bench: Bench, paid: PaymentRow, told) -> None:
    """Both ways."""
    back = bench.do(billing.refund, paid.id, Decimal("50.00"), "Scratch")
    panel = opened(back.id)
    assert (panel.chip.text, panel.facts.value("Reason")) == ("Refund", "Scratch")
    with qtbot.waitSignal(panel.entry_asked) as asked:
        links(panel)[f"Gives back {paid.number}"].click()
    assert asked.args == [paid.id]
    panel.print.click()
    assert told.papers == [("refund_slip", back.id)]
    panel.show_entry(paid.id)
    qtbot.waitUntil(lambda: panel.entry.line.id == paid.id)
    assert any(back.number in words for words in links(panel))
    assert panel.void.isHidden()


def test_voided_entry_is_only_read(opened: Open, bench: Bench, paid: PaymentRow) -> None:
    """With the reason."""
    bench.do(billing.void, paid.id, "Typed twice")
    panel = opened(paid.id)
    assert (panel.chip.text, panel.facts.value("Why voided")) == ("Voided", "Typed twice")
    assert panel.print.isHidden()
    assert panel.refund.isHidden()
    assert panel.void.isHidden()


def test_rights_decide_on_the_buttons(opened: Open, paid: PaymentRow, desk_as: Callable[[Role], Desk]) -> None:
    """The front desk refunds, a supervisor does not; only a manager voids."""
    for role, refunds, voids in (
        (Role.MANAGER, True, True),
        (Role.FRONT_DESK, True, False),
        (Role.SUPERVISOR, False, False),
    ):
        panel = opened(paid.id, desk_as(role))
        assert (not panel.refund.isHidden(), not panel.void.isHidden()) == (refunds, voids)


def test_refund_and_void_ask_first(opened: Open, paid: PaymentRow) -> None:
    """Nothing happens by one press."""
    panel = opened(paid.id)
    panel.refund_now()
    panel.void_now()
    titles = {question.accessibleName() for question in panel.findChildren(Question)}
    assert titles == {"Give money back", f"Void {paid.number}?"}


def test_payment_that_is_gone_says_so(qtbot, desk: Desk) -> None:
    """With a way out."""
    panel = EntryPanel(desk)
    qtbot.addWidget(panel)
    assert panel._stateful.state.accessibleName() == "Choose a payment"
    panel.show_entry(999)
    qtbot.waitUntil(lambda: panel._stateful.state.accessibleName() == "This payment cannot be shown")
