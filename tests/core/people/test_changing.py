"""Changing people, their rights and passwords."""

from __future__ import annotations

import pytest

from core import audit, org_units, passwords, people
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson, PersonRow
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop, actor_of

SECRET = passwords.Hashed("$2b$04$" + "x" * 53)


def _add(shop: Shop, name: str, role: Role, phone: str) -> PersonRow:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return people.add(tx, NewPerson(name, phone, None, SECRET, role))


def test_a_customer_changes_his_own_profile(shop: Shop, at: Workshop) -> None:
    """And nothing that gives him rights."""
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx:
        row = people.change(tx, at.customer.id, {"full_name": "Ayşe Demir", "email": "new@example.com"})
        assert (row.full_name, row.email, row.version) == ("Ayşe Demir", "new@example.com", 2)
        for rights in ({"role": Role.ADMIN}, {"is_active": False}):
            with pytest.raises(Forbidden):
                people.change(tx, at.customer.id, rights)


def test_someone_elses_row_does_not_exist_for_a_customer(shop: Shop, at: Workshop) -> None:
    """Not 'forbidden': that would say that it is there."""
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx:
        for attempt in (
            lambda: people.get(tx, at.stranger.id),
            lambda: people.change(tx, at.stranger.id, {"full_name": "X"}),
            lambda: people.delete(tx, at.stranger.id),
            lambda: people.set_password(tx, at.stranger.id, SECRET),
        ):
            with pytest.raises(NotFound):
                attempt()


def test_nobody_deletes_himself(shop: Shop, at: Workshop) -> None:
    """Source: contract, decision 21."""
    for me in (at.customer_actor, at.manager):
        with shop.transaction(me, Channel.REPAIR) as tx, pytest.raises(Forbidden):
            people.delete(tx, me.person_id or 0)


def test_a_manager_cannot_touch_an_administrator(shop: Shop, at: Workshop) -> None:
    """Not his name, his password, his role, and he cannot make one."""
    boss = _add(shop, "Boss", Role.ADMIN, "+1 202 555 0199")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        for attempt in (
            lambda: people.change(tx, boss.id, {"full_name": "X"}),
            lambda: people.change(tx, boss.id, {"role": Role.VIEWER}),
            lambda: people.set_password(tx, boss.id, SECRET),
            lambda: people.delete(tx, boss.id),
            lambda: people.change(tx, at.technician.person_id or 0, {"role": Role.ADMIN}),
        ):
            with pytest.raises(Forbidden):
                attempt()


def test_the_last_administrator_stays(shop: Shop) -> None:
    """Or nobody could let anybody in any more."""
    boss = _add(shop, "Boss", Role.ADMIN, "+1 202 555 0199")
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        for change in ({"role": Role.VIEWER}, {"is_active": False}):
            with pytest.raises(Conflict, match="at least one active administrator"):
                people.change(tx, boss.id, change)
        with pytest.raises(Conflict):
            people.delete(tx, boss.id)
    _add(shop, "Second", Role.ADMIN, "+1 202 555 0198")
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.delete(tx, boss.id)


def test_changes_to_different_fields_merge_and_to_the_same_field_clash(shop: Shop, at: Workshop) -> None:
    """Two clerks with the same customer open."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        people.change(tx, at.customer.id, {"city": "Izmir"}, seen={"city": None})
        row = people.change(tx, at.customer.id, {"zip": "35000"}, seen={"zip": None})
        assert (row.city, row.zip) == ("Izmir", "35000")
        with pytest.raises(Stale) as refusal:
            people.change(tx, at.customer.id, {"city": "Ankara"}, seen={"city": None})
        assert refusal.value.fields == ("city",)
        with pytest.raises(Stale):
            people.change(tx, at.customer.id, {"zip": "1"}, version=1)


def test_a_deleted_person_is_gone_and_comes_back(shop: Shop, at: Workshop) -> None:
    """With his history; unless his login was given away meanwhile."""
    john = _add(shop, "John Doe", Role.CUSTOMER, "+1 202 555 0177")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.delete(tx, john.id)
        with pytest.raises(NotFound):
            people.get(tx, john.id)
        assert people.restore(tx, john.id).full_name == "John Doe"
        people.delete(tx, john.id)
    _add(shop, "Thief", Role.CUSTOMER, "+1 202 555 0177")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx, pytest.raises(Conflict):
        people.restore(tx, john.id)


def test_no_secret_reaches_the_log(shop: Shop, at: Workshop) -> None:
    """Neither the password nor its hash."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.set_password(tx, at.technician.person_id or 0, SECRET)
        assert SECRET not in str(audit.after(tx, 0, 1000))


