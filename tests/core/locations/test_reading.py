"""Places are read one by one, page by page, and level by level."""

from __future__ import annotations

import pytest

from core import assets, locations, rooms, work_orders
from core.assets import NewEquipment
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.check import figures
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.workshop import Workshop


def test_pages_are_sorted_narrowed_and_counted(shop: Shop, at: Workshop) -> None:
    """Newest first unless said otherwise; signs of the pattern language are taken literally."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        site = locations.add(tx, "Harbour House", "Site")
        hall, cellar = locations.add(tx, "Hall 100 %", "Hall", site.id), locations.add(tx, "Cellar", "Floor", site.id)
        assert locations.page(tx, Page(10)) == [cellar, hall, site]
        assert locations.page(tx, Page(1, 1)) == [hall]
        assert locations.page(tx, Page(10), sort="name", descending=False) == [cellar, hall, site]
        assert locations.page(tx, Page(10), typed="HA") == [hall, site]
        assert locations.page(tx, Page(10), typed="%") == [hall] and locations.count(tx, typed="%") == 1
        assert locations.page(tx, Page(10), type_="Floor") == [cellar] and locations.count(tx, type_="Floor") == 1
        assert locations.types(tx) == ["Floor", "Hall", "Site"]
        assert locations.count(tx) == 3
        locations.delete(tx, hall.id)
        assert locations.count(tx) == 2
        locations.restore(tx, hall.id)
        assert locations.count(tx) == 3
        assert figures.faults(tx) == []


def test_tree_says_what_is_in_each_place(shop: Shop, at: Workshop) -> None:
    """Places, equipment, open jobs, and whether it is a room."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        floor = locations.add(tx, "Floor 2", "Floor")
        place = locations.add(tx, "204", "Room", floor.id)
        assets.add_equipment(tx, NewEquipment("Minibar", location_id=place.id))
        work_orders.open_(tx, NewWorkOrder(title="Lamp", location_id=place.id))
        (top,) = locations.children(tx, None)
        assert (top.id, top.room_id, top.places, top.assets, top.open_jobs) == (floor.id, None, 1, 0, 0)
        (inner,) = locations.children(tx, floor.id)
        assert inner[6:] == (rooms.named(tx, "204").id, 0, 1, 1)
        assert [line.name for line in locations.path(tx, place.id)] == ["Floor 2", "204"]
        with pytest.raises(NotFound):
            locations.children(tx, 10**9)


def test_the_way_to_many_places_is_told_at_once(shop: Shop, at: Workshop) -> None:
    """By their names, the outermost first; what is not there is left out."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        house = locations.add(tx, "House", "Building")
        floor = locations.add(tx, "Floor 1", "Floor", house.id)
        room = locations.add(tx, "101", "Room", floor.id)
        told = locations.around(tx, [room.id, house.id, 10**9])
        assert told == {room.id: ["House", "Floor 1"], house.id: []}
        assert locations.around(tx, []) == {}


def test_staff_see_places_customers_none(shop: Shop, at: Workshop) -> None:
    """Source: contract, decision 4."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        place = locations.add(tx, "Hall", "Hall")
    with shop.reading(at.technician) as tx:
        assert locations.get(tx, place.id) == place
    with shop.reading(at.customer_actor) as tx:
        for attempt in (
            lambda: locations.get(tx, place.id),
            lambda: locations.page(tx, Page(10)),
            lambda: locations.count(tx),
            lambda: locations.children(tx, None),
            lambda: locations.path(tx, place.id),
            lambda: locations.types(tx),
        ):
            with pytest.raises(Forbidden):
                attempt()
