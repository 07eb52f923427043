"""The sample's store room: what repairs and the house need, who carries what, and what has run short."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from core import locations, parts, stock
from core.base.paging import Page
from core.base.permissions import Actor, Role
from core.base.transaction import Transaction
from core.demo.hotel_days import Act
from core.demo.stories import STORIES
from core.parts import NewPart

#: For the house: part number, name, category, supplier, minimum, how many come at once, cost.
HOUSE_PARTS = (
    ("FLT-001", "Air filter G4, 592 mm", "Filters", "Camfil", 6, 12, "11.40"),
    ("BRG-6205-2RS", "Ball bearing 25 × 52 × 15 mm", "Bearings", "SKF", 4, 10, "12.50"),
    ("BLT-A42", "V-belt A42", "Belts", "Gates", 3, 6, "8.90"),
    ("LMP-E27-8W", "LED lamp E27, 8 W", "Lighting", "Osram", 20, 40, "3.20"),
    ("VLV-TAP-01", "Tap cartridge, 35 mm", "Plumbing", "Grohe", 5, 10, "14.80"),
    ("BAT-CR2032", "Lock battery CR2032", "Batteries", "Varta", 25, 50, "0.65"),
    ("BAT-AA", "Battery AA", "Batteries", "Varta", 30, 60, "0.38"),
    ("SEA-DN50", "Drain seal DN 50", "Plumbing", "Viega", 4, 10, "2.10"),
)  # fmt: skip
#: (name of a part and its price, as the stories have them) -> the part's id
Needed = dict[tuple[str, str], int]
_SUPPLIERS = {"Laptop": "Kessler Components", "Phone": "Brightline Parts", "Tablet": "Brightline Parts"}
_MARGIN = Decimal("0.55")


def build(tx: Transaction) -> Needed:
    """The catalogue with its first delivery, in the main warehouse."""
    needed: Needed = {}
    for device_type, stories in STORIES.items():
        for name, _, price in (part for story in stories for part in story.parts):
            if (name, price) not in needed:
                needed[name, price] = _add_for_repairs(tx, device_type, name, Decimal(price), len(needed) + 1)
    for sku, name, category, supplier, minimum, lot, cost in HOUSE_PARTS:
        new = NewPart(
            name, sku, category, minimum=minimum, reorder_quantity=lot, supplier=supplier, unit_cost=Decimal(cost)
        )
        stock.receive(tx, parts.add(tx, new).id, minimum + lot, bin_label=f"B-{sku[:3]}")
    return needed


def _add_for_repairs(tx: Transaction, device_type: str, name: str, price: Decimal, number: int) -> int:
    kind = device_type.partition(" ")[0]
    new = NewPart(
        f"{name}, {kind.lower()}", f"{kind[:3].upper()}-{number:03}", device_type, minimum=2, reorder_quantity=5,
        supplier=_SUPPLIERS.get(device_type, "Osterman Spares"), unit_cost=(price * _MARGIN).quantize(Decimal("0.01")),
        unit_price=price,
    )  # fmt: skip
    part_id = parts.add(tx, new).id
    stock.receive(tx, part_id, 6, bin_label=f"A-{number:02}")
    return part_id


def is_short(tx: Transaction, part_id: int, quantity: int) -> bool:
    """Whether somebody has to go and get some before the job can go on."""
    return parts.require_for_job(tx, part_id).available < quantity


def restock(tx: Transaction, part_id: int) -> None:
    """The delivery that a job waited for."""
    lot = parts.get(tx, part_id).reorder_quantity or 5
    stock.receive(tx, part_id, lot, reason="Delivery")


def acts(staff: Mapping[Role, list[Actor]], now: datetime) -> list[Act]:
    """What the store keeper does in the last weeks."""
    keeper, manager = staff[Role.STOREMAN][0], staff[Role.MANAGER][0]
    technicians = staff[Role.TECHNICIAN]
    happens = [
        Act(now - timedelta(days=20, hours=3), keeper, partial(_to_shelf, quantity=20)),
        Act(now - timedelta(days=12, hours=2), keeper, partial(_scrap, sku="LMP-E27-8W", quantity=3)),
        Act(now - timedelta(days=9), keeper, partial(_count, sku="BAT-AA", missing=2)),
        Act(now - timedelta(days=8, hours=20), manager, _approve),
        Act(now - timedelta(days=2), keeper, partial(_use_up, sku="FLT-001", left=4)),
        Act(now - timedelta(days=1, hours=4), keeper, partial(_use_up, sku="BRG-6205-2RS", left=4)),
        Act(now - timedelta(days=1, hours=3), keeper, partial(_order, sku="BRG-6205-2RS")),
    ]
    for number, technician in enumerate(technicians[:3]):
        for sku, quantity in (("LMP-E27-8W", 4), ("BAT-AA", 6), ("VLV-TAP-01", 1))[: 3 - number]:
            hand = partial(_hand_out, person_id=technician.person_id or 0, sku=sku, quantity=quantity)
            happens.append(Act(now - timedelta(days=6, minutes=5 * number), keeper, hand))
    return happens


def _part(tx: Transaction, sku: str) -> int:
    found = parts.of_code(tx, sku)
    assert found is not None
    return found.id


def _main(tx: Transaction) -> int:
    return stock.require_main_warehouse(tx)


def _to_shelf(tx: Transaction, quantity: int) -> None:
    shelf = locations.page(tx, Page(1), type_="Shelf", sort="name", descending=False)[0]
    stock.transfer(tx, _part(tx, "BAT-CR2032"), quantity, _main(tx), shelf.id)


def _scrap(tx: Transaction, sku: str, quantity: int) -> None:
    stock.scrap(tx, _part(tx, sku), quantity, _main(tx), "Box fell from the shelf")


def _count(tx: Transaction, sku: str, missing: int) -> None:
    count = stock.start_count(tx, _main(tx), note="Monthly count")
    odd = _part(tx, sku)
    for line in stock.count_lines(tx, count.id):
        there = line.expected or 0
        stock.enter_count(tx, count.id, line.part_id, there - missing if line.part_id == odd else there)
    stock.submit_count(tx, count.id)


def _approve(tx: Transaction) -> Any:
    return stock.approve_count(tx, stock.counts(tx, Page(1))[0].id)


def _use_up(tx: Transaction, sku: str, left: int) -> None:
    part = _part(tx, sku)
    there = sum(row.on_hand for row in stock.of_part(tx, part) if row.location_id == _main(tx))
    if there > left:
        stock.adjust(tx, part, _main(tx), left - there, reason="Used on the roof units")


def _order(tx: Transaction, sku: str) -> None:
    parts.note_ordered(tx, _part(tx, sku), 10)


def _hand_out(tx: Transaction, person_id: int, sku: str, quantity: int) -> None:
    stock.hand_out(tx, person_id, _part(tx, sku), quantity)
