"""From the event log into each endpoint's line, and from the line out: what is to be sent next, and what came of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa

from core.base import log
from core.base.events import EventKind
from core.base.log import Event, event_of
from core.base.transaction import Transaction
from core.rules.words import DeliveryStatus
from core.tables import webhook_cursors, webhook_deliveries, webhook_endpoints
from core.webhooks.deliveries import put
from core.webhooks.rows import DELIVERY, DeliveryRow, d, e

#: A message that was tried for so long is given up. Source: contract, decision 11, and as long again twice.
GIVEN_UP_AFTER = timedelta(days=3)
#: The first pause, how much longer each next one is, and the longest; in seconds.
FIRST_PAUSE_S, GROWTH, LONGEST_PAUSE_S = 1.0, 1.5, 1800.0
#: What was delivered is kept so long for who looks it up.
KEPT = timedelta(days=60)
_AT_ONCE = 200
_LONGEST_ANSWER = 2000
_c = webhook_cursors.c

#: An event of the log in a dialect's words: name and body of each message that it means; none where it means nothing.
Render = Callable[[Transaction, Event], Iterable[tuple[str, str]]]


class Dispatch(NamedTuple):
    """A message with where it goes."""

    delivery: DeliveryRow
    dialect: str
    url: str
    secret: str


class Outcome(NamedTuple):
    """What came back: a status, or None and why; `retry_after_s` where the receiver says when to come again."""

    status: int | None
    answer: str
    retry_after_s: float | None = None

    @property
    def is_good(self) -> bool:
        """Whether it has arrived."""
        return self.status is not None and 200 <= self.status < 300


def has_news(tx: Transaction) -> bool:
    """Whether something happened that an endpoint was not told yet. Nothing is changed."""
    behind = sa.select(_c.endpoint_id).join(webhook_endpoints, e.id == _c.endpoint_id)
    last = sa.select(log.event_head.c.last_id).scalar_subquery()
    return tx.value(behind.where(e.is_active, e.deleted_at.is_(None), _c.event_id < last).limit(1)) is not None


def distribute(tx: Transaction, renders: Mapping[str, Render]) -> int:
    """Puts what happened into the lines of those who want to hear of it; gives how many messages."""
    lines = sa.select(e.id, e.dialect, e.events, _c.event_id).join(webhook_cursors, _c.endpoint_id == e.id)
    made = 0
    for row in tx.rows(lines.where(e.is_active, e.deleted_at.is_(None)).order_by(e.id)):
        last = _happened(tx, row.event_id)
        for event in last:
            for name, body in renders[row.dialect](tx, event) if row.dialect in renders else ():
                if name in row.events:
                    put(tx, row.id, event.id, name, body)
                    made += 1
        if last:
            tx.execute(sa.update(webhook_cursors).where(_c.endpoint_id == row.id).values(event_id=last[-1].id))
    return made


def _happened(tx: Transaction, after: int) -> list[Event]:
    c = log.events.c
    return [
        event_of(row) for row in tx.rows(sa.select(*log.COLUMNS).where(c.id > after).order_by(c.id).limit(_AT_ONCE))
    ]


def waiting(tx: Transaction) -> list[int]:
    """The endpoints whose next message is due, the one that waits longest first. Nothing is changed."""
    first = (
        sa.select(sa.func.min(d.id).label("id"))
        .where(d.status == DeliveryStatus.PENDING)
        .group_by(d.endpoint_id)
        .subquery()
    )
    statement = (
        sa.select(d.endpoint_id)
        .join(first, first.c.id == d.id)
        .join(webhook_endpoints, e.id == d.endpoint_id)
        .where(e.is_active, e.deleted_at.is_(None), _is_due(tx.now))
        .order_by(d.next_at, d.id)
    )
    return [int(row.endpoint_id) for row in tx.rows(statement)]


def _is_due(now: datetime) -> sa.ColumnElement[bool]:
    """A pause that is longer than any was reckoned by a clock that went wrong."""
    return sa.or_(d.next_at <= now, d.next_at > now + timedelta(seconds=LONGEST_PAUSE_S * 2))


def next_of(tx: Transaction, endpoint_id: int) -> Dispatch | None:
    """The oldest message of an endpoint's line, if it is due: those behind it wait, so that their order is kept."""
    row = tx.row(
        sa.select(*DELIVERY, e.dialect, e.url, e.secret_sealed)
        .join(webhook_endpoints, e.id == d.endpoint_id)
        .where(d.endpoint_id == endpoint_id, d.status == DeliveryStatus.PENDING, e.is_active, e.deleted_at.is_(None))
        .order_by(d.id)
        .limit(1)
    )
    if row is None or tx.now < row.next_at <= tx.now + timedelta(seconds=LONGEST_PAUSE_S * 2):
        return None
    delivery = DeliveryRow._make(row[: len(DELIVERY)])
    return Dispatch(delivery, row.dialect, row.url, tx.vault.unseal(row.secret_sealed))


def settle(tx: Transaction, delivery: DeliveryRow, outcome: Outcome) -> DeliveryStatus:
    """Writes down what came of an attempt, and when the next one is. Who answers 410 is not told anything any more."""
    attempts = delivery.attempts + 1
    is_gone = outcome.status == 410
    status = DeliveryStatus.PENDING
    if outcome.is_good:
        status = DeliveryStatus.DELIVERED
    elif is_gone or tx.now - delivery.created_at >= GIVEN_UP_AFTER:
        status = DeliveryStatus.DEAD
    pause = pause_s(attempts, outcome.retry_after_s)
    tx.execute(
        sa.update(webhook_deliveries)
        .where(d.id == delivery.id, d.status == DeliveryStatus.PENDING)
        .values(
            status=status,
            attempts=attempts,
            attempted_at=tx.now,
            next_at=tx.now + timedelta(seconds=pause) if status is DeliveryStatus.PENDING else None,
            answer_status=outcome.status,
            answer=outcome.answer[:_LONGEST_ANSWER].replace("\0", ""),
        )
    )
    if is_gone:
        _switch_off(tx, delivery.endpoint_id)
    return status


def pause_s(attempts: int, asked_s: float | None = None) -> float:
    """How long until the next attempt, in seconds: growing, never quite the same, and as long as was asked for."""
    grown = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * GROWTH ** min(attempts - 1, 100))
    # So that many that failed together do not come again together.
    usual = grown * random.uniform(0.9, 1.1)
    return max(usual, min(asked_s or 0.0, LONGEST_PAUSE_S))


def _switch_off(tx: Transaction, endpoint_id: int) -> None:
    row = tx.row(sa.select(webhook_endpoints).where(e.id == endpoint_id))
    assert row is not None
    changes = tx.update(webhook_endpoints, row, is_active=False)
    tx.record(EventKind.WEBHOOK_SWITCHED_OFF, endpoint_id, row.url.partition("?")[0][:300], changes)


def forget_old(tx: Transaction) -> int:
    """What was delivered long ago is thrown away; gives how many."""
    old = sa.delete(webhook_deliveries).where(
        d.status == DeliveryStatus.DELIVERED, d.created_at < tx.now - KEPT, d.created_at <= tx.now
    )
    return int(tx.execute(old).rowcount)
