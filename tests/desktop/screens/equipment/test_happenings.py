"""The history of equipment in words."""

from __future__ import annotations

from core import assets, work_orders
from core.base.events import Channel
from core.base.paging import Page
from core.rules.words import AssetStatus
from desktop.screens.equipment.happenings import equipment_happening
from tests.desktop.screens.counter import reading


def test_what_happened_is_told_in_words(qapp, plant, shop, desk) -> None:
    """Its own entries and those of its jobs."""
    with shop.transaction(desk.actor, Channel.AMMS) as tx:
        assets.change_equipment(tx, plant.lift_id, {"status": AssetStatus.RED_TAG}, note="Rope is worn")
        assets.change_equipment(tx, plant.lift_id, {"manufacturer": "KONE", "notes": "x"})
        assets.change_equipment(tx, plant.lift_id, {}, note="Somebody asked")
        assets.verify_in_field(tx, plant.lift_id)
        work_orders.note(tx, plant.order_id, "Called the maker")
    events = reading(shop, assets.history, plant.lift_id, Page(20))
    told = [equipment_happening(event, "EUR", sees_money=True) for event in events]
    titles = [each.title for each in told]
    assert titles[1:5] == ["Seen where it stands", "Noted", "Changed: Manufacturer, Notes", "Red tag"]
    assert titles[0].endswith("Note") or ": " in titles[0]
    assert titles[-1] == "Added"
    assert told[4].note == "Rope is worn" and "over the network" in told[4].detail
