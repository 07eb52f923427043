"""How often somebody may ask: limits of a dialect's document, counted in windows of time and told in header fields."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic, time
from typing import NamedTuple

import falcon
from limits import RateLimitItemPerSecond
from limits.storage import Storage
from limits.strategies import FixedWindowRateLimiter

from api.shared.errors import Problem
from core.auth import LIMITS_VARIABLE
from core.base.errors import Unavailable
from core.base.permissions import Actor
from core.base.rate_windows import RateWindows, Used

#: What is over is thrown away whenever this process knows so many windows.
_MOST_KNOWN = 20_000
#: One number in so many that were used already is taken in advance, and never more than this at once.
_IN_ADVANCE, _MOST_IN_ADVANCE = 16, 64
_UNAUTHORIZED = 401
_log = logging.getLogger(__name__)


class Limit(NamedTuple):
    """So many requests in so many seconds, by `name`."""

    name: str
    most: int
    window_s: int


class _Item(RateLimitItemPerSecond):
    """A limit as the library knows it."""

    def key_for(self, *identifiers: bytes | str | float) -> str:
        """Shorter than the library's, which takes longer to make than all the rest of counting."""
        return f"{self.namespace}/{identifiers[0]!s}"


class Standing(NamedTuple):
    """How a limit stands after a request; `reset_at` in seconds since 1970."""

    limit: Limit
    is_kept: bool
    remaining: int
    reset_at: int


@dataclass(slots=True)
class _Taken:
    """Numbers of a window that are this process's to give: after `last`, up to `end`, until a moment of `monotonic`."""

    last: int
    end: int
    until: float


