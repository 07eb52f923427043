"""Where parts lie."""

from __future__ import annotations

import pytest

from core import audit, locations, stock
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from core.stock import places
from tests.core.stock.conftest import Store
from tests.core.workshop import Workshop


def test_the_main_warehouse_is_the_one_that_was_there_first(shop: Shop, store: Store) -> None:
    """A younger one, another place and a deleted one are not meant where nothing is said."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        younger = locations.add(tx, "Annex", "Warehouse").id
        assert stock.main_warehouse(tx) == store.main
        stock.adjust(tx, store.bearing, store.main, -10)
        locations.delete(tx, store.main)
        assert stock.main_warehouse(tx) == younger


def test_a_house_without_warehouse_gets_one_when_it_is_needed(shop: Shop) -> None:
    """Once, and the log says so."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        assert stock.main_warehouse(tx) is None
        made = stock.require_main_warehouse(tx)
        assert stock.require_main_warehouse(tx) == made == stock.main_warehouse(tx)
        assert locations.get(tx, made).name == places.MAIN
    with shop.reading(SYSTEM) as tx:
        assert audit.verify_chain(tx) == []


def test_parts_lie_at_places_and_with_staff_only(shop: Shop, at: Workshop, store: Store) -> None:
    """A customer has no wallet."""
    with shop.reading(SYSTEM) as tx:
        tom = at.technician.person_id or 0
        assert places.name_of(tx, places.with_person(tx, tom)) == "Tom Bench"
        assert places.name_of(tx, places.at_place(tx, store.van)) == "Van 1"
        for who in (at.customer.id, 10**6):
            with pytest.raises(NotFound, match="User"):
                places.with_person(tx, who)
        with pytest.raises(NotFound, match="Location"):
            places.at_place(tx, 10**6)
