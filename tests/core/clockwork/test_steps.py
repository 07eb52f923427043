"""What the clock asks for: each step knows whether it has work, and has none when it is done."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from core import backup, idempotency, rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.clockwork import BACKUPS, MAIL, TRADE
from core.rules.words import HousekeepingState
from core.shop import Shop
from core.tables import idempotency_keys, login_failures
from tests.core.conftest import SteppedClock

STEPS = {step.name: step for lane in (TRADE, MAIL, BACKUPS) for step in lane.steps}


def test_the_steps_of_the_house() -> None:
    """A new one is to be thought of here too."""
    assert list(STEPS) == ["rooms", "maintenance", "overdue", "escalation", "purge", "mail", "backup"]


def test_rooms_turn_with_the_clock(shop: Shop) -> None:
    """As soon as there are some."""
    step = STEPS["rooms"]
    assert not step.is_due(shop)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        room = rooms.add(tx, "101", housekeeping=HousekeepingState.CLEAN)
        rooms.check_in(tx, room.id)
    assert step.is_due(shop)
    assert step.run(shop) == 1
    assert not step.is_due(shop)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_a_backup_is_made_where_something_changed(shop: Shop, clock: SteppedClock) -> None:
    """And none where nothing did, however much later."""
    step = STEPS["backup"]
    assert step.is_due(shop)
    assert (step.run(shop), step.run(shop)) == (1, 0)
    clock.step(days=2)
    assert not step.is_due(shop)
    assert len(backup.kept(backup.folder_of(shop))) == 1


def test_what_need_not_be_kept_goes(shop: Shop, clock: SteppedClock) -> None:
    """Answers to repeated requests and tries to sign in, after a day."""
    step = STEPS["purge"]
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        idempotency.begin(tx, "ann", "key", "hash")
        tx.insert(login_failures, account="ann", address="::1", at=tx.now)
    clock.step(hours=24)
    assert not step.is_due(shop)
    clock.now += timedelta(seconds=1)
    assert step.is_due(shop)
    assert step.run(shop) == 2
    assert not step.is_due(shop)
    with shop.reading() as tx:
        for table in (idempotency_keys, login_failures):
            assert tx.value(sa.select(sa.func.count()).select_from(table)) == 0
