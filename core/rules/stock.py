"""When there is too little of a part, and how many are bought then."""

from __future__ import annotations

from enum import StrEnum

from core.base.errors import Invalid

#: No store holds more of one part.
LARGEST_QUANTITY = 1_000_000


class Shortage(StrEnum):
    """Why a part is to be bought, the most pressing first."""

    RESERVED = "reserved"
    BELOW_MINIMUM = "below_minimum"
    REORDER_POINT = "reorder_point"


def quantity(value: object, field: str = "quantity", *, least: int = 1) -> int:
    """A number of pieces. Raises: Invalid where it is no whole number, or out of range."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise Invalid(field, "This is a whole number")
    if not least <= value <= LARGEST_QUANTITY:
        raise Invalid(
            field, "The quantity must be between {least} and {largest}", least=least, largest=LARGEST_QUANTITY
        )
    return value


def order_point(minimum: int, reorder_point: int | None) -> int:
    """The stock at which it is bought: the minimum where nothing else is said; 0: it is not waited for."""
    return minimum if reorder_point is None else reorder_point


def is_low(on_hand: int, minimum: int, reorder_point: int | None) -> bool:
    """Below the minimum, or below the reorder point where there is no minimum."""
    return on_hand < (minimum or order_point(minimum, reorder_point))


def is_at_order_point(on_hand: int, minimum: int, reorder_point: int | None) -> bool:
    """At the point where more is bought, or below it."""
    point = order_point(minimum, reorder_point)
    return point > 0 and on_hand <= point


def shortage(
    on_hand: int, reserved: int, on_order: int, minimum: int, reorder_point: int | None, *, is_stock_item: bool = True
) -> Shortage | None:
    """Why more has to be bought than is on order already; None where there is enough.

    What is reserved has to be there, also of what is bought only when it is needed.
    """
    left = on_hand + on_order - reserved
    if left < 0:
        return Shortage.RESERVED
    if not is_stock_item or not is_at_order_point(left, minimum, reorder_point):
        return None
    return Shortage.BELOW_MINIMUM if left < minimum else Shortage.REORDER_POINT


def quantity_to_order(left: int, point: int, at_once: int | None) -> int:
    """How many to buy where `left` are left; `at_once`: in lots of so many, else until there is twice the point."""
    missing = max(1, point + 1 - left)
    if at_once:
        return -(-missing // at_once) * at_once
    return max(missing if point else -left, 2 * point - left)
