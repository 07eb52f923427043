"""Taking, refunding, changing and voiding payments: numbered, never deleted, always computed from the amounts."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import numbers, settings
from core.base import money
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.billing.reading import balance
from core.billing.rows import NewPayment, PaymentRow, c, entity, get_any
from core.billing.settling import left_of, open_invoice_of, settle
from core.rules import payments as rules
from core.rules import texts
from core.rules.words import InvoiceStatus, PaymentKind
from core.tables import invoices, payments, work_orders


def take(tx: Transaction, new: NewPayment) -> PaymentRow:
    """Books a payment for a job or for an invoice. Raises: Forbidden, NotFound (order, invoice), Conflict, Invalid."""
    tx.allow(EventKind.PAYMENT_RECEIVED)
    payee = _payee(tx, new)
    _require_seen(tx, new)
    amount = money.parse(new.amount, "amount")
    owed = _owed(tx, payee)
    due = money.parse(new.due_amount, "due_amount") if new.due_amount is not None else max(owed, ZERO)
    status = new.status or rules.status_after(owed, amount)
    kind = new.kind if new.kind is not PaymentKind.REFUND else PaymentKind.PAYMENT
    return _book(
        tx,
        EventKind.PAYMENT_RECEIVED,
        payee,
        kind=kind,
        amount=amount,
        due_amount=due,
        due_given=new.due_amount is not None,
        status=status,
        status_given=new.status is not None,
        method=texts.required_line(new.method, "payment_method", 40),
        transaction_id=texts.line(new.transaction_id, "transaction_id"),
        note=texts.passage(new.note, "note"),
        tendered=_tendered(new.tendered, amount),
    )


def refund(tx: Transaction, payment_id: int, amount: Decimal, reason: str, *, method: str | None = None) -> PaymentRow:
    """Gives back part or all of a payment, as an entry of its own that is linked to it.

    `method` None: the way it was paid. Raises: Forbidden, NotFound, Conflict (a refund itself), Invalid.
    """
    tx.allow(EventKind.PAYMENT_REFUNDED)
    paid = entity(tx, payment_id)
    if paid.kind is PaymentKind.REFUND:
        raise Conflict("A refund cannot be refunded")
    refunded = _refunded(tx, payment_id)
    amount = money.parse(amount, "amount")
    rules.require_refundable(amount, paid.amount, refunded)
    payee = _Payee(paid.work_order_id, paid.invoice_id, paid.customer_id)
    owed = _owed(tx, payee)
    note = texts.passage(reason, "reason")
    if note is None:
        raise Invalid("reason", "This field is required")
    return _book(
        tx,
        EventKind.PAYMENT_REFUNDED,
        payee,
        kind=PaymentKind.REFUND,
        amount=-amount,
        due_amount=max(owed, ZERO),
        due_given=False,
        status=rules.status_after(owed, -amount),
        status_given=False,
        method=texts.required_line(method or paid.method, "payment_method", 40),
        note=note,
        transaction_id=None,
        refund_of_id=payment_id,
    )


def _refunded(tx: Transaction, payment_id: int) -> Decimal:
    """What was given back of a payment."""
    given = tx.value(sa.select(sa.func.sum(c.amount)).where(c.refund_of_id == payment_id, c.deleted_at.is_(None)))
    return -(given or ZERO)


def change(tx: Transaction, payment_id: int, fields: Mapping[str, Any], *, version: int | None = None) -> PaymentRow:
    """Writes amount, status, due_amount, method, transaction_id, note; what was derived is derived anew.

    Raises: Forbidden, NotFound, Stale, Invalid.
    """
    tx.allow(EventKind.PAYMENT_UPDATED)
    row = entity(tx, payment_id)
    require_unchanged(row, "Payment", fields, version, None)
    values: dict[str, Any] = {}
    for name in ("amount", "due_amount"):
        if fields.get(name) is not None:
            values[name] = money.parse(fields[name], name)
    if row.kind is PaymentKind.REFUND and "amount" in values:
        raise Conflict("The amount of a refund cannot be changed", "amount")
    if "amount" in values and values["amount"] < (refunded := _refunded(tx, payment_id)):
        raise Invalid("amount", "{refunded} of this payment was given back already", refunded=str(refunded))
    if fields.get("method") is not None:
        values["method"] = texts.required_line(fields["method"], "payment_method", 40)
    if "transaction_id" in fields:
        values["transaction_id"] = texts.line(fields["transaction_id"], "transaction_id")
    if "note" in fields:
        values["note"] = texts.passage(fields["note"], "note")
    if "due_amount" in values:
        values["due_given"] = True
    if fields.get("status") is not None:
        values |= {"status": fields["status"], "status_given": True}
    elif "amount" in values and not row.status_given:
        payee = _Payee(row.work_order_id, row.invoice_id, row.customer_id)
        owed_before = _owed(tx, payee) + row.amount
        values["status"] = rules.status_after(owed_before, values["amount"])
    changes = tx.update(payments, row, **values)
    if changes:
        tx.record(EventKind.PAYMENT_UPDATED, payment_id, row.number, changes, work_order_id=row.work_order_id)
        settle(tx, row.invoice_id)
    return get_any(tx, payment_id)


def void(tx: Transaction, payment_id: int, reason: str | None = None, *, version: int | None = None) -> None:
    """Takes a payment out of every figure; the numbered row stays with its reason.

    Raises: Forbidden, NotFound, Stale, Conflict (it was refunded).
    """
    tx.allow(EventKind.PAYMENT_VOIDED)
    row = entity(tx, payment_id)
    require_unchanged(row, "Payment", {}, version, None)
    if tx.value(sa.select(c.id).where(c.refund_of_id == payment_id, c.deleted_at.is_(None)).limit(1)) is not None:
        raise Conflict("The payment was refunded: void its refund first")
    tx.update(payments, row, deleted_at=tx.now, voided_at=tx.now, void_reason=texts.passage(reason, "reason"))
    changes = {"amount": [row.amount, None], "reason": [None, reason]}
    tx.record(EventKind.PAYMENT_VOIDED, payment_id, row.number, changes, work_order_id=row.work_order_id)
    settle(tx, row.invoice_id)


class _Payee(NamedTuple):
    """What a payment is for."""

    work_order_id: int | None
    invoice_id: int | None
    customer_id: int | None


def _payee(tx: Transaction, new: NewPayment) -> _Payee:
    if new.invoice_id is not None:
        return _invoice(tx, new.invoice_id)
    if new.work_order_id is None:
        raise Invalid("work_order_id", "This field is required")
    order = _order(tx, new.work_order_id)
    return _Payee(order.id, open_invoice_of(tx, order.id), order.customer_id)


def _invoice(tx: Transaction, invoice_id: int) -> _Payee:
    i = invoices.c
    row = tx.row(sa.select(i.id, i.number, i.status, i.work_order_id, i.customer_id).where(i.id == invoice_id))
    if row is None:
        raise NotFound("Invoice")
    if row.status is InvoiceStatus.CANCELLED:
        raise Conflict("Invoice {number} is cancelled", "invoice_id", number=row.number)
    if row.status is InvoiceStatus.CREDITED:
        raise Conflict("Invoice {number} was credited whole", "invoice_id", number=row.number)
    return _Payee(row.work_order_id, row.id, row.customer_id)


def _owed(tx: Transaction, payee: _Payee) -> Decimal:
    """Of the job where there is one, else of the invoice."""
    if payee.work_order_id is not None:
        return balance(tx, payee.work_order_id).owed
    return left_of(tx, payee.invoice_id or 0)


def _require_seen(tx: Transaction, new: NewPayment) -> None:
    """Two desks that ask the same customer take his money once."""
    if new.seen_owed is None:
        return
    owed = left_of(tx, new.invoice_id) if new.invoice_id is not None else balance(tx, new.work_order_id or 0).owed
    if owed != new.seen_owed:
        raise Conflict("Meanwhile something was paid or booked: {owed} is owed now", "amount", owed=str(owed))


def _book(tx: Transaction, event: EventKind, payee: _Payee, **values: Any) -> PaymentRow:
    year = settings.today(tx).year
    number = numbers.next_receipt(tx, year)
    payment_id = tx.insert(
        payments,
        number=number,
        **payee._asdict(),
        cashier_id=tx.actor.person_id,
        **values,
    )
    changes = {"amount": [None, values["amount"]], "method": [None, values["method"]]}
    tx.record(event, payment_id, number, changes, work_order_id=payee.work_order_id)
    settle(tx, payee.invoice_id)
    return get_any(tx, payment_id)


def _tendered(given: Decimal | None, amount: Decimal) -> Decimal | None:
    if given is None:
        return None
    tendered = money.parse(given, "tendered")
    if tendered < amount:
        raise Invalid("tendered", "This is less than the amount of the payment")
    return tendered


def _order(tx: Transaction, order_id: int) -> sa.Row[Any]:
    w = work_orders.c
    row = tx.row(sa.select(w.id, w.customer_id).where(w.id == order_id, w.deleted_at.is_(None)))
    if row is None:
        raise NotFound("Order")
    return row
