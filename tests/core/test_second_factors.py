"""A second factor: enrolled, switched on, asked for at every door, each code good for once."""

from __future__ import annotations

import pyotp
import pytest
import sqlalchemy as sa

from core import auth, passwords, people, second_factors
from core.base.errors import CodeNeeded, Conflict, Forbidden, SignInRefused, Throttled
from core.base.events import Channel
from core.base.permissions import NOBODY, SYSTEM, Actor, Role
from core.people import NewPerson
from core.shop import Shop
from core.tables import recovery_codes
from core.tables import second_factors as stored
from tests.core.conftest import SteppedClock

PASSWORD = "password123"


@pytest.fixture(autouse=True)
def _cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "COST", 4)


@pytest.fixture
def ann(shop: Shop) -> Actor:
    """A technician who signs in by e-mail."""
    new = NewPerson("Ann", "+1 202 555 0101", "ann@example.com", passwords.prepared(PASSWORD), Role.TECHNICIAN)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.add(tx, new)
    return sign_in(shop)


def sign_in(shop: Shop, code: str | None = None, address: str = "10.0.0.1") -> Actor:
    """With the right password."""
    who = ("email", "ann@example.com", PASSWORD)
    return auth.sign_in(shop, *who, channel=Channel.CMMS, address=address, code=code)[0]  # type: ignore[arg-type]


def code_at(shop: Shop, secret: str) -> str:
    """What the app shows now."""
    return pyotp.TOTP(secret).at(int(shop.clock().timestamp()))


def switched_on(shop: Shop, actor: Actor) -> tuple[str, list[str]]:
    """The secret and the recovery codes."""
    with shop.transaction(actor, Channel.CMMS) as tx:
        made = second_factors.enrol(tx)
    with shop.transaction(actor, Channel.CMMS) as tx:
        return made.secret, second_factors.activate(tx, code_at(shop, made.secret))


def test_nothing_is_asked_before_it_is_switched_on(shop: Shop, ann: Actor) -> None:
    """A secret may be made anew until then; the address for the app names shop and account."""
    with shop.transaction(ann, Channel.CMMS) as tx:
        first, second = second_factors.enrol(tx), second_factors.enrol(tx)
        assert first.secret != second.secret
        parsed = pyotp.parse_uri(second.otpauth_url)
        assert (parsed.secret, parsed.name) == (second.secret, "ann@example.com")
        assert not second_factors.is_active(tx, ann.person_id)
    assert sign_in(shop, "a code that nobody asks for").person_id == ann.person_id


def test_a_code_is_asked_for_and_taken_once(shop: Shop, ann: Actor, clock: SteppedClock) -> None:
    """None, a wrong one, and one that was used are refused; the next is taken, even half a minute late."""
    secret, _ = switched_on(shop, ann)
    with pytest.raises(CodeNeeded):
        sign_in(shop)
    with pytest.raises(SignInRefused):
        sign_in(shop, code_at(shop, secret))  # it was used to switch it on
    clock.step(minutes=1)
    code = code_at(shop, secret)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    with pytest.raises(SignInRefused):
        sign_in(shop, wrong)
    assert sign_in(shop, f"{code[:3]} {code[3:]}").person_id == ann.person_id
    with pytest.raises(SignInRefused):
        sign_in(shop, code)
    clock.step(minutes=1)
    late = code_at(shop, secret)
    clock.step(seconds=30)
    assert sign_in(shop, late).person_id == ann.person_id


def test_codes_cannot_be_guessed(shop: Shop, ann: Actor, clock: SteppedClock) -> None:
    """Five a minute, over every door; to be asked for one costs no try."""
    secret, _ = switched_on(shop, ann)
    clock.step(minutes=2)
    for _ in range(7):
        with pytest.raises(CodeNeeded):
            sign_in(shop)
    for number in range(5):
        with pytest.raises(SignInRefused):
            sign_in(shop, f"{number:06}x")
    with pytest.raises(Throttled):
        sign_in(shop, code_at(shop, secret))
    clock.step(minutes=2)
    assert sign_in(shop, code_at(shop, secret)).person_id == ann.person_id


