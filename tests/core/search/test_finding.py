"""One box finds anything the actor may see."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import assets, found_items, invoices, locations, rooms, search, work_orders
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import NOBODY, Actor, Role
from core.found_items import NewFoundItem
from core.invoices import NewCreditNote, NewInvoice
from core.search import Hit
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import actor
from tests.core.workshop import Workshop, open_job


def hits(shop: Shop, who: Actor, typed: str, limit: int = 5) -> list[tuple[str, int]]:
    """What is found, as noun and id."""
    with shop.reading(who) as tx:
        return [(hit.noun, hit.id) for hit in search.find(tx, typed, limit)]


def test_what_is_of_the_house_is_told_from_a_customers_device(shop: Shop, at: Workshop) -> None:
    """With its place instead of an owner."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        cellar = locations.add(tx, "Cellar", "Floor")
        pump = assets.add_equipment(tx, NewEquipment("Dell pump", location_id=cellar.id, serial_number="P-77"))
    with shop.reading(at.manager) as tx:
        found = [hit for hit in search.find(tx, "dell") if hit.noun in ("asset", "equipment")]
    assert [(hit.noun, hit.id) for hit in found] == [("equipment", pump.id), ("asset", at.device_id)]
    assert found[0].subtitle == "P-77 · Cellar"


def test_hits_tell_what_they_are(shop: Shop, at: Workshop) -> None:
    """Each with a title, what belongs to it, and a badge."""
    order = open_job(shop, at, title="Screen flickers")
    with shop.reading(at.clerk) as tx:
        assert search.find(tx, "yıldız") == [
            Hit("work_order", order.id, f"{order.number} · Screen flickers", "Ayşe Yıldız · Dell XPS 13", "requested"),
            Hit("person", at.customer.id, "Ayşe Yıldız", "+90 532 555 01 42 · ayse@example.com", "Customer"),
            Hit("asset", at.device_id, "Dell XPS 13", "SN123456789 · Ayşe Yıldız", "Active"),
        ]


def test_an_invoice_is_found_by_its_number(shop: Shop, at: Workshop) -> None:
    """Or by that of its credit note; a customer finds his own, once it was sent."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        made = invoices.add(tx, NewInvoice(at.customer.id, subtotal=Decimal(10)))
    assert hits(shop, at.clerk, made.number.lower()) == [("invoice", made.id)]
    assert hits(shop, at.customer_actor, made.number) == hits(shop, at.technician, made.number) == []
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        invoices.send(tx, made.id)
        note = invoices.credit(tx, NewCreditNote(made.id, "Wrong"))
    assert hits(shop, at.customer_actor, note.number) == [("invoice", made.id)]
    assert hits(shop, at.stranger_actor, made.number) == []


def test_newest_come_first_and_only_a_few(shop: Shop, at: Workshop) -> None:
    """Of each noun the limit; the best match is not looked for, the newest is."""
    orders = [open_job(shop, at).id for _ in range(4)]
    found = hits(shop, at.clerk, "yildiz", 2)
    assert found == [
        ("work_order", orders[3]), ("work_order", orders[2]), ("person", at.customer.id), ("asset", at.device_id),
    ]  # fmt: skip


def test_exact_job_comes_first(shop: Shop, at: Workshop) -> None:
    """By its number, its UUID, its accessory's label or its pick-up code, though newer jobs match as well."""
    first = open_job(shop, at)
    for number in range(12):
        open_job(shop, at, title=f"{first.number} again {number} {first.pickup_code}")
    assert first.pickup_code
    for typed in (first.number, first.number.lower(), f" {first.number}/A2 ", first.uuid, first.uuid.upper()):
        assert hits(shop, at.clerk, typed, 3)[0] == ("work_order", first.id), typed
    assert ("work_order", first.id) in hits(shop, at.clerk, first.pickup_code.lower(), 20)
    assert hits(shop, at.clerk, first.pickup_code, 20)[0] == ("work_order", first.id)


@pytest.mark.parametrize("typed", ["", " ", "-", '"*', "zzz"])
def test_nothing_is_found(shop: Shop, at: Workshop, typed: str) -> None:
    """By nothing typed, and by what nobody is called."""
    assert hits(shop, at.manager, typed) == []


def test_customer_finds_only_what_is_his(shop: Shop, at: Workshop) -> None:
    """Not even the exact number of another one's job."""
    order = open_job(shop, at)
    mine = [("work_order", order.id), ("person", at.customer.id), ("asset", at.device_id)]
    assert hits(shop, at.customer_actor, "yildiz") == mine
    for typed in ("yildiz", "sn123456789", order.number, order.uuid, "tom bench"):
        assert hits(shop, at.stranger_actor, typed) == []
    assert hits(shop, NOBODY, "yildiz") == []


def test_each_role_finds_what_it_may_see(shop: Shop, at: Workshop) -> None:
    """Colleagues only for who manages them; jobs, people and devices as the matrix says."""
    order = open_job(shop, at)
    assert [noun for noun, _ in hits(shop, at.manager, "tom bench")] == ["person"]
    assert hits(shop, at.clerk, "tom bench") == []
    assert [noun for noun, _ in hits(shop, actor(Role.VIEWER), "yildiz")] == ["asset"]
    assert ("work_order", order.id) not in hits(shop, actor(Role.STOREMAN), order.number)


def test_deleted_job_is_not_found(shop: Shop, at: Workshop) -> None:
    """Not by its number either."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.delete(tx, order.id)
    assert hits(shop, at.manager, order.number) == hits(shop, at.manager, order.uuid) == []


def test_a_room_comes_before_what_is_in_it(shop: Shop, at: Workshop) -> None:
    """Typed or scanned, its number means the room first; then its jobs and what was found there."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        room = rooms.add(tx, "204", "Floor 2", room_class="Suite")
        order = work_orders.open_(tx, NewWorkOrder(title="Tap drips", location_id=room.location_id))
        item = found_items.add(tx, NewFoundItem("Umbrella", place_location_id=room.location_id))
        found = search.find(tx, "204")
    assert [(hit.noun, hit.id) for hit in found] == [
        ("room", room.id), ("work_order", order.id), ("found_item", item.id),
    ]  # fmt: skip
    assert (found[0].title, found[0].subtitle, found[0].badge) == ("204", "Floor 2 · Suite", "dirty")
    with shop.reading(at.customer_actor) as tx:
        assert search.find(tx, "204") == []
