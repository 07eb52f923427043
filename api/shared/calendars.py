"""Calendars for other programs: whoever knows the secret address reads one person's, and nothing else."""

from __future__ import annotations

import hashlib

import falcon

from api.shared import etag
from api.shared.app import Dialect
from api.shared.errors import Problem
from core import schedule
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.permissions import NOBODY
from core.shop import Shop

PREFIX = "/calendar"
#: No token is longer; what is longer is not looked up.
_LONGEST = 100


class _Feed:
    """`/calendar/<token>.ics`."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def on_get(self, request: falcon.Request, response: falcon.Response, name: str) -> None:
        """The person's jobs, or 304 to who knows them already."""
        token, _, ending = name.rpartition(".")
        if ending != "ics" or not token or len(token) > _LONGEST:
            raise Problem(404, "Not Found")
        body = self._read(token)
        mark = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        response.set_header("ETag", mark)
        response.set_header("Cache-Control", "private, no-cache")
        response.set_header("Content-Security-Policy", "default-src 'none'")
        response.set_header("Referrer-Policy", "no-referrer")
        if etag.is_known(request, mark):
            response.status = 304
            return
        response.data = body
        response.content_type = "text/calendar; charset=utf-8"
        response.set_header("Content-Disposition", 'inline; filename="calendar.ics"')

    def _read(self, token: str) -> bytes:
        try:
            with self._shop.reading(NOBODY, Channel.SYSTEM) as tx:
                owner = schedule.owner_of_calendar(tx, token)
        except NotFound:
            raise Problem(404, "Not Found") from None
        with self._shop.reading(owner, Channel.SYSTEM) as tx:
            return schedule.own_calendar(tx)


def logged(path: str) -> str:
    """The path as it stands in the log, without the secret."""
    return f"{PREFIX}/…" if path.startswith(f"{PREFIX}/") else path


def dialect(shop: Shop) -> Dialect:
    """What is served under /calendar; it is none of the documented APIs."""
    return Dialect(
        name="calendar",
        title="Calendars",
        prefixes=(PREFIX,),
        routes={f"{PREFIX}/{{name}}": _Feed(shop)},
        error_body=lambda problem: {"detail": problem.detail},
    )
