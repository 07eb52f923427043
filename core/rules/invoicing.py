"""What an invoice comes to, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from core.base.errors import Invalid
from core.base.money import LARGEST, ZERO, rounded
from core.rules.words import InvoiceStatus

#: The smallest part of a piece or an hour that is charged.
SMALLEST = Decimal("0.001")
LARGEST_QUANTITY = Decimal(1_000_000)
#: Days until an invoice has to be paid, where nothing else is said.
USUAL_DAYS = 14


def quantity(value: Decimal, field: str = "quantity") -> Decimal:
    """Raises: Invalid where it is none, too large, or finer than a thousandth."""
    if not value.is_finite() or not ZERO < value <= LARGEST_QUANTITY:
        raise Invalid(field, "Between 0.001 and {largest}", largest=str(LARGEST_QUANTITY))
    if value != value.quantize(SMALLEST):
        raise Invalid(field, "A quantity has at most three places")
    return value.quantize(SMALLEST)


def line_amount(count: Decimal, unit_price: Decimal) -> Decimal:
    """To the cent, half up. Raises: Invalid(unit_price) where it grows past what can be stored."""
    amount = rounded(count * unit_price)
    if amount > LARGEST:
        raise Invalid("unit_price", "The amount is out of range")
    return amount


def subtotal(amounts: Iterable[Decimal]) -> Decimal:
    """The sum of the lines, each rounded before. Raises: Invalid(lines) where it cannot be stored."""
    found = sum(amounts, ZERO)
    if found > LARGEST:
        raise Invalid("lines", "The amount is out of range")
    return found


def tax_on(net: Decimal, rate_percent: Decimal) -> Decimal:
    """What is added to a net amount, to the cent, half up."""
    return rounded(net * rate_percent / 100)


def total(net: Decimal, tax: Decimal) -> Decimal:
    """subtotal + tax. Raises: Invalid(tax) where it cannot be stored. Source: contract, decision 17."""
    found = net + tax
    if found > LARGEST:
        raise Invalid("tax", "The amount is out of range")
    return found


def shown_status(status: InvoiceStatus, due_on: date, today: date) -> InvoiceStatus:
    """A sent invoice past its day is overdue; on the day itself it is not. Source: contract, decision 17."""
    if status is InvoiceStatus.SENT and due_on < today:
        return InvoiceStatus.OVERDUE
    return status


def is_covered(whole: Decimal, paid: Decimal) -> bool:
    """Whether nothing is left to be paid of it."""
    return paid >= whole
