"""Technicians: who they are and what they are able to do."""

from __future__ import annotations

import pytest

from core import people
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from tests.api.crm.conftest import BASE, Office

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/technicians"


def test_a_technician_is_shown_with_what_he_is_able_to_do(office: Office, shop: Shop) -> None:
    """With exactly the documented keys; by either kind of id."""
    mike = office.technician()
    number = int(mike.removeprefix("tech-"))
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.change(tx, number, {"skills": ["HVAC", "Plumbing", "HVAC"], "hourly_rate": "45.00"})
    shown = office.admin.get(f"{PATH}/{mike}")
    assert shown == office.admin.get(f"{PATH}/{number}")
    assert shown == {
        "id": mike, "first_name": "Mike", "last_name": "Johnson", "email": shown["email"], "phone": shown["phone"],
        "skills": ["HVAC", "Plumbing"], "is_active": True, "hourly_rate": 45.0,
    }  # fmt: skip


def test_the_list_is_searched_and_narrowed(office: Office, shop: Shop) -> None:
    """Only technicians; those who are switched off too, unless only the active ones are asked for."""
    mike, tom = office.technician(), office.technician("Tom Bench")
    office.person(Role.FRONT_DESK, "Mike Clerk")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.change(tx, int(tom.removeprefix("tech-")), {"is_active": False})

    def listed(query: str) -> tuple[list[str], int]:
        answer = office.admin.get(f"{PATH}/?{query}")
        return [each["id"] for each in answer["items"]], answer["total"]

    assert listed("") == ([mike, tom], 2)
    assert listed("active_only=true") == ([mike], 1)
    assert listed("search=mike") == ([mike], 1)
    assert listed("page=2&page_size=1") == ([tom], 2)
    assert office.admin("GET", f"{PATH}?active_only=perhaps").status == 422


def test_customers_know_no_technicians(office: Office) -> None:
    """403; who is none is not there."""
    mike = office.technician()
    me = office.person(Role.CUSTOMER)
    assert me("GET", PATH).status == me("GET", f"{PATH}/{mike}").status == 403
    for unknown in ("tech-999999", "mike", "tech-", office.customer()):
        assert office.admin("GET", f"{PATH}/{unknown}").status == 404