class SharedCounts(Storage):
    """Gives each request of a window its own number, whichever process it comes to.

    The numbers are taken from the store a few at a time, so that most requests touch memory alone: no number is given
    twice, hence no limit exceeded. While the store cannot be reached, this process counts alone.
    """

    STORAGE_SCHEME = ["frontbench"]  # noqa: RUF012 - the library asks for it

    def __init__(self, windows: RateWindows, clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._windows = windows
        self._clock = clock
        self._giving = threading.Lock()
        self._taken: dict[str, _Taken] = {}
        self._is_alone = False

    @property
    def base_exceptions(self) -> type[Exception]:
        """What it may fail with."""
        return Unavailable

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """The number of one more request."""
        with self._giving:
            now = self._clock()
            taken = self._taken.get(key)
            if taken is None or taken.until <= now or taken.last + amount > taken.end:
                taken = self._take(key, expiry, amount, now, taken)
            taken.last += amount
            return taken.last

    def get(self, key: str) -> int:
        """The last number that was given here."""
        taken = self._taken.get(key)
        return 0 if taken is None or taken.until <= self._clock() else taken.last

    def get_expiry(self, key: str) -> float:
        """When the window ends, in seconds since 1970: the wall clock is told, never counted with."""
        taken = self._taken.get(key)
        return time() + (0.0 if taken is None else max(0.0, taken.until - self._clock()))

    def check(self) -> bool:
        """Whether all processes count together."""
        return not self._is_alone

    def reset(self) -> int | None:
        """Forgets what this process has taken."""
        with self._giving:
            self._taken.clear()
        return None

    def clear(self, key: str) -> None:
        """Forgets one window."""
        with self._giving:
            self._taken.pop(key, None)

    def _take(self, key: str, window_s: int, amount: int, now: float, before: _Taken | None) -> _Taken:
        used = before.end if before is not None and before.until > now else 0
        many = max(amount, min(used // _IN_ADVANCE, _MOST_IN_ADVANCE))
        found = self._counted(key, window_s, many, used, 0.0 if before is None else before.until - now)
        # From before it was asked: a number is never given after its window.
        taken = self._taken[key] = _Taken(found.used - many, found.used, now + found.left_s)
        if len(self._taken) > _MOST_KNOWN:
            self._taken = {each: kept for each, kept in self._taken.items() if kept.until > now or each == key}
        return taken

    def _counted(self, key: str, window_s: int, many: int, used: int, left_s: float) -> Used:
        try:
            found = self._windows.count(key, window_s, many)
        except Unavailable as refusal:
            if not self._is_alone:  # said once, not at each request
                _log.warning("%s", refusal.message)
            self._is_alone = True
            return Used(used + many, left_s if left_s > 0 else window_s)
        self._is_alone = False
        return found


class RateLimits:
    """Counts requests: each sender's and each limit's apart, over all processes on the shop."""

    def __init__(self, windows: RateWindows, clock: Callable[[], float] = monotonic) -> None:
        self._limiter = FixedWindowRateLimiter(SharedCounts(windows, clock))
        self._items: dict[Limit, _Item] = {}

    def take(self, limit: Limit, sender: str) -> Standing:
        """One more request. It may be one too many."""
        item = self._items.get(limit) or self._items.setdefault(limit, _Item(limit.most, limit.window_s, limit.name))
        is_kept = self._limiter.hit(item, sender)
        reset_at, remaining = self._limiter.get_window_stats(item, sender)
        return Standing(limit, is_kept, remaining, int(reset_at + 0.999))


class Gate:
    """Falcon middleware of one dialect, and what its door tells of whoever was let in.

    `limit_of`: a path -> its limit and whose requests count together (None: each user's own). `outside`: what is told
    to who was not let in, where that is another limit. `of_program`: the limit of a program that has its own.
    """

    def __init__(
        self,
        windows: RateWindows,
        dialect: str,
        limit_of: Callable[[str], tuple[Limit, str | None]],
        outside: Limit | None = None,
        of_program: Callable[[int], Limit] | None = None,
    ) -> None:
        self._dialect = dialect
        self._limit_of = limit_of
        self._outside = outside
        self._of_program = of_program
        self._limits = RateLimits(windows)

    def process_request(self, request: falcon.Request, _response: falcon.Response) -> None:
        """Where all share one limit, or each address has its own, before anything else. Raises: Problem 429."""
        limit, together = self._limit_of(request.path)
        if together is not None:
            self._take(request, limit, together or request.env.get("REMOTE_ADDR", ""))

    def admitted(self, request: falcon.Request, actor: Actor) -> None:
        """Somebody has been let in. Raises: Problem 429."""
        limit, together = self._limit_of(request.path)
        if together is None:
            if self._of_program is not None and actor.requests_per_minute is not None:
                limit = self._of_program(actor.requests_per_minute)
            self._take(request, limit, f"{actor.person_id}/{actor.client_id}")

    def process_response(
        self, request: falcon.Request, response: falcon.Response, _resource: object, _succeeded: bool
    ) -> None:
        """Tells how the limit stands; of who was not let in, by his address. Raises: Problem 429 to him alone."""
        if _are_off():
            return
        standing = inside = getattr(request.context, "standing", None)
        if standing is None:
            limit = self._outside or self._limit_of(request.path)[0]
            standing = self._counted(limit, f"address:{request.env.get('REMOTE_ADDR', '')}")
        response.set_header("X-RateLimit-Limit", str(standing.limit.most))
        response.set_header("X-RateLimit-Remaining", str(standing.remaining))
        response.set_header("X-RateLimit-Reset", str(standing.reset_at))
        if inside is None and self._outside is not None and response.status_code == _UNAUTHORIZED:
            _require_kept(standing)

    def _take(self, request: falcon.Request, limit: Limit, sender: str) -> None:
        if _are_off() or getattr(request.context, "standing", None) is not None:
            return
        request.context.standing = self._counted(limit, sender)
        _require_kept(request.context.standing)

    def _counted(self, limit: Limit, sender: str) -> Standing:
        return self._limits.take(limit, f"{self._dialect}/{sender}")


def _require_kept(standing: Standing) -> None:
    if not standing.is_kept:
        wait = min(standing.limit.window_s, max(1, standing.reset_at - int(time())))
        raise Problem(429, f"Rate limit exceeded. Try again in {wait} seconds.", {"Retry-After": str(wait)})


def _are_off() -> bool:
    return os.environ.get(LIMITS_VARIABLE) == "off"
