"""Amounts of money: Decimal with two places, never a float."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache

from core.base.errors import Invalid

CENT = Decimal("0.01")
ZERO = Decimal("0.00")
LARGEST = Decimal("99999999.99")


def parse(value: object, field: str = "amount", *, minimum: Decimal | None = ZERO) -> Decimal:
    """An exact amount from a Decimal, an int or a text such as "250.00".

    Raises: Invalid for floats, booleans, NaN, infinities, more than two places, or an amount out of range.
    """
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise Invalid(field, "An amount is a decimal number with two places")
    try:
        amount = Decimal(value)
    except InvalidOperation:
        raise Invalid(field, "An amount is a decimal number with two places") from None
    if not amount.is_finite() or abs(amount) > LARGEST:
        raise Invalid(field, "The amount is out of range")
    if amount != amount.quantize(CENT):
        raise Invalid(field, "An amount has at most two places")
    if minimum is not None and amount < minimum:
        raise Invalid(field, "The amount must be at least {minimum}", minimum=str(minimum))
    return amount.quantize(CENT) + ZERO


def rounded(value: Decimal) -> Decimal:
    """To the cent, half up, as a till does."""
    return value.quantize(CENT, ROUND_HALF_UP) + ZERO


def to_minor(amount: Decimal) -> int:
    """250.00 -> 25000."""
    return int(amount.scaleb(2))


@lru_cache(maxsize=4096)
def from_minor(minor: int) -> Decimal:
    """25000 -> 250.00."""
    return Decimal(minor).scaleb(-2)
