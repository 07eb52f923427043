"""Two customers who are one: what of whom is kept is looked at first, then done as a whole, and can be undone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import people, search
from core.base.errors import Conflict, Invalid, NotFound, Stale
from core.base.events import EventKind
from core.base.paging import Page
from core.base.permissions import Role
from core.base.table import metadata
from core.base.transaction import Transaction
from core.people import PersonRow
from core.tables import customer_merges
from core.tables import people as people_table

m, p = customer_merges.c, people_table.c
#: What stays with whom it was: a login and all that hangs on it, what is never rewritten, and the merges themselves.
STAYS = frozenset(
    {"sessions.person_id", "drafts.person_id", "second_factors.person_id", "recovery_codes.person_id",
     "calendars.person_id", "stock_movements.actor_id", "stock_movements.from_holder_id",
     "stock_movements.to_holder_id", "customer_merges.kept_id", "customer_merges.merged_id"}
)  # fmt: skip
#: What one of the two gives; of texts that say something both are kept.
FIELDS = ("full_name", "phone", "email", "company", "address", "city", "state", "zip", "language")
TEXTS = ("note", "warning")


class FieldChoice(NamedTuple):
    """A field of both, and what it will be."""

    name: str
    kept: str | None
    merged: str | None
    result: str | None


class Preview(NamedTuple):
    """What a merge would do; `moves`: how many rows of each table change hands."""

    kept: PersonRow
    merged: PersonRow
    fields: list[FieldChoice]
    moves: dict[str, int]
    ends_login: bool
    """Both can sign in: the merged one's login ends."""


class MergeRow(NamedTuple):
    """A merge that was done."""

    id: int
    kept_id: int
    merged_id: int
    kept_name: str
    merged_name: str
    actor: str
    created_at: datetime
    undone_at: datetime | None


_ROW = sa.select(*(m[name] for name in MergeRow._fields))


def references() -> Iterator[sa.Column[Any]]:
    """Every column by which a row belongs to a person, but those that stay."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            points = any(key.target_fullname == "people.id" for key in column.foreign_keys)
            if points and f"{table.name}.{column.name}" not in STAYS:
                yield column


def preview(tx: Transaction, kept_id: int, merged_id: int, take: Collection[str] = ()) -> Preview:
    """`take`: fields of which the merged one's value is kept. Raises: Forbidden, NotFound, Conflict, Invalid."""
    tx.allow(EventKind.CUSTOMERS_MERGED)
    kept, merged = _both(tx, kept_id, merged_id)
    moves: dict[str, int] = {}
    for column in references():
        if count := len(_moving(tx, column, merged_id, kept_id)):
            moves[column.table.name] = moves.get(column.table.name, 0) + count
    return Preview(kept, merged, _fields(kept, merged, take), moves, kept.can_log_in and merged.can_log_in)


def merge(
    tx: Transaction,
    kept_id: int,
    merged_id: int,
    take: Collection[str] = (),
    *,
    versions: tuple[int, int] | None = None,
) -> MergeRow:
    """Everything of the merged one belongs to the kept one, and he goes into the trash. `versions`: as looked at.

    Raises: Forbidden, NotFound, Conflict (only the other one signs in), Stale, Invalid.
    """
    tx.allow(EventKind.CUSTOMERS_MERGED)
    kept, merged = _both(tx, kept_id, merged_id)
    if versions is not None and versions != (kept.version, merged.version):
        raise Stale("Customer")
    fields = {each.name: [each.kept, each.result] for each in _fields(kept, merged, take) if each.result != each.kept}
    moved = {_name(column): ids for column in references() if (ids := _move(tx, column, merged_id, kept_id))}
    people.delete(tx, merged_id)
    if fields:
        people.change(tx, kept_id, {name: pair[1] for name, pair in fields.items()})
    search.index_person(tx, kept_id)
    steps = {"moved": moved, "fields": fields}
    names = {"kept_name": kept.full_name, "merged_name": merged.full_name, "actor": tx.actor.name}
    merge_id = tx.insert(customer_merges, kept_id=kept_id, merged_id=merged_id, steps=steps, **names)
    told: dict[str, list[Any]] = {"merged": [None, merged.full_name], "merged_id": [None, merged_id]}
    told |= {name: [None, len(ids)] for name, ids in moved.items()}
    tx.record(EventKind.CUSTOMERS_MERGED, kept_id, kept.full_name, told)
    return MergeRow._make(tx.execute(_ROW.where(m.id == merge_id)).one())


