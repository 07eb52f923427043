"""What is paid by invoice: companies, and now and then somebody else; drafts, late ones, a credit note among them."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from random import Random

from core import billing, invoices, mail, people
from core.base.permissions import Actor, Role
from core.base.transaction import Transaction
from core.billing import NewPayment
from core.demo.cast import Cast, Course, Pause
from core.invoices import InvoiceRow, NewCreditNote
from core.rules.words import MessageState
from core.work_orders import OrderRow

#: So many of those who are no company want an invoice.
_SHARE = 0.15
_PAID_AFTER = timedelta(days=12)


def wants_invoice(tx: Transaction, order: OrderRow) -> bool:
    """By chances of its own, so that the rest of the sample stays."""
    if order.customer_id is None or not billing.balance(tx, order.id).owed > 0:
        return False
    is_company = people.get_any(tx, order.customer_id).company is not None
    return is_company or Random(f"invoice of {order.number}").random() < _SHARE


def bill(tx: Transaction, cast: Cast, order: OrderRow) -> Course:
    """The invoice of a job that was handed over, and what becomes of it: each one in turn goes another way."""
    clerk, turn = cast.one(Role.FRONT_DESK), len(cast.billed)
    cast.billed.append(order.number)
    yield Pause(clerk, 1)
    made = invoices.from_work_order(tx, order.id)
    if turn % 6 == 5:
        return
    if turn % 6 == 3 and not made.paid:
        yield Pause(clerk, 2)
        invoices.cancel(tx, made.id, "Made out to the wrong department")
        made = invoices.from_work_order(tx, order.id, note="For the attention of the accounts department")
    yield Pause(clerk, 1)
    invoices.send(tx, made.id)
    yield Pause(clerk, 3)
    _hand_over(tx, made)
    if turn == 1:
        yield Pause(cast.staff[Role.MANAGER][0], 20)
        invoices.credit(tx, NewCreditNote(made.id, "Took two days longer than promised", subtotal=Decimal("10.00")))
    if turn % 3 != 2:
        yield from _pay(tx, cast, clerk, made)


def _hand_over(tx: Transaction, made: InvoiceRow) -> None:
    for message in mail.of_invoice(tx, made.id):
        if message.state is MessageState.BY_HAND:
            mail.hand_over(tx, message.id)


def _pay(tx: Transaction, cast: Cast, clerk: Actor, made: InvoiceRow) -> Course:
    """By bank, some days later; who got it only lately has not paid yet."""
    if tx.now + _PAID_AFTER > cast.now:
        return
    at = tx.now + _PAID_AFTER * cast.rng.uniform(0.3, 0.95)
    yield Pause(clerk, 0, at.replace(hour=9 + at.hour % 8))
    left = invoices.get(tx, made.id).left
    billing.take(tx, NewPayment(made.work_order_id, left, "Bank transfer", invoice_id=made.id))
