"""All dialects as one WSGI application: the longest matching path prefix answers."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Callable, Iterable, Sequence
from time import perf_counter, time
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

import orjson

from api.amms import app as amms
from api.cmms import app as cmms
from api.cmms import webhook_events as cmms_events
from api.crm import app as crm
from api.crm import webhook_events as crm_events
from api.hotel import app as hotel
from api.repair import app as repair
from api.shared import calendars, root
from api.shared.app import JSON, Dialect, make_app
from api.shared.auth import Guard
from api.shared.door import Door
from api.shared.errors import Problem
from api.shared.inputs import LARGEST_JSON
from api.shared.keyring import Keyring
from api.shared.measures import Measures
from api.shared.request_log import Entry
from api.shared.tokens import Tokens
from api.shared.webhooks.sender import Words
from core.base.events import Channel
from core.shop import Shop
from core.visits import Visit

_METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))
_NOSNIFF = ("X-Content-Type-Options", "nosniff")
_LONGEST_LOGGED_PATH = 500
_acceptable_id = re.compile(r"[\w.~+/=:-]{1,100}", re.ASCII).fullmatch
_WORDS = {
    400: "The request could not be understood",
    413: "The body is too large",
    431: "The header is too large",
    507: "There is no room for the body just now",
}


class Application:
    """Gives each request to its dialect, under a request id, and notes it in the log."""

    def __init__(self, dialects: Sequence[Dialect], log: Callable[[Entry], None] = lambda _entry: None) -> None:
        everything = [*dialects, root.dialect(dialects)]
        apps = [(each, make_app(each)) for each in everything]
        made = [(prefix, each, app) for each, app in apps for prefix in each.prefixes]
        made.sort(key=lambda each: len(each[0]), reverse=True)
        self._by_prefix = [(prefix, prefix + "/", dialect, app) for prefix, dialect, app in made]
        self._body_limits = {path: size for each in everything for path, size in each.body_limits.items()}
        self._slow = frozenset().union(*(each.slow for each in everything))
        self._log = log
        self._start = os.urandom(5).hex()
        self._numbers = itertools.count(1)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        began = perf_counter()
        given = environ.get("HTTP_X_REQUEST_ID")
        identifier = given if given and _acceptable_id(given) else self._new_id()
        environ["frontbench.request_id"] = identifier
        method = environ["REQUEST_METHOD"]
        if method not in _METHODS:
            environ["REQUEST_METHOD"] = "TRACE"  # Falcon answers 405 to it, and 400 to a method that it never heard of

        def begin(status: str, fields: list[tuple[str, str]], *rest: Any) -> Any:
            fields.append(_NOSNIFF)
            fields.append(("X-Request-Id", identifier))
            path = calendars.logged(environ.get("REQUEST_URI", "").partition("?")[0])[:_LONGEST_LOGGED_PATH]
            who = environ.get("frontbench.person")
            took = round((perf_counter() - began) * 1000, 2)
            self._log(
                Entry(time(), identifier, environ.get("REMOTE_ADDR", "-"), who, method, path, int(status[:3]), took)
            )
            return start_response(status, fields, *rest)

        body: Iterable[bytes] = self._found(environ["PATH_INFO"])[1](environ, begin)
        return body

    def _found(self, path: str) -> tuple[Dialect, Any]:
        for prefix, folder, dialect, app in self._by_prefix:
            if path.startswith(folder) or path == prefix:
                return dialect, app
        return self._by_prefix[-1][2:]

    def _new_id(self) -> str:
        return f"{self._start}{next(self._numbers):06x}"

    def refusal(self, path: str, status: int) -> tuple[list[tuple[str, str]], bytes]:
        """What to say of a request that was refused before it was complete."""
        problem = Problem(status, _WORDS.get(status, "The request was refused"))
        body = orjson.dumps(self._found(path)[0].error_body(problem))
        identifier = self._new_id()
        shown = calendars.logged(path)[:_LONGEST_LOGGED_PATH]
        self._log(Entry(time(), identifier, "-", None, "-", shown, status, 0.0))
        return [("Content-Type", JSON), _NOSNIFF, ("X-Request-Id", identifier)], body

    def body_limit(self, path: str) -> int:
        """The largest body that a path takes, in bytes."""
        return self._body_limits.get(_plain(path), LARGEST_JSON)

    def is_slow(self, method: str, path: str) -> bool:
        """Whether the request takes long on purpose, so that it must not stand in others' way."""
        return (method, _plain(path)) in self._slow


def _plain(path: str) -> str:
    return path if len(path) == 1 else path.rstrip("/")


def application_of(
    shop: Shop,
    log: Callable[[Entry], None] = lambda _entry: None,
    seen: Callable[[Visit], object] = lambda _visit: None,
) -> Application:
    """Every dialect over one shop, behind one guard."""
    guard = Guard(Tokens(Keyring(shop.keys_folder, shop.clock), shop.clock), seen)
    measures = Measures()
    dialects = [
        hotel.dialect(Door(shop, guard, Channel.HOTEL)),
        repair.dialect(Door(shop, guard, Channel.REPAIR)),
        crm.dialect(Door(shop, guard, Channel.CRM)),
        cmms.dialect(Door(shop, guard, Channel.CMMS), measures),
        amms.dialect(Door(shop, guard, Channel.AMMS)),
        calendars.dialect(shop),
    ]

    def note(entry: Entry) -> None:
        measures.add(entry)
        log(entry)

    return Application(dialects, note)


def webhook_words() -> dict[str, Words]:
    """How each dialect that has webhooks says what happens."""
    return {"cmms": cmms_events.WORDS, "crm": crm_events.WORDS}
