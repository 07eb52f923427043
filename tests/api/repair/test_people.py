"""Users: who sees and changes whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from core.base.permissions import Role
from tests.api.conftest import PASSWORD, Client
from tests.api.repair.conftest import Workshop

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])

JANE = {"full_name": "Jane Doe", "phone": "9876543210", "email": "jane@example.com", "password": PASSWORD}


@pytest.mark.parametrize(("is_staff", "may_see_jobs"), [(True, True), (False, False)])
def test_staff_that_is_added_here_is_a_technician(admin: Client, is_staff: bool, may_see_jobs: bool) -> None:
    """Source: contract, decision 4."""
    made = admin.post("/v1/users", JANE | {"is_staff": is_staff})
    assert made["is_staff"] is is_staff
    tokens = admin.post("/v1/auth/login", {"phone": JANE["phone"], "password": PASSWORD})["tokens"]
    jane = Client(admin.application, tokens["access_token"])
    assert (jane("GET", f"/v1/users/{admin.person.id}").status == 200) is may_see_jobs  # type: ignore[union-attr]
    assert jane("POST", "/v1/users", JANE | {"phone": "1112223333", "email": None}).status == 403


@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.ADMIN, Role.MANAGER)])
def test_only_admin_and_manager_add_users(person: Callable[..., Client], role: Role) -> None:
    """403 for everybody else, before a password is hashed."""
    assert person(role)("POST", "/v1/users", JANE).status == 403


def test_a_manager_leaves_administrators_alone(admin: Client, person: Callable[..., Client]) -> None:
    """He can neither change nor delete one."""
    manager = person(Role.MANAGER)
    assert admin.person is not None
    path = f"/v1/users/{admin.person.id}"
    for change in ({"full_name": "x"}, {"is_active": False}, {"phone": "1112223333"}):
        assert manager("PATCH", path, change).status == 403
    assert manager("DELETE", path).status == 403
    assert manager("POST", "/v1/users", JANE).status == 201


def test_a_customer_sees_and_changes_himself_alone(workshop: Workshop) -> None:
    """Everybody else answers as if he did not exist."""
    customer = workshop.customer
    own, other = f"/v1/users/{workshop.customer_id}", f"/v1/users/{workshop.technician_id}"
    assert [each["id"] for each in customer.get("/v1/users")] == [workshop.customer_id]
    assert customer("GET", other)[:2] == (404, {"detail": "User not found"})
    assert customer("PATCH", other, {"full_name": "x"}).status == 404
    assert customer("DELETE", other).status in (403, 404)
    assert customer.patch(own, {"full_name": "Carla"})["full_name"] == "Carla"


def test_nobody_raises_or_deletes_himself(workshop: Workshop) -> None:
    """403, or passed over."""
    own = f"/v1/users/{workshop.customer_id}"
    assert workshop.customer.patch(own, {"is_staff": True, "role": "Admin", "full_name": "C"})["is_staff"] is False
    assert workshop.customer("PATCH", own, {"is_active": False}).status == 403
    for who, number in ((workshop.customer, workshop.customer_id), (workshop.technician, workshop.technician_id)):
        assert who("DELETE", f"/v1/users/{number}").status == 403
    assert workshop.admin("DELETE", f"/v1/users/{workshop.admin.person.id}").status == 403  # type: ignore[union-attr]


def test_a_phone_of_somebody_else_cannot_be_taken(workshop: Workshop) -> None:
    """400, as when registering."""
    technician = workshop.technician.person
    assert technician is not None
    answer = workshop.admin("PATCH", f"/v1/users/{workshop.customer_id}", {"phone": technician.phone})
    assert answer[:2] == (400, {"detail": "Phone already registered"})


def test_an_email_can_be_removed_and_a_name_cannot(workshop: Workshop) -> None:
    """null empties what may be empty."""
    own = f"/v1/users/{workshop.customer_id}"
    assert workshop.customer.patch(own, {"email": None})["email"] is None
    assert workshop.customer("PATCH", own, {"full_name": None}).status == 422
    assert workshop.customer("PATCH", own, {"email": "x"}).json["detail"][0]["loc"] == ["body", "email"]


def test_users_come_in_pages(workshop: Workshop) -> None:
    """By id, ten at a time where nothing is said."""
    for number in range(9):
        workshop.admin.post("/v1/users", JANE | {"phone": f"22233344{number:02}", "email": None})
    assert [each["id"] for each in workshop.admin.get("/v1/users")] == list(range(1, 11))
    assert [each["id"] for each in workshop.admin.get("/v1/users?limit=2&offset=10")] == [11, 12]
    assert workshop.admin.get(f"/v1/users?offset={2**62}") == []


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=101", "limit=x", "offset=-1", "limit=1e9", "offset=99999999999999999999"]
)
def test_a_page_out_of_range_is_refused(admin: Client, query: str) -> None:
    """422, naming the parameter."""
    answer: Any = admin("GET", f"/v1/users?{query}")
    assert answer.status == 422
    assert answer.json["detail"][0]["loc"] == ["query", query.split("=", maxsplit=1)[0]]
