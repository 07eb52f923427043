"""Limits count each sender apart, in windows of time."""

from __future__ import annotations

from api.shared.rate_limits import Limit, RateLimits

LIMIT = Limit("general", 2, 60)


def test_a_window_counts_down_and_begins_anew() -> None:
    """One too many is seen as such; after the window there is as much as before."""
    now = [100.0]
    limits = RateLimits(lambda: now[0])
    assert [limits.take(LIMIT, "a").remaining for _ in range(3)] == [1, 0, 0]
    assert limits.take(LIMIT, "a").used == 4
    now[0] += 59.9
    assert limits.take(LIMIT, "a").used == 5
    now[0] += 0.2
    assert limits.take(LIMIT, "a").used == 1


def test_senders_and_limits_count_apart() -> None:
    """Nobody uses up another one's, nor one limit the other."""
    limits = RateLimits(lambda: 1.0)
    limits.take(LIMIT, "a")
    assert limits.take(LIMIT, "b").used == 1
    assert limits.take(Limit("other", 2, 60), "a").used == 1
