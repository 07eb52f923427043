"""The lines of invoices and credit notes: checked, stored, read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

import sqlalchemy as sa

from core.base import money
from core.base.errors import Invalid
from core.base.transaction import Transaction
from core.rules import invoicing, texts
from core.tables import credit_note_lines, invoice_lines

MOST_LINES = 500


@dataclass(frozen=True)
class NewLine:
    """What is charged; a negative price takes something off."""

    description: str
    unit_price: Decimal
    quantity: Decimal = Decimal(1)


class InvoiceLine(NamedTuple):
    """What is charged; `quantity` has three places at most, `amount` is rounded to the cent."""

    description: str
    quantity: Decimal
    unit_price: Decimal
    amount: Decimal


def checked(lines: Sequence[NewLine]) -> list[InvoiceLine]:
    """The lines with their amounts. Raises: Invalid by the name of the field."""
    if len(lines) > MOST_LINES:
        raise Invalid("lines", "No more than {most} lines", most=MOST_LINES)
    return [_line(line) for line in lines]


def sum_of(lines: Iterable[InvoiceLine]) -> Decimal:
    """Raises: Invalid(lines)."""
    return invoicing.subtotal(line.amount for line in lines)


def store(tx: Transaction, table: sa.Table, owner_id: int, lines: Sequence[InvoiceLine]) -> None:
    """Writes them in their order."""
    for position, line in enumerate(lines, start=1):
        tx.insert(
            table,
            **{_owner(table).name: owner_id},
            position=position,
            description=line.description,
            quantity_milli=int(line.quantity / invoicing.SMALLEST),
            unit_price=line.unit_price,
            amount=line.amount,
        )


def replace(tx: Transaction, invoice_id: int, lines: Sequence[InvoiceLine]) -> None:
    """Others in place of those it has."""
    tx.execute(sa.delete(invoice_lines).where(invoice_lines.c.invoice_id == invoice_id))
    store(tx, invoice_lines, invoice_id, lines)


def stored(tx: Transaction, table: sa.Table, owner_id: int) -> list[InvoiceLine]:
    """In their order."""
    c = table.c
    statement = sa.select(c.description, c.quantity_milli, c.unit_price, c.amount).where(_owner(table) == owner_id)
    return [
        InvoiceLine(row.description, row.quantity_milli * invoicing.SMALLEST, row.unit_price, row.amount)
        for row in tx.rows(statement.order_by(c.position))
    ]


def _owner(table: sa.Table) -> sa.Column[int]:
    return table.c.credit_note_id if table is credit_note_lines else table.c.invoice_id


def _line(line: NewLine) -> InvoiceLine:
    description = texts.required_line(line.description, "description", 500)
    quantity = invoicing.quantity(Decimal(line.quantity))
    unit_price = money.parse(line.unit_price, "unit_price", minimum=None)
    return InvoiceLine(description, quantity, unit_price, invoicing.line_amount(quantity, unit_price))
