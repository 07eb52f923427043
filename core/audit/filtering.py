"""What of the log is asked for, as conditions that the log's indexes answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.base.events import KIND_BY_TEXT
from core.base.log import events
from core.base.transaction import Transaction

e = events.c
#: A window of time with fewer entries is read by its index, whatever else is asked for.
_NARROW = 60_000


@dataclass(frozen=True)
class AuditFilter:
    """What the audit shows; None: everything. `since` is included, `until` is not."""

    actor_id: int | None = None
    noun: str | None = None
    subject_id: int | None = None
    kinds: Sequence[str] | None = None
    since: datetime | None = None
    until: datetime | None = None
    actor: str | None = None
    """By name: programs have no id."""


def conditions(tx: Transaction, wanted: AuditFilter) -> list[Any]:
    """The one that leaves least may use its index; the others look at the rows that it found."""
    found = [*_of_time(wanted)]
    is_led = bool(found) and _is_narrow(tx, found)
    for column, value in (
        (e.subject_id, wanted.subject_id),
        (e.actor_id, wanted.actor_id),
        (e.actor, wanted.actor),
    ):
        if value is not None:
            found.append((_unindexed(column) if is_led else column) == value)
            is_led = is_led or column is not e.subject_id  # what a subject is, its noun says
    return found + _of_what(wanted, is_led=is_led)


def _of_time(wanted: AuditFilter) -> list[Any]:
    since = [] if wanted.since is None else [e.at >= wanted.since]
    return since if wanted.until is None else [*since, e.at < wanted.until]


def _of_what(wanted: AuditFilter, *, is_led: bool) -> list[Any]:
    """The kinds, the noun, or both; kinds of the one noun that is asked for say it all."""
    found: list[Any] = []
    if wanted.kinds is not None:
        found.append((_unindexed(e.kind) if is_led else e.kind).in_(wanted.kinds))
    if wanted.noun is not None and not _is_said(wanted.kinds, wanted.noun):
        found.append((_unindexed(e.noun) if is_led or wanted.kinds is not None else e.noun) == wanted.noun)
    return found


def _is_said(kinds: Sequence[str] | None, noun: str) -> bool:
    known = [KIND_BY_TEXT.get(kind) for kind in kinds or ()]
    return bool(known) and all(kind is not None and kind.noun == noun for kind in known)


def _is_narrow(tx: Transaction, window: list[Any]) -> bool:
    some = sa.select(sa.literal(1)).select_from(events).where(*window).limit(_NARROW).subquery()
    return int(tx.value(sa.select(sa.func.count()).select_from(some))) < _NARROW


def _unindexed(column: sa.ColumnElement[Any]) -> Any:
    """The same value; neither engine looks it up in an index, however tempting it would find that."""
    return sa.func.coalesce(column, None, type_=column.type)
