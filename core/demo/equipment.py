"""What keeps the sample's house warm, dry and moving: its plant as a tree, and what of it stands still."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple

from core import assets, locations, org_units, work_orders
from core.assets import NewEquipment
from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.demo.hotel_days import Act
from core.demo.house import House
from core.rules.words import AssetStatus, Priority, Status
from core.work_orders import NewWorkOrder

A = AssetStatus


class Plant(NamedTuple):
    """One thing of the house; what is made of nothing else has no place of its own."""

    name: str
    place: str = ""
    made_by: tuple[str, str] | None = None
    serial_number: str | None = None
    specs: Mapping[str, Any] = MappingProxyType({})
    parts: tuple[Plant, ...] = ()
    status: AssetStatus = A.ACTIVE


#: Where plant stands, beside the rooms: name, type, and in what.
PLACES = (
    ("Basement", "Floor", None), ("Plant room", "Technical room", "Basement"),
    ("Laundry", "Technical room", "Basement"), ("Ground floor", "Floor", None), ("Kitchen", "Area", "Ground floor"),
    ("Lobby", "Area", "Ground floor"), ("Roof", "Floor", None), ("Lift machine room", "Technical room", "Roof"),
)  # fmt: skip

PLANT: tuple[Plant, ...] = (
    Plant("Heating", "Plant room", None, None, {}, (
        Plant("Boiler 1", "Plant room", ("Viessmann", "Vitocrossal 200 CM2B"), "7544012018823",
              {"Output": "311 kW", "Fuel": "Natural gas", "Built": 2016}, (
                  Plant("Burner of boiler 1", "", ("Weishaupt", "WM-G10/2-A")),
                  Plant("Circulation pump of boiler 1", "", ("Grundfos", "MAGNA3 40-100 F"), "97924267",
                        {"Flow": "24 m³/h", "Head": "10 m"}),
                  Plant("Safety valve of boiler 1", "", ("Leser", "4414")),
              )),
        Plant("Boiler 2", "Plant room", ("Viessmann", "Vitocrossal 200 CM2B"), "7544012018824",
              {"Output": "311 kW", "Fuel": "Natural gas", "Built": 2016}, (
                  Plant("Burner of boiler 2", "", ("Weishaupt", "WM-G10/2-A")),
                  Plant("Circulation pump of boiler 2", "", ("Grundfos", "MAGNA3 40-100 F"), "97924268"),
              )),
        Plant("Expansion vessel", "Plant room", ("Reflex", "N 300/6"), None, {"Volume": "300 l"}),
        Plant("Hot water tank", "Plant room", ("Hoval", "CombiVal ER 1000"), None, {"Volume": "1000 l"}),
    )),
    Plant("Lifts", "Lift machine room", None, None, {}, (
        Plant("Lift A, guests", "Lobby", ("KONE", "MonoSpace 500 DX"), "40129917", {"Load": "630 kg", "Stops": 6}, (
            Plant("Traction motor of lift A", "Lift machine room", ("KONE", "EcoDisc MX10")),
            Plant("Door operator of lift A", "", ("KONE", "AMDX2")),
            Plant("Emergency telephone of lift A", "", ("Telegärtner", "DoorLine Slim")),
        )),
        Plant("Lift B, service", "Lobby", ("KONE", "TranSys DX"), "40129918", {"Load": "1000 kg", "Stops": 6}, (
            Plant("Traction motor of lift B", "Lift machine room", ("KONE", "EcoDisc MX18")),
            Plant("Door operator of lift B", "", ("KONE", "AMDL")),
        )),
    )),
    Plant("Ventilation", "Roof", None, None, {}, (
        Plant("Air handling unit, rooms", "Roof", ("Systemair", "Geniox 18"), "GX18-220417",
              {"Air flow": "14 000 m³/h", "Filter": "F7"}, (
                  Plant("Supply fan, rooms", "", ("ziehl-abegg", "RH56C")),
                  Plant("Exhaust fan, rooms", "", ("ziehl-abegg", "RH56C")),
                  Plant("Heat wheel, rooms", "", ("Klingenburg", "RRU-ET 1750")),
              )),
        Plant("Air handling unit, restaurant", "Roof", ("Systemair", "Geniox 12"), "GX12-220418",
              {"Air flow": "6 500 m³/h", "Filter": "F7"}),
        Plant("Kitchen extraction hood", "Kitchen", ("Halton", "KVE")),
    )),
    Plant("Water", "Plant room", None, None, {}, (
        Plant("Pressure booster", "Plant room", ("Grundfos", "Hydro MPC-E 3 CRE 10-4"), "98426110"),
        Plant("Water softener", "Plant room", ("BWT", "Rondomat Duo 3")),
        Plant("Sewage lifting pump", "Plant room", ("Wilo", "DrainLift M 2/8"), "6053411"),
    )),
    Plant("Fire safety", "Lobby", None, None, {}, (
        Plant("Fire alarm panel", "Lobby", ("Hekatron", "Integral IP MX"), "HX-77120"),
        Plant("Sprinkler pump", "Plant room", ("Wilo", "SiFire EN 65")),
        Plant("Emergency generator", "Basement", ("Cummins", "C90 D5"), "CD51188", {"Power": "90 kVA"}),
    )),
    Plant("Washing machine 1", "Laundry", ("Miele", "PW 818"), "818-100412"),
    Plant("Washing machine 2", "Laundry", ("Miele", "PW 818"), "818-100413"),
    Plant("Tumble dryer", "Laundry", ("Miele", "PT 8807"), "8807-2201"),
    Plant("Roller ironer", "Laundry", ("Kannegiesser", "EuroMat"), status=A.ARCHIVED),
    Plant("Dishwasher", "Kitchen", ("Winterhalter", "PT-M"), "WPT-33120"),
    Plant("Cold room compressor", "Kitchen", ("Bitzer", "4FES-5Y"), "16801244"),
    Plant("Combi steamer", "Kitchen", ("Rational", "iCombi Pro 10-1/1"), "E11SI20042"),
    Plant("Heat pump", "Roof", ("Viessmann", "Vitocal 200-A Pro"), None, {"Planned": "next spring"}, (), A.DRAFT),
)  # fmt: skip

#: What stands still: the thing, how it is now, what is wrong, how urgent, and how many hours ago it was found.
_STILL = (
    ("Boiler 2", A.DOWN, "Flame failure, the ignition unit is ordered", Priority.HIGH, 62, Status.ON_HOLD),
    ("Lift B, service", A.DOWN, "Stops between floor 2 and 3", Priority.CRITICAL, 7, Status.IN_PROGRESS),
    ("Expansion vessel", A.RED_TAG, "The membrane leaks: keep off, there is pressure on it", Priority.CRITICAL, 20,
     Status.APPROVED),
    ("Washing machine 2", A.ACTIVE, "The drum knocks when it spins", Priority.MEDIUM, 30, Status.REQUESTED),
)  # fmt: skip
#: Of every so many things one was not seen where it stands yet.
_UNSEEN_EVERY = 4


def build(tx: Transaction, house_id: int) -> dict[str, int]:
    """The plant in its places; their ids by name."""
    engineering = org_units.add(tx, "Engineering").id
    places: dict[str, int] = {}
    for name, type_, around in PLACES:
        places[name] = locations.add(tx, name, type_, places[around] if around else house_id).id
    ids: dict[str, int] = {}
    for plant in PLANT:
        _add(tx, plant, None, places, engineering, ids)
    return ids


def _add(
    tx: Transaction,
    plant: Plant,
    parent: tuple[int, str] | None,
    places: dict[str, int],
    unit: int,
    ids: dict[str, int],
) -> None:
    place = plant.place or (parent[1] if parent is not None else "")
    maker, model = plant.made_by or (None, None)
    new = NewEquipment(
        plant.name,
        parent[0] if parent is not None else None,
        places[place],
        unit,
        plant.status,
        is_field_related=plant.made_by is not None,
        manufacturer=maker,
        model_number=model,
        serial_number=plant.serial_number,
        specs=plant.specs,
    )
    ids[plant.name] = assets.add_equipment(tx, new).id
    for part in plant.parts:
        _add(tx, part, (ids[plant.name], place), places, unit, ids)


def acts(plant: dict[str, int], house: House, now: datetime) -> list[Act]:
    """Somebody went round with the list, and some of it stands still since."""
    return sorted([*_round(plant, house.lead, now), *_faults(plant, house, now)], key=lambda act: act.at)


def _round(plant: dict[str, int], lead: Actor, now: datetime) -> Iterator[Act]:
    for number, asset_id in enumerate(plant.values()):
        if number % _UNSEEN_EVERY:
            at = now - timedelta(days=21, minutes=-6 * number)
            yield Act(at, lead, partial(assets.verify_in_field, asset_id=asset_id))


def _faults(plant: dict[str, int], house: House, now: datetime) -> Iterator[Act]:
    technician = house.technicians[0]
    for name, status, words, priority, hours, goal in _STILL:
        found_at = now - timedelta(hours=hours)
        new = NewWorkOrder(plant[name], title=words, type="Maintenance", priority=priority, created_by=house.lead.name)
        yield Act(
            found_at, house.lead, partial(_fault, new=new, status=status, goal=goal, person_id=technician.person_id)
        )


def _fault(tx: Transaction, *, new: NewWorkOrder, status: AssetStatus, goal: Status, person_id: int | None) -> None:
    order = work_orders.open_(tx, new)
    if status is not A.ACTIVE:
        assets.change_equipment(tx, order.asset_id or 0, {"status": status}, note=new.title)
    if goal is not Status.REQUESTED:
        work_orders.assign(tx, order.id, person_id or 0)
        work_orders.move(tx, order.id, goal)
