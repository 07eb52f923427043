"""Signing in: one lock for every door."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import auth, oauth_clients, passwords, people, sessions
from core.base.errors import AccountInactive, SignInRefused, Throttled
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role
from core.people import NewPerson, PersonRow
from core.shop import Shop
from core.tables import login_failures
from core.tables import people as people_table
from tests.core.conftest import SteppedClock

PHONE, EMAIL, PASSWORD = "+1 202 555 0142", "Ann@Example.com", "password123"
DESK, STRANGER = "192.168.0.7", "192.168.0.66"


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "COST", 4)


@pytest.fixture
def ann(shop: Shop) -> PersonRow:
    """A clerk who may sign in."""
    secret = passwords.prepared(PASSWORD)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return people.add(tx, NewPerson("Ann Clerk", PHONE, EMAIL, secret, Role.FRONT_DESK))


def _sign_in(shop: Shop, login: str = PHONE, password: str = PASSWORD, address: str = DESK) -> sessions.SessionRow:
    by: auth.By = "email" if "@" in login else "phone"
    return auth.sign_in(shop, by, login, password, channel=Channel.REPAIR, address=address)[1]


@pytest.mark.parametrize("login", [PHONE, "(202) 555-0142", "2025550142", "+12025550142", EMAIL, "ann@example.com"])
def test_any_spelling_of_phone_or_address_signs_in(shop: Shop, ann: PersonRow, login: str) -> None:
    """What a person types need not be what was stored to the letter."""
    session = _sign_in(shop, login)
    with shop.reading() as tx:
        actor = sessions.actor_of(tx, session.uuid)
    assert actor is not None
    assert (actor.person_id, actor.role) == (ann.id, Role.FRONT_DESK)


def test_wrong_password_and_unknown_account_answer_alike(shop: Shop, ann: PersonRow) -> None:
    """Nobody learns who has an account."""
    with pytest.raises(SignInRefused) as wrong:
        _sign_in(shop, password="wrong password")
    with pytest.raises(SignInRefused) as unknown:
        _sign_in(shop, login="+1 202 555 0199")
    assert wrong.value.message == unknown.value.message


def test_the_inactive_hear_so_only_after_the_right_password(shop: Shop, ann: PersonRow) -> None:
    """Source: repair document, login."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.change(tx, ann.id, {"is_active": False})
    with pytest.raises(SignInRefused):
        _sign_in(shop, password="wrong password")
    with pytest.raises(AccountInactive):
        _sign_in(shop)


def test_five_wrong_tries_a_minute_over_all_doors(shop: Shop, ann: PersonRow, clock: SteppedClock) -> None:
    """Phone and e-mail are doors to one account; a minute later it opens again."""
    for login in (PHONE, EMAIL, PHONE, EMAIL, PHONE):
        with pytest.raises(SignInRefused):
            _sign_in(shop, login, "wrong password")
    with pytest.raises(Throttled) as refusal:
        _sign_in(shop, EMAIL)
    assert 1 <= refusal.value.retry_after_s <= 60
    clock.step(seconds=61)
    _sign_in(shop)


