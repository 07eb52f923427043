"""One piece of work on the database: what it reads, what it changes, and the events that say so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from functools import cache
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.engine import Connection, CursorResult, Engine, Row

from core.base import log
from core.base.errors import Forbidden, Stale
from core.base.events import Channel, EventKind
from core.base.permissions import Actor
from core.base.prepared import Prepared
from core.base.table import new_uuid
from core.base.vault import Vault

Changes = Mapping[str, Sequence[Any]]
_HEAD = Prepared(sa.select(log.event_head.c.last_id, log.event_head.c.hash), tuple)
_ADVANCE = Prepared(sa.update(log.event_head).values(last_id=sa.bindparam("id"), hash=sa.bindparam("h")), tuple)
_EVENT = (*log.Event._fields, "hash")
_TX = "frontbench_transaction"


class OpenShop(Protocol):
    """What hands out transactions; for the few operations that need more than one."""

    def reading(self, actor: Actor = ..., channel: Channel = ...) -> AbstractContextManager[Transaction]:
        """One consistent state to read from."""

    def transaction(self, actor: Actor, channel: Channel) -> AbstractContextManager[Transaction]:
        """Work that is stored whole, or not at all."""


class Transaction:
    """Handed to every core operation. `now` is one moment for all that happens in it."""

    def __init__(
        self, connection: Connection, actor: Actor, channel: Channel, now: datetime, vault: Vault, *, writing: bool
    ) -> None:
        self.connection = connection
        self.actor = actor
        self.channel = channel
        self.now = now
        self.vault = vault
        self.writing = writing
        self.dialect = connection.dialect
        self.is_sqlite = self.dialect.name == "sqlite"
        self._driver: Any = None
        self._changed: str | None = None
        self._recorded = 0
        self._undo_files: list[Callable[[], None]] = []
        self._settle_files: list[Callable[[], None]] = []
        connection.info[_TX] = self

    # reading

    def execute(self, statement: sa.Executable, values: Any = None) -> CursorResult[Any]:
        """Runs one SQLAlchemy Core statement."""
        return self.connection.execute(statement, values)

    def row(self, statement: sa.Executable, **values: Any) -> Row[Any] | None:
        """The first row, or None."""
        return self.connection.execute(statement, values).first()

    def rows(self, statement: sa.Executable, **values: Any) -> Sequence[Row[Any]]:
        """All rows."""
        return self.connection.execute(statement, values).all()

    def value(self, statement: sa.Executable, **values: Any) -> Any:
        """The first column of the first row, or None."""
        return self.connection.execute(statement, values).scalar()

    def run_on_driver(self, sql: str, values: Mapping[str, Any], *, returns: bool) -> Sequence[Any]:
        """For `prepared` alone: text and values as the driver takes them, and the rows as it gives them."""
        if self._driver is None:
            self._driver = self.connection.connection.driver_connection
        base = self.dialect.loaded_dbapi.Error
        try:
            cursor = self._driver.execute(sql, values)
            return cursor.fetchall() if returns else ()
        except base as error:
            raise sa.exc.DBAPIError.instance(sql, values, error, base, dialect=self.dialect) from error

    # rights

    def allow(self, needed: EventKind | str) -> None:
        """Raises: Forbidden where the actor's role does not carry the permission."""
        permission = needed.permission if isinstance(needed, EventKind) else needed
        if permission not in self.actor.permissions:
            raise Forbidden("{role} may not do this ({permission})", role=self.actor.role, permission=permission)

    # changing

    def insert(self, table: sa.Table, **values: Any) -> int:
        """Adds one row and gives its id; UUID, times and version are filled in."""
        if "uuid" in table.c:
            values.setdefault("uuid", new_uuid())
        for name in ("created_at", "updated_at"):
            if name in table.c:
                values.setdefault(name, self.now)
        if _is_reckoned(values):
            key = self.connection.execute(sa.insert(table).values(**values)).inserted_primary_key
            return int(key[0]) if key is not None and key[0] is not None else 0
        found = _inserting(table, tuple(values)).rows(self, values)
        return int(found[0][0]) if found else 0

    def update(self, table: sa.Table, row: Row[Any], **values: Any) -> dict[str, list[Any]]:
        """Writes what differs from `row` and gives it as field -> [before, after]; nothing where nothing does.

        `row` holds at least id, version and the columns to change. Raises: Stale where its version is gone.
        """
        known = row._mapping
        changes = {name: [known[name], value] for name, value in values.items() if known[name] != value}
        if not changes:
            return {}
        fresh = {name: values[name] for name in changes} | {"version": row.version + 1}
        if "updated_at" in table.c:
            fresh["updated_at"] = self.now
        if _is_reckoned(fresh):
            at = (table.c.id == row.id, table.c.version == row.version)
            written = self.connection.execute(sa.update(table).where(*at).values(**fresh)).rowcount
        else:
            at_row = {"at_id": row.id, "at_version": row.version}
            written = len(_updating(table, tuple(fresh)).rows(self, fresh | at_row))
        if written != 1:
            raise Stale(table.name.replace("_", " ").rstrip("s").capitalize())
        return changes

    def on_rollback(self, undo: Callable[[], None]) -> None:
        """Something outside the database to take back should the transaction fail."""
        self._undo_files.append(undo)

    def on_commit(self, settle: Callable[[], None]) -> None:
        """Something outside the database to do once everything is on the disk; it may not fail."""
        self._settle_files.append(settle)

    # the log

    def record(
        self,
        kind: EventKind,
        subject_id: int | None,
        subject: str,
        changes: Changes | None = None,
        *,
        work_order_id: int | None = None,
    ) -> int:
        """Writes the event into the same commit and gives its id. No secret may be in `changes`."""
        last_id, last_hash = _HEAD.one(self, {})
        event = (
            last_id + 1,
            self.now,
            kind.text,
            kind.noun,
            subject_id,
            subject,
            work_order_id,
            self.actor.person_id,
            self.actor.name,
            str(self.channel),
            log.json_text(changes or {}),
        )
        new_hash = log.digest(last_hash, event)
        _inserting(log.events, _EVENT).run(self, dict(zip(_EVENT, (*event, new_hash), strict=True)))
        _ADVANCE.run(self, {"id": event[0], "h": new_hash})
        self._recorded += 1
        return int(event[0])

    # the guard

    def note_statement(self, table: sa.Table) -> None:
        """Called for every statement that changes rows of a declared table. Raises: RuntimeError while reading."""
        if not table.info.get("bookkeeping"):
            self.note_change(table.name)
        elif not self.writing:
            raise RuntimeError(f"a reading transaction tried to change {table.name}")

    def note_change(self, table: str) -> None:
        """Called for every INSERT, UPDATE and DELETE that this transaction sends to a table that is logged."""
        if not self.writing:
            raise RuntimeError(f"a reading transaction tried to change {table}")
        self._changed = table

    def before_commit(self) -> None:
        """Raises: RuntimeError where rows changed and no event says so. That is a bug, never a user's fault."""
        if self._changed is not None and not self._recorded:
            raise RuntimeError(f"{self._changed} changed and nothing was recorded")

    def detach(self) -> None:
        """The connection no longer belongs to this transaction."""
        self.connection.info.pop(_TX, None)

    def take_back(self) -> None:
        """Undoes what was done outside the database, after a rollback."""
        for undo in reversed(self._undo_files):
            undo()

    def settle(self) -> None:
        """Does what had to wait for the commit."""
        for each in self._settle_files:
            each()


