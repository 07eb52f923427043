"""Users: who works here."""

from __future__ import annotations

from typing import Any

import pytest

from core.base.permissions import Role
from tests.api.amms.conftest import BASE, NOBODY, House
from tests.api.conftest import PASSWORD, Client

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
NEW = {"email": "newuser@ioi.com", "password": "TempPassword123!", "role": "Technician"}


def uuid_of(client: Client) -> str:
    """Whose client it is."""
    assert client.person is not None
    return client.person.uuid


def test_a_list_without_wrapper_filtered_by_role(house: House) -> None:
    """Source: contract, decision 10; customers never; the front desk among the supervisors."""
    made = {role: uuid_of(house.person(role)) for role in Role if role is not Role.ADMIN}
    everybody = [row["id"] for row in house.get("/users?limit=100")]
    assert everybody == [*reversed([made[role] for role in made if role is not Role.CUSTOMER]), uuid_of(house.admin)]
    found = [row["id"] for row in house.get("/users?role=Supervisor&sortDir=asc")]
    assert found == [made[Role.SUPERVISOR], made[Role.FRONT_DESK]]
    assert house.get("/users?page=2&limit=2&sortDir=asc&sortBy=name")[0]["fullName"] == "Manager 2"
    for query in ("role=technician", "role=Customer", "role=", "limit=0", "limit=101", "page=0", "sortBy=email"):
        assert house.refused("GET", f"/users?{query}")[0] == 400, query
    assert house.refused("GET", f"/users/{made[Role.CUSTOMER]}") == (404, "User not found")


def test_a_new_user_signs_in(house: House, client: Client) -> None:
    """Without a name he goes by the front of his address."""
    answer = house.admin("POST", f"{BASE}/users", NEW)
    assert answer.status == 201 and "password" not in str(answer.json)
    assert answer.json == answer.json | {"fullName": "newuser", "isActive": True, "orgUnitId": None}
    shown = house.admin("GET", f"{BASE}/users/{answer.json['id']}")
    assert (shown.json, shown.headers["etag"]) == (answer.json, answer.headers["etag"])
    login = {"email": "NewUser@ioi.com", "password": NEW["password"]}
    assert client.post(f"{BASE}/auth/login", login)["user"]["id"] == answer.json["id"]


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"email": None}, 400),
        ({"email": "no address"}, 400),
        ({"email": ""}, 400),
        ({"password": "short"}, 400),
        ({"password": 12345678}, 400),
        ({"role": "Boss"}, 400),
        ({"role": "Customer"}, 400),
        ({"fullName": " "}, 400),
        ({"orgUnitId": "x"}, 400),
        ({"orgUnitId": NOBODY}, 404),
    ],
)
def test_what_is_no_user_is_refused(house: House, wrong: dict[str, Any], status: int) -> None:
    """And nobody was made."""
    assert house.refused("POST", "/users", NEW | wrong)[0] == status
    assert len(house.get("/users")) == 1


def test_an_address_is_taken_once(house: House) -> None:
    """In letters of either case; the document knows no 409."""
    house.post("/users", **NEW)
    assert house.refused("POST", "/users", NEW | {"email": "NEWUSER@ioi.com"}) == (400, "Email already registered")