def test_load_tests_may_switch_the_throttle_off(shop: Shop, ann: PersonRow, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the server's environment alone."""
    monkeypatch.setenv(auth.LIMITS_VARIABLE, "off")
    for _ in range(auth.TRIES + 1):
        with pytest.raises(SignInRefused):
            _sign_in(shop, password="wrong password")
    assert _sign_in(shop)


def test_right_passwords_use_up_no_tries(shop: Shop, ann: PersonRow) -> None:
    """A busy clerk signs in as often as she likes."""
    for _ in range(8):
        _sign_in(shop)


def test_the_throttle_survives_a_restart(shop: Shop, shop_url: str, ann: PersonRow, clock: SteppedClock) -> None:
    """It lies in the database."""
    for _ in range(5):
        with pytest.raises(SignInRefused):
            _sign_in(shop, password="wrong password")
    again = Shop(shop_url, clock=clock)
    try:
        with pytest.raises(Throttled):
            _sign_in(again)
    finally:
        again.close()


def test_a_stranger_cannot_lock_a_clerk_out(shop: Shop, ann: PersonRow) -> None:
    """An address that has signed in before has tries of its own."""
    _sign_in(shop)
    for _ in range(5):
        with pytest.raises(SignInRefused):
            _sign_in(shop, password="wrong password", address=STRANGER)
    with pytest.raises(Throttled):
        _sign_in(shop, address=STRANGER)
    _sign_in(shop)


@pytest.mark.parametrize("hours", [-72, 24 * 365])
def test_a_clock_that_jumps_locks_nobody_out(shop: Shop, ann: PersonRow, clock: SteppedClock, hours: int) -> None:
    """Three days back or a year on: the next try counts from now."""
    for _ in range(5):
        with pytest.raises(SignInRefused):
            _sign_in(shop, password="wrong password")
    clock.step(hours=hours)
    _sign_in(shop)


def test_a_password_hashed_cheaply_is_hashed_anew_at_its_next_right_use(
    shop: Shop, ann: PersonRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Raising the cost reaches everyone who signs in."""
    monkeypatch.setattr(passwords, "COST", 5)
    _sign_in(shop)
    with shop.reading() as tx:
        stored = tx.value(sa.select(people_table.c.password_hash).where(people_table.c.id == ann.id))
    assert stored.startswith("$2b$05$")
    _sign_in(shop)


@pytest.mark.parametrize("password", ["x" * 73 + "a", "nul\x00inside", "\ud800 lone"])
def test_odd_passwords_are_wrong_not_errors(shop: Shop, ann: PersonRow, password: str) -> None:
    """Nothing a stranger types crashes the door."""
    with pytest.raises(SignInRefused):
        _sign_in(shop, password=password)


def test_characters_beyond_the_72nd_count(shop: Shop) -> None:
    """Plain bcrypt would drop them."""
    long = "x" * 80
    stored = passwords.hashed(long)
    assert passwords.fits(long, stored)
    assert not passwords.fits(long[:-1] + "y", stored)


def test_who_sits_there_proves_it_by_the_password(shop: Shop, ann: PersonRow) -> None:
    """The right one confirms, a wrong one does not, and wrong ones count as they do at signing in."""
    actor = auth.sign_in(shop, "phone", PHONE, PASSWORD, channel=Channel.DESKTOP, address=DESK)[0]
    auth.confirm(shop, actor, PASSWORD, channel=Channel.DESKTOP, address=DESK)
    for _ in range(5):
        with pytest.raises(SignInRefused):
            auth.confirm(shop, actor, "wrong password", channel=Channel.DESKTOP, address=DESK)
    with pytest.raises(Throttled):
        auth.confirm(shop, actor, PASSWORD, channel=Channel.DESKTOP, address=DESK)


# programs


def _add_client(shop: Shop) -> oauth_clients.NewClient:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return oauth_clients.add(tx, "Channel manager", Role.TECHNICIAN)


def _let_in(shop: Shop, client_id: str, secret: str, address: str = DESK) -> Actor:
    return auth.sign_in_client(shop, client_id, secret, channel=Channel.HOTEL, address=address)


def test_a_program_comes_in_with_its_own_role(shop: Shop) -> None:
    """As nobody in particular."""
    found = _let_in(shop, *_add_client(shop))
    assert (found.role, found.name, found.person_id) == (Role.TECHNICIAN, "Channel manager", None)


def test_an_unknown_program_and_a_wrong_secret_answer_alike(shop: Shop) -> None:
    """Nobody learns which programs there are."""
    client = _add_client(shop)
    said = []
    for given in ((client.client_id, "x"), ("x", client.client_secret), (client.client_id, ""), ("", "")):
        with pytest.raises(SignInRefused) as refusal:
            _let_in(shop, *given)
        said.append(refusal.value.message)
    assert len(set(said)) == 1


def test_a_program_has_five_wrong_tries_a_minute_from_each_address(shop: Shop, clock: SteppedClock) -> None:
    """A stranger who knows its id cannot lock it out; a wrong try is kept although the request was refused."""
    client = _add_client(shop)
    for _ in range(5):
        with pytest.raises(SignInRefused):
            _let_in(shop, client.client_id, "x", STRANGER)
    with pytest.raises(Throttled):
        _let_in(shop, *client, STRANGER)
    assert _let_in(shop, *client)
    clock.step(seconds=61)
    assert _let_in(shop, *client, STRANGER)


def test_a_program_that_proves_itself_writes_nothing(shop: Shop) -> None:
    """It may ask for a token before each of its requests."""
    client = _add_client(shop)
    for _ in range(8):
        _let_in(shop, *client)
    with shop.reading() as tx:
        assert tx.value(sa.select(sa.func.count()).select_from(login_failures)) == 0
