"""What a part looks like from outside."""

from __future__ import annotations

import pytest

from core import parts, stock
from core.base.errors import NotFound
from core.base.permissions import SYSTEM
from core.parts import rows
from core.shop import Shop
from tests.core.stock.conftest import Store, store  # noqa: F401 - the fixture
from tests.core.workshop import Workshop


def test_what_there_is_is_the_sum_over_the_house(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """Wallets stand apart. Source: contract, decision 16."""
    with shop.transaction(SYSTEM, "desktop") as tx:  # type: ignore[arg-type]
        stock.transfer(tx, store.bearing, 2, store.main, store.van)
        stock.hand_out(tx, at.technician.person_id or 0, store.bearing, 3)
        row = rows.get_any(tx, store.bearing)
        assert (row.on_hand, row.reserved, row.available, row.in_wallets) == (7, 0, 7, 3)
        parts.delete(tx, store.bearing)
        assert rows.get_any(tx, store.bearing).on_hand == 7
        with pytest.raises(NotFound, match="Part"):
            rows.entity(tx, store.bearing)
