"""Rights over others, unique logins, and what is kept of what was typed."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from core import passwords, people
from core.base.errors import Conflict, Forbidden, Invalid
from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM, Actor, Role
from core.base.transaction import Transaction
from core.people import NewPerson, PersonRow, rules
from core.people.rows import entity
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop

SECRET = passwords.Hashed("$2b$04$" + "x" * 53)


def _add(shop: Shop, name: str, role: Role, phone: str) -> PersonRow:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return people.add(tx, NewPerson(name, phone, f"{name.lower()}@example.com", SECRET, role))


def _kind(shop: Shop, who: Actor, person_id: int | None, fields: dict[str, Any]) -> EventKind:
    with shop.reading(who) as tx:
        return rules.kind_of_change(tx, entity(tx, person_id or 0), fields)


def test_each_change_is_recorded_as_what_it_is(shop: Shop, at: Workshop) -> None:
    """One's own profile, a customer, a member of staff, somebody's rights."""
    assert _kind(shop, at.clerk, at.clerk.person_id, {"full_name": "X"}) is EventKind.PROFILE_UPDATED
    assert _kind(shop, at.clerk, at.customer.id, {"full_name": "X"}) is EventKind.CUSTOMER_UPDATED
    assert _kind(shop, at.manager, at.clerk.person_id, {"full_name": "X"}) is EventKind.PERSON_UPDATED
    assert _kind(shop, at.manager, at.clerk.person_id, {"role": Role.VIEWER}) is EventKind.PERSON_ROLE_CHANGED


def test_naming_ones_own_role_as_it_is_changes_no_right(shop: Shop, at: Workshop) -> None:
    """A client that sends the whole profile back is not refused."""
    fields = {"full_name": "X", "role": Role.FRONT_DESK, "is_active": True}
    assert _kind(shop, at.clerk, at.clerk.person_id, fields) is EventKind.PROFILE_UPDATED


@pytest.mark.parametrize("fields", [{"role": Role.ADMIN}, {"is_active": False}], ids=["role", "is_active"])
def test_nobody_changes_his_own_rights(shop: Shop, at: Workshop, fields: dict[str, Any]) -> None:
    """Not even a manager."""
    with pytest.raises(Forbidden, match="Nobody can change his own"):
        _kind(shop, at.manager, at.manager.person_id, fields)


def test_rights_are_given_by_who_manages_people(shop: Shop, at: Workshop) -> None:
    """The front desk changes a customer's name, and makes no member of staff of him."""
    with pytest.raises(Forbidden):
        _kind(shop, at.clerk, at.customer.id, {"role": Role.TECHNICIAN})
    with pytest.raises(Forbidden):
        _kind(shop, at.manager, at.customer.id, {"role": Role.ADMIN})
    with pytest.raises(Forbidden):
        _kind(shop, at.technician, at.customer.id, {"full_name": "X"})


def test_the_last_administrator_stays(shop: Shop) -> None:
    """Who could let in another one, if he went?"""
    boss = _add(shop, "Boss", Role.ADMIN, "+1 202 555 0190")
    with shop.reading() as tx:
        row = entity(tx, boss.id)
        for values in ({"role": Role.MANAGER}, {"is_active": False}):
            with pytest.raises(Conflict, match="at least one active administrator"):
                rules.require_an_admin_stays(tx, row, values)
        rules.require_an_admin_stays(tx, row, {"full_name": "X"})
    _add(shop, "Second", Role.ADMIN, "+1 202 555 0191")
    with shop.reading() as tx:
        rules.require_an_admin_stays(tx, entity(tx, boss.id), {"is_active": False})


def test_an_administrator_who_cannot_sign_in_does_not_count(shop: Shop) -> None:
    """He would keep the door shut."""
    boss = _add(shop, "Boss", Role.ADMIN, "+1 202 555 0190")
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.add(tx, NewPerson("Paper", role=Role.ADMIN))
        with pytest.raises(Conflict):
            rules.require_an_admin_stays(tx, entity(tx, boss.id), {"is_active": False})


def test_what_was_typed_is_tidied_and_gets_its_keys(tx: Transaction) -> None:
    """A phone in any spelling is one key; an address in any case too."""
    values = rules.checked(tx, {"full_name": "  Ann Lee ", "phone": "(202) 555-0143", "email": "Ann@Example.com"})
    again = rules.keys_of(tx, "+1 202 555 0143", "ann@example.COM")
    assert values["full_name"] == "Ann Lee"
    assert {name: values[name] for name in again} == again


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"full_name": " "}, "full_name"), ({"phone": "x"}, "phone"), ({"email": "nobody"}, "email")],
    ids=["name", "phone", "email"],
)
def test_what_cannot_be_taken_names_its_field(tx: Transaction, fields: dict[str, Any], field: str) -> None:
    """So that the form shows it there."""
    with pytest.raises(Invalid) as refusal:
        rules.checked(tx, fields)
    assert refusal.value.field == field


def test_what_is_not_given_is_not_touched(tx: Transaction) -> None:
    """A change of the name leaves the phone and its key alone."""
    assert rules.checked(tx, {"full_name": "Ann"}) == {"full_name": "Ann"}


@pytest.mark.parametrize(
    ("phone", "email", "field"),
    [("+1 202 555 0190", None, "phone"), (None, "BOSS@example.com", "email")],
    ids=["phone", "email"],
)
def test_a_login_is_one_persons(shop: Shop, phone: str | None, email: str | None, field: str) -> None:
    """He himself may keep it."""
    boss = _add(shop, "Boss", Role.ADMIN, "+1 202 555 0190")
    with shop.reading() as tx:
        keys = rules.keys_of(tx, phone, email)
        rules.require_free_login(tx, keys, boss.id)
        with pytest.raises(Conflict, match="already registered") as refusal:
            rules.require_free_login(tx, keys, None)
    assert refusal.value.field == field


def test_who_signs_in_needs_something_to_sign_in_with(tx: Transaction) -> None:
    """A phone or an address."""
    with pytest.raises(Invalid, match="needs a phone or an e-mail address"):
        rules.require_free_login(tx, {"phone_key": None, "email_key": None}, None)


def test_keys_and_hashes_do_not_reach_the_log() -> None:
    """It is read by people."""
    changes = {"phone": ["1", "2"], "phone_key": ["a", "b"], "password_hash": ["x", "y"]}
    assert rules.public(changes) == {"phone": ["1", "2"]}


def test_only_administrators_touch_administrators(shop: Shop) -> None:
    """A manager manages everybody else."""
    boss = _add(shop, "Boss", Role.ADMIN, "+1 202 555 0190")
    with shop.reading(actor(Role.MANAGER)) as tx:
        row: sa.Row[Any] = entity(tx, boss.id)
        with pytest.raises(Forbidden):
            rules.require_may_manage(tx, row)
    with shop.reading(actor(Role.ADMIN)) as tx:
        rules.require_may_manage(tx, row)
