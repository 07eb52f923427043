"""Signed-in sessions, and the mark by which every process notices that rights changed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa

from core.base.events import EventKind
from core.base.permissions import Actor, Role, permissions_of
from core.base.prepared import Prepared
from core.base.table import new_uuid
from core.base.transaction import Transaction
from core.tables import oauth_clients, people, security_epoch, sessions

LIFETIME = timedelta(days=30)
_EPOCH = Prepared(sa.select(security_epoch.c.value), tuple)
_BUMP = sa.update(security_epoch).values(value=security_epoch.c.value + 1)
_ACTOR = (
    sa.select(people.c.id, people.c.role, people.c.full_name, people.c.uuid, sessions.c.id.label("session_id"))
    .join(people, people.c.id == sessions.c.person_id)
    .where(
        sessions.c.uuid == sa.bindparam("session"),
        sessions.c.revoked_at.is_(None),
        sessions.c.expires_at > sa.bindparam("now"),
        people.c.is_active,
        people.c.deleted_at.is_(None),
    )
)
_CLIENT = sa.select(oauth_clients.c.id, oauth_clients.c.name, oauth_clients.c.role, oauth_clients.c.uuid).where(
    oauth_clients.c.client_id == sa.bindparam("client"),
    oauth_clients.c.revoked_at.is_(None),
    oauth_clients.c.deleted_at.is_(None),
)


class SessionRow(NamedTuple):
    """One signed-in session."""

    id: int
    uuid: str
    person_id: int
    expires_at: datetime


def epoch(tx: Transaction) -> int:
    """Rises whenever a session, role, password or client changes: what was remembered before is to be forgotten."""
    return int(_EPOCH.one(tx, {})[0])


def bump_epoch(tx: Transaction) -> None:
    """Makes every process look rights up again."""
    tx.execute(_BUMP)


def actor_of(tx: Transaction, session_uuid: str) -> Actor | None:
    """The person behind a session, as of now; None where it ended or the person may no longer enter."""
    row = tx.row(_ACTOR, session=session_uuid, now=tx.now)
    if row is None:
        return None
    return Actor(row.id, row.role, row.full_name, permissions_of(row.role), row.uuid, row.session_id)


def actor_of_client(tx: Transaction, client_id: str) -> Actor | None:
    """The program behind an OAuth client id; None where it was revoked."""
    row = tx.row(_CLIENT, client=client_id)
    if row is None:
        return None
    return Actor(None, row.role, row.name, permissions_of(row.role), row.uuid, None, row.id)


def open_(tx: Transaction, actor: Actor, refresh_hash: str | None, address: str, session_uuid: str = "") -> SessionRow:
    """Starts a session for a person who proved who he is."""
    uuid = session_uuid or new_uuid()
    expires_at = tx.now + LIFETIME
    session_id = tx.insert(
        sessions,
        uuid=uuid,
        person_id=actor.person_id,
        refresh_hash=refresh_hash,
        channel=str(tx.channel),
        address=address,
        expires_at=expires_at,
        revoked_at=None,
    )
    tx.record(EventKind.SIGNED_IN, actor.person_id, actor.name)
    assert actor.person_id is not None
    return SessionRow(session_id, uuid, actor.person_id, expires_at)


def by_refresh_hash(tx: Transaction, refresh_hash: str) -> SessionRow | None:
    """The live session a refresh token belongs to."""
    row = tx.row(
        sa.select(sessions.c.id, sessions.c.uuid, sessions.c.person_id, sessions.c.expires_at)
        .join(people, people.c.id == sessions.c.person_id)
        .where(
            sessions.c.refresh_hash == refresh_hash,
            sessions.c.revoked_at.is_(None),
            sessions.c.expires_at > tx.now,
            people.c.is_active,
            people.c.deleted_at.is_(None),
        )
    )
    return None if row is None else SessionRow._make(row)


def close(tx: Transaction, session_id: int) -> None:
    """Ends one session; its tokens stop working at the next request."""
    ended = tx.execute(
        sa.update(sessions)
        .where(sessions.c.id == session_id, sessions.c.revoked_at.is_(None))
        .values(revoked_at=tx.now)
    )
    if ended.rowcount:
        bump_epoch(tx)
        tx.record(EventKind.SIGNED_OUT, tx.actor.person_id, tx.actor.name)


def close_all(tx: Transaction, person_id: int, *, but: int | None = None) -> None:
    """Ends every session of a person, except perhaps the one he is at."""
    statement = sa.update(sessions).where(sessions.c.person_id == person_id, sessions.c.revoked_at.is_(None))
    if but is not None:
        statement = statement.where(sessions.c.id != but)
    tx.execute(statement.values(revoked_at=tx.now))
    bump_epoch(tx)


def is_staff(role: Role) -> bool:
    """True for every role but Customer. Source: contract, decision 4."""
    return role is not Role.CUSTOMER
