"""What is planned with tables that are taken over, and kept of them, so that each can be undone once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple, Protocol

import sqlalchemy as sa

from core.base.errors import Conflict, Invalid, NotFound, Refused
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules import texts


class Action(StrEnum):
    """What becomes of a row."""

    ADD = "add"
    CHANGE = "change"
    SAME = "same"
    SKIP = "skip"
    WRONG = "wrong"


class ImportRow(NamedTuple):
    """An import that was done."""

    id: int
    name: str
    added: int
    changed: int
    actor: str
    created_at: datetime
    undone_at: datetime | None


class Planned(Protocol):
    """One row of a file: its line, what becomes of it, and what is wrong with it."""

    @property
    def line(self) -> int: ...
    @property
    def action(self) -> Action: ...
    @property
    def problem(self) -> Refused | None: ...


def require_right(planned: Iterable[Planned]) -> None:
    """Raises: Invalid naming the first line that is wrong."""
    for row in planned:
        if row.problem is not None:
            raise Invalid("file", "Line {line}: {problem}", line=row.line, problem=row.problem.message)


def keep(
    tx: Transaction, kind: EventKind, imports: sa.Table, name: str, steps: Sequence[Any], added: int, changed: int
) -> ImportRow:
    """Keeps and records what was done. Raises: Invalid (the name), Conflict where that was nothing."""
    if not steps:
        raise Conflict("There is nothing in the file that is not here already")
    file, counts = texts.required_line(name, "name"), {"added": added, "changed": changed}
    import_id = tx.insert(imports, name=file, steps=list(steps), actor=tx.actor.name, **counts)
    tx.record(kind, None, file, {key: [None, count] for key, count in counts.items()})
    return _get(tx, imports, import_id)


def require_done(tx: Transaction, imports: sa.Table, import_id: int) -> sa.Row[Any]:
    """One that still stands, with its steps. Raises: NotFound, Conflict (undone already)."""
    row = tx.row(sa.select(imports).where(imports.c.id == import_id))
    if row is None:
        raise NotFound("Import")
    if row.undone_at is not None:
        raise Conflict("This import was undone already")
    return row


def note_undone(tx: Transaction, kind: EventKind, imports: sa.Table, row: sa.Row[Any]) -> ImportRow:
    """Its steps are taken back: it does not stand any more."""
    tx.update(imports, row, undone_at=tx.now)
    tx.record(kind, None, row.name, {"undone_at": [None, tx.now]})
    return _get(tx, imports, row.id)


def newest(tx: Transaction, imports: sa.Table, page: Page) -> list[ImportRow]:
    """Raises: Invalid."""
    page.checked()
    found = _select(imports).order_by(imports.c.id.desc()).limit(page.limit).offset(page.offset)
    return [ImportRow._make(row) for row in tx.rows(found)]


def _get(tx: Transaction, imports: sa.Table, import_id: int) -> ImportRow:
    return ImportRow._make(tx.execute(_select(imports).where(imports.c.id == import_id)).one())


def _select(imports: sa.Table) -> sa.Select[Any]:
    return sa.select(*(imports.c[name] for name in ImportRow._fields))
