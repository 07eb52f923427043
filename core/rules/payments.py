"""What is owed, and what a payment's state is called."""

from __future__ import annotations

from decimal import Decimal

from core.base.errors import Invalid
from core.base.money import ZERO
from core.rules.words import PaymentStatus


def owed(total_cost: Decimal, paid: Decimal) -> Decimal:
    """What is still to be paid; negative where the customer gets money back."""
    return total_cost - paid


def status_after(due_before: Decimal, amount: Decimal) -> PaymentStatus:
    """How a payment reads that met `due_before`. Source: contract, decision 7."""
    if due_before - amount <= ZERO:
        return PaymentStatus.PAID
    return PaymentStatus.PARTIAL if amount > ZERO else PaymentStatus.UNPAID


def change_due(given: Decimal, due: Decimal) -> Decimal:
    """What the clerk hands back of a cash payment."""
    return max(given - due, ZERO)


def require_refundable(amount: Decimal, paid: Decimal, already_refunded: Decimal) -> None:
    """Raises: Invalid(amount) where more would be given back than was taken."""
    if amount <= ZERO:
        raise Invalid("amount", "The amount must be above 0.00")
    if amount > paid - already_refunded:
        raise Invalid("amount", "Only {left} of this payment can be given back", left=str(paid - already_refunded))
