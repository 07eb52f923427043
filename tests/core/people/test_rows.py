"""Which people an actor may know of."""

from __future__ import annotations

import pytest

from core import passwords, people
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.people.rows import ROW, PersonRow, entity, get_any, visible
from core.shop import Shop
from core.tables import people as table
from tests.core.conftest import actor
from tests.core.workshop import Workshop


def _seen(shop: Shop, role: Role, person_id: int | None) -> set[int]:
    with shop.reading(actor(role, person_id)) as tx:
        return {row.id for row in tx.rows(table.select().where(visible(tx)))}


@pytest.mark.parametrize("role", [Role.TECHNICIAN, Role.SUPERVISOR, Role.FRONT_DESK, Role.MANAGER, Role.ADMIN])
def test_who_works_with_customers_sees_everybody(shop: Shop, at: Workshop, role: Role) -> None:
    """Staff and customers are one list."""
    assert {at.customer.id, at.stranger.id, at.manager.person_id} <= _seen(shop, role, None)


@pytest.mark.parametrize("role", [Role.CUSTOMER, Role.STOREMAN, Role.VIEWER])
def test_who_does_not_sees_himself_only(shop: Shop, at: Workshop, role: Role) -> None:
    """And who is nobody in particular sees no one."""
    assert _seen(shop, role, at.stranger.id) == {at.stranger.id}
    assert _seen(shop, role, None) == set()


def test_somebody_out_of_sight_does_not_exist(shop: Shop, at: Workshop) -> None:
    """The refusal is the one for an id that was never given."""
    refusals = []
    with shop.reading(at.customer_actor) as tx:
        for person_id in (at.stranger.id, 999):
            with pytest.raises(NotFound) as refusal:
                entity(tx, person_id)
            refusals.append(refusal.value.message)
    assert refusals == ["User not found"] * 2


def test_who_was_deleted_is_seen_by_nobody(shop: Shop, at: Workshop) -> None:
    """Only an operation that gives back what it did still reads him."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        people.delete(tx, at.stranger.id)
        with pytest.raises(NotFound):
            entity(tx, at.stranger.id)
        assert get_any(tx, at.stranger.id).full_name == "王小明"
    assert at.stranger.id not in _seen(shop, Role.ADMIN, None)


def test_a_row_says_whether_he_can_sign_in_and_not_how(shop: Shop) -> None:
    """No hash leaves the core."""
    secret = passwords.Hashed("$2b$04$" + "x" * 53)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        with_password = people.add(tx, NewPerson("Ann", "+1 202 555 0190", password=secret))
        without = people.add(tx, NewPerson("Bob"))
    assert (with_password.can_log_in, without.can_log_in) == (True, False)
    assert secret not in map(str, with_password)


def test_the_columns_stand_in_the_rows_order() -> None:
    """They are told apart by their place alone."""
    assert tuple(column.name for column in ROW) == PersonRow._fields
