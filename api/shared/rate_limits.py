"""How often somebody may ask: limits of a dialect's document, counted in windows of time and told in header fields."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from time import monotonic, time
from typing import NamedTuple

import falcon

from api.shared.errors import Problem
from core.auth import LIMITS_VARIABLE
from core.base.permissions import Actor

#: What is no longer counted is thrown away whenever there are so many buckets.
_MOST_BUCKETS = 20_000


class Limit(NamedTuple):
    """So many requests in so many seconds, by `name`."""

    name: str
    most: int
    window_s: int


class Standing(NamedTuple):
    """How a limit stands after a request; `reset_at` in seconds since 1970."""

    limit: Limit
    used: int
    reset_at: int

    @property
    def remaining(self) -> int:
        """How many are left."""
        return max(0, self.limit.most - self.used)


class RateLimits:
    """Counts requests: each sender's and each limit's apart, in this process."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._counting = threading.Lock()
        self._buckets: dict[tuple[str, str], tuple[float, int]] = {}

    def take(self, limit: Limit, sender: str) -> Standing:
        """One more request. It may be one too many."""
        now, key = self._clock(), (limit.name, sender)
        with self._counting:
            end, used = self._buckets.get(key, (0.0, 0))
            if end <= now:
                if len(self._buckets) >= _MOST_BUCKETS:
                    self._buckets = {each: kept for each, kept in self._buckets.items() if kept[0] > now}
                end, used = now + limit.window_s, 0
            self._buckets[key] = end, used + 1
        # The wall clock is only told, never counted with.
        return Standing(limit, used + 1, int(time() + end - now + 0.999))


class Gate:
    """Falcon middleware of one dialect, and what its door tells of whoever was let in.

    `limit_of`: a path -> its limit and whose requests count together (None: each user's own). `outside`: what is told
    to who was not let in, where that is another limit.
    """

    def __init__(self, limit_of: Callable[[str], tuple[Limit, str | None]], outside: Limit | None = None) -> None:
        self._limit_of = limit_of
        self._outside = outside
        self._limits = RateLimits()

    def process_request(self, request: falcon.Request, _response: falcon.Response) -> None:
        """Where all share one limit, or each address has its own, before anything else. Raises: Problem 429."""
        limit, together = self._limit_of(request.path)
        if together is not None:
            self._take(request, limit, together or request.env.get("REMOTE_ADDR", ""))

    def admitted(self, request: falcon.Request, actor: Actor) -> None:
        """Somebody has been let in. Raises: Problem 429."""
        limit, together = self._limit_of(request.path)
        if together is None:
            self._take(request, limit, f"{actor.person_id}/{actor.client_id}")

    def process_response(
        self, request: falcon.Request, response: falcon.Response, _resource: object, _succeeded: bool
    ) -> None:
        """Tells how the limit stands; of who was not let in, by his address."""
        if _are_off():
            return
        standing = getattr(request.context, "standing", None)
        if standing is None:
            limit = self._outside or self._limit_of(request.path)[0]
            standing = self._limits.take(limit, f"address:{request.env.get('REMOTE_ADDR', '')}")
        response.set_header("X-RateLimit-Limit", str(standing.limit.most))
        response.set_header("X-RateLimit-Remaining", str(standing.remaining))
        response.set_header("X-RateLimit-Reset", str(standing.reset_at))

    def _take(self, request: falcon.Request, limit: Limit, sender: str) -> None:
        if _are_off() or getattr(request.context, "standing", None) is not None:
            return
        standing = request.context.standing = self._limits.take(limit, sender)
        if standing.used > limit.most:
            wait = min(limit.window_s, max(1, standing.reset_at - int(time())))
            raise Problem(429, f"Rate limit exceeded. Try again in {wait} seconds.", {"Retry-After": str(wait)})


def _are_off() -> bool:
    return os.environ.get(LIMITS_VARIABLE) == "off"
