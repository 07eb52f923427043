"""Programs that may call the API on their own behalf."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from core import sessions
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.permissions import Actor, Role
from core.base.transaction import Changes, Transaction
from core.rules import texts
from core.tables import client_visits, oauth_clients

o = oauth_clients.c
MOST_REQUESTS = 1_000_000


class ClientRow(NamedTuple):
    """One program; its secret is never shown again."""

    id: int
    client_id: str
    name: str
    role: Role
    created_at: datetime
    revoked_at: datetime | None
    last_seen_at: datetime | None
    """None for one that never came."""
    channel: str | None
    """The door it came through last."""
    requests_per_minute: int | None = None
    """None: as many as anybody."""


class NewClient(NamedTuple):
    """Shown once, when the client is made."""

    client_id: str
    client_secret: str


def add(tx: Transaction, name: str, role: Role = Role.MANAGER, requests_per_minute: int | None = None) -> NewClient:
    """Makes a client; its secret is stored hashed. `requests_per_minute` None: as many as anybody.

    Raises: Forbidden, Conflict (name taken), Invalid.
    """
    tx.allow(EventKind.OAUTH_CLIENT_CREATED)
    if role is Role.CUSTOMER:
        raise Invalid("role", "A program acts for the staff: a customer's rights reach only what is his own")
    if role is Role.ADMIN:
        tx.allow("admin:manage")
    name = texts.required_line(name, "name")
    if tx.value(sa.select(o.id).where(o.name == name, o.revoked_at.is_(None))) is not None:
        raise Conflict("There is an API client {name} already", "name", name=name)
    new = NewClient(secrets.token_hex(16), secrets.token_urlsafe(32))
    values = {"name": name, "client_id": new.client_id, "secret_hash": _hash(new.client_secret), "role": role}
    most = _limit(requests_per_minute)
    row_id = tx.insert(oauth_clients, revoked_at=None, requests_per_minute=most, **values)
    told: Changes = {"role": [None, role], **({} if most is None else {"requests_per_minute": [None, most]})}
    tx.record(EventKind.OAUTH_CLIENT_CREATED, row_id, name, told)
    return new


def limit(tx: Transaction, row_id: int, requests_per_minute: int | None) -> None:
    """It may ask so often from its next request on; None: as often as anybody. Raises: Forbidden, NotFound, Invalid."""
    tx.allow(EventKind.OAUTH_CLIENT_LIMITED)
    row = tx.row(sa.select(oauth_clients).where(o.id == row_id, o.revoked_at.is_(None)))
    if row is None:
        raise NotFound("API client")
    if row.role is Role.ADMIN:
        tx.allow("admin:manage")
    changes = tx.update(oauth_clients, row, requests_per_minute=_limit(requests_per_minute))
    if changes:
        sessions.bump_epoch(tx)
        tx.record(EventKind.OAUTH_CLIENT_LIMITED, row_id, row.name, changes)


def _limit(requests_per_minute: int | None) -> int | None:
    if requests_per_minute is None:
        return None
    if isinstance(requests_per_minute, bool) or not 1 <= requests_per_minute <= MOST_REQUESTS:
        raise Invalid("requests_per_minute", "A whole number from {least} to {most}", least=1, most=MOST_REQUESTS)
    return requests_per_minute


def list_all(tx: Transaction) -> list[ClientRow]:
    """By name. Raises: Forbidden."""
    tx.allow("user:manage")
    seen = client_visits.c
    statement = (
        sa.select(
            o.id,
            o.client_id,
            o.name,
            o.role,
            o.created_at,
            o.revoked_at,
            seen.last_seen_at,
            seen.channel,
            o.requests_per_minute,
        )
        .select_from(oauth_clients.outerjoin(client_visits, seen.client_id == o.id))
        .order_by(o.name, o.id)
    )
    return [ClientRow._make(row) for row in tx.rows(statement)]


def revoke(tx: Transaction, row_id: int) -> None:
    """Its tokens stop working at the next request. Raises: Forbidden (an administrator's too), NotFound."""
    tx.allow(EventKind.OAUTH_CLIENT_REVOKED)
    row = tx.row(sa.select(oauth_clients).where(o.id == row_id, o.revoked_at.is_(None)))
    if row is None:
        raise NotFound("API client")
    if row.role is Role.ADMIN:
        tx.allow("admin:manage")
    tx.update(oauth_clients, row, revoked_at=tx.now)
    sessions.bump_epoch(tx)
    tx.record(EventKind.OAUTH_CLIENT_REVOKED, row_id, row.name)


def proven(tx: Transaction, client_id: str, client_secret: str) -> Actor | None:
    """The program, where the secret is right; None else."""
    stored = tx.value(sa.select(o.secret_hash).where(o.client_id == client_id, o.revoked_at.is_(None)))
    right = hmac.compare_digest(stored or _hash(""), _hash(client_secret))
    return sessions.actor_of_client(tx, client_id) if stored is not None and right else None


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
