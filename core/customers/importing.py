"""Taking customers over from a table: looked at first, done as a whole, and undone while nobody went on from there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import people
from core.base.errors import Conflict, Invalid, NotFound, Refused, Stale
from core.base.events import EventKind
from core.base.paging import Page
from core.base.permissions import Role
from core.base.table_reading import Table
from core.base.transaction import Transaction
from core.customers.merging import references
from core.customers.table import checked_mapping, values_of
from core.imports import Action, ImportRow, keep, newest, note_undone, require_done, require_right
from core.people import NewPerson
from core.people.rules import checked, keys_of, require_free_login
from core.rules import texts
from core.tables import customer_imports
from core.tables import people as people_table

p = people_table.c
_CHUNK = 500
_HALVES = ("first_name", "last_name")
Progress = Callable[[float], object]


@dataclass(frozen=True)
class Choices:
    """`updates_known`: who is there already by phone or e-mail takes the file's values; else he stays as he is.

    `skips` are lines of the file that are left out; `leaves_wrong` leaves those out that are wrong.
    """

    updates_known: bool = True
    skips: Collection[int] = frozenset()
    leaves_wrong: bool = False


class PlannedRow(NamedTuple):
    """One row of the file: what will be done, field -> [before, after], whom it concerns, and what is wrong with it."""

    line: int
    action: Action
    name: str
    contact: str
    changes: dict[str, list[Any]]
    person_id: int | None = None
    problem: Refused | None = None


def dry_run(
    tx: Transaction,
    table: Table,
    mapping: Mapping[str, int],
    choices: Choices = Choices(),
    *,
    progress: Progress = lambda _share: None,
) -> list[PlannedRow]:
    """What an import would do, row by row; nothing is changed. Raises: Forbidden, Invalid (mapping)."""
    tx.allow(EventKind.CUSTOMERS_IMPORTED)
    columns = checked_mapping(mapping, len(table.titles))
    known, seen = _Known(tx, table, columns), set[str]()
    planned = []
    for done, (line, row) in enumerate(zip(table.lines, table.rows, strict=True)):
        planned.append(_planned(tx, line, row, columns, choices, known, seen))
        if done % 100 == 0:
            progress(done / len(table.rows))
    return planned


def run(
    tx: Transaction,
    table: Table,
    mapping: Mapping[str, int],
    name: str,
    choices: Choices = Choices(),
    *,
    progress: Progress = lambda _share: None,
) -> ImportRow:
    """Does it, all of it or nothing; what `progress` raises takes everything back.

    Raises: Forbidden, Invalid (the mapping, or the first row that is wrong), Conflict where there is nothing to do.
    """
    planned = dry_run(tx, table, mapping, choices, progress=lambda share: progress(share / 2))
    if not choices.leaves_wrong:
        require_right(planned)
    wanted = [row for row in planned if row.action in (Action.ADD, Action.CHANGE)]
    steps = []
    for done, row in enumerate(wanted):
        steps.append(_done(tx, row))
        if done % 100 == 0:
            progress(0.5 + done / len(wanted) / 2)
    added = sum(row.action is Action.ADD for row in wanted)
    return keep(tx, EventKind.CUSTOMERS_IMPORTED, customer_imports, name, steps, added, len(wanted) - added)


def undo(tx: Transaction, import_id: int) -> ImportRow:
    """Takes an import back: who is new goes, who was changed is as he was.

    Raises: Forbidden, NotFound, Conflict (undone already, or somebody went on from there).
    """
    tx.allow(EventKind.CUSTOMERS_IMPORT_UNDONE)
    row = require_done(tx, customer_imports, import_id)
    _require_unused(tx, [step["person_id"] for step in row.steps if step["is_new"]])
    for step in reversed(row.steps):
        _undone(tx, step)
    return note_undone(tx, EventKind.CUSTOMERS_IMPORT_UNDONE, customer_imports, row)


def imports(tx: Transaction, page: Page) -> list[ImportRow]:
    """The newest first. Raises: Forbidden, Invalid."""
    tx.allow(EventKind.CUSTOMERS_IMPORTED)
    return newest(tx, customer_imports, page)


class _Known:
    """Who is there already, by the phones and addresses of a whole file; who has neither, by his name."""

    def __init__(self, tx: Transaction, table: Table, columns: Mapping[str, int]) -> None:
        self._tx = tx
        self._found: dict[tuple[str, str], list[sa.Row[Any]]] = {}
        keys: dict[str, set[str]] = {"phone_key": set(), "email_key": set(), "full_name": set()}
        for row in table.rows:
            for name, key in self.keys(_name_in(row, columns), *_contacts_in(row, columns)).items():
                if key:
                    keys[name].add(key)
        for name, wanted in keys.items():
            for some in _chunks(sorted(wanted)):
                statement = sa.select(people_table).where(p[name].in_(some), p.deleted_at.is_(None))
                if name == "full_name":
                    statement = statement.where(p.phone_key.is_(None), p.email_key.is_(None), p.role == Role.CUSTOMER)
                for row in tx.rows(statement):
                    self._found.setdefault((name, row._mapping[name]), []).append(row)

    def keys(self, name: str, phone: str, email: str) -> dict[str, str | None]:
        """By what a row's customer is looked for."""
        keys = keys_of(self._tx, phone or None, email or None)
        return keys | {"full_name": None if any(keys.values()) else texts.line(name, "full_name")}

    def of(self, keys: Mapping[str, str | None]) -> sa.Row[Any] | None:
        """Whom a row concerns; None: nobody yet. Raises: Conflict where that is not clear."""
        found = {row.id: row for name, key in keys.items() if key for row in self._found.get((name, key), [])}
        if len(found) > 1:
            names = ", ".join(sorted(row.full_name for row in found.values())[:3])
            raise Conflict("Phone or e-mail belong to several customers: {names}", "phone", names=names)
        row = next(iter(found.values()), None)
        if row is not None and row.role is not Role.CUSTOMER:
            raise Conflict("{name} works here and is no customer", "phone", name=row.full_name)
        return row


