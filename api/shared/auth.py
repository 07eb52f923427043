"""Who is asking: a verified token is remembered until anybody's rights change."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import falcon

from api.shared.errors import unauthorized
from api.shared.tokens import ACCESS, Claims, Tokens
from core import sessions, visits
from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.visits import Visit

_MOST_REMEMBERED = 10_000
#: Even with nobody's rights changed, sessions end: so a token is looked up again after so many seconds.
_REMEMBERED_S = 300
_BEARER = "bearer "


class Presented(NamedTuple):
    """A token that is good as far as it can be seen without the database."""

    token: str
    claims: Claims


class _Known(NamedTuple):
    presented: Presented
    actor: Actor
    epoch: int
    until: float


class Guard:
    """Tells who stands behind a token; one for all dialects of a server.

    `seen` is told of everybody whose token was looked up, which is now and then.
    """

    def __init__(self, tokens: Tokens, seen: Callable[[Visit], object] = lambda _visit: None) -> None:
        self.tokens = tokens
        self._seen = seen
        self._known: dict[str, _Known] = {}
        self._asked = self._missed = 0

    @property
    def hit_rate(self) -> float:
        """How often a token was known already, in percent; about, where many ask at once."""
        return round(100 * max(0, self._asked - self._missed) / self._asked, 1) if self._asked else 0.0

    def presented(self, request: falcon.Request) -> Presented:
        """The request's token. Raises: Problem 401."""
        given: str = request.env.get("HTTP_AUTHORIZATION", "")
        if given[:7].lower() != _BEARER:
            raise unauthorized("Not authenticated")
        token = given[7:].strip()
        known = self._known.get(token)
        if known is not None and known.until > self.tokens.now():
            return known.presented
        return Presented(token, self.tokens.read(token, ACCESS))

    def admit(self, tx: Transaction, presented: Presented) -> Actor:
        """Lets the transaction go on in the sender's name, if his session still stands. Raises: Problem 401."""
        epoch = sessions.epoch(tx)
        self._asked += 1
        known = self._known.get(presented.token)
        if known is None or known.epoch != epoch or known.until <= self.tokens.now():
            known = self._looked_up(tx, presented, epoch)
        tx.actor = known.actor
        return known.actor

    def _looked_up(self, tx: Transaction, presented: Presented, epoch: int) -> _Known:
        token, claims = presented
        self._missed += 1
        actor = (sessions.actor_of_client if claims.is_client else sessions.actor_of)(tx, claims.subject)
        if actor is None:
            self._known.pop(token, None)
            raise unauthorized("Invalid or expired token")
        if len(self._known) >= _MOST_REMEMBERED:
            self._known.clear()
        until = min(claims.expires_at, self.tokens.now() + _REMEMBERED_S)
        known = self._known[token] = _Known(presented, actor, epoch, until)
        self._seen(visits.of(actor, tx.channel, tx.now))
        return known
