"""Limits count each sender apart, in windows of time, over all processes on a shop."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from api.shared import rate_limits
from api.shared.rate_limits import Limit, RateLimits
from core.base.rate_windows import RateWindows, Used
from core.shop import Shop
from tests.core.base.test_rate_windows import ON_SQLITE, Moment, moment, two  # noqa: F401 - the fixtures

LIMIT = Limit("general", 2, 60)
Two = tuple[RateWindows, RateWindows]


@ON_SQLITE
def test_a_window_counts_down_and_begins_anew(two: Two, moment: Moment) -> None:  # noqa: F811
    """One too many is seen as such; after the window there is as much as before, whatever the wall clock says."""
    limits = RateLimits(two[0], moment)
    taken = [limits.take(LIMIT, "a") for _ in range(3)]
    assert [(each.remaining, each.is_kept) for each in taken] == [(1, True), (0, True), (0, False)]
    moment.now += 59.9
    assert not limits.take(LIMIT, "a").is_kept
    moment.now += 0.2
    assert limits.take(LIMIT, "a").is_kept


def test_senders_and_limits_count_apart(two: Two) -> None:  # noqa: F811
    """Nobody uses up another one's, nor one limit the other."""
    limits = RateLimits(two[0])
    limits.take(LIMIT, "a")
    assert limits.take(LIMIT, "b").remaining == 1
    assert limits.take(Limit("other", 2, 60), "a").remaining == 1


def test_two_processes_keep_one_limit(two: Two) -> None:  # noqa: F811
    """Never one too many, from as many threads as there are; and hardly one too few."""
    limit, both = Limit("wide", 300, 600), [RateLimits(windows) for windows in two]
    with ThreadPoolExecutor(8) as pool:
        kept = list(pool.map(lambda each: both[each % 2].take(limit, "a").is_kept, range(400)))
    assert kept.count(True) == 300
    assert not both[0].take(limit, "a").is_kept
    assert both[1].take(limit, "a").remaining == 0


@ON_SQLITE
@pytest.mark.allow_warnings
def test_a_store_that_fails_stops_nobody(
    two: Two,  # noqa: F811
    shop: Shop,
    moment: Moment,  # noqa: F811
    caplog: pytest.LogCaptureFixture,
) -> None:
    """This process counts alone until the store is there again, and says so once."""
    path = shop.folder / "limits.db"
    path.mkdir(parents=True)
    limits = RateLimits(two[0], moment)
    assert [limits.take(LIMIT, "a").is_kept for _ in range(3)] == [True, True, False]
    assert [record.message for record in caplog.records] == ["Requests cannot be counted together"]
    path.rmdir()
    moment.now += 60
    assert limits.take(LIMIT, "a").is_kept
    assert not RateLimits(two[1], moment).take(Limit("general", 1, 60), "a").is_kept


@ON_SQLITE
def test_most_requests_touch_memory_alone(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    """Of many numbers a few are fetched from the store, and the last ones one by one where they are few."""
    asked: list[int] = []

    def counted(windows: RateWindows, key: str, window_s: int, many: int = 1) -> Used:
        asked.append(many)
        return count(windows, key, window_s, many)

    count = RateWindows.count
    monkeypatch.setattr(RateWindows, "count", counted)
    limits = RateLimits(two[0])
    for _ in range(1000):
        limits.take(Limit("wide", 10**6, 600), "a")
    assert len(asked) < 120 and asked[:16] == [1] * 16 and max(asked) <= rate_limits._MOST_IN_ADVANCE
