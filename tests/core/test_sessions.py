"""Sessions, and how every process notices that rights changed."""

from __future__ import annotations

import pytest

from core import passwords, people, sessions
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.people import NewPerson
from core.sessions import SessionRow
from core.shop import Shop
from tests.core.conftest import SteppedClock


@pytest.fixture
def session(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> SessionRow:
    """A signed-in technician; an administrator stands beside."""
    monkeypatch.setattr(passwords, "COST", 4)
    secret = passwords.prepared("password123")
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.add(tx, NewPerson("Boss", "+1 202 555 0100", "boss@example.com", secret, Role.ADMIN))
        tom = people.add(tx, NewPerson("Tom", "+1 202 555 0101", None, secret, Role.TECHNICIAN))
    actor = Actor(tom.id, tom.role, tom.full_name, permissions_of(tom.role), tom.uuid)
    with shop.transaction(actor, Channel.REPAIR) as tx:
        return sessions.open_(tx, actor, "f" * 64, "192.168.0.7")


def _actor(shop: Shop, session: SessionRow) -> Actor | None:
    with shop.reading() as tx:
        return sessions.actor_of(tx, session.uuid)


def _epoch(shop: Shop) -> int:
    with shop.reading() as tx:
        return sessions.epoch(tx)


@pytest.mark.parametrize("change", [{"is_active": False}, {"role": Role.VIEWER}, "password", "delete", "close"])
def test_what_touches_rights_takes_effect_at_once(shop: Shop, session: SessionRow, change: object) -> None:
    """The epoch rises, so nothing remembered is believed, and the session is looked up as it is now."""
    before = _epoch(shop)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        if isinstance(change, dict):
            people.change(tx, session.person_id, change)
        elif change == "password":
            people.set_password(tx, session.person_id, passwords.hashed("new password"))
        elif change == "delete":
            people.delete(tx, session.person_id)
        else:
            sessions.close(tx, session.id)
    assert _epoch(shop) > before
    actor = _actor(shop, session)
    if change == {"role": Role.VIEWER}:
        assert actor is not None
        assert actor.role is Role.VIEWER
    else:
        assert actor is None


def test_other_changes_leave_the_epoch_alone(shop: Shop, session: SessionRow) -> None:
    """A busy shop does not make every request look its rights up."""
    before = _epoch(shop)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.change(tx, session.person_id, {"full_name": "Thomas"})
    assert _epoch(shop) == before


def test_a_session_ends_by_itself(shop: Shop, session: SessionRow, clock: SteppedClock) -> None:
    """After thirty days."""
    clock.step(days=29)
    assert _actor(shop, session) is not None
    clock.step(days=2)
    assert _actor(shop, session) is None
    with shop.reading() as tx:
        assert sessions.by_refresh_hash(tx, "f" * 64) is None


def test_ending_all_sessions_spares_the_one_at_hand(shop: Shop, session: SessionRow) -> None:
    """Who changes his own password stays signed in here, and nowhere else."""
    actor = _actor(shop, session)
    assert actor is not None
    with shop.transaction(actor, Channel.DESKTOP) as tx:
        other = sessions.open_(tx, actor, None, "192.168.0.8")
        people.set_password(tx, session.person_id, passwords.hashed("new password"))
    assert _actor(shop, session) is not None
    assert _actor(shop, other) is None
