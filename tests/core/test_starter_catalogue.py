"""A new shop can begin with a catalogue, and an old one loses nothing by it."""

from __future__ import annotations

from core import catalog, starter_catalogue
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop


def test_catalogue_is_complete_and_added_once(shop: Shop) -> None:
    """Every type has its checklist, every problem its type; a second time adds nothing."""
    for _ in range(2):
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
            starter_catalogue.add(tx)
    with shop.reading() as tx:
        types = catalog.list_device_types(tx)
        assert [row.name for row in types] == list(starter_catalogue.CHECKLISTS)
        for row in types:
            assert tuple(catalog.checklist(tx, row.id)) == starter_catalogue.CHECKLISTS[row.name]
        assert {row.name for row in catalog.list_brands(tx)} == set(starter_catalogue.BRANDS)
        names = {row.id: row.name for row in types}
        problems = {row.name: names.get(row.device_type_id or 0) for row in catalog.list_symptoms(tx)}
        assert problems == starter_catalogue.PROBLEMS


def test_what_the_shop_has_stays(shop: Shop) -> None:
    """Its own spelling of a brand, its own checklist."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        laptop = catalog.add_device_type(tx, "LAPTOP", "Ours")
        catalog.set_checklist(tx, laptop.id, ["Smell"])
        catalog.add_brand(tx, "dell")
        starter_catalogue.add(tx)
        assert catalog.list_device_types(tx)[0].name == "LAPTOP"
        assert catalog.checklist(tx, laptop.id) == ["Smell"]
        assert "Dell" not in {row.name for row in catalog.list_brands(tx)}