def _planned(
    tx: Transaction, line: int, row: Sequence[str], columns: Mapping[str, int], choices: Choices, known: _Known,
    seen: set[str],
) -> PlannedRow:  # fmt: skip
    name, (phone, email) = _name_in(row, columns), _contacts_in(row, columns)
    contact = phone or email
    if line in choices.skips:
        return PlannedRow(line, Action.SKIP, name, contact, {})
    try:
        values = values_of(row, columns)
        keys = known.keys(name, phone, email)
        person = known.of(keys)
        own = {key for key in keys.values() if key}
        twice = own & seen
        seen |= own
        if twice:
            raise Conflict("This customer stands in the file twice", "phone")
        changes = _changes(tx, person, values)
    except Refused as problem:
        return PlannedRow(line, Action.WRONG, name, contact, {}, None, problem)
    if person is None:
        return PlannedRow(line, Action.ADD, name, contact, changes)
    action = Action.SAME if not changes else Action.CHANGE if choices.updates_known else Action.SKIP
    return PlannedRow(line, action, name or person.full_name, contact, changes, person.id)


def _name_in(row: Sequence[str], columns: Mapping[str, int]) -> str:
    full, first, last = (row[columns[name]] if name in columns else "" for name in ("full_name", *_HALVES))
    return full or " ".join(filter(None, (first, last)))


def _contacts_in(row: Sequence[str], columns: Mapping[str, int]) -> tuple[str, str]:
    phone, email = (row[columns[name]] if name in columns else "" for name in ("phone", "email"))
    return phone, email


def _changes(tx: Transaction, person: sa.Row[Any] | None, values: Mapping[str, Any]) -> dict[str, list[Any]]:
    fields = {name: value for name, value in values.items() if name != "is_active"}
    if person is None and not fields.get("full_name"):
        raise Invalid("full_name", "This field is required")
    given = checked(tx, fields, person) | {name: values[name] for name in ("is_active",) if name in values}
    if person is not None and person.password_hash is not None:
        require_free_login(tx, {**person._mapping, **given}, person.id)
    before: dict[str, Any] = {"is_active": True} if person is None else dict(person._mapping)
    spelled = {name for name in ("phone", "email") if name in values and _is_same(name, given, before)}
    return {
        name: [before.get(name), given[name]]
        for name in values
        if name not in spelled and before.get(name) != given[name]
    }


def _is_same(name: str, given: Mapping[str, Any], before: Mapping[str, Any]) -> bool:
    """Another spelling of what is there changes nothing."""
    return given[f"{name}_key"] is not None and given[f"{name}_key"] == before.get(f"{name}_key")


def _done(tx: Transaction, row: PlannedRow) -> dict[str, Any]:
    """Does what was planned; what has to be known to undo it."""
    after = {name: pair[1] for name, pair in row.changes.items()}
    is_active = after.pop("is_active", None)
    if row.person_id is None:
        person = people.add(tx, NewPerson(**after))
        if is_active is False:
            person = people.change(tx, person.id, {"is_active": False})
    else:
        person = people.change(tx, row.person_id, after if is_active is None else after | {"is_active": is_active})
    return {"person_id": person.id, "is_new": row.person_id is None, "fields": row.changes, "version": person.version}


def _undone(tx: Transaction, step: Mapping[str, Any]) -> None:
    try:
        if step["is_new"]:
            people.delete(tx, step["person_id"], version=step["version"])
            return
        before, after = ({name: pair[n] for name, pair in step["fields"].items()} for n in (0, 1))
        people.change(tx, step["person_id"], before, seen=after)
    except (Stale, NotFound) as refusal:
        raise Conflict("A customer of this import was changed meanwhile: {why}", why=refusal.message) from refusal


def _require_unused(tx: Transaction, person_ids: Sequence[int]) -> None:
    for column in references():
        for some in _chunks(person_ids):
            used = sa.select(p.full_name).join_from(column.table, people_table, p.id == column)
            name = tx.value(used.where(column.in_(some)).limit(1))
            if name is not None:
                raise Conflict("{name} has jobs or devices by now: the import stays", name=name)


def _chunks(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK))
