"""Meters of equipment: what they count, and what they were read at."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.assets.rows import entity as equipment
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules import matching, texts
from core.tables import meter_readings, meters, people, plan_assets, plans

m, _r, _pa = meters.c, meter_readings.c, plan_assets.c


class MeterRow(NamedTuple):
    """One meter; `value` None: never read."""

    id: int
    uuid: str
    version: int
    asset_id: int
    name: str
    unit: str | None
    value: Decimal | None
    read_at: datetime | None


class ReadingRow(NamedTuple):
    """What a meter showed; `is_exchange`: a new meter began with it."""

    id: int
    value: Decimal
    read_at: datetime
    person: str | None
    is_exchange: bool


_ROW = tuple(m[name] for name in MeterRow._fields)


def of_asset(tx: Transaction, asset_id: int) -> list[MeterRow]:
    """The meters of a thing, by name. Raises: Forbidden."""
    tx.allow("pm:read")
    statement = sa.select(*_ROW).where(m.asset_id == asset_id, m.deleted_at.is_(None)).order_by(m.name)
    return [MeterRow._make(row) for row in tx.rows(statement)]


def readings(tx: Transaction, meter_id: int, page: Page) -> list[ReadingRow]:
    """Newest first. Raises: Forbidden, NotFound, Invalid."""
    tx.allow("pm:read")
    _entity(tx, meter_id)
    page.checked()
    statement = (
        sa.select(_r.id, _r.value, _r.read_at, people.c.full_name, _r.is_exchange)
        .outerjoin(people, people.c.id == _r.person_id)
        .where(_r.meter_id == meter_id)
        .order_by(_r.read_at.desc(), _r.id.desc())
    )
    return [ReadingRow._make(row) for row in tx.rows(statement.limit(page.limit).offset(page.offset))]


def add(tx: Transaction, asset_id: int, name: str, unit: str | None = None) -> MeterRow:
    """One more meter of a thing. Raises: Forbidden, NotFound, Conflict (exists), Invalid."""
    tx.allow(EventKind.METER_ADDED)
    thing, name = equipment(tx, asset_id), texts.required_line(name, "name", 60)
    key = matching.name_key(name)
    if tx.value(sa.select(m.id).where(m.asset_id == asset_id, m.name_key == key)) is not None:
        raise Conflict("{name} exists already", "name", name=name)
    unit = texts.line(unit, "unit", longest=20)
    meter_id = tx.insert(meters, asset_id=asset_id, name=name, name_key=key, unit=unit)
    tx.record(EventKind.METER_ADDED, asset_id, thing.name, {"meter": [None, name]})
    return _get(tx, meter_id)


def read(
    tx: Transaction, meter_id: int, value: Decimal, *, read_at: datetime | None = None, is_exchange: bool = False
) -> MeterRow:
    """Notes what it shows; `read_at` None: now. With `is_exchange` a new meter begins at this figure.

    Raises: Forbidden, NotFound, Invalid (less than before, or a moment before the last).
    """
    tx.allow(EventKind.METER_READ)
    row = _entity(tx, meter_id)
    moment = read_at or tx.now
    _require_reading(tx, row, value, moment, is_exchange)
    tx.insert(
        meter_readings, meter_id=meter_id, value=value, read_at=moment, person_id=tx.actor.person_id,
        is_exchange=is_exchange,
    )  # fmt: skip
    tx.update(meters, row, value=value, read_at=moment)
    _count_on(tx, row, value, is_exchange)
    name = equipment(tx, row.asset_id).name
    before = None if row.value is None else str(row.value)
    tx.record(EventKind.METER_READ, row.asset_id, name, {"meter": [row.name] * 2, "value": [before, str(value)]})
    return _get(tx, meter_id)


def read_named(tx: Transaction, asset_id: int, name: str, value: Decimal, *, is_exchange: bool = False) -> MeterRow:
    """Notes what the thing's meter of this name shows; its first reading makes the meter. Raises: as `read`."""
    tx.allow(EventKind.METER_READ)
    thing, name = equipment(tx, asset_id), texts.required_line(name, "name", 60)
    key = matching.name_key(name)
    meter_id = tx.value(sa.select(m.id).where(m.asset_id == asset_id, m.name_key == key, m.deleted_at.is_(None)))
    if meter_id is None:
        meter_id = tx.insert(meters, asset_id=asset_id, name=name, name_key=key)
        tx.record(EventKind.METER_ADDED, asset_id, thing.name, {"meter": [None, name]})
    return read(tx, int(meter_id), value, is_exchange=is_exchange)


def reading_of(tx: Transaction, asset_id: int, meter_key: str | None) -> Decimal | None:
    """What the thing's meter of this name showed last; None: nobody has read it, or there is none."""
    statement = sa.select(m.value).where(m.asset_id == asset_id, m.name_key == meter_key, m.deleted_at.is_(None))
    found: Decimal | None = tx.value(statement)
    return found


def _require_reading(tx: Transaction, row: sa.Row[Any], value: Decimal, moment: datetime, is_exchange: bool) -> None:
    if not value.is_finite() or not 0 <= value < 10**12 or value != round(value, 3):
        raise Invalid("value", "A reading is not negative and has at most three places")
    if moment > tx.now + timedelta(minutes=5):
        raise Invalid("read_at", "This moment lies in the future")
    if row.read_at is not None and moment < row.read_at:
        raise Invalid("read_at", "It was read later than that already")
    if row.value is not None and value < row.value and not is_exchange:
        raise Invalid("value", "It showed {value} before", value=str(row.value.normalize()))


def _count_on(tx: Transaction, meter: sa.Row[Any], value: Decimal, is_exchange: bool) -> None:
    """The first reading begins the count; a new meter takes over what was left on the old one."""
    statement = (
        sa.select(plan_assets, plans.c.every)
        .join(plans, plans.c.id == _pa.plan_id)
        .where(_pa.asset_id == meter.asset_id, plans.c.meter_key == meter.name_key, plans.c.due_by == "meter")
    )
    for row in tx.rows(statement):
        if row.next_due_reading is None:
            tx.update(plan_assets, row, next_due_reading=value + row.every)
        elif is_exchange and meter.value is not None:
            tx.update(plan_assets, row, next_due_reading=row.next_due_reading - meter.value + value)


def _entity(tx: Transaction, meter_id: int) -> sa.Row[Any]:
    row = tx.row(sa.select(meters).where(m.id == meter_id, m.deleted_at.is_(None)))
    if row is None:
        raise NotFound("Meter")
    return row


def _get(tx: Transaction, meter_id: int) -> MeterRow:
    return MeterRow._make(tx.execute(sa.select(*_ROW).where(m.id == meter_id)).one())
