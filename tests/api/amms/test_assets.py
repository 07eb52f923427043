"""Assets: the things of the house."""

from __future__ import annotations

from typing import Any

import pytest

from core import assets, org_units
from core.assets import NewDevice
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from tests.api.amms.conftest import BASE, NOBODY, House
from tests.core.workshop import furnish

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def names(house: House, query: str) -> list[str]:
    """Of what a list shows; its totals are looked at."""
    found = house.get(f"/assets?{query}")
    assert found["meta"]["total"] >= len(found["data"])
    return [row["name"] for row in found["data"]]


def test_what_is_left_out_has_its_default(house: House) -> None:
    """Source: the document, section 5."""
    made = house.admin("POST", f"{BASE}/assets", {"name": " Pump "})
    assert made.status == 201
    defaults: dict[str, Any] = {
        "tenantId": house.tenant,
        "parentId": None,
        "locationId": None,
        "orgUnitId": None,
        "name": "Pump",
        "status": "Draft",
        "isFieldRelated": True,
        "isFieldVerified": False,
        "manufacturer": None,
        "modelNumber": None,
        "specs": {},
        "location": None,
        "orgUnit": None,
    }
    assert made.json == made.json | defaults
    assert made.json["createdAt"].endswith("Z") and made.json["createdAt"] == made.json["updatedAt"]


def test_a_list_is_filtered_sorted_and_paged(house: House) -> None:
    """Newest first where nothing else is said."""
    place = house.post("/locations", name="Cellar", type="Floor")["id"]
    for name, status in (("Lift", "Active"), ("Boiler 1", "Down"), ("Boiler 2", "Active"), ("Pump", "Red_Tag")):
        house.post("/assets", name=name, status=status, locationId=place if name == "Pump" else None)
    assert names(house, "") == ["Pump", "Boiler 2", "Boiler 1", "Lift"]
    assert names(house, "status=Active&status=Down&sortBy=name&sortDir=asc") == ["Boiler 1", "Boiler 2", "Lift"]
    assert names(house, "status=Active&sortDir=asc") == ["Lift", "Boiler 2"]
    assert names(house, "search=boil") == ["Boiler 2", "Boiler 1"]
    assert names(house, "search=boiler+2&status=Active") == ["Boiler 2"]
    assert names(house, f"locationId={place}") == ["Pump"]
    assert names(house, f"orgUnitId={NOBODY}") == names(house, f"locationId={NOBODY}") == []
    assert names(house, "search=%25") == names(house, "search=_") == names(house, "search=zzz") == []
    assert names(house, "search=") == names(house, "search=+") == names(house, "limit=100")
    page = house.get("/assets?page=2&limit=3")
    assert (page["meta"], len(page["data"])) == ({"total": 4, "page": 2, "limit": 3, "totalPages": 2}, 1)
    assert house.get("/assets?page=9")["data"] == []
    empty = house.get("/assets?status=Archived")
    assert empty == {"data": [], "meta": {"total": 0, "page": 1, "limit": 10, "totalPages": 0}}


@pytest.mark.parametrize(
    "query",
    [
        "status=active", "status=", "status=Active&status=x", "orgUnitId=x", "sortBy=status", "sortBy=id", "sortDir=up",
        "page=0", "page=-1", "page=x", "page=99999999999999999999", "limit=0", "limit=101", "limit=1.5",
    ],
)  # fmt: skip
def test_what_no_list_has_is_refused(house: House, query: str) -> None:
    """400, naming the parameter. Source: contract, decision 24."""
    status, message = house.refused("GET", f"/assets?{query}")
    assert status == 400 and message.startswith(query.partition("=")[0])