def undo(tx: Transaction, merge_id: int) -> MergeRow:
    """Both are there again, each with his own; what came since stays with the kept one.

    Raises: Forbidden, NotFound, Conflict (undone already, or the login was given away meanwhile).
    """
    tx.allow(EventKind.CUSTOMERS_MERGE_UNDONE)
    row = tx.row(sa.select(customer_merges).where(m.id == merge_id))
    if row is None:
        raise NotFound("Merge")
    if row.undone_at is not None:
        raise Conflict("This merge was undone already")
    kept = people.get(tx, row.kept_id)
    before = {name: pair[0] for name, pair in row.steps["fields"].items() if getattr(kept, name) == pair[1]}
    if before:
        people.change(tx, row.kept_id, before)
    if tx.value(sa.select(p.deleted_at).where(p.id == row.merged_id)) is not None:
        people.restore(tx, row.merged_id)
    for column in references():
        _set(tx, column, row.steps["moved"].get(_name(column), []), row.kept_id, row.merged_id)
    for person_id in (row.kept_id, row.merged_id):
        search.index_person(tx, person_id)
    tx.update(customer_merges, row, undone_at=tx.now)
    tx.record(EventKind.CUSTOMERS_MERGE_UNDONE, row.kept_id, row.kept_name, {"merged": [row.merged_name, None]})
    return MergeRow._make(tx.execute(_ROW.where(m.id == merge_id)).one())


def merges(tx: Transaction, page: Page) -> list[MergeRow]:
    """The newest first. Raises: Forbidden, Invalid."""
    tx.allow(EventKind.CUSTOMERS_MERGED)
    page.checked()
    found = _ROW.order_by(m.id.desc()).limit(page.limit).offset(page.offset)
    return [MergeRow._make(row) for row in tx.rows(found)]


def _both(tx: Transaction, kept_id: int, merged_id: int) -> tuple[PersonRow, PersonRow]:
    if kept_id == merged_id:
        raise Conflict("Nobody is merged with himself", "merged_id")
    kept, merged = people.get(tx, kept_id), people.get(tx, merged_id)
    if {kept.role, merged.role} != {Role.CUSTOMER}:
        raise NotFound("Customer")
    if merged.can_log_in and not kept.can_log_in:
        raise Conflict("{name} signs in with a password: keep this one", "kept_id", name=merged.full_name)
    return kept, merged


def _fields(kept: PersonRow, merged: PersonRow, take: Collection[str]) -> list[FieldChoice]:
    if not set(take) <= set(FIELDS):
        raise Invalid("take", "There is no such field")
    found = []
    for name in FIELDS:
        mine, other = getattr(kept, name), getattr(merged, name)
        found.append(FieldChoice(name, mine, other, (other if name in take else mine) or mine or other))
    for name in TEXTS:
        mine, other = getattr(kept, name), getattr(merged, name)
        both = mine if other in (None, "", mine) else "\n".join(filter(None, (mine, other)))
        found.append(FieldChoice(name, mine, other, both))
    return found


def _name(column: sa.Column[Any]) -> str:
    return f"{column.table.name}.{column.name}"


def _key(table: sa.Table) -> sa.Column[Any]:
    return next(iter(table.primary_key.columns))


def _moving(tx: Transaction, column: sa.Column[Any], from_id: int, to_id: int) -> list[int]:
    """What changes hands; not what the other one has already, where each may have it once."""
    key = _key(column.table)
    ids = [row.own_key for row in tx.rows(sa.select(key.label("own_key")).where(column == from_id).order_by(key))]
    for others in _once(column) if ids else ():
        theirs = {tuple(row) for row in tx.rows(sa.select(sa.literal(1), *others).where(column == to_id))}
        rows = tx.rows(sa.select(key, sa.literal(1), *others).where(column == from_id))
        stays = {row[0] for row in rows if tuple(row[1:]) in theirs}
        ids = [each for each in ids if each not in stays]
    return ids


def _once(column: sa.Column[Any]) -> list[list[sa.Column[Any]]]:
    """What together with the person may be there once."""
    table = column.table
    unique = [list(each.columns) for each in table.constraints if isinstance(each, sa.UniqueConstraint)]
    unique += [list(each.columns) for each in table.indexes if each.unique]
    return [[other for other in columns if other is not column] for columns in unique if column in set(columns)]


def _move(tx: Transaction, column: sa.Column[Any], from_id: int, to_id: int) -> list[int]:
    ids = _moving(tx, column, from_id, to_id)
    _set(tx, column, ids, from_id, to_id)
    return ids


def _set(tx: Transaction, column: sa.Column[Any], ids: Collection[int], from_id: int, to_id: int) -> None:
    table, wanted = column.table, list(ids)
    values: Mapping[str, Any] = {column.name: to_id}
    if "version" in table.c:
        values = {**values, "version": table.c.version + 1, "updated_at": tx.now}
    for start in range(0, len(wanted), 500):
        some = _key(table).in_(wanted[start : start + 500])
        tx.execute(sa.update(table).where(some, column == from_id).values(**values))
