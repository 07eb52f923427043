"""Lost and found: what guests left behind, where it lies, who fetched it, and what is due to go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import numbers, search, settings
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.catalog import require
from core.rules import texts
from core.rules.words import FoundStatus
from core.tables import counters, found_items, locations, people

c = found_items.c
#: What `change` writes; being claimed and disposed of have operations of their own.
FIELDS = ("what", "place_location_id", "place_note", "found_at", "finder_id", "finder_name", "storage_place", "note",
          "disposal_on")  # fmt: skip
_TEXTS = ("place_note", "finder_name", "storage_place")
_place = locations.alias("place")


class FoundItemRow(NamedTuple):
    """One thing; `place` and `finder` are names, `finder` a member of staff's or the one that was typed."""

    id: int
    uuid: str
    version: int
    number: str
    what: str
    place_location_id: int | None
    place: str | None
    place_note: str | None
    found_at: datetime
    finder_id: int | None
    finder_name: str | None
    finder: str | None
    storage_place: str | None
    note: str | None
    claimed_by: str | None
    claimed_at: datetime | None
    disposal_on: date | None
    disposed_at: datetime | None
    disposal_note: str | None
    created_at: datetime
    status: FoundStatus


@dataclass(frozen=True)
class NewFoundItem:
    """What is needed to keep something; `found_at` None: now, `disposal_on` None: as the settings say."""

    what: str
    place_location_id: int | None = None
    place_note: str | None = None
    found_at: datetime | None = None
    finder_id: int | None = None
    finder_name: str | None = None
    storage_place: str | None = None
    note: str | None = None
    disposal_on: date | None = None


_ROW = (
    sa.select(
        c.id, c.uuid, c.version, c.number, c.what, c.place_location_id, _place.c.name.label("place"), c.place_note,
        c.found_at, c.finder_id, c.finder_name, sa.func.coalesce(people.c.full_name, c.finder_name).label("finder"),
        c.storage_place, c.note, c.claimed_by, c.claimed_at, c.disposal_on, c.disposed_at, c.disposal_note,
        c.created_at,
    )
    .select_from(found_items)
    .outerjoin(_place, _place.c.id == c.place_location_id)
    .outerjoin(people, people.c.id == c.finder_id)
    .where(c.deleted_at.is_(None))
)  # fmt: skip


def get(tx: Transaction, item_id: int) -> FoundItemRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("found:read")
    return _get(tx, item_id)


def page(
    tx: Transaction,
    page: Page,
    status: FoundStatus | None = None,
    typed: str = "",
    *,
    place_location_id: int | None = None,
) -> list[FoundItemRow]:
    """Newest first; "kept" includes what is due. Raises: Forbidden, Invalid."""
    tx.allow("found:read")
    page.checked()
    wanted = _wanted(tx, status, typed, place_location_id)
    statement = _ROW.where(*wanted).order_by(c.id.desc()).limit(page.limit).offset(page.offset)
    today = _today(tx)
    return [_made(row, today) for row in tx.rows(statement)]


def count(
    tx: Transaction, status: FoundStatus | None = None, typed: str = "", *, place_location_id: int | None = None
) -> int:
    """How many there are; all, and those here, claimed or disposed of, from counters. Raises: Forbidden."""
    tx.allow("found:read")
    if not typed.strip() and place_location_id is None and status is not FoundStatus.DUE:
        return _counted(tx, status)
    wanted = _wanted(tx, status, typed, place_location_id)
    return int(tx.value(sa.select(sa.func.count()).select_from(found_items).where(c.deleted_at.is_(None), *wanted)))


def add(tx: Transaction, new: NewFoundItem) -> FoundItemRow:
    """Raises: Forbidden, NotFound (place, user), Invalid."""
    tx.allow(EventKind.FOUND_ITEM_ADDED)
    values = _checked(tx, {name: getattr(new, name) for name in FIELDS})
    if values["finder_id"] is None and values["finder_name"] is None:
        values["finder_id"] = tx.actor.person_id
    if values["disposal_on"] is None:
        values["disposal_on"] = _day(tx, values["found_at"]) + timedelta(days=settings.read(tx).found_item_days)
    number = numbers.next_found_item(tx)
    item_id = tx.insert(found_items, number=number, **values)
    search.index_found_item(tx, item_id)
    tx.record(EventKind.FOUND_ITEM_ADDED, item_id, number, {"what": [None, values["what"]]})
    return _get(tx, item_id)