@cache
def _inserting(table: sa.Table, names: tuple[str, ...]) -> Prepared[Any]:
    statement = sa.insert(table)
    return Prepared(statement.returning(table.c.id) if "id" in table.c else statement, tuple, columns=names)


@cache
def _updating(table: sa.Table, names: tuple[str, ...]) -> Prepared[Any]:
    at = (table.c.id == sa.bindparam("at_id"), table.c.version == sa.bindparam("at_version"))
    return Prepared(sa.update(table).where(*at).returning(table.c.id), tuple, columns=names)


def _is_reckoned(values: Mapping[str, Any]) -> bool:
    """Whether the database has to reckon one of them."""
    return any(isinstance(value, sa.ClauseElement) for value in values.values())


def watch(engine: Engine) -> None:
    """Reports every statement that changes rows to the transaction it belongs to."""
    sa.event.listen(engine, "before_cursor_execute", _before_cursor_execute)


_VERBS = ("insert", "update", "delete", "replac")


def _before_cursor_execute(
    connection: Connection, _cursor: Any, statement: str, _parameters: Any, context: Any, _many: bool
) -> None:
    if statement[:6].lower() not in _VERBS:
        return
    transaction = connection.info.get(_TX)
    if transaction is None:
        return
    compiled = getattr(context, "compiled", None)
    table = getattr(getattr(compiled, "statement", None), "table", None)
    if table is not None:
        transaction.note_statement(table)
    else:
        transaction.note_change(statement[:60])
