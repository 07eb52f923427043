"""Adding people."""

from __future__ import annotations

import pytest

from core import passwords, people
from core.base.errors import Conflict, Forbidden, Invalid
from core.base.events import Channel
from core.base.permissions import NOBODY, SYSTEM, Role
from core.people import NewPerson
from core.shop import Shop
from tests.core.conftest import actor

SECRET = passwords.Hashed("$2b$04$" + "x" * 53)


def _add(shop: Shop, new: NewPerson, role: Role = Role.ADMIN) -> people.PersonRow:
    with shop.transaction(actor(role), Channel.DESKTOP) as tx:
        return people.add(tx, new)


def test_a_stranger_registers_as_a_customer_whatever_he_asks_for(shop: Shop) -> None:
    """Nobody raises himself."""
    with shop.transaction(NOBODY, Channel.REPAIR) as tx:
        row = people.register(tx, NewPerson("John Doe", "1234567890", "john@example.com", SECRET, Role.ADMIN))
    assert (row.role, row.can_log_in, row.phone) == (Role.CUSTOMER, True, "1234567890")


@pytest.mark.parametrize("phone", ["1234567890", "(123) 456-7890", "+1 1234567890"])
def test_a_phone_logs_in_one_person_only(shop: Shop, phone: str) -> None:
    """In any spelling."""
    _add(shop, NewPerson("John Doe", "1234567890", None, SECRET))
    with pytest.raises(Conflict, match="Phone already registered") as refusal:
        _add(shop, NewPerson("Jane Doe", phone, None, SECRET))
    assert refusal.value.field == "phone"


def test_an_address_logs_in_one_person_only(shop: Shop) -> None:
    """Upper and lower case are one."""
    _add(shop, NewPerson("John Doe", None, "john@example.com", SECRET))
    with pytest.raises(Conflict, match="Email already registered"):
        _add(shop, NewPerson("Jane Doe", None, "JOHN@example.com", SECRET))


def test_customers_without_login_may_share_a_phone(shop: Shop) -> None:
    """A family has one."""
    for name in ("Mr Doe", "Mrs Doe"):
        _add(shop, NewPerson(name, "1234567890"), Role.FRONT_DESK)


@pytest.mark.parametrize(
    ("role", "new", "is_allowed"),
    [
        (Role.FRONT_DESK, NewPerson("Customer", "1234567890"), True),
        (Role.FRONT_DESK, NewPerson("Login", "1234567890", None, SECRET), False),
        (Role.FRONT_DESK, NewPerson("Tech", "1234567890", role=Role.TECHNICIAN), False),
        (Role.MANAGER, NewPerson("Tech", "1234567890", role=Role.TECHNICIAN), True),
        (Role.MANAGER, NewPerson("Boss", "1234567890", role=Role.ADMIN), False),
        (Role.ADMIN, NewPerson("Boss", "1234567890", role=Role.ADMIN), True),
        (Role.TECHNICIAN, NewPerson("Customer", "1234567890"), False),
        (Role.VIEWER, NewPerson("Customer", "1234567890"), False),
    ],
)
def test_who_may_add_whom(shop: Shop, role: Role, new: NewPerson, is_allowed: bool) -> None:
    """Customers by the desk, staff by managers, administrators by administrators."""
    if is_allowed:
        assert _add(shop, new, role).role is new.role
    else:
        with pytest.raises(Forbidden):
            _add(shop, new, role)


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (NewPerson(" "), "full_name"),
        (NewPerson("A", phone="no"), "phone"),
        (NewPerson("A", email="no"), "email"),
        (NewPerson("A", password=SECRET), "phone"),
        (NewPerson("A\x00B"), "full_name"),
    ],
)
def test_a_refusal_names_the_field(shop: Shop, new: NewPerson, field: str) -> None:
    """So that the form can show it there."""
    with pytest.raises(Invalid) as refusal:
        _add(shop, new)
    assert refusal.value.field == field


def test_the_first_administrator_needs_phone_and_address(shop: Shop) -> None:
    """He signs in by both."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx, pytest.raises(Invalid):
        people.add_first_administrator(tx, "Boss", "", "1234567890", SECRET)
