"""Fills a shop through the real operations, with a clock that runs through the last sixty days."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple

import sqlalchemy as sa

from core import catalog, locations, people, starter_catalogue
from core.base.errors import Conflict
from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.base.transaction import Transaction
from core.demo import equipment, hotel_days, house, planning, stockroom, upkeep, week
from core.demo.cast import Cast, Course
from core.demo.courses import hotel, repair, room_job
from core.demo.hotel_days import Act
from core.demo.names import STAFF
from core.demo.stories import MODELS, WARNINGS
from core.people import NewPerson
from core.shop import Shop
from core.tables import assets, payments, work_orders
from core.tables import people as people_table

#: Called with how far it is, 0 to 1.
Progress = Callable[[float], object]
_FLOORS, _ROOMS = 4, 10


class Made(NamedTuple):
    """How much there is in the shop now."""

    rooms: int
    customers: int
    devices: int
    jobs: int
    payments: int


def fill(shop: Shop, *, seed: int = 1, progress: Progress = lambda _: None) -> Made:
    """Adds a believable sample to a shop without customers, devices and jobs; all of it or nothing.

    The same seed gives the same sample. Raises: Conflict where the shop is not empty.
    """
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        tx.allow(EventKind.DEMO_FILLED)
        _require_empty(tx)
        now, rng = tx.now, Random(seed)
        tx.now = now - timedelta(days=planning.DAYS, hours=2)
        cast = cast_of(tx, shop, rng, now)
        jobs = planning.jobs(rng, cast.planned, len(cast.house.rooms), now)
        happens = [
            *hotel_days.acts(Random(f"{seed}/hotel"), cast.house, shop.store, now),
            *equipment.acts(cast.house.plant, cast.house, now),
            *stockroom.acts(cast.staff, now),
            *upkeep.acts(cast.house, now),
        ]
        happens.sort(key=lambda act: act.at)
        run(tx, cast, jobs, seed, progress, happens)
        tx.now, tx.actor = now, cast.staff[Role.MANAGER][0]
        week.fill(tx, cast.staff[Role.TECHNICIAN])
        tx.actor, tx.channel = SYSTEM, Channel.ADMIN
        tx.record(EventKind.DEMO_FILLED, None, f"Sample {seed}")
        made = Made(
            len(cast.house.rooms), len(cast.people), len(cast.devices), _count(tx, work_orders), _count(tx, payments)
        )
    progress(1.0)
    return made


def _require_empty(tx: Transaction) -> None:
    customers = sa.select(people_table.c.id).where(people_table.c.role == Role.CUSTOMER)
    if tx.value(customers.limit(1)) is not None or _count(tx, work_orders) or _count(tx, assets):
        raise Conflict("The shop is not empty: the sample goes into an empty one only")


def _count(tx: Transaction, table: sa.Table) -> int:
    return int(tx.value(sa.select(sa.func.count()).select_from(table)))


def cast_of(tx: Transaction, shop: Shop, rng: Random, now: datetime) -> Cast:
    """Staff without passwords: nobody can sign in as one of them before the administrator gives him one."""
    staff: dict[Role, list[Actor]] = {}
    for number, (name, role) in enumerate(STAFF):
        skills, hours = week.SKILLS.get(name, ()), week.HOURS.get(name)
        new = NewPerson(name, f"+1 202 555 01{60 + number}", role=role, skills=skills, working_hours=hours)
        row = people.add(tx, new)
        staff.setdefault(role, []).append(Actor(row.id, role, name, permissions_of(role), row.uuid))
    starter_catalogue.add(tx)
    _add_models(tx)
    symptom_ids = {row.name: row.id for row in catalog.list_symptoms(tx)}
    devices = planning.devices(rng)
    building_id = _add_places(tx)
    built = house.build(tx, staff, building_id, _FLOORS, _ROOMS)._replace(plant=equipment.build(tx, building_id))
    return Cast(rng, now, shop.store, staff, devices, built, symptom_ids, stockroom.build(tx))


def _add_models(tx: Transaction) -> None:
    """Those that one has to be warned of; the others come with their first device."""
    type_ids = {row.name: row.id for row in catalog.list_device_types(tx)}
    brand_ids = {row.name: row.id for row in catalog.list_brands(tx)}
    for device_type, models in MODELS.items():
        for brand, model in models:
            if model in WARNINGS:
                catalog.add_model(tx, brand_ids[brand], model, type_ids[device_type], WARNINGS[model])


def _add_places(tx: Transaction) -> int:
    """The id of the building that the rooms are in."""
    site = locations.add(tx, "Harbour House", "Site")
    building = locations.add(tx, "Main building", "Building", site.id)
    workshop = locations.add(tx, "Workshop", "Warehouse", building.id)
    for shelf in ("A", "B", "C"):
        locations.add(tx, f"Shelf {shelf}", "Shelf", workshop.id)
    return building.id


def run(
    tx: Transaction,
    cast: Cast,
    jobs: list[planning.PlannedJob],
    seed: int,
    progress: Progress,
    happens: Sequence[Act] = (),
) -> None:
    """Always the step that comes next in time, whichever job it belongs to, so that the log is in order.

    Each job has its own chances, and others for its pauses: what happens does not hang on the time of day.
    """
    waiting: list[tuple[datetime, int, Actor, Course]] = []
    pauses = [Random(f"{seed}/{number}/pauses") for number in range(len(jobs))]
    for number, job in enumerate(jobs):
        own = replace(cast, rng=Random(f"{seed}/{number}"))
        course = (room_job if job.device is None else repair)(tx, own, job)
        heapq.heappush(waiting, (job.opened_at, number, own.one(Role.FRONT_DESK), course))
    if happens:
        heapq.heappush(waiting, (happens[0].at, len(jobs), happens[0].actor, hotel(tx, happens)))
    while waiting:
        tx.now, number, tx.actor, course = heapq.heappop(waiting)
        pause = next(course, None)
        if pause is not None:
            later = pause.at or planning.next_moment(pauses[number], tx.now, pause.hours, cast.now)
            heapq.heappush(waiting, (later, number, pause.actor, course))
        progress(1 - (cast.now - tx.now) / timedelta(days=planning.DAYS + 1))