def test_nobody_but_an_administrator_touches_one(house: House) -> None:
    """Source: contract, decisions 18 and 19; what he asks for is not done by halves."""
    manager, clerk = house.person(Role.MANAGER), house.person(Role.TECHNICIAN)
    admin_path, clerk_path = f"{BASE}/users/{uuid_of(house.admin)}", f"{BASE}/users/{uuid_of(clerk)}"
    for method, path, body in (
        ("POST", f"{BASE}/users", NEW | {"role": "Admin"}),
        ("PUT", admin_path, {"fullName": "Nobody"}),
        ("PUT", admin_path, {"isActive": False}),
        ("PUT", admin_path, {"role": "Viewer"}),
        ("PUT", admin_path, {"email": "mine@example.com"}),
        ("PUT", clerk_path, {"fullName": "Half", "role": "Admin"}),
        ("PUT", f"{BASE}/users/{uuid_of(manager)}", {"role": "Admin"}),
        ("PUT", f"{admin_path}/password", {"newPassword": PASSWORD}),
        ("PUT", f"{clerk_path}/password", {"newPassword": PASSWORD}),
        ("PUT", f"{BASE}/users/{uuid_of(manager)}/password", {"newPassword": PASSWORD}),
    ):
        answer = manager(method, path, body)
        assert (answer.status, answer.json["error"]) == (403, "Forbidden"), (method, path, body)
    assert manager.post(f"{BASE}/users", NEW)["role"] == "Technician"
    assert manager("PUT", clerk_path, {"role": "Supervisor"}).json["role"] == "Supervisor"
    assert house.get(f"/users/{uuid_of(clerk)}")["fullName"] == "Technician 3"
    for role in (Role.TECHNICIAN, Role.SUPERVISOR, Role.STOREMAN, Role.VIEWER, Role.FRONT_DESK, Role.CUSTOMER):
        assert house.person(role)("GET", f"{BASE}/users").status == 403


def test_a_password_is_reset(house: House, client: Client) -> None:
    """The old one and what was opened with it are no good any more."""
    clerk = house.person(Role.TECHNICIAN)
    assert clerk.person is not None
    answer = house.put(f"/users/{clerk.person.uuid}/password", newPassword="NewPassword123!")
    assert answer[:2] == (200, {"message": "Password updated successfully"})
    assert clerk("GET", f"{BASE}/assets").status == 401
    given = {"email": clerk.person.email, "password": PASSWORD}
    assert client("POST", f"{BASE}/auth/login", given).status == 401
    assert client("POST", f"{BASE}/auth/login", given | {"password": "NewPassword123!"}).status == 200
    assert house.refused("PUT", f"/users/{NOBODY}/password", {"newPassword": PASSWORD})[0] == 404
    assert house.refused("PUT", f"/users/{clerk.person.uuid}/password", {"newPassword": "short"})[0] == 400
    assert house.refused("PUT", f"/users/{clerk.person.uuid}/password", {})[0] == 400


def test_one_administrator_stays(house: House) -> None:
    """And nobody changes his own rights."""
    path = f"/users/{uuid_of(house.admin)}"
    for body in ({"role": "Viewer"}, {"isActive": False}):
        assert house.refused("PUT", path, body)[0] == 403
    assert house.put(path, fullName="Ada", role="Admin", isActive=True).json["fullName"] == "Ada"


def test_a_front_desk_clerk_stays_one(house: House) -> None:
    """Who sends back what was shown changes nothing."""
    clerk = house.person(Role.FRONT_DESK)
    shown = house.get(f"/users/{uuid_of(clerk)}")
    assert shown["role"] == "Supervisor"
    assert house.put(f"/users/{uuid_of(clerk)}", **shown).json == shown
    assert clerk.get("/v1/payments") == []  # which no supervisor of the house's own kind loses either
    for body in ({"role": None}, {"fullName": None}, {"isActive": None}, {"isActive": "true"}, {"fullName": ""}):
        assert house.refused("PUT", f"/users/{uuid_of(clerk)}", body)[0] == 400, body


def test_a_change_is_meant_for_one_version(house: House) -> None:
    """412 where it is gone; the ETag of the answer is the new one."""
    answer = house.admin("POST", f"{BASE}/users", NEW)
    path, tag = f"{BASE}/users/{answer.json['id']}", answer.headers["etag"]
    changed = house.admin("PUT", path, {"fullName": "Jane"}, If_Match=tag)
    assert changed.status == 200 and changed.headers["etag"] != tag
    assert house.admin("PUT", path, {"fullName": "Joan"}, If_Match=tag)[:2] == (
        412,
        {"error": "Precondition Failed", "message": "User was changed meanwhile"},
    )
    assert house.admin("PUT", path, {"fullName": "Joan"}, If_Match=changed.headers["etag"]).status == 200
