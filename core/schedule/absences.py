"""The days on which people are away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.rules import texts
from core.rules.words import AbsenceKind
from core.tables import absences, people

#: What `change` writes.
FIELDS = ("first_on", "last_on", "kind", "note")
#: Days; longer ones are entered in parts.
LONGEST = 366 * 2
#: What planning takes: with it one sees why others are away, and enters their absences.
PLANNING = "wo:assign"
a, p = absences.c, people.c


class AbsenceRow(NamedTuple):
    """Somebody is away on these days, both included. Kind and note are None for those who do not plan."""

    id: int
    version: int
    person_id: int
    person: str
    first_on: date
    last_on: date
    kind: AbsenceKind | None
    note: str | None


def add_absence(
    tx: Transaction, person_id: int, first_on: date, last_on: date, kind: AbsenceKind, note: str | None = None
) -> AbsenceRow:
    """One's own, or anybody's for those who plan. Raises: Forbidden, NotFound (no staff), Invalid, Conflict (twice)."""
    name = allow_for(tx, EventKind.ABSENCE_ADDED, person_id)
    values = _checked({"first_on": first_on, "last_on": last_on, "kind": kind, "note": note})
    _require_free(tx, person_id, values, None)
    absence_id = tx.insert(absences, person_id=person_id, **values)
    tx.record(EventKind.ABSENCE_ADDED, person_id, name, _said({key: [None, values[key]] for key in values}))
    return _row(tx, absence_id)


def change_absence(
    tx: Transaction, absence_id: int, fields: Mapping[str, Any], *, version: int | None = None
) -> AbsenceRow:
    """Writes the given FIELDS. Raises: as `add_absence`, and Stale."""
    row = _entity(tx, absence_id)
    name = allow_for(tx, EventKind.ABSENCE_CHANGED, row.person_id)
    require_unchanged(row, "Absence", fields, version, None)
    values = _checked({key: fields.get(key, row._mapping[key]) for key in FIELDS})
    _require_free(tx, row.person_id, values, absence_id)
    changes = tx.update(absences, row, **values)
    if changes:
        tx.record(EventKind.ABSENCE_CHANGED, row.person_id, name, _said(changes))
    return _row(tx, absence_id)


def remove_absence(tx: Transaction, absence_id: int, *, version: int | None = None) -> None:
    """He is there after all. Raises: Forbidden, NotFound, Stale."""
    row = _entity(tx, absence_id)
    name = allow_for(tx, EventKind.ABSENCE_REMOVED, row.person_id)
    require_unchanged(row, "Absence", {}, version, None)
    tx.update(absences, row, deleted_at=tx.now)
    tx.record(EventKind.ABSENCE_REMOVED, row.person_id, name, _said({"first_on": [row.first_on, None]}))


def absences_between(
    tx: Transaction, first: date | None = None, last: date | None = None, *, person_id: int | None = None
) -> list[AbsenceRow]:
    """All that touch these days, in their order; None: from ever, or for ever. Raises: Forbidden."""
    tx.allow("wo:read")
    if tx.actor.own_only:
        raise Forbidden("Only the staff may see this")
    conditions: list[Any] = [a.deleted_at.is_(None)]
    if first is not None:
        conditions.append(a.last_on >= first)
    if last is not None:
        conditions.append(a.first_on <= last)
    if person_id is not None:
        conditions.append(a.person_id == person_id)
    found = tx.rows(_SELECT.where(*conditions).order_by(a.first_on, a.id))
    return [_shown(tx, AbsenceRow._make(row)) for row in found]


_SELECT = (
    sa.select(a.id, a.version, a.person_id, p.full_name, a.first_on, a.last_on, a.kind, a.note)
    .select_from(absences)
    .join(people, p.id == a.person_id)
)


def _row(tx: Transaction, absence_id: int) -> AbsenceRow:
    return AbsenceRow._make(tx.execute(_SELECT.where(a.id == absence_id)).one())


def _shown(tx: Transaction, row: AbsenceRow) -> AbsenceRow:
    if tx.actor.may(PLANNING) or row.person_id == tx.actor.person_id:
        return row
    return row._replace(kind=None, note=None)


def allow_for(tx: Transaction, kind: EventKind, person_id: int) -> str:
    """Gives the person's name: oneself, or anybody of the staff for those who plan. Raises: Forbidden, NotFound."""
    tx.allow(kind)
    if person_id != tx.actor.person_id:
        tx.allow(PLANNING)
    row = tx.row(sa.select(p.full_name, p.role).where(p.id == person_id, p.deleted_at.is_(None)))
    if row is None or row.role is Role.CUSTOMER:
        raise NotFound("User")
    return str(row.full_name)


def _entity(tx: Transaction, absence_id: int) -> sa.Row[Any]:
    tx.allow("wo:write")
    row = tx.row(sa.select(absences).where(a.id == absence_id, a.deleted_at.is_(None)))
    if row is None:
        raise NotFound("Absence")
    return row


def _checked(values: dict[str, Any]) -> dict[str, Any]:
    if values["last_on"] < values["first_on"]:
        raise Invalid("last_on", "The last day is before the first")
    if (values["last_on"] - values["first_on"]).days >= LONGEST:
        raise Invalid("last_on", "No more than {most} days at once", most=LONGEST)
    return {**values, "note": texts.passage(values["note"], "note")}


def _require_free(tx: Transaction, person_id: int, values: Mapping[str, Any], but: int | None) -> None:
    same = sa.select(a.id).where(
        a.person_id == person_id, a.deleted_at.is_(None), a.id != (but or 0),
        a.first_on <= values["last_on"], a.last_on >= values["first_on"],
    )  # fmt: skip
    if tx.value(same) is not None:
        raise Conflict("There is an absence on these days already", "first_on")


def _said(changes: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    """Why somebody is away is nobody's business who reads the log."""
    said = {key: pair for key, pair in changes.items() if key in ("first_on", "last_on")}
    return {key: [None if each is None else each.isoformat() for each in pair] for key, pair in said.items()}
