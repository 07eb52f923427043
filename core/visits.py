"""When sessions and programs were last seen: noted now and then, never at each request."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.tables import client_visits, sessions


class Visit(NamedTuple):
    """Somebody came: a session, or a program by its row's id."""

    session_id: int | None
    client_id: int | None
    channel: str
    at: datetime


def of(actor: Actor, channel: str, at: datetime) -> Visit:
    """What is noted of an actor."""
    return Visit(actor.session_id, actor.client_id, channel, at)


def note(tx: Transaction, visits: Iterable[Visit]) -> None:
    """Writes them down; nothing goes back in time."""
    for visit in visits:
        if visit.session_id is not None:
            _note_session(tx, visit.session_id, visit.at)
        if visit.client_id is not None:
            _note_client(tx, visit.client_id, visit)


def _note_session(tx: Transaction, session_id: int, at: datetime) -> None:
    s = sessions.c
    tx.execute(
        sa.update(sessions)
        .where(s.id == session_id, sa.or_(s.last_seen_at.is_(None), s.last_seen_at < at))
        .values(last_seen_at=at)
    )


def _note_client(tx: Transaction, client_id: int, visit: Visit) -> None:
    c = client_visits.c
    stored = tx.value(sa.select(c.last_seen_at).where(c.client_id == client_id))
    values = {"last_seen_at": visit.at, "channel": str(visit.channel)}
    if stored is None:
        tx.execute(sa.insert(client_visits).values(client_id=client_id, **values))
    elif stored < visit.at:
        tx.execute(sa.update(client_visits).where(c.client_id == client_id).values(**values))