def test_a_refused_change_names_its_field(shop: Shop, at: Workshop) -> None:
    """Also the one about a login that is taken."""
    _add(shop, "John", Role.CUSTOMER, "+1 202 555 0177")
    jane = _add(shop, "Jane", Role.CUSTOMER, "+1 202 555 0178")
    with shop.transaction(actor_of(jane), Channel.REPAIR) as tx:
        with pytest.raises(Conflict) as taken:
            people.change(tx, jane.id, {"phone": "(202) 555-0177"})
        with pytest.raises(Invalid) as wrong:
            people.change(tx, jane.id, {"email": "nonsense"})
    assert (taken.value.field, wrong.value.field) == ("phone", "email")


def test_a_technician_reads_but_does_not_change_customers(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix."""
    with shop.transaction(actor(Role.TECHNICIAN, 9999), Channel.DESKTOP) as tx:
        assert people.get(tx, at.customer.id).full_name == "Ayşe Yıldız"
        with pytest.raises(Forbidden):
            people.change(tx, at.customer.id, {"full_name": "X"})


def test_who_may_delete_a_customer_may_bring_him_back(shop: Shop, at: Workshop) -> None:
    """The front desk undoes its own slip; a deleted member of staff it cannot bring back."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        people.delete(tx, at.customer.id)
        assert people.restore(tx, at.customer.id).full_name == at.customer.full_name
    assert at.technician.person_id is not None
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        people.delete(tx, at.technician.person_id)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        people.restore(tx, at.technician.person_id)


def test_who_manages_users_puts_them_into_a_part_of_the_organisation(shop: Shop, at: Workshop) -> None:
    """Also when they are added; nobody else does, not even for himself."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        unit = org_units.add(tx, "Operations")
        new = NewPerson("Jane Smith", email="jane@example.com", role=Role.TECHNICIAN, org_unit_id=unit.id)
        jane = people.add(tx, new)
        assert (jane.org_unit_id, jane.org_unit_uuid) == (unit.id, unit.uuid)
        assert people.change(tx, jane.id, {"org_unit_id": None}).org_unit_uuid is None
        assert people.change(tx, at.manager.person_id or 0, {"org_unit_id": unit.id}).org_unit_id == unit.id
        with pytest.raises(NotFound):
            people.change(tx, jane.id, {"org_unit_id": 10**9})
        with pytest.raises(Conflict):
            org_units.delete(tx, unit.id)
    for who in (at.clerk, at.technician, at.customer_actor):
        with shop.transaction(who, Channel.AMMS) as tx, pytest.raises(Forbidden):
            people.change(tx, who.person_id or 0, {"org_unit_id": unit.id})


def test_password_of_others_is_reset_by_administrators_where_only_they_may(shop: Shop, at: Workshop) -> None:
    """Source: contract, decision 19."""
    passwords.COST, before = 4, passwords.COST
    fresh = passwords.prepared("NewPassword123!")
    passwords.COST = before
    with shop.transaction(at.manager, Channel.AMMS) as tx, pytest.raises(Forbidden):
        people.reset_password(tx, at.technician.person_id or 0, fresh)
    with shop.transaction(actor(Role.ADMIN), Channel.AMMS) as tx:
        people.reset_password(tx, at.technician.person_id or 0, fresh)
        assert people.get(tx, at.technician.person_id or 0).can_log_in


def test_a_password_that_somebody_made_up_is_temporary_until_its_owner_sets_his_own(shop: Shop, at: Workshop) -> None:
    """So that he is asked for one; a password given for good is not."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        tina = people.add(
            tx, NewPerson("Tina", "+1 202 555 0177", None, SECRET, Role.TECHNICIAN, has_temporary_password=True)
        )
        assert tina.has_temporary_password
        people.set_password(tx, tina.id, SECRET, is_temporary=True)
    with shop.transaction(actor_of(tina), Channel.DESKTOP) as tx:
        assert people.get(tx, tina.id).has_temporary_password
        people.set_password(tx, tina.id, passwords.Hashed("$2b$04$" + "y" * 53))
        assert not people.get(tx, tina.id).has_temporary_password
    assert not _add(shop, "Tim", Role.TECHNICIAN, "+1 202 555 0178").has_temporary_password
