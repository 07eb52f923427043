"""Ticks: twice is once, two processes are one, and a kill in between loses nothing and makes nothing twice."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from datetime import timedelta

import pytest
import sqlalchemy as sa

from core import assets, audit, clockwork, maintenance
from core.assets import NewEquipment
from core.base.errors import Conflict
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.clockwork import Lane, Step, leases
from core.maintenance import NewPlan
from core.rules.words import AssetStatus
from core.shop import Shop
from core.tables import occurrences, work_orders
from tests.core.conftest import SteppedClock

PLANS = 4
#: Ticks with the shop's clock at the given moment, and dies where the given plan's job is about to be stored.
DYING = """
import os, signal, sys
from datetime import datetime
from core import clockwork, maintenance
from core.clockwork import steps
from core.shop import open_shop
shop = open_shop(sys.argv[1], clock=lambda: datetime.fromisoformat(sys.argv[2]))
open_due = maintenance.open_due
def dying(tx, plan_id):
    made = open_due(tx, plan_id)
    if plan_id == int(sys.argv[3]):
        print("opened", flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    return made
maintenance.open_due = dying
clockwork.tick(shop)
"""


@pytest.fixture
def plans(shop: Shop) -> list[int]:
    """Some, each for one thing and due now."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        thing = assets.add_equipment(tx, NewEquipment("Pump", status=AssetStatus.ACTIVE))
        return [maintenance.add(tx, NewPlan(f"Plan {n}", [thing.id], next_due_at=tx.now)).id for n in range(PLANS)]


def jobs(shop: Shop) -> list[int]:
    """How many each plan has had."""
    o, w = occurrences.c, work_orders.c
    found = sa.join(occurrences, work_orders, w.id == o.work_order_id)
    counted = sa.select(sa.func.count()).select_from(found).group_by(o.plan_id)
    with shop.reading() as tx:
        assert audit.verify_chain(tx) == []
        return [row[0] for row in tx.rows(counted)]


def test_ticking_twice_does_it_once(shop: Shop, plans: list[int]) -> None:
    """The second finds nothing due, and writes nothing."""
    assert clockwork.tick(shop).done == {"maintenance": PLANS}
    with shop.reading() as tx:
        before = audit.last_id(tx)
    assert clockwork.tick(shop) == ({}, {}, False)
    with shop.reading() as tx:
        assert audit.last_id(tx) == before
    assert jobs(shop) == [1] * PLANS


def test_many_at_once_do_it_once(shop: Shop, shop_url: str, clock: SteppedClock, plans: list[int]) -> None:
    """Each with a database of its own, as processes have."""
    shops = [Shop(shop_url, clock=clock) for _ in range(4)]
    start = threading.Barrier(len(shops))

    def run(each: Shop) -> None:
        start.wait()
        clockwork.tick(each)

    threads = [threading.Thread(target=run, args=(each,)) for each in shops]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for each in shops:
        each.close()
    assert jobs(shop) == [1] * PLANS


def test_while_another_one_has_the_lease_nothing_is_done(shop: Shop, clock: SteppedClock, plans: list[int]) -> None:
    """Until it is given back, or has run out."""
    leases.take(shop, "clockwork", "another", timedelta(seconds=30))
    assert clockwork.tick(shop).is_elsewhere
    assert jobs(shop) == []
    clock.step(seconds=31)
    assert clockwork.tick(shop).done == {"maintenance": PLANS}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_process_killed_in_between_is_made_up_for_by_the_next(
    shop: Shop, shop_url: str, clock: SteppedClock, plans: list[int]
) -> None:
    """It had stored two plans' jobs and was about to store the third's: each is there once in the end."""
    command = [sys.executable, "-c", DYING, shop_url, clock.now.isoformat(), str(plans[2])]
    killed = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (killed.stdout, killed.returncode) == ("opened\n", -signal.SIGKILL), killed.stderr
    assert jobs(shop) == [1, 1]
    assert clockwork.tick(shop).is_elsewhere
    clock.step(seconds=31)
    assert clockwork.tick(shop).done == {"maintenance": 2}
    assert jobs(shop) == [1] * PLANS


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_a_step_that_is_refused_stands_in_nobodys_way(shop: Shop) -> None:
    """It is named, the others are done, and the lease is free again."""

    def refused(_shop: Shop) -> int:
        raise Conflict("Not today")

    lane = Lane("odd", timedelta(seconds=30), (
        Step("first", lambda _: True, refused), Step("second", lambda _: True, lambda _: 7),
        Step("third", lambda _: False, refused),
    ))  # fmt: skip
    ticked = clockwork.tick(shop, lane)
    assert ticked.done == {"second": 7}
    assert {name: refusal.message for name, refusal in ticked.failed.items()} == {"first": "Not today"}
    with shop.reading() as tx:
        assert leases.holder_of(tx, "odd") is None