def change(
    tx: Transaction,
    item_id: int,
    fields: Mapping[str, Any],
    *,
    version: int | None = None,
    seen: Mapping[str, Any] | None = None,
) -> FoundItemRow:
    """Writes the given FIELDS. Raises: Forbidden, NotFound, Stale, Invalid."""
    tx.allow(EventKind.FOUND_ITEM_UPDATED)
    row = _entity(tx, item_id)
    require_unchanged(row, "Found item", fields, version, seen)
    values = _checked(tx, {name: value for name, value in fields.items() if name in FIELDS})
    return _write(tx, EventKind.FOUND_ITEM_UPDATED, row, values)


def claim(
    tx: Transaction, item_id: int, claimed_by: str, *, at: datetime | None = None, version: int | None = None
) -> FoundItemRow:
    """It was given to whom it belongs; `at` None: now.

    Raises: Forbidden, NotFound, Stale, Conflict (is no longer here), Invalid.
    """
    tx.allow(EventKind.FOUND_ITEM_CLAIMED)
    row = _kept(tx, item_id, version)
    name = texts.required_line(claimed_by, "claimed_by")
    return _write(tx, EventKind.FOUND_ITEM_CLAIMED, row, {"claimed_by": name, "claimed_at": _since(tx, row, at)})


def dispose(
    tx: Transaction,
    item_id: int,
    note: str | None = None,
    *,
    at: datetime | None = None,
    version: int | None = None,
) -> FoundItemRow:
    """It went otherwise: thrown away, given to the police; `at` None: now.

    Raises: Forbidden, NotFound, Stale, Conflict, Invalid.
    """
    tx.allow(EventKind.FOUND_ITEM_DISPOSED)
    row = _kept(tx, item_id, version)
    values = {
        "disposed_at": _since(tx, row, at),
        "disposal_note": texts.passage(note, "disposal_note", longest=2000),
    }
    return _write(tx, EventKind.FOUND_ITEM_DISPOSED, row, values)


def reopen(tx: Transaction, item_id: int, *, version: int | None = None) -> FoundItemRow:
    """It is here after all: takes back `claim` and `dispose`. Raises: Forbidden, NotFound, Stale, Conflict."""
    tx.allow(EventKind.FOUND_ITEM_REOPENED)
    row = _entity(tx, item_id)
    require_unchanged(row, "Found item", {}, version, None)
    if row.claimed_at is None and row.disposed_at is None:
        raise Conflict("{number} is here already", number=row.number)
    gone = {"claimed_by": None, "claimed_at": None, "disposed_at": None, "disposal_note": None}
    return _write(tx, EventKind.FOUND_ITEM_REOPENED, row, gone)


def delete(tx: Transaction, item_id: int, *, version: int | None = None) -> None:
    """Hides what was never found. Raises: Forbidden, NotFound, Stale."""
    tx.allow(EventKind.FOUND_ITEM_DELETED)
    row = _entity(tx, item_id)
    require_unchanged(row, "Found item", {}, version, None)
    tx.update(found_items, row, deleted_at=tx.now)
    search.forget(tx, "found_items", item_id)
    tx.record(EventKind.FOUND_ITEM_DELETED, item_id, row.number)


