"""Opens, renews and ends sessions for every dialect's login."""

from __future__ import annotations

from typing import NamedTuple

import falcon

from api.shared.door import Door
from api.shared.errors import Problem, unauthorized
from api.shared.tokens import REFRESH, fingerprint
from core import auth, people, sessions
from core.base.permissions import SYSTEM
from core.base.table import new_uuid
from core.base.transaction import Transaction
from core.people import PersonRow


class Opened(NamedTuple):
    """A session that was just opened."""

    person: PersonRow
    access: str
    refresh: str
    session: str


def with_password(
    door: Door, request: falcon.Request, by: auth.By, login: str, password: str, code: str | None = None
) -> Opened:
    """Signs somebody in; `code`: the second factor's. Raises: the core's SignInRefused, AccountInactive, Throttled."""
    tokens = door.guard.tokens
    session = new_uuid()
    refresh = tokens.refresh(session, sessions.LIFETIME)
    actor, _ = auth.sign_in(
        door.shop,
        by,
        login,
        password,
        channel=door.channel,
        address=request.env.get("REMOTE_ADDR", ""),
        refresh_hash=fingerprint(refresh),
        session_uuid=session,
        code=code,
    )
    request.env["frontbench.person"] = actor.person_id
    with door.shop.reading(actor, door.channel) as tx:
        assert actor.person_id is not None
        return Opened(people.get(tx, actor.person_id), tokens.access(session), refresh, session)


def renewed(door: Door, refresh_token: str) -> str:
    """A new access token for the session that the refresh token belongs to. Raises: Problem 401."""
    tokens = door.guard.tokens
    try:
        tokens.read(refresh_token, REFRESH)
    except Problem as problem:
        raise unauthorized("Invalid or expired refresh token") from problem
    with door.shop.reading(SYSTEM, door.channel) as tx:
        session = sessions.by_refresh_hash(tx, fingerprint(refresh_token))
    if session is None:
        raise unauthorized("Invalid or expired refresh token")
    return tokens.access(session.uuid)


def ended(door: Door, refresh_token: str) -> None:
    """Ends the session that the refresh token belongs to, if it still stands."""
    with door.shop.reading(SYSTEM, door.channel) as tx:
        session = sessions.by_refresh_hash(tx, fingerprint(refresh_token))
    if session is None:
        return
    with door.shop.transaction(SYSTEM, door.channel) as tx:
        _in_the_name_of(tx, session.uuid)
        sessions.close(tx, session.id)


def _in_the_name_of(tx: Transaction, session_uuid: str) -> None:
    actor = sessions.actor_of(tx, session_uuid)
    if actor is not None:
        tx.actor = actor
