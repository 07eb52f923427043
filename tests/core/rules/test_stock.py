"""When there is too little of a part, and how many are bought then."""

from __future__ import annotations

import pytest

from core.base.errors import Invalid
from core.rules import stock
from core.rules.stock import Shortage


def test_a_quantity_is_a_whole_number_of_pieces() -> None:
    """Neither a text, a truth, a fraction, nothing, nor more than any store holds."""
    assert stock.quantity(1) == 1
    assert stock.quantity(0, least=0) == 0
    for wrong in (0, -1, stock.LARGEST_QUANTITY + 1, True, 1.0, "1", None):
        with pytest.raises(Invalid) as refused:
            stock.quantity(wrong, "counted")
        assert refused.value.field == "counted"


@pytest.mark.parametrize(
    ("on_hand", "minimum", "point", "low", "at_point"),
    [
        (10, 10, None, False, True),
        (9, 10, None, True, True),
        (11, 10, None, False, False),
        (15, 10, 15, False, True),
        (14, 0, 15, True, True),
        (0, 0, None, False, False),
        (0, 5, 0, True, False),
    ],
)
def test_levels(on_hand: int, minimum: int, point: int | None, low: bool, at_point: bool) -> None:
    """Low is below the minimum; bought is at the reorder point, which is the minimum where nothing else is said."""
    assert stock.is_low(on_hand, minimum, point) is low
    assert stock.is_at_order_point(on_hand, minimum, point) is at_point


@pytest.mark.parametrize(
    ("on_hand", "reserved", "on_order", "minimum", "point", "why"),
    [
        (2, 3, 0, 0, None, Shortage.RESERVED),
        (2, 3, 1, 0, None, None),
        (4, 0, 0, 5, None, Shortage.BELOW_MINIMUM),
        (5, 0, 0, 5, None, Shortage.REORDER_POINT),
        (9, 2, 0, 5, 8, Shortage.REORDER_POINT),
        (5, 0, 1, 5, None, None),
        (0, 0, 0, 0, None, None),
    ],
)
def test_why_it_is_bought(
    on_hand: int, reserved: int, on_order: int, minimum: int, point: int | None, why: Shortage | None
) -> None:
    """What jobs wait for comes first; what is on order already counts."""
    assert stock.shortage(on_hand, reserved, on_order, minimum, point) is why


def test_what_is_no_stock_item_is_bought_for_jobs_only() -> None:
    """Its level is nobody's concern."""
    assert stock.shortage(0, 0, 0, 5, None, is_stock_item=False) is None
    assert stock.shortage(0, 1, 0, 5, None, is_stock_item=False) is Shortage.RESERVED


def test_how_many_are_bought() -> None:
    """In lots until it is above the point, or up to twice the point; for jobs alone what they need."""
    assert stock.quantity_to_order(5, 5, 10) == 10
    assert stock.quantity_to_order(-8, 5, 10) == 20
    assert stock.quantity_to_order(4, 5, None) == 6
    assert stock.quantity_to_order(-3, 0, None) == 3
    assert stock.quantity_to_order(-3, 0, 2) == 4
