"""Signing in: one lock for every door."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import Any, Literal

import sqlalchemy as sa

from core import oauth_clients, passwords, second_factors, sessions, settings, visits
from core.base.errors import AccountInactive, CodeNeeded, SignInRefused, Throttled
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, permissions_of
from core.base.transaction import OpenShop, Transaction
from core.rules import matching
from core.tables import login_failures, people
from core.tables import sessions as sessions_table

#: At most so many wrong tries a minute per account, over all doors.
TRIES = 5
#: "off" lets a load test sign in as often as it likes. Source: contract, Commands.
LIMITS_VARIABLE = "FRONTBENCH_RATE_LIMITS"
WINDOW = timedelta(minutes=1)
By = Literal["phone", "email"]


def sign_in(
    shop: OpenShop,
    by: By,
    login: str,
    password: str,
    *,
    channel: Channel,
    address: str,
    refresh_hash: str | None = None,
    session_uuid: str = "",
    code: str | None = None,
) -> tuple[Actor, sessions.SessionRow]:
    """Opens a session for who proves to be the account's owner.

    `login` is a phone in any spelling or an e-mail address; `address` is the peer's, for the throttle; `code` is the
    second factor's, looked at where there is one.
    The password is checked between two short transactions, so that no lock is held meanwhile.
    Raises: SignInRefused (unknown and wrong alike), AccountInactive and CodeNeeded (only after the right password),
    Throttled.
    """
    with shop.transaction(SYSTEM, channel) as tx:
        account = _account(tx, by, login)
        row = _person(tx, by, account)
        # The try is booked before it is made: a hundred at once are not a hundred tries.
        attempt = _book_attempt(tx, f"person:{row.id}" if row else f"{by}:{account}", row.id if row else None, address)
        needs_code = row is not None and second_factors.is_active(tx, row.id)
    if not passwords.fits(password, row.password_hash if row else None) or row is None:
        raise SignInRefused("Invalid credentials")
    if not row.is_active:
        raise AccountInactive("User is inactive")
    if needs_code and not code:
        _forget_attempt(shop, channel, attempt)  # nothing was guessed
        raise CodeNeeded
    actor = Actor(row.id, row.role, row.full_name, permissions_of(row.role), row.uuid)
    fresh = passwords.hashed(password) if passwords.is_outdated(row.password_hash) else None
    with shop.transaction(actor, channel) as tx:
        if second_factors.is_active(tx, row.id):
            second_factors.require(tx, row.id, code or "")
        tx.execute(sa.delete(login_failures).where(login_failures.c.id == attempt))
        session = sessions.open_(tx, actor, refresh_hash, address, session_uuid)
        if fresh is not None:
            tx.execute(sa.update(people).where(people.c.id == row.id).values(password_hash=fresh))
    return actor._replace(session_id=session.id), session


def _forget_attempt(shop: OpenShop, channel: Channel, attempt: int) -> None:
    with shop.transaction(SYSTEM, channel) as tx:
        tx.execute(sa.delete(login_failures).where(login_failures.c.id == attempt))


def switch_second_factor_off(shop: OpenShop, actor: Actor, code: str, *, channel: Channel, address: str) -> None:
    """Asks for a code itself, with the tries that signing in has.

    Raises: SignInRefused, Throttled, Conflict (it is off already).
    """
    with shop.transaction(SYSTEM, channel) as tx:
        attempt = _book_attempt(tx, f"person:{actor.person_id}", actor.person_id, address)
    with shop.transaction(actor, channel) as tx:
        second_factors.switch_off(tx, code)
        tx.execute(sa.delete(login_failures).where(login_failures.c.id == attempt))


def confirm(shop: OpenShop, actor: Actor, password: str, *, channel: Channel, address: str) -> None:
    """Proves by the password that it is still this person who sits there, before something weighty.

    Raises: SignInRefused, Throttled (the same count as at signing in).
    """
    with shop.transaction(SYSTEM, channel) as tx:
        stored = tx.value(sa.select(people.c.password_hash).where(people.c.id == actor.person_id))
        attempt = _book_attempt(tx, f"person:{actor.person_id}", actor.person_id, address)
    if not passwords.fits(password, stored):
        raise SignInRefused("Invalid credentials")
    _forget_attempt(shop, channel, attempt)


def sign_in_client(shop: OpenShop, client_id: str, client_secret: str, *, channel: Channel, address: str) -> Actor:
    """Lets a program in that proves to be the OAuth client it says it is; each address has tries of its own.

    Raises: SignInRefused (unknown and wrong alike), Throttled.
    """
    account = f"client:{client_id}"[:200]
    with shop.transaction(SYSTEM, channel) as tx:
        _require_tries_left(tx, account, login_failures.c.address == address)
        actor = oauth_clients.proven(tx, client_id, client_secret)
        if actor is None:
            tx.insert(login_failures, account=account, address=address, at=tx.now)
            _forget_old_tries(tx)
        else:
            visits.note(tx, [visits.of(actor, channel, tx.now)])
    if actor is None:
        raise SignInRefused("Invalid client credentials")
    return actor


def _account(tx: Transaction, by: By, login: str) -> str:
    if by == "email":
        return login.strip().casefold()[:200]
    return (matching.phone_key(login, settings.read(tx).region) or login.strip())[:200]


def _person(tx: Transaction, by: By, account: str) -> sa.Row[Any] | None:
    column = people.c.email_key if by == "email" else people.c.phone_key
    c = people.c
    return tx.row(
        sa.select(c.id, c.uuid, c.full_name, c.role, c.is_active, c.password_hash).where(
            column == account, c.password_hash.is_not(None), c.deleted_at.is_(None)
        )
    )


def _book_attempt(tx: Transaction, account: str, person_id: int | None, address: str) -> int:
    """A stranger's tries and those from an address that has signed in before count apart.

    So nobody can lock a clerk out of her own desk by guessing from elsewhere.
    """
    known = sa.select(sessions_table.c.address).where(sessions_table.c.person_id == person_id)
    if person_id is not None and tx.value(known.where(sessions_table.c.address == address).limit(1)) is not None:
        _require_tries_left(tx, account, login_failures.c.address == address)
    else:
        _require_tries_left(tx, account, login_failures.c.address.not_in(known))
    _forget_old_tries(tx)
    return tx.insert(login_failures, account=account, address=address, at=tx.now)


def _require_tries_left(tx: Transaction, account: str, counted: sa.ColumnElement[bool]) -> None:
    """Tries that lie in the future (the wall clock was set back) do not count. Raises: Throttled."""
    at = login_failures.c.at
    statement = sa.select(sa.func.count(), sa.func.min(at)).where(
        login_failures.c.account == account, at > tx.now - WINDOW, at <= tx.now, counted
    )
    count, first_at = tuple(tx.execute(statement).one())
    if count >= TRIES and os.environ.get(LIMITS_VARIABLE) != "off":
        raise Throttled(max(1, int((first_at + WINDOW - tx.now).total_seconds())))


def _forget_old_tries(tx: Transaction) -> None:
    tx.execute(sa.delete(login_failures).where(login_failures.c.at < tx.now - timedelta(days=1)))
