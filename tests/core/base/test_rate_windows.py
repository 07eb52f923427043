"""Windows of time in which all processes on a database count together."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from core.base.errors import Unavailable
from core.base.rate_windows import RateWindows
from core.shop import Shop

#: Whose clock can be set by hand.
ON_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"])


class Moment:
    """A clock that stands, and is set by hand."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def moment() -> Moment:
    """Some time after the computer was started."""
    return Moment()


@pytest.fixture
def two(shop: Shop, moment: Moment) -> Iterator[tuple[RateWindows, RateWindows]]:
    """What two processes have open."""
    made = RateWindows(shop.database, shop.folder, moment), RateWindows(shop.database, shop.folder, moment)
    yield made
    for each in made:
        each.close()


def test_two_processes_count_together(two: tuple[RateWindows, RateWindows]) -> None:
    """Each key apart; also many at once, and after one of them was closed and opened again."""
    first, second = two
    assert [first.count("a", 60).used, second.count("a", 60, 5).used, first.count("a", 60).used] == [1, 6, 7]
    assert second.count("b", 60).used == 1
    first.close()
    counted = first.count("a", 60)
    assert counted.used == 8 and 0 < counted.left_s <= 60


def test_no_two_are_given_the_same_number(two: tuple[RateWindows, RateWindows]) -> None:
    """Whatever they do at the same time, the making of the store included."""
    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(lambda each: two[each % 2].count("a", 600).used, range(100)))
    assert sorted(numbers) == list(range(1, 101))


@ON_SQLITE
def test_who_is_overtaken_counts_on(two: tuple[RateWindows, RateWindows], moment: Moment) -> None:
    """He looked at the clock before the one who began the window, and comes to count after him."""
    two[0].count("a", 60)
    moment.now -= 0.5
    assert two[1].count("a", 60).used == 2


@ON_SQLITE
def test_many_may_make_the_store_at_once(shop: Shop) -> None:
    """Whoever comes while it is made waits, again and again."""
    for turn in range(10):
        many = [RateWindows(shop.database, shop.folder / str(turn)) for _ in range(6)]
        with ThreadPoolExecutor(len(many)) as pool:
            assert sorted(pool.map(lambda each: each.count("a", 600).used, many)) == [1, 2, 3, 4, 5, 6]
        for each in many:
            each.close()


@ON_SQLITE
def test_a_window_ends(two: tuple[RateWindows, RateWindows], moment: Moment) -> None:
    """And the next one is as long; what is long over is thrown away."""
    first, second = two
    first.count("a", 60)
    moment.now += 59
    assert second.count("a", 60) == (2, 1.0)
    moment.now += 1
    assert first.count("a", 60) == (1, 60.0)
    moment.now += 100
    for _ in range(500):
        second.count("b", 60)
    assert second._connection is not None
    assert second._connection.execute(sa.text("SELECT key FROM rate_windows")).scalars().all() == ["b"]


@ON_SQLITE
def test_a_computer_started_anew_locks_nobody_out(two: tuple[RateWindows, RateWindows], moment: Moment) -> None:
    """Its clock began at nothing again, long before the window that is stored."""
    two[0].count("a", 60, 99)
    moment.now = 3.0
    assert two[1].count("a", 60) == (1, 60.0)


@ON_SQLITE
def test_a_store_that_cannot_be_opened_is_refused_and_tried_again(
    two: tuple[RateWindows, RateWindows], shop: Shop
) -> None:
    """Nothing is kept of the failed try."""
    path = shop.folder / "limits.db"
    path.mkdir(parents=True)
    with pytest.raises(Unavailable):
        two[0].count("a", 60)
    path.rmdir()
    assert two[0].count("a", 60).used == 1
