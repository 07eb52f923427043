"""Sessions, and how every process notices that rights changed."""

from __future__ import annotations

import pytest

from core import audit, passwords, people, sessions
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
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


def _signed_in(shop: Shop, role: Role, name: str, channel: Channel = Channel.AMMS, address: str = "10.0.0.9") -> Actor:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        row = people.add(tx, NewPerson(name, role=role))
    actor = Actor(row.id, row.role, row.full_name, permissions_of(row.role), row.uuid)
    with shop.transaction(actor, channel) as tx:
        return actor._replace(session_id=sessions.open_(tx, actor, None, address).id)


def test_who_is_signed_in_where_is_told(shop: Shop, session: SessionRow, clock: SteppedClock) -> None:
    """By person, the last first; what ended or ran out is not among them, but when it was."""
    manager = _signed_in(shop, Role.MANAGER, "Mia")
    with shop.transaction(manager, Channel.AMMS) as tx:
        (only,) = sessions.open_of(tx, session.person_id)
        assert (only.person, only.role, only.channel, only.address) == (
            "Tom", Role.TECHNICIAN, "repair", "192.168.0.7",
        )  # fmt: skip
        found = sessions.presence(tx, [session.person_id, manager.person_id or 0, 99])
        assert {person: row.open for person, row in found.items()} == {session.person_id: 1, manager.person_id: 1}
        sessions.end(tx, session.id)
        assert sessions.open_of(tx, session.person_id) == []
        gone = sessions.presence(tx, [session.person_id])[session.person_id]
        assert (gone.open, gone.last_at) == (0, clock.now)
    clock.step(days=31)
    with shop.reading(manager) as tx:
        assert sessions.open_of(tx, manager.person_id or 0) == []


def test_somebody_is_signed_out_elsewhere(shop: Shop, session: SessionRow) -> None:
    """His token is worth nothing at the next request; the log says who did it to whom."""
    manager = _signed_in(shop, Role.MANAGER, "Mia")
    before = _epoch(shop)
    with shop.transaction(manager, Channel.DESKTOP) as tx:
        sessions.end(tx, session.id)
        with pytest.raises(NotFound):
            sessions.end(tx, session.id)
    assert _epoch(shop) > before
    assert _actor(shop, session) is None
    with shop.reading() as tx:
        event = audit.page(tx, Page(1))[0]
    assert (event.kind, event.actor, event.subject, event.subject_id) == (
        "session.ended", "Mia", "Tom", session.person_id,
    )  # fmt: skip


def test_one_signs_oneself_out_everywhere_else(shop: Shop, session: SessionRow) -> None:
    """Not where one sits; a second time there is nothing left and nothing to record."""
    here = _actor(shop, session)
    assert here is not None
    with shop.transaction(here, Channel.AMMS) as tx:
        sessions.open_(tx, here, None, "elsewhere")
        assert sessions.end_all(tx, session.person_id) == 1
        assert sessions.end_all(tx, session.person_id) == 0
        assert [row.id for row in sessions.open_of(tx, session.person_id)] == [session.id]
    assert _actor(shop, session) is not None


@pytest.mark.parametrize(
    ("role", "allowed"), [(Role.ADMIN, True), (Role.MANAGER, False), (Role.TECHNICIAN, False), (Role.CUSTOMER, False)]
)
def test_an_administrator_is_signed_out_by_administrators_alone(shop: Shop, role: Role, allowed: bool) -> None:
    """Whoever may not even look is told that there is none."""
    boss, other = _signed_in(shop, Role.ADMIN, "Boss"), _signed_in(shop, role, "Other")
    assert boss.session_id is not None and boss.person_id is not None
    with shop.transaction(other, Channel.DESKTOP) as tx:
        if allowed:
            sessions.end(tx, boss.session_id)
            assert sessions.end_all(tx, boss.person_id) == 0
            return
        refused = Forbidden if role is Role.MANAGER else NotFound
        with pytest.raises(refused):
            sessions.end(tx, boss.session_id)
        with pytest.raises(refused):
            sessions.end_all(tx, boss.person_id)
        if role is not Role.MANAGER:
            with pytest.raises(Forbidden):
                sessions.open_of(tx, boss.person_id)
            with pytest.raises(Forbidden):
                sessions.presence(tx, [boss.person_id])
