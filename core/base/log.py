"""The event log as it is stored: one row per event, each chained to the one before by a hash."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

import orjson
import sqlalchemy as sa

from core.base.table import BOOKKEEPING, metadata, moment

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

events = sa.Table(
    "events",
    metadata,
    sa.Column("id", _ID, primary_key=True, autoincrement=False),
    moment("at", nullable=False),
    sa.Column("kind", sa.String(48), nullable=False),
    sa.Column("noun", sa.String(24), nullable=False),
    sa.Column("subject_id", _ID),
    sa.Column("subject", sa.Text(), nullable=False),
    sa.Column("work_order_id", _ID),
    sa.Column("actor_id", _ID),
    sa.Column("actor", sa.Text(), nullable=False),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("changes", sa.Text(), nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
    sa.Index(
        "ix_events_work_order_id_id",
        "work_order_id",
        "id",
        sqlite_where=sa.text("work_order_id IS NOT NULL"),
        postgresql_where=sa.text("work_order_id IS NOT NULL"),
    ),
    sa.Index("ix_events_noun_subject_id_id", "noun", "subject_id", "id"),
    sa.Index("ix_events_noun_id", "noun", "id"),
    sa.Index("ix_events_actor_id_id", "actor_id", "id"),
    sa.Index("ix_events_kind_id", "kind", "id"),
    sa.Index("ix_events_at", "at"),
)

#: One row: the last event's id and hash. A log whose end was cut off no longer agrees with it.
event_head = sa.Table(
    "event_head",
    metadata,
    sa.Column("only", sa.Integer(), primary_key=True, autoincrement=False),
    sa.Column("last_id", _ID, nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
    info=BOOKKEEPING,
)

FIRST_HASH = "0" * 64


class Event(NamedTuple):
    """One entry of the log. `changes` maps a field to [before, after]."""

    id: int
    at: datetime
    kind: str
    noun: str
    subject_id: int | None
    subject: str
    work_order_id: int | None
    actor_id: int | None
    actor: str
    channel: str
    changes: dict[str, Any]


#: The columns of `Event`, in its order.
COLUMNS = tuple(events.c[name] for name in Event._fields)


def event_of(row: Sequence[Any]) -> Event:
    """An Event from a row of COLUMNS."""
    return Event._make((*row[:10], orjson.loads(row[10])))


def digest(previous: str, fields: Sequence[Any]) -> str:
    """The hash of one entry: its stored fields (id ... changes, the time as ISO text) after the previous hash."""
    at = fields[1]
    stamp = at.astimezone(UTC).isoformat(timespec="microseconds") if isinstance(at, datetime) else at
    body = orjson.dumps([previous, fields[0], stamp, *fields[2:]])
    return hashlib.sha256(body).hexdigest()


def json_text(value: Any) -> str:
    """Compact JSON; Decimal, moments and words as text."""
    return orjson.dumps(value, default=str, option=orjson.OPT_PASSTHROUGH_DATETIME).decode()
