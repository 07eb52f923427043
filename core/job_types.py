"""The types of jobs: the four that hotels' programs speak of, and the shop's own, with what each asks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.catalog import require as require_row
from core.rules import matching, texts
from core.rules.words import Priority
from core.tables import job_types, teams

c = job_types.c
#: What `change` writes.
FIELDS = ("name", "needs_room", "needs_note", "needs_photo", "blocks_room", "default_team_id", "default_priority",
          "position")  # fmt: skip
_FLAGS = ("needs_room", "needs_note", "needs_photo", "blocks_room")


class JobTypeRow(NamedTuple):
    """One type; `blocks_room` is what its new jobs do unless said otherwise."""

    id: int
    uuid: str
    version: int
    name: str
    is_built_in: bool
    needs_room: bool
    needs_note: bool
    needs_photo: bool
    blocks_room: bool
    default_team_id: int | None
    default_priority: Priority | None
    position: int


_ROW = tuple(c[name] for name in JobTypeRow._fields)
_SHOWN = sa.select(*_ROW).where(c.deleted_at.is_(None)).order_by(c.position, c.id)


def all_(tx: Transaction) -> list[JobTypeRow]:
    """In their order. Raises: Forbidden."""
    tx.allow("wo:read")
    return [JobTypeRow._make(row) for row in tx.rows(_SHOWN)]


def get(tx: Transaction, type_id: int) -> JobTypeRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    return _get(tx, type_id)


def named(tx: Transaction, name: str) -> JobTypeRow | None:
    """By its name in any spelling; None for a type that the shop does not keep."""
    row = tx.row(_SHOWN.where(c.name_key == matching.name_key(name)))
    return None if row is None else JobTypeRow._make(row)


def require(tx: Transaction, name: str) -> JobTypeRow:
    """By its name in any spelling. Raises: NotFound."""
    found = named(tx, name)
    if found is None:
        raise NotFound("Job type")
    return found


def add(
    tx: Transaction,
    name: str,
    *,
    needs_room: bool = True,
    needs_note: bool = False,
    needs_photo: bool = False,
    blocks_room: bool = False,
    default_team_id: int | None = None,
    default_priority: Priority | None = None,
) -> JobTypeRow:
    """One more, at the end. Raises: Forbidden, Conflict (exists), NotFound (team), Invalid."""
    tx.allow(EventKind.JOB_TYPE_CREATED)
    given = {"needs_room": needs_room, "needs_note": needs_note, "needs_photo": needs_photo, "blocks_room": blocks_room}
    position = int(tx.value(sa.select(sa.func.max(c.position))) or 0) + 1
    values = _checked(
        tx,
        {**given, "name": name, "default_team_id": default_team_id, "default_priority": default_priority},
    )
    type_id = tx.insert(job_types, is_built_in=False, position=position, **values)
    tx.record(EventKind.JOB_TYPE_CREATED, type_id, values["name"])
    return _get(tx, type_id)


def change(tx: Transaction, type_id: int, fields: Mapping[str, Any], *, version: int | None = None) -> JobTypeRow:
    """Writes the given FIELDS; jobs that were opened keep the type they have.

    Raises: Forbidden, NotFound (type, team), Stale, Conflict (exists, or the name of a built-in one), Invalid.
    """
    tx.allow(EventKind.JOB_TYPE_UPDATED)
    row = require_row(tx, job_types, type_id, "Job type")
    require_unchanged(row, "Job type", fields, version, None)
    if row.is_built_in and fields.get("name", row.name) != row.name:
        raise Conflict("{name} keeps its name: other programs speak of it", "name", name=row.name)
    values = _checked(tx, {name: value for name, value in fields.items() if name in FIELDS}, type_id)
    changes = tx.update(job_types, row, **values)
    if changes:
        tx.record(EventKind.JOB_TYPE_UPDATED, type_id, values.get("name", row.name), changes)
    return _get(tx, type_id)


def delete(tx: Transaction, type_id: int) -> None:
    """Jobs of this type keep it. Raises: Forbidden, NotFound, Conflict for a built-in one."""
    tx.allow(EventKind.JOB_TYPE_DELETED)
    row = require_row(tx, job_types, type_id, "Job type")
    if row.is_built_in:
        raise Conflict("{name} cannot be deleted: other programs speak of it", name=row.name)
    tx.update(job_types, row, deleted_at=tx.now)
    tx.record(EventKind.JOB_TYPE_DELETED, type_id, row.name)


def _get(tx: Transaction, type_id: int) -> JobTypeRow:
    row = tx.row(_SHOWN.where(c.id == type_id))
    if row is None:
        raise NotFound("Job type")
    return JobTypeRow._make(row)


def _checked(tx: Transaction, given: Mapping[str, Any], type_id: int = 0) -> dict[str, Any]:
    values = dict(given)
    if "name" in values:
        values["name"] = texts.required_line(values["name"], "name", 40)
        values["name_key"] = _free_key(tx, values["name"], type_id)
    for name in _FLAGS:
        if name in values and not isinstance(values[name], bool):
            raise Invalid(name, "This is yes or no")
    position = values.get("position", 0)
    if not isinstance(position, int) or isinstance(position, bool) or not 0 <= position <= 10_000:
        raise Invalid("position", "A whole number from {least} to {most}", least=0, most=10_000)
    if values.get("default_team_id") is not None:
        require_row(tx, teams, values["default_team_id"], "Team")
    return values


def _free_key(tx: Transaction, name: str, type_id: int) -> str:
    key = matching.name_key(name)
    taken = sa.select(c.id).where(c.name_key == key, c.deleted_at.is_(None), c.id != type_id)
    if tx.value(taken) is not None:
        raise Conflict("{thing} already exists", "name", thing="Job type")
    return key