def restore(tx: Transaction, item_id: int) -> FoundItemRow:
    """Brings a deleted one back. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.FOUND_ITEM_RESTORED)
    row = tx.row(sa.select(found_items).where(c.id == item_id, c.deleted_at.is_not(None)))
    if row is None:
        raise NotFound("Found item")
    tx.update(found_items, row, deleted_at=None)
    search.index_found_item(tx, item_id)
    tx.record(EventKind.FOUND_ITEM_RESTORED, item_id, row.number)
    return _get(tx, item_id)


def _get(tx: Transaction, item_id: int) -> FoundItemRow:
    row = tx.row(_ROW.where(c.id == item_id))
    if row is None:
        raise NotFound("Found item")
    return _made(row, _today(tx))


def _entity(tx: Transaction, item_id: int) -> sa.Row[Any]:
    return require(tx, found_items, item_id, "Found item")


def _kept(tx: Transaction, item_id: int, version: int | None) -> sa.Row[Any]:
    row = _entity(tx, item_id)
    require_unchanged(row, "Found item", {}, version, None)
    if row.claimed_at is not None or row.disposed_at is not None:
        raise Conflict("{number} is no longer here", "status", number=row.number)
    return row


def _since(tx: Transaction, row: sa.Row[Any], at: datetime | None) -> datetime:
    """When it went: between the day it was found and now."""
    if at is None:
        return tx.now
    if at > tx.now + timedelta(minutes=5):
        raise Invalid("at", "This moment lies in the future")
    if _day(tx, at) < _day(tx, row.found_at):
        raise Invalid("at", "It was not found yet then")
    return at


def _write(tx: Transaction, kind: EventKind, row: sa.Row[Any], values: Mapping[str, Any]) -> FoundItemRow:
    changes = tx.update(found_items, row, **values)
    if changes:
        search.index_found_item(tx, row.id)
        tx.record(kind, row.id, row.number, changes)
    return _get(tx, row.id)


def _counted(tx: Transaction, status: FoundStatus | None) -> int:
    """What is due is here as well, and counted so."""
    shown = (FoundStatus.KEPT, FoundStatus.CLAIMED, FoundStatus.DISPOSED) if status is None else (status,)
    names = [f"found_items:{each.value}" for each in shown]
    return int(tx.value(sa.select(sa.func.sum(counters.c.value)).where(counters.c.name.in_(names))) or 0)


def _wanted(
    tx: Transaction, status: FoundStatus | None, typed: str, place_location_id: int | None
) -> list[sa.ColumnElement[bool]]:
    here = sa.and_(c.claimed_at.is_(None), c.disposed_at.is_(None))
    conditions: dict[FoundStatus | None, sa.ColumnElement[bool]] = {
        None: sa.true(),
        FoundStatus.KEPT: here,
        FoundStatus.DUE: sa.and_(here, c.disposal_on <= _today(tx)),
        FoundStatus.CLAIMED: c.claimed_at.is_not(None),
        FoundStatus.DISPOSED: sa.and_(c.disposed_at.is_not(None), c.claimed_at.is_(None)),
    }
    wanted = [conditions[status]]
    if place_location_id is not None:
        wanted.append(c.place_location_id == place_location_id)
    found = search.matching(tx, "found_items", typed)
    return wanted if found is None else [*wanted, c.id.in_(found)]


def _made(row: sa.Row[Any], today: date) -> FoundItemRow:
    return FoundItemRow._make((*row, _status(row, today)))


def _status(row: sa.Row[Any], today: date) -> FoundStatus:
    if row.claimed_at is not None:
        return FoundStatus.CLAIMED
    if row.disposed_at is not None:
        return FoundStatus.DISPOSED
    is_due = row.disposal_on is not None and row.disposal_on <= today
    return FoundStatus.DUE if is_due else FoundStatus.KEPT


def _today(tx: Transaction) -> date:
    return _day(tx, tx.now)


def _day(tx: Transaction, moment: datetime) -> date:
    return settings.local_time(tx, moment).date()


def _checked(tx: Transaction, given: Mapping[str, Any]) -> dict[str, Any]:
    values = dict(given)
    if "what" in values:
        values["what"] = texts.required_line(values["what"], "what")
    if "note" in values:
        values["note"] = texts.passage(values["note"], "note")
    for name in _TEXTS:
        if name in values:
            values[name] = texts.line(values[name], name)
    if "found_at" in values:
        values["found_at"] = values["found_at"] or tx.now
        if values["found_at"] > tx.now + timedelta(minutes=5):
            raise Invalid("found_at", "This moment lies in the future")
    if values.get("place_location_id") is not None:
        require(tx, locations, values["place_location_id"], "Location")
    if values.get("finder_id") is not None:
        require(tx, people, values["finder_id"], "User")
    return values
