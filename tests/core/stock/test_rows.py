"""What stock looks like from outside."""

from __future__ import annotations

from core import stock
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.shop import Shop
from tests.core.stock.conftest import Store


def test_what_is_available_is_never_below_nothing(shop: Shop, store: Store) -> None:
    """Also where more is reserved than is left."""
    with shop.reading(SYSTEM) as tx:
        row = stock.page(tx, Page(1))[0]
    assert (row.on_hand, row.available) == (10, 10)
    assert row._replace(reserved=4).available == 6
    assert row._replace(reserved=11).available == 0
