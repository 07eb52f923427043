"""An invoice out of a job: its labour and parts as they were booked, priced as the job is priced."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from core import settings, work_orders
from core.base.errors import Conflict, Invalid
from core.base.events import EventKind
from core.base.money import ZERO, rounded
from core.base.paging import Page
from core.base.transaction import Transaction
from core.invoices import making
from core.invoices.charging import InvoiceLine
from core.invoices.making import NewInvoice
from core.invoices.reading import InvoiceFilter, page
from core.invoices.rows import InvoiceRow
from core.rules import invoicing, pricing
from core.rules.words import InvoiceStatus
from core.work_orders import OrderRow

_GONE = (InvoiceStatus.CANCELLED, InvoiceStatus.CREDITED)


class JobProposal(NamedTuple):
    """What a job comes to: net lines and the tax that its price holds. `customer_id` None: the house's own."""

    customer_id: int | None
    lines: list[InvoiceLine]
    tax: Decimal

    @property
    def net(self) -> Decimal:
        """The sum of the lines."""
        return sum((line.amount for line in self.lines), ZERO)


def proposal(tx: Transaction, order_id: int) -> JobProposal:
    """What an invoice of a job would charge, to be looked at before. Raises: Forbidden, NotFound."""
    tx.allow("invoice:read")
    order = work_orders.get(tx, order_id)
    tax = pricing.tax_within(order.total, settings.read(tx).tax_rate)
    return JobProposal(order.customer_id, _net(_gross(tx, order), order.total - tax), tax)


def from_work_order(
    tx: Transaction, order_id: int, *, due_on: date | None = None, note: str | None = None
) -> InvoiceRow:
    """A draft that comes to what the job costs, tax included; deposits belong to it from then on.

    Raises: Forbidden, NotFound, Invalid (nothing to charge, nobody to pay it), Conflict (the job has one already).
    """
    tx.allow(EventKind.INVOICE_CREATED)
    order = work_orders.get(tx, order_id)
    if order.customer_id is None:
        raise Invalid("customer_id", "{number} is done for the house: nobody pays for it", number=order.number)
    _require_first(tx, order)
    if order.cost == ZERO:
        raise Invalid("cost", "There is nothing to charge for {number}", number=order.number)
    found = proposal(tx, order.id)
    new = NewInvoice(order.customer_id, order.id, due_on=due_on, note=note)
    return making.enter(tx, new, found.lines, found.net, found.tax)


def made_for(tx: Transaction, order_id: int) -> InvoiceRow | None:
    """The invoice that a job has; None where it has none, or such as were taken back. Raises: Forbidden."""
    rows = page(tx, Page(100), InvoiceFilter(work_order_id=order_id))
    return next((row for row in rows if row.status not in _GONE), None)


def _require_first(tx: Transaction, order: OrderRow) -> None:
    row = made_for(tx, order.id)
    if row is not None:
        raise Conflict("{invoice} was made for {number} already", invoice=row.number, number=order.number)


def _gross(tx: Transaction, order: OrderRow) -> list[InvoiceLine]:
    """What was agreed beyond the lines, labour, parts, and the discount, as the customer knows the prices."""
    labour = [
        InvoiceLine(f"{line.description} ({line.minutes} min)", Decimal(1), line.amount, line.amount)
        for line in work_orders.labour_of(tx, order.id)
    ]
    parts = [
        InvoiceLine(part.name, Decimal(part.quantity), part.unit_price, part.amount)
        for part in work_orders.parts_of(tx, order.id)
    ]
    booked = [*labour, *parts]
    agreed = order.cost - sum((line.amount for line in booked), ZERO)
    lines = [InvoiceLine(order.title, Decimal(1), agreed, agreed)] if agreed else []
    lines += booked
    if order.discount:
        lines.append(InvoiceLine(_discount(tx), Decimal(1), -order.discount, -order.discount))
    return lines


def _discount(tx: Transaction) -> str:
    return "Rabatt" if settings.read(tx).language.startswith("de") else "Discount"


def _net(lines: list[InvoiceLine], net: Decimal) -> list[InvoiceLine]:
    amounts = invoicing.net_amounts([line.amount for line in lines], net)
    return [_at(line, amount) for line, amount in zip(lines, amounts, strict=True)]


def _at(line: InvoiceLine, amount: Decimal) -> InvoiceLine:
    """The line for another amount; in one piece where its price cannot be told to the cent."""
    if amount == line.amount:
        return line
    price = rounded(amount / line.quantity)
    if invoicing.line_amount(line.quantity, price) == amount:
        return line._replace(unit_price=price, amount=amount)
    return InvoiceLine(f"{line.quantity.normalize():f} × {line.description}", Decimal(1), amount, amount)