def test_a_recovery_code_is_taken_once(shop: Shop, ann: Actor) -> None:
    """However it is written; none of them is stored as it is."""
    _, codes = switched_on(shop, ann)
    assert len(set(codes)) == second_factors.RECOVERY_CODES
    assert sign_in(shop, codes[0].upper().replace("-", " ")).person_id == ann.person_id
    with pytest.raises(SignInRefused):
        sign_in(shop, codes[0])
    with shop.reading(ann) as tx:
        stored = list(tx.rows(sa.select(recovery_codes)))
    assert sum(row.used_at is None for row in stored) == second_factors.RECOVERY_CODES - 1
    assert not {row.code_hash for row in stored} & set(codes)


def test_it_is_switched_off_with_a_code_only(shop: Shop, ann: Actor, clock: SteppedClock) -> None:
    """Wrong ones count as wrong tries."""
    secret, codes = switched_on(shop, ann)

    def switch_off(code: str) -> None:
        auth.switch_second_factor_off(shop, ann, code, channel=Channel.CMMS, address="10.0.0.1")

    for _ in range(4):
        with pytest.raises(SignInRefused):
            switch_off("000000x")
    switch_off(codes[0])
    assert sign_in(shop).person_id == ann.person_id
    with pytest.raises(Conflict):
        switch_off(code_at(shop, secret))


def test_a_manager_takes_it_from_who_lost_it(shop: Shop, ann: Actor) -> None:
    """Nobody else does, and only an administrator from an administrator."""
    switched_on(shop, ann)
    manager = ann._replace(role=Role.MANAGER, permissions=frozenset({"user:manage"}))
    assert ann.person_id is not None
    with shop.transaction(ann, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        second_factors.reset(tx, ann.person_id)
    with shop.transaction(manager, Channel.DESKTOP) as tx:
        second_factors.reset(tx, ann.person_id)
    assert sign_in(shop).person_id == ann.person_id
    with shop.transaction(manager, Channel.DESKTOP) as tx, pytest.raises(Conflict):
        second_factors.reset(tx, ann.person_id)


def test_only_a_person_has_one(shop: Shop, ann: Actor) -> None:
    """No program, and no visitor; and nobody has two."""
    with shop.transaction(NOBODY, Channel.CMMS) as tx, pytest.raises(Forbidden):
        second_factors.enrol(tx)
    with shop.transaction(ann._replace(person_id=None), Channel.CMMS) as tx, pytest.raises(Forbidden):
        second_factors.enrol(tx)
    with shop.transaction(ann, Channel.CMMS) as tx, pytest.raises(Conflict):
        second_factors.activate(tx, "123456")
    switched_on(shop, ann)
    with shop.transaction(ann, Channel.CMMS) as tx:
        for attempt in (second_factors.enrol, lambda tx: second_factors.activate(tx, "123456")):
            with pytest.raises(Conflict):
                attempt(tx)


def test_a_clock_that_is_set_back_locks_nobody_out(shop: Shop, ann: Actor, clock: SteppedClock) -> None:
    """The mark of the last code lies ahead then, and does not count."""
    secret, _ = switched_on(shop, ann)
    clock.step(days=365)
    sign_in(shop, code_at(shop, secret))
    clock.step(days=-364)
    assert sign_in(shop, code_at(shop, secret)).person_id == ann.person_id


def test_the_secret_is_encrypted_where_it_is_stored(shop: Shop, ann: Actor) -> None:
    """And stands in no event."""
    secret, codes = switched_on(shop, ann)
    with shop.reading(SYSTEM) as tx:
        assert secret not in str(tx.rows(sa.select(stored)))
        told = str(tx.rows(sa.text("SELECT changes, subject FROM events")))
    assert secret not in told and not any(code in told for code in codes)
