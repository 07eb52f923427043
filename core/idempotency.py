"""Repeated requests: the first answer is kept in the same commit as what it changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.base.errors import Refused
from core.base.transaction import Transaction
from core.tables import idempotency_keys

#: An answer is kept so long.
KEPT = timedelta(hours=24)
k = idempotency_keys.c
_SAME = sa.and_(k.owner == sa.bindparam("of"), k.key == sa.bindparam("named"))
_UNDER_WAY = 0
#: Answers may hold what is shown once: a secret, recovery codes. Older ones are as they were until they are forgotten.
_SEALED = b"sealed:"


class KeyUsed(Refused):
    """The key belongs to another request of the same sender."""


class Answer(NamedTuple):
    """What was answered the first time."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def begin(tx: Transaction, owner: str, key: str, request_hash: str) -> Answer | None:
    """Takes the key for this request; gives the first answer where the request was answered before.

    A second one with the same key waits here until the first is stored. Raises: KeyUsed.
    """
    forget_old(tx)
    # Reserved before the work is done: two at once cannot both find it free.
    values = {
        "owner": owner,
        "key": key,
        "request_hash": request_hash,
        "status": _UNDER_WAY,
        "headers": {},
        "body": b"",
    }
    insert = sqlite.insert(idempotency_keys) if tx.is_sqlite else postgresql.insert(idempotency_keys)
    reserved = insert.on_conflict_do_nothing(index_elements=["owner", "key"]).returning(k.id)
    if tx.execute(reserved, {**values, "headers": {}, "body": b"", "created_at": tx.now}).first() is not None:
        return None
    statement = sa.select(k.request_hash, k.status, k.headers, k.body).where(_SAME)
    row = tx.execute(statement, {"of": owner, "named": key}).one()
    if row.request_hash != request_hash:
        raise KeyUsed("This key was used for another request")
    return Answer(row.status, row.headers, _opened(tx, row.body))


def has_old(tx: Transaction) -> bool:
    """Whether there is something for `forget_old`."""
    return tx.value(sa.select(k.id).where(k.created_at < tx.now - KEPT).limit(1)) is not None


def forget_old(tx: Transaction) -> int:
    """Lets go of answers that need not be kept; gives how many."""
    return tx.execute(sa.delete(idempotency_keys).where(k.created_at < tx.now - KEPT)).rowcount


def finish(tx: Transaction, owner: str, key: str, answer: Answer) -> None:
    """Keeps the answer to the request that took the key."""
    sealed = _SEALED + tx.vault.seal(answer.body.decode()).encode() if answer.body else b""
    values = {"status": answer.status, "headers": dict(answer.headers), "body": sealed}
    tx.execute(sa.update(idempotency_keys).where(_SAME).values(**values), {"of": owner, "named": key})


def _opened(tx: Transaction, body: bytes) -> bytes:
    if not body.startswith(_SEALED):
        return body
    return tx.vault.unseal(body.removeprefix(_SEALED).decode()).encode()
