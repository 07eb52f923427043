"""The sample's maintenance: plans for its plant, the jobs that they made, and what was found on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from core import maintenance, work_orders
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.demo.hotel_days import Act
from core.demo.house import House
from core.maintenance import Answer, NewCheck, NewPlan, OrderCheckRow, meters
from core.rules.words import CheckKind, Period, PlanTrigger, Priority, Status

_FIGURE = CheckKind.MEASUREMENT


class Kept(NamedTuple):
    """One plan: how often, when it was first due, and after how many hours each job was done (None: still open)."""

    name: str
    plant: tuple[str, ...]
    every: int
    period: Period
    first_days_ago: int
    done_after_hours: tuple[int | None, ...]
    checks: tuple[NewCheck, ...]
    minutes: int
    priority: Priority = Priority.MEDIUM


KEPT = (
    Kept(
        "Boilers, weekly round", ("Boiler 1",), 1, Period.WEEK, 52, (5, 6, 70, 5, 4, 6, 5, 7),
        (
            NewCheck("Flow temperature", _FIGURE, True, "°C", Decimal("60"), Decimal("75")),
            NewCheck("Pressure", _FIGURE, True, "bar", Decimal("1.2"), Decimal("2")),
            NewCheck("No leaks", CheckKind.CHECK, True),
        ),
        20,
    ),
    Kept(
        "Emergency generator, test run", ("Emergency generator",), 2, Period.WEEK, 46, (8, 9, 6, None),
        (
            NewCheck("Starts by itself", CheckKind.CHECK, True),
            NewCheck("Voltage", _FIGURE, True, "V", Decimal("390"), Decimal("410")),
            NewCheck("Fuel level", _FIGURE, False, "%", Decimal("60")),
        ),
        45, Priority.HIGH,
    ),
    Kept(
        "Lifts, monthly inspection", ("Lift A, guests", "Lift B, service"), 4, Period.WEEK, 34, (26, 9),
        (
            NewCheck("Emergency telephone answers", CheckKind.CHECK, True),
            NewCheck("Doors reopen when held", CheckKind.CHECK, True),
            NewCheck("What was noticed", CheckKind.TEXT),
        ),
        60,
    ),
    Kept(
        "Air filters", ("Air handling unit, rooms", "Air handling unit, restaurant"), 3, Period.MONTH, 0, (None,),
        (NewCheck("Pressure drop before", _FIGURE, True, "Pa", None, Decimal("250")), NewCheck("Changed")), 40,
    ),
)  # fmt: skip
_METERED = ("Washing machines, service", ("Washing machine 1", "Washing machine 2"), "Cycles", 1500)
#: The one figure that was out of its limits: (plan, which of its jobs, line) -> what was read.
_ODD = {("Boilers, weekly round", 4, "Flow temperature"): Decimal("79.5")}


def acts(house: House, now: datetime) -> list[Act]:
    """Everything in the order in which it happened."""
    plans = [act for kept in KEPT for act in _kept(kept, house, now)]
    return sorted([*plans, *_metered(house, now)], key=lambda act: act.at)


def _kept(kept: Kept, house: House, now: datetime) -> Iterator[Act]:
    made: list[int] = []
    first_at = now - timedelta(days=kept.first_days_ago, hours=-3 if not kept.first_days_ago else 0)
    new = NewPlan(
        kept.name,
        [house.plant[name] for name in kept.plant],
        every=kept.every,
        period=kept.period,
        grace_days=1,
        estimated_minutes=kept.minutes,
        priority=kept.priority,
        checks=kept.checks,
        next_due_at=first_at,
        assignee_id=house.technicians[-1].person_id,
    )
    yield Act(now - timedelta(days=55), house.lead, lambda tx: made.append(maintenance.add(tx, new).id))
    step = timedelta(days=7 * kept.every)
    for number, hours in enumerate(kept.done_after_hours if kept.first_days_ago else ()):
        jobs: list[int] = []
        # Some time after the hour: where the shop's clock was changed since, it came later.
        at = first_at + number * step + timedelta(hours=2)
        yield Act(at, SYSTEM, partial(_open, made=made, jobs=jobs))
        if hours is not None:
            done_at = at + timedelta(hours=hours)
            technician = house.technicians[number % len(house.technicians)]
            yield Act(done_at, technician, partial(_do, name=kept.name, number=number, jobs=jobs))


def _open(tx: Transaction, *, made: list[int], jobs: list[int]) -> None:
    jobs += maintenance.open_due(tx, made[0])


def _do(tx: Transaction, *, name: str, number: int, jobs: list[int]) -> None:
    for order_id in jobs:
        work_orders.move(tx, order_id, Status.IN_PROGRESS)
        for row in maintenance.of_order(tx, order_id):
            maintenance.answer(tx, row.id, _found(row, _ODD.get((name, number, row.description)), number))
        work_orders.move(tx, order_id, Status.WORK_COMPLETE)


def _found(row: OrderCheckRow, odd: Decimal | None, number: int) -> Answer:
    if row.kind is CheckKind.TEXT:
        return Answer(remark="Nothing unusual")
    if row.kind is CheckKind.CHECK:
        return Answer(is_passed=True)
    if odd is not None:
        return Answer(value=odd, remark="Falls again after the mixer was turned by hand")
    least, most = row.least, row.most
    middle = (least + most) / 2 if least is not None and most is not None else (least or most or Decimal(0))
    lean = Decimal(number % 3) / 10
    return Answer(value=middle + lean if least is not None else middle - lean)


def _metered(house: House, now: datetime) -> Iterator[Act]:
    """Machines that are serviced by what they have run; read every two weeks."""
    name, machines, meter, every = _METERED
    ids = [house.plant[machine] for machine in machines]
    new = NewPlan(name, ids, due_by=PlanTrigger.METER, every=every, meter_name=meter, grace_days=7)
    known: dict[int, int] = {}
    yield Act(now - timedelta(days=54), house.lead, partial(_add_metered, new=new, known=known))
    for step in range(4):
        at = now - timedelta(days=50 - 14 * step, hours=1)
        yield Act(at, house.technicians[0], partial(_read, known=known, step=step))


def _add_metered(tx: Transaction, *, new: NewPlan, known: dict[int, int]) -> None:
    for asset_id in new.asset_ids:
        known[asset_id] = meters.add(tx, asset_id, new.meter_name or "", "").id
    maintenance.add(tx, new)


def _read(tx: Transaction, *, known: dict[int, int], step: int) -> None:
    for number, meter_id in enumerate(known.values()):
        meters.read(tx, meter_id, Decimal(18_240 + 3_100 * number + (190 + 25 * number) * step))
