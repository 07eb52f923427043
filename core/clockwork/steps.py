"""What the clock asks for, step by step: each knows whether it has work, and does it once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

import sqlalchemy as sa

from core import backup, escalation, idempotency, maintenance, rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.clockwork import mailing
from core.shop import Shop
from core.tables import login_failures

#: Tries to sign in are of no use to anybody after this.
_TRIES_KEPT = timedelta(days=1)


class Step(NamedTuple):
    """`is_due` changes nothing and is cheap; `run` says how much it did."""

    name: str
    is_due: Callable[[Shop], bool]
    run: Callable[[Shop], int]


class Lane(NamedTuple):
    """Steps that one process does one after the other; it has `lasts` for each of them before others may."""

    name: str
    lasts: timedelta
    steps: tuple[Step, ...]


def _reading(look: Callable[[Transaction], bool]) -> Callable[[Shop], bool]:
    def is_due(shop: Shop) -> bool:
        with shop.reading() as tx:
            return look(tx)

    return is_due


def _writing(do: Callable[[Transaction], int]) -> Callable[[Shop], int]:
    def run(shop: Shop) -> int:
        with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            return do(tx)

    return run


def _has_plans(tx: Transaction) -> bool:
    return bool(maintenance.plan_ids(tx))


def _open_maintenance(shop: Shop) -> int:
    """Each plan in a commit of its own: a kill in between loses none and makes none twice."""
    with shop.reading() as tx:
        due = maintenance.plan_ids(tx)
    made = 0
    for plan_id in due:
        with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            made += len(maintenance.open_due(tx, plan_id))
    return made


def _has_old_things(tx: Transaction) -> bool:
    tries = sa.select(login_failures.c.id).where(login_failures.c.at < tx.now - _TRIES_KEPT)
    return idempotency.has_old(tx) or tx.value(tries.limit(1)) is not None


def _purge(tx: Transaction) -> int:
    old = sa.delete(login_failures).where(login_failures.c.at < tx.now - _TRIES_KEPT)
    return idempotency.forget_old(tx) + tx.execute(old).rowcount


def _needs_backup(shop: Shop) -> bool:
    return backup.is_due(shop)


def _make_backup(shop: Shop) -> int:
    return 0 if backup.make_if_due(shop) is None else 1


TRADE = Lane(
    "clockwork",
    timedelta(seconds=30),
    (
        Step("rooms", _reading(rooms.is_due), rooms.turn_if_due),
        Step("maintenance", _reading(_has_plans), _open_maintenance),
        Step("overdue", _reading(maintenance.has_overdue), _writing(maintenance.note_overdue)),
        Step("escalation", _reading(escalation.has_work), _writing(escalation.run)),
        Step("purge", _reading(_has_old_things), _writing(_purge)),
    ),
)
#: Apart, because copying a large shop takes longer than a job may wait.
BACKUPS = Lane("backups", timedelta(minutes=10), (Step("backup", _needs_backup, _make_backup),))
#: Apart, because a mail server may take its time.
MAIL = Lane("mail", timedelta(minutes=5), (Step("mail", mailing.is_due, mailing.deliver),))
