"""Signed-in sessions, and the mark by which every process notices that rights changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.permissions import Actor, Role, permissions_of
from core.base.prepared import Prepared
from core.base.table import new_uuid
from core.base.transaction import Transaction
from core.tables import oauth_clients, people, security_epoch, sessions

s = sessions.c
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
_CLIENT = sa.select(
    oauth_clients.c.id,
    oauth_clients.c.name,
    oauth_clients.c.role,
    oauth_clients.c.uuid,
    oauth_clients.c.requests_per_minute,
).where(
    oauth_clients.c.client_id == sa.bindparam("client"),
    oauth_clients.c.revoked_at.is_(None),
    oauth_clients.c.deleted_at.is_(None),
)

_OPEN = sa.select(
    s.id, s.person_id, people.c.full_name, people.c.role, s.channel, s.address, s.created_at, s.last_seen_at,
    s.expires_at,
).join(people, people.c.id == s.person_id)  # fmt: skip


class SessionRow(NamedTuple):
    """One signed-in session."""

    id: int
    uuid: str
    person_id: int
    expires_at: datetime


class OpenSession(NamedTuple):
    """Where somebody is signed in, for people to read."""

    id: int
    person_id: int
    person: str
    role: Role
    channel: str
    """The door: desktop, repair, amms ..."""
    address: str | None
    """A computer's name for the desktop, else the address that the sign-in came from."""
    created_at: datetime
    last_seen_at: datetime | None
    """None where that is not noted, as at a desktop."""
    expires_at: datetime


class Presence(NamedTuple):
    """Whether somebody is signed in anywhere, and since when he was not seen."""

    person_id: int
    open: int
    last_at: datetime


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
    return Actor(None, row.role, row.name, permissions_of(row.role), row.uuid, None, row.id, row.requests_per_minute)


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


def open_of(tx: Transaction, person_id: int) -> list[OpenSession]:
    """Where a person is signed in, the last sign-in first; others' need `user:manage`. Raises: Forbidden."""
    if person_id != tx.actor.person_id:
        tx.allow(EventKind.SESSION_ENDED)
    statement = _OPEN.where(_is_open(tx), s.person_id == person_id).order_by(s.id.desc())
    return [OpenSession._make(row) for row in tx.rows(statement)]


def presence(tx: Transaction, person_ids: Sequence[int]) -> dict[int, Presence]:
    """By person; who never signed in is not among them. Raises: Forbidden."""
    tx.allow(EventKind.SESSION_ENDED)
    is_open = sa.case((_is_open(tx), 1), else_=0)
    last = sa.func.max(sa.func.coalesce(s.last_seen_at, s.created_at))
    statement = sa.select(s.person_id, sa.func.sum(is_open), last).where(s.person_id.in_(person_ids))
    rows = [tuple(row) for row in tx.rows(statement.group_by(s.person_id))]
    return {person_id: Presence(person_id, int(count), last_at) for person_id, count, last_at in rows}


def end(tx: Transaction, session_id: int) -> None:
    """Signs somebody out there; his tokens stop working at the next request. One's own may be ended by anybody.

    Raises: Forbidden (an administrator's needs `admin:manage`), NotFound where it ended already.
    """
    row = tx.row(_OPEN.where(_is_open(tx), s.id == session_id))
    if row is None or not (row.person_id == tx.actor.person_id or tx.actor.may(EventKind.SESSION_ENDED.permission)):
        raise NotFound("Session")
    _allow_ending(tx, row.person_id, row.role)
    tx.execute(sa.update(sessions).where(s.id == session_id).values(revoked_at=tx.now))
    bump_epoch(tx)
    _record_ended(tx, row.person_id, row.full_name, 1)


def end_all(tx: Transaction, person_id: int) -> int:
    """Signs a person out everywhere but where the actor himself sits; how many sessions that were.

    Raises: Forbidden (an administrator's need `admin:manage`), NotFound.
    """
    person = tx.row(sa.select(people.c.role, people.c.full_name).where(people.c.id == person_id))
    is_own = person_id == tx.actor.person_id
    if person is None or not (is_own or tx.actor.may(EventKind.SESSION_ENDED.permission)):
        raise NotFound("User")
    _allow_ending(tx, person_id, person.role)
    ending = sa.update(sessions).where(_is_open(tx), s.person_id == person_id, s.id != (tx.actor.session_id or 0))
    count = tx.execute(ending.values(revoked_at=tx.now)).rowcount
    if count:
        bump_epoch(tx)
        _record_ended(tx, person_id, person.full_name, count)
    return int(count)


def _is_open(tx: Transaction) -> sa.ColumnElement[bool]:
    return sa.and_(s.revoked_at.is_(None), s.expires_at > tx.now)


def _allow_ending(tx: Transaction, person_id: int, role: Role) -> None:
    if person_id == tx.actor.person_id:
        tx.allow(EventKind.SIGNED_OUT)
        return
    tx.allow(EventKind.SESSION_ENDED)
    if role is Role.ADMIN:
        tx.allow("admin:manage")


def _record_ended(tx: Transaction, person_id: int, name: str, count: int) -> None:
    kind = EventKind.SIGNED_OUT if person_id == tx.actor.person_id else EventKind.SESSION_ENDED
    tx.record(kind, person_id, name, {"sessions": [count, 0]})


def is_staff(role: Role) -> bool:
    """True for every role but Customer. Source: contract, decision 4."""
    return role is not Role.CUSTOMER
