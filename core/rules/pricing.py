"""What a job costs."""

from __future__ import annotations

from decimal import Decimal

from core.base.errors import Invalid
from core.base.money import LARGEST, ZERO, rounded


def total(cost: Decimal, discount: Decimal) -> Decimal:
    """cost − discount. Raises: Invalid(discount) where the discount is above the cost. Source: contract, decision 6."""
    if discount > cost:
        raise Invalid("discount", "The discount must not be above the cost")
    return cost - discount


def labour_amount(minutes: int, hourly_rate: Decimal) -> Decimal:
    """To the cent, half up."""
    return rounded(hourly_rate * minutes / 60)


def line_amount(quantity: int, unit_price: Decimal) -> Decimal:
    """Raises: Invalid(unit_price) where it grows past what can be stored."""
    amount = unit_price * quantity
    if amount > LARGEST:
        raise Invalid("unit_price", "The amount is out of range")
    return amount


def exceeds_limit(total_cost: Decimal, authorised_limit: Decimal | None) -> bool:
    """Whether the customer has to be asked before the job goes on."""
    return authorised_limit is not None and total_cost > authorised_limit


def tax_within(total_cost: Decimal, rate_percent: Decimal) -> Decimal:
    """The tax contained in a total that includes it, to the cent."""
    if not rate_percent:
        return ZERO
    return rounded(total_cost * rate_percent / (100 + rate_percent))
