"""What was deleted and can be brought back, the last first."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from core.base.log import events
from core.base.paging import Page
from core.base.transaction import Transaction
from core.tables import assets, files, found_items, locations, parts, people, plans, rooms, work_orders

Noun = Literal["work_order", "asset", "person", "room", "location", "found_item", "part", "file", "plan"]
#: Who may restore a noun.
PERMISSIONS: dict[Noun, str] = {
    "work_order": "wo:delete", "asset": "asset:delete", "person": "user:manage", "room": "room:write",
    "location": "asset:delete", "found_item": "found:release", "part": "inventory:write",
    "file": "wo:delete",
    "plan": "pm:write",
}  # fmt: skip
_p, _a, _w, _e, _f, _l = people.c, assets.c, work_orders.c, events.c, found_items.c, locations.c
_room = sa.join(rooms, locations, locations.c.id == rooms.c.location_id)


class TrashRow(NamedTuple):
    """One thing that was deleted; `deleted_by` is empty where the log does not say."""

    noun: Noun
    id: int
    title: str
    subtitle: str | None
    deleted_at: datetime
    deleted_by: str


def page(tx: Transaction, page: Page) -> list[TrashRow]:
    """Only what the actor may restore. Raises: Invalid."""
    page.checked()
    parts = [part for noun, part in _parts().items() if tx.actor.may(PERMISSIONS[noun])]
    if not parts:
        return []
    everything = sa.union_all(*parts).subquery()
    c = everything.c
    statement = sa.select(c.noun, c.id, c.title, c.subtitle, c.deleted_at, _deleted_by(c)).order_by(
        c.deleted_at.desc(), c.noun, c.id.desc()
    )
    rows = tx.rows(statement.limit(page.limit).offset(page.offset))
    return [TrashRow(row.noun, row.id, row.title, row.subtitle, row.deleted_at, row.deleted_by or "") for row in rows]


def _parts() -> dict[Noun, sa.Select[Any]]:
    return {
        "work_order": _part("work_order", _w.id, _w.number, _w.title, _w.deleted_at),
        "asset": _part("asset", _a.id, _a.name, _a.serial_number, _a.deleted_at),
        "person": _part("person", _p.id, _p.full_name, _p.phone, _p.deleted_at),
        "room": _part("room", rooms.c.id, _l.name, rooms.c.room_class, rooms.c.deleted_at)
        .select_from(_room)
        .where(_l.type == "Room"),
        "location": _part("location", _l.id, _l.name, _l.type, _l.deleted_at).where(_l.type != "Room"),
        "found_item": _part("found_item", _f.id, _f.number, _f.what, _f.deleted_at),
        "part": _part("part", parts.c.id, parts.c.name, parts.c.sku, parts.c.deleted_at),
        "plan": _part("plan", plans.c.id, plans.c.name, plans.c.meter_name, plans.c.deleted_at),
        "file": _part("file", files.c.id, files.c.name, _belongs_to(), files.c.deleted_at),
    }


def _part(noun: Noun, row_id: Any, title: Any, subtitle: Any, deleted_at: Any) -> sa.Select[Any]:
    return sa.select(
        sa.literal(noun, sa.String).label("noun"),
        row_id.label("id"),
        title.label("title"),
        sa.cast(subtitle, sa.Text).label("subtitle"),
        deleted_at.label("deleted_at"),
    ).where(deleted_at.is_not(None))


def _belongs_to() -> sa.ColumnElement[Any]:
    """The name of what a file is of."""
    names = {"work_order": (work_orders, _w.number), "asset": (assets, _a.name), "found_item": (found_items, _f.number)}
    found = [
        sa.select(name).where(table.c.id == files.c.subject_id, files.c.noun == noun).correlate(files).scalar_subquery()
        for noun, (table, name) in names.items()
    ]
    return sa.func.coalesce(*found)


def _deleted_by(c: Any) -> sa.ScalarSelect[Any]:
    """The last of the log's entries on it that says so."""
    said = (
        sa.select(_e.actor)
        .where(_e.noun == c.noun, _e.subject_id == c.id, _e.kind.like("%.deleted"))
        .order_by(_e.id.desc())
        .limit(1)
    )
    return said.scalar_subquery().label("deleted_by")  # type: ignore[return-value]
