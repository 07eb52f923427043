"""Who does the timed work just now."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from core.base.clock import utc_now
from core.clockwork import leases
from core.shop import Shop
from tests.core.conftest import SteppedClock

HALF_A_MINUTE = timedelta(seconds=30)


def holder(shop: Shop) -> str | None:
    """Whoever has it now."""
    with shop.reading() as tx:
        return leases.holder_of(tx, "work")


def test_one_at_a_time(shop: Shop, clock: SteppedClock) -> None:
    """Whoever has it may take it for longer; the other one has to wait until it is given back."""
    assert leases.take(shop, "work", "a", HALF_A_MINUTE)
    assert not leases.take(shop, "work", "b", HALF_A_MINUTE)
    assert leases.take(shop, "other", "b", HALF_A_MINUTE)
    clock.step(seconds=20)
    assert leases.take(shop, "work", "a", HALF_A_MINUTE)
    clock.step(seconds=20)
    assert not leases.take(shop, "work", "b", HALF_A_MINUTE)
    leases.give_back(shop, "work", "b")
    assert holder(shop) == "a"
    leases.give_back(shop, "work", "a")
    assert leases.take(shop, "work", "b", HALF_A_MINUTE)


def test_who_does_not_come_back_loses_it(shop: Shop, clock: SteppedClock) -> None:
    """And takes nothing from the one who has it then."""
    leases.take(shop, "work", "killed", HALF_A_MINUTE)
    clock.step(seconds=30)
    assert holder(shop) is None
    assert leases.take(shop, "work", "next", HALF_A_MINUTE)
    assert not leases.take(shop, "work", "killed", HALF_A_MINUTE)
    leases.give_back(shop, "work", "killed")
    assert holder(shop) == "next"


def test_a_clock_that_went_wrong_locks_nobody_out(shop: Shop, clock: SteppedClock) -> None:
    """It was a year ahead when the lease was taken, and was set right since."""
    clock.step(days=365)
    leases.take(shop, "work", "ahead", HALF_A_MINUTE)
    clock.step(days=-365)
    assert leases.take(shop, "work", "right", HALF_A_MINUTE)


def test_a_clock_that_is_a_little_behind_takes_nothing_from_another(shop: Shop, clock: SteppedClock) -> None:
    """Servers on two machines never agree to the last moment."""
    assert leases.take(shop, "work", "a", HALF_A_MINUTE)
    clock.step(seconds=-2)
    assert not leases.take(shop, "work", "b", HALF_A_MINUTE)
    assert holder(shop) == "a"


def test_of_those_that_ask_at_the_same_moment_one_gets_it(shop: Shop) -> None:
    """Again and again."""
    shop.clock = utc_now
    together = threading.Barrier(4)

    def ask(holder: str) -> list[str]:
        together.wait()
        return [f"work {number}" for number in range(40) if leases.take(shop, f"work {number}", holder, HALF_A_MINUTE)]

    with ThreadPoolExecutor(4) as pool:
        taken = sorted(name for names in pool.map(ask, "abcd") for name in names)
    assert taken == sorted(f"work {number}" for number in range(40))
