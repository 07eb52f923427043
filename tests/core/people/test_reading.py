"""Reading people."""

from __future__ import annotations

import pytest

from core import people
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop


def test_pages_go_by_id(shop: Shop, at: Workshop) -> None:
    """And leave nobody out or in twice."""
    with shop.reading(at.clerk) as tx:
        ids = [row.id for offset in range(0, 6, 2) for row in people.page(tx, Page(2, offset))]
    assert ids == sorted(set(ids))
    assert len(ids) == 5


@pytest.mark.parametrize("typed", ["yildiz", "AYŞE", "0532 555 01 42", "+905325550142", "5550142"])
def test_a_customer_is_found_by_name_and_any_spelling_of_his_phone(shop: Shop, at: Workshop, typed: str) -> None:
    """As a clerk types with the phone at her ear."""
    with shop.reading(at.clerk) as tx:
        assert [row.id for row in people.page(tx, Page(10), matching=typed)] == [at.customer.id]


def test_han_names_are_found_by_part(shop: Shop, at: Workshop) -> None:
    """小明 finds 王小明."""
    with shop.reading(at.clerk) as tx:
        assert [row.full_name for row in people.page(tx, Page(10), matching="小明")] == ["王小明"]


def test_roles_narrow_the_page(shop: Shop, at: Workshop) -> None:
    """Customers only, or staff only."""
    with shop.reading(at.clerk) as tx:
        assert {row.role for row in people.page(tx, Page(10), roles=[Role.CUSTOMER])} == {Role.CUSTOMER}
        assert {row.full_name for row in people.staff(tx)} == {"Tom Bench", "Ann Clerk", "Mia Boss"}


def test_a_customer_lists_himself_only(shop: Shop, at: Workshop) -> None:
    """Whatever page he asks for."""
    with shop.reading(at.customer_actor) as tx:
        assert [row.id for row in people.page(tx, Page(100))] == [at.customer.id]


def test_who_may_not_see_customers_lists_nobody(shop: Shop) -> None:
    """A viewer sees assets and reports."""
    with shop.reading(actor(Role.VIEWER)) as tx, pytest.raises(Forbidden):
        people.page(tx, Page(10))


def test_duplicates_are_found_by_phone_and_address(shop: Shop, at: Workshop) -> None:
    """In any spelling."""
    with shop.reading(at.clerk) as tx:
        assert [row.id for row in people.duplicates(tx, "00905325550142", None)] == [at.customer.id]
        assert [row.id for row in people.duplicates(tx, None, "AYSE@example.com")] == [at.customer.id]
        assert people.duplicates(tx, None, None) == []


def test_staff_are_listed_sorted_and_counted(shop: Shop, at: Workshop) -> None:
    """Those who are switched off too, customers never; for who manages users."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        tom, ann, mia = (people.get(tx, who.person_id or 0) for who in (at.technician, at.clerk, at.manager))
        tom = people.change(tx, tom.id, {"is_active": False})
        assert people.page_of_staff(tx, Page(10)) == [mia, ann, tom] and people.count_staff(tx) == 3
        assert people.page_of_staff(tx, Page(10), sort="name", descending=False) == [ann, mia, tom]
        assert people.page_of_staff(tx, Page(1, 1), descending=False) == [ann]
        leads = [Role.SUPERVISOR, Role.FRONT_DESK, Role.CUSTOMER]
        assert people.page_of_staff(tx, Page(10), roles=leads) == [ann] and people.count_staff(tx, roles=leads) == 1
        assert people.page_of_staff(tx, Page(10), typed="bench") == [tom] and people.count_staff(tx, typed="bench") == 1
        assert people.count_staff(tx, roles=[Role.CUSTOMER]) == 0
        assert people.page_of_staff(tx, Page(10), active=False) == [tom] and people.count_staff(tx, active=True) == 2
    for who in (at.clerk, at.technician, at.customer_actor):
        with shop.reading(who) as tx:
            for attempt in (lambda: people.page_of_staff(tx, Page(10)), lambda: people.count_staff(tx)):
                with pytest.raises(Forbidden):
                    attempt()
