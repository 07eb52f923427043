"""Locations: the places of the house."""

from __future__ import annotations

from typing import Any

import pytest

from core.base.permissions import Role
from tests.api.amms.conftest import BASE, NOBODY, House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_places_make_a_tree(house: House) -> None:
    """Listed in the wrapper, newest first; any type is taken."""
    building = house.post("/locations", name="Building A", type="Building")
    floor = house.post("/locations", name="Floor 1", parentId=building["id"], type="Etage")
    assert (floor["parentId"], floor["type"], floor["tenantId"]) == (building["id"], "Etage", house.tenant)
    assert house.get(f"/locations/{floor['id']}") == floor
    assert house.get("/locations") == {
        "data": [floor, building],
        "meta": {"total": 2, "page": 1, "limit": 10, "totalPages": 1},
    }
    assert house.get("/locations?sortBy=name&sortDir=asc&limit=1")["data"] == [building]
    moved = house.put(f"/locations/{floor['id']}", name="Ground", parentId=None, type="Floor").json
    assert moved == floor | {"name": "Ground", "parentId": None, "type": "Floor"}
    assert house.put(f"/locations/{floor['id']}", **moved).json == moved


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"name": None}, 400),
        ({"name": ""}, 400),
        ({"type": None}, 400),
        ({"type": " "}, 400),
        ({"type": "x" * 41}, 400),
        ({"type": 3}, 400),
        ({"parentId": "x"}, 400),
        ({"parentId": 1}, 400),
        ({"parentId": NOBODY}, 404),
    ],
)
def test_what_is_no_place_is_refused(house: House, wrong: dict[str, Any], status: int) -> None:
    """By POST and by PUT, and nothing is changed."""
    place = house.post("/locations", name="Cellar", type="Floor")
    assert house.refused("POST", "/locations", {"name": "x", "type": "x"} | wrong)[0] == status
    assert house.refused("PUT", f"/locations/{place['id']}", {"type": "x"} | wrong)[0] == status
    assert house.get("/locations")["data"] == [place]
    assert house.refused("POST", "/locations", {"name": "x"}) == (400, "type: Field required")


def test_no_place_lies_in_itself(house: House) -> None:
    """Nor in one that lies in it."""
    outer = house.post("/locations", name="Site", type="Site")["id"]
    inner = house.post("/locations", name="Building", type="Building", parentId=outer)["id"]
    for parent in (outer, inner):
        status, message = house.refused("PUT", f"/locations/{outer}", {"parentId": parent})
        assert status == 400 and message.startswith("parentId")


def test_a_place_is_deleted_when_nothing_is_there(house: House) -> None:
    """400 while others hang on it. Source: contract, decision 18."""
    outer = house.post("/locations", name="Site", type="Site")["id"]
    inner = house.post("/locations", name="Hall", type="Building", parentId=outer)["id"]
    asset = house.post("/assets", name="Pump", locationId=inner)["id"]
    assert house.refused("DELETE", f"/locations/{outer}") == (400, "There are places in Site")
    assert house.refused("DELETE", f"/locations/{inner}") == (400, "There is equipment in Hall")
    assert house.admin("DELETE", f"{BASE}/assets/{asset}").status == 204
    for place in (inner, outer):
        assert house.admin("DELETE", f"{BASE}/locations/{place}")[:2] == (204, None)
        assert house.refused("GET", f"/locations/{place}")[0] == 404
        assert house.refused("DELETE", f"/locations/{place}")[0] == 404
    assert house.get("/locations")["meta"]["total"] == 0


def test_a_room_is_one_behind_both_doors(house: House) -> None:
    """The hotel's programs find it, and there is none of its name beside it."""
    house.post("/locations", name="101", type="Room")
    house.admin.post("/api/v1/work_order", {"room": "101"})
    assert house.get("/locations")["meta"]["total"] == 1
    assert house.refused("POST", "/locations", {"name": "101", "type": "Room"})[0] == 400
    room = house.get("/locations")["data"][0]["id"]
    assert house.refused("DELETE", f"/locations/{room}") == (400, "There are open jobs in 101")
    house.admin.post("/api/v1/work_order", {"room": "102"})
    assert [row["type"] for row in house.get("/locations")["data"]] == ["Room", "Room"]


def test_rights_are_those_of_assets(house: House) -> None:
    """Who may read or write equipment may do so with places; customers know of none."""
    place = house.post("/locations", name="Cellar", type="Floor")["id"]
    for role in Role:
        if role is Role.ADMIN:
            continue
        someone = house.person(role)
        assert someone("GET", f"{BASE}/locations").status == (403 if role is Role.CUSTOMER else 200), role
        may_write = role in (Role.SUPERVISOR, Role.MANAGER, Role.FRONT_DESK)
        for method, path, body in (
            ("POST", "/locations", {"name": "x", "type": "x"}),
            ("PUT", f"/locations/{place}", {"type": "Floor"}),
        ):
            assert (someone(method, BASE + path, body).status < 300) is may_write, (role, method)
        if role not in (Role.MANAGER, Role.FRONT_DESK):
            assert someone("DELETE", f"{BASE}/locations/{place}").status == 403


def test_a_change_is_meant_for_one_version(house: House) -> None:
    """412 where it is gone."""
    made = house.admin("POST", f"{BASE}/locations", {"name": "Cellar", "type": "Floor"})
    path, tag = f"{BASE}/locations/{made.json['id']}", made.headers["etag"]
    assert house.admin("PUT", path, {"name": "Basement"}, If_Match=tag).status == 200
    assert house.admin("PUT", path, {"name": "x"}, If_Match=tag).status == 412
    assert house.admin("DELETE", path, If_Match=tag).status == 412
    assert house.get(f"/locations/{made.json['id']}")["name"] == "Basement"
