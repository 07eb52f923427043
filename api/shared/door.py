"""How a dialect's requests come to the shop and its answers go out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import falcon
import orjson
from pydantic import BaseModel

from api.shared import etag, idempotency, inputs
from api.shared.app import JSON
from api.shared.auth import Guard
from api.shared.errors import Problem
from core import idempotency as kept
from core.base.errors import Stale
from core.base.events import Channel
from core.base.permissions import NOBODY, Actor
from core.base.transaction import Transaction
from core.shop import Shop

Model = TypeVar("Model", bound=BaseModel)
Found = TypeVar("Found")
#: A write that clashed with another one, and named no version, is tried again.
_TRIES = 5


class Done(NamedTuple):
    """What came of a request: its JSON (None: no body), its status, and the version of the single thing it shows."""

    value: Any
    version: int | None = None
    status: int = 200


class Door:
    """One dialect's way into the shop."""

    def __init__(self, shop: Shop, guard: Guard, channel: Channel) -> None:
        self.shop = shop
        self.guard = guard
        self.channel = channel
        #: Told of each request whose sender was let in; it may refuse it.
        self.admitted: Callable[[falcon.Request, Actor], None] = lambda _request, _actor: None

    # reading

    def show(self, request: falcon.Request, response: falcon.Response, read: Callable[[Transaction], Done]) -> None:
        """Answers with one thing, or with 304 to who knows it already. Raises: Problem 401."""
        presented = self.guard.presented(request)
        with self.shop.reading(NOBODY, self.channel) as tx:
            self._admit(tx, request, presented)
            done = read(tx)
        if done.version is not None:
            response.set_header("ETag", etag.tag(done.version))
            if etag.is_known(request, etag.tag(done.version)):
                response.status = 304
                return
        _send(response, done)

    def list(
        self,
        request: falcon.Request,
        response: falcon.Response,
        query: type[Model],
        read: Callable[[Transaction, Model], Any],
    ) -> None:
        """Answers with a list, or with a page and what is said about it. Raises: Problem 401, BadInput."""
        presented = self.guard.presented(request)
        wanted = inputs.query(request, query)
        with self.shop.reading(NOBODY, self.channel) as tx:
            self._admit(tx, request, presented)
            found = read(tx, wanted)
        response.data = orjson.dumps(found)
        response.content_type = JSON

    def sender(self, request: falcon.Request) -> Actor:
        """Who asks, for what is done in several transactions. Raises: Problem 401."""
        presented = self.guard.presented(request)
        with self.shop.reading(NOBODY, self.channel) as tx:
            self._admit(tx, request, presented)
            return tx.actor

    def require(self, request: falcon.Request, permission: str) -> None:
        """Before costly work. Raises: Problem 401, Forbidden."""
        self.ask(request, lambda tx: tx.allow(permission))

    def ask(self, request: falcon.Request, read: Callable[[Transaction], Found]) -> Found:
        """What has to be known before an answer can be begun. Raises: Problem 401."""
        presented = self.guard.presented(request)
        with self.shop.reading(NOBODY, self.channel) as tx:
            self._admit(tx, request, presented)
            return read(tx)

    # writing

    def change(
        self,
        request: falcon.Request,
        response: falcon.Response,
        model: type[Model],
        write: Callable[[Transaction, Model], Done],
    ) -> None:
        """Validates the body, writes, and answers in the same commit. Raises: Problem, BadInput."""
        presented = self.guard.presented(request)
        form = inputs.body(request, model)
        self._write(request, response, presented, lambda tx: write(tx, form))

    def do(self, request: falcon.Request, response: falcon.Response, write: Callable[[Transaction], Done]) -> None:
        """A write without a body, such as a deletion. Raises: Problem."""
        self._write(request, response, self.guard.presented(request), write)

    def open(
        self, request: falcon.Request, response: falcon.Response, write: Callable[[Transaction], Done], actor: Actor
    ) -> None:
        """A write of somebody who needs no token. Raises: Problem."""
        self._write(request, response, None, write, actor)

    def _write(
        self,
        request: falcon.Request,
        response: falcon.Response,
        presented: Any,
        write: Callable[[Transaction], Done],
        actor: Actor = NOBODY,
    ) -> None:
        key = idempotency.key_of(request)

        def attempt() -> None:
            with self.shop.transaction(actor, self.channel) as tx:
                if presented is not None:
                    self._admit(tx, request, presented)
                if key is not None:
                    _write_once(tx, request, response, key, write)
                    return
                done = write(tx)
            _send(response, done)

        if request.env.get("HTTP_IF_MATCH") is None:
            _again_where_it_clashes(attempt)
        else:
            attempt()

    def _admit(self, tx: Transaction, request: falcon.Request, presented: Any) -> None:
        actor = self.guard.admit(tx, presented)
        request.env["frontbench.person"] = actor.person_id
        self.admitted(request, actor)


def _again_where_it_clashes(attempt: Callable[[], None]) -> None:
    for _ in range(_TRIES - 1):
        try:
            return attempt()
        except Stale:
            continue
    try:
        attempt()
    except Stale as error:
        raise Problem(409, error.message) from error


def _write_once(
    tx: Transaction,
    request: falcon.Request,
    response: falcon.Response,
    key: str,
    write: Callable[[Transaction], Done],
) -> None:
    owner = idempotency.owner_of(tx.actor, request.env.get("REMOTE_ADDR", ""))
    first = kept.begin(tx, owner, key, idempotency.fingerprint(request))
    if first is not None:
        _repeat(response, first)
        return
    _send(response, write(tx))
    headers = {name: value for name in ("etag",) if (value := response.get_header(name)) is not None}
    kept.finish(tx, owner, key, kept.Answer(int(response.status_code), headers, response.data or b""))


def _repeat(response: falcon.Response, first: kept.Answer) -> None:
    response.status = first.status
    response.set_headers({**first.headers, "Idempotent-Replayed": "true"})
    if first.body:
        response.data = first.body
        response.content_type = JSON


def _send(response: falcon.Response, done: Done) -> None:
    response.status = done.status
    if done.version is not None:
        response.set_header("ETag", etag.tag(done.version))
    if done.value is not None:
        response.data = orjson.dumps(done.value)
        response.content_type = JSON
