"""What an invoice comes to, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from core.base.errors import Invalid
from core.base.money import LARGEST, ZERO, rounded
from core.rules.words import InvoiceStatus

#: The smallest part of a piece or an hour that is charged.
SMALLEST = Decimal("0.001")
LARGEST_QUANTITY = Decimal(1_000_000)


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
    if abs(amount) > LARGEST:
        raise Invalid("unit_price", "The amount is out of range")
    return amount


def subtotal(amounts: Iterable[Decimal]) -> Decimal:
    """The sum of the lines, each rounded before. Raises: Invalid(lines) where it is negative or cannot be stored."""
    found = sum(amounts, ZERO)
    if found > LARGEST:
        raise Invalid("lines", "The amount is out of range")
    if found < ZERO:
        raise Invalid("lines", "More is taken off than is charged")
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


def left_of(whole: Decimal, credited: Decimal, paid: Decimal) -> Decimal:
    """What is still to be paid; negative where money has to go back."""
    return whole - credited - paid


def tax_of_part(part: Decimal, net: Decimal, tax: Decimal) -> Decimal:
    """The share of an invoice's tax that goes with a part of its net amount, to the cent; all of it with all."""
    return rounded(tax * part / net) if net else tax


def net_amounts(amounts: Sequence[Decimal], net: Decimal) -> list[Decimal]:
    """Amounts that contain their tax without it, so that they come to `net`; what rounding leaves goes to the largest.

    Source: workflows, "rounding per line stated": a job's price contains its tax, an invoice adds it.
    """
    whole = sum(amounts, ZERO)
    if not whole:
        return list(amounts)
    found = [rounded(amount * net / whole) for amount in amounts]
    largest = max(range(len(found)), key=lambda place: found[place])
    found[largest] += net - sum(found, ZERO)
    return found