def test_a_change_takes_what_is_given(house: House, shop: Shop) -> None:
    """null empties what may be empty; specs are replaced; what was shown can be sent back."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        unit = org_units.add(tx, "Operations").uuid
    place = house.post("/locations", name="Cellar", type="Floor")["id"]
    whole = house.post("/assets", name="Plant")["id"]
    asset = house.post("/assets", name="Pump", parentId=whole, locationId=place, orgUnitId=unit, specs={"kW": 1.5})
    path = f"/assets/{asset['id']}"
    changed = house.put(path, status="Red_Tag", isFieldVerified=True, specs={"a": [1, {"b": None}]}).json
    assert changed == asset | {
        "status": "Red_Tag",
        "isFieldVerified": True,
        "specs": {"a": [1, {"b": None}]},
        "updatedAt": changed["updatedAt"],
    }
    assert house.put(path, **changed).json == changed
    emptied = house.put(path, parentId=None, locationId=None, orgUnitId=None, manufacturer=None).json
    assert (emptied["parentId"], emptied["location"], emptied["orgUnit"]) == (None, None, None)
    assert house.put(path).json == emptied


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"name": None}, 400),
        ({"name": " "}, 400),
        ({"name": "x" * 201}, 400),
        ({"name": 7}, 400),
        ({"status": "active"}, 400),
        ({"status": None}, 400),
        ({"isFieldRelated": "true"}, 400),
        ({"isFieldRelated": None}, 400),
        ({"specs": []}, 400),
        ({"specs": "{}"}, 400),
        ({"specs": {"a": "x" * 40_000}}, 400),
        ({"specs": {"a": 2**70}}, 400),
        ({"parentId": "x"}, 400),
        ({"parentId": NOBODY}, 404),
        ({"locationId": NOBODY}, 404),
        ({"orgUnitId": NOBODY}, 404),
        ({"manufacturer": 1}, 400),
    ],
)
def test_what_no_asset_can_be_is_refused(house: House, wrong: dict[str, Any], status: int) -> None:
    """By POST and by PUT, and nothing is changed."""
    asset = house.post("/assets", name="Pump")
    assert house.refused("PUT", f"/assets/{asset['id']}", {"modelNumber": "M"} | wrong)[0] == status
    assert house.refused("POST", "/assets", {"name": "Other"} | wrong)[0] == status
    assert house.get("/assets")["data"] == [asset]


def test_no_asset_is_part_of_itself(house: House) -> None:
    """Nor of a part of its own."""
    top = house.post("/assets", name="Plant")["id"]
    part = house.post("/assets", name="Pump", parentId=top)["id"]
    for parent in (top, part):
        status, message = house.refused("PUT", f"/assets/{top}", {"parentId": parent})
        assert status == 400 and message.startswith("parentId")


def test_deleting_hides_it_where_nothing_hangs_on_it(house: House) -> None:
    """204 without a body; 400 while others do. Source: contract, decisions 8 and 18."""
    top = house.post("/assets", name="Plant")["id"]
    part = house.post("/assets", name="Pump", parentId=top)["id"]
    job = house.post("/work-orders", title="Repair", assetId=part)["id"]
    assert house.refused("DELETE", f"/assets/{top}") == (400, "Plant has parts: take them away first")
    assert house.refused("DELETE", f"/assets/{part}") == (400, "There are open jobs on Pump")
    assert house.put(f"/work-orders/{job}", status="Cancelled").status == 200
    for asset in (part, top):
        assert house.admin("DELETE", f"{BASE}/assets/{asset}")[:2] == (204, None)
        assert house.refused("DELETE", f"/assets/{asset}")[0] == 404
        assert house.refused("GET", f"/assets/{asset}")[0] == 404
    assert house.get("/assets")["meta"]["total"] == 0


def test_devices_of_customers_are_no_things_of_the_house(house: House, shop: Shop) -> None:
    """They are shown in no list, found under no id, and nothing is part of them."""
    at = furnish(shop)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        new = NewDevice(brand_id=at.brand_id, model_id=at.model_id, device_type_id=at.device_type_id,
                        owner_id=at.customer.id, serial_number="SN-1")  # fmt: skip
        device = assets.add_device(tx, new).uuid
    assert house.get("/assets")["meta"]["total"] == 0
    assert house.refused("GET", f"/assets/{device}")[0] == 404
    assert house.refused("PUT", f"/assets/{device}", {"name": "x"})[0] == 404
    assert house.refused("DELETE", f"/assets/{device}")[0] == 404
    assert house.refused("POST", "/assets", {"name": "x", "parentId": device})[0] in (400, 404)


def test_rights_follow_the_matrix(house: House) -> None:
    """Source: the document, section 3."""
    asset = house.post("/assets", name="Pump")["id"]
    writers = {Role.SUPERVISOR, Role.MANAGER, Role.FRONT_DESK}
    for role in Role:
        if role is Role.ADMIN:
            continue
        someone = house.person(role)
        shown = someone("GET", f"{BASE}/assets/{asset}").status
        assert shown == (404 if role is Role.CUSTOMER else 200), role
        may_write = role in writers
        assert someone("POST", f"{BASE}/assets", {"name": "x"}).status == (201 if may_write else 403), role
        assert someone("PUT", f"{BASE}/assets/{asset}", {"name": "Pump"}).status == (200 if may_write else 403), role
        if role not in (Role.MANAGER, Role.FRONT_DESK):
            assert someone("DELETE", f"{BASE}/assets/{asset}").status == 403, role


def test_versions_follow_what_is_shown(house: House) -> None:
    """The name of its place too; the ETag of a POST is good for a change. Source: contract, decision 26."""
    place = house.post("/locations", name="Cellar", type="Floor")["id"]
    made = house.admin("POST", f"{BASE}/assets", {"name": "Pump", "locationId": place})
    path, tag = f"{BASE}/assets/{made.json['id']}", made.headers["etag"]
    assert house.admin("GET", path, If_None_Match=tag)[:2] == (304, None)
    assert house.put(f"/locations/{place}", name="Basement").status == 200
    shown = house.admin("GET", path, If_None_Match=tag)
    assert (shown.status, shown.json["location"]) == (200, "Basement")
    assert house.admin("PUT", path, {"name": "x"}, If_Match=tag).status == 412
    assert house.admin("DELETE", path, If_Match=tag).status == 412
    assert house.admin("PUT", path, {"name": "x"}, If_Match=shown.headers["etag"]).status == 200
    assert house.admin("DELETE", path, If_Match="*").status == 204


def test_a_key_makes_one_asset_however_often_it_is_sent(house: House) -> None:
    """The same answer again; another body under the same key is refused. Source: contract, addresses."""
    first = house.admin("POST", f"{BASE}/assets", {"name": "Pump"}, Idempotency_Key="k1")
    again = house.admin("POST", f"{BASE}/assets", {"name": "Pump"}, Idempotency_Key="k1")
    assert (again[:2], again.headers["etag"]) == (first[:2], first.headers["etag"])
    other = house.admin("POST", f"{BASE}/assets", {"name": "Lift"}, Idempotency_Key="k1")
    assert (other.status, other.json["error"]) == (422, "Unprocessable Entity")
    assert house.get("/assets")["meta"]["total"] == 1
