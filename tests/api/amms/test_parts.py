"""Parts in the maintenance dialect."""

from __future__ import annotations

from typing import Any

import pytest

from core.base.permissions import Role
from tests.api.amms.conftest import BASE, NOBODY, House

#: The document's own example, section 12.
FILTER: dict[str, Any] = {
    "sku": "FLT-001",
    "name": "Oil Filter",
    "category": "Filters",
    "uom": "Each",
    "minStockLevel": 10,
    "isStockItem": True,
}


def test_the_documents_part_comes_back_as_it_was_sent(house: House) -> None:
    """With its id, its tenant and its moment."""
    answer = house.admin("POST", f"{BASE}/parts", FILTER)
    assert answer.status == 201 and answer.headers["etag"] == '"1"'
    part = answer.json
    assert {name: part[name] for name in FILTER} == FILTER
    assert part["tenantId"] == house.tenant and part["createdAt"].endswith("Z")
    assert house.get(f"/parts/{part['id']}") == part
    found = house.get("/parts?category=Filters&search=oil&page=1&limit=5")
    assert found == {"data": [part], "meta": {"total": 1, "page": 1, "limit": 5, "totalPages": 1}}


def test_only_a_number_and_a_name_are_needed(house: House) -> None:
    """The rest is as the document's table of assets has it for its like: nothing, or one each."""
    part = house.post("/parts", sku="FUS-1", name="Fuse")
    assert (part["category"], part["uom"], part["minStockLevel"], part["isStockItem"]) == (None, "Each", 0, True)


def test_lists_are_narrowed_and_ordered(house: House) -> None:
    """By category, by words in name and number, by name or age."""
    for number, (name, category) in enumerate((("Oil Filter", "Filters"), ("Belt", None), ("Air Filter", "Filters"))):
        house.post("/parts", sku=f"X-{number}", name=name, category=category)

    def names(query: str) -> list[str]:
        return [row["name"] for row in house.get(f"/parts?{query}")["data"]]

    assert names("") == ["Air Filter", "Belt", "Oil Filter"]
    assert names("category=Filters&sortBy=name&sortDir=desc") == ["Oil Filter", "Air Filter"]
    assert names("search=x-1") == ["Belt"]
    assert names("category=") == names("")
    assert names("category=filters") == names("search=%25") == []
    assert house.get("/parts?limit=2&page=2")["meta"] == {"total": 3, "page": 2, "limit": 2, "totalPages": 2}
    for query in ("limit=101", "page=0", "sortBy=sku", "sortDir=up"):
        assert house.refused("GET", f"/parts?{query}")[0] == 400


def test_a_part_is_changed_and_deleted(house: House) -> None:
    """What is left out stays; a version that is no longer there is refused."""
    part = house.post("/parts", **FILTER)
    path = f"/parts/{part['id']}"
    answer = house.put(path, minStockLevel=4, category=None)
    assert answer.status == 200 and answer.headers["etag"] == '"2"'
    assert answer.json == {**part, "minStockLevel": 4, "category": None}
    assert house.admin("PUT", f"{BASE}{path}", {"name": "X"}, If_Match='"1"').status == 412
    answer = house.admin("DELETE", f"{BASE}{path}", If_Match='"2"')
    assert (answer.status, answer.json) == (204, None)
    for method, body in (("GET", None), ("PUT", {}), ("DELETE", None)):
        assert house.refused(method, path, body) == (404, "Part not found")
    assert house.post("/parts", **FILTER)["id"] != part["id"]


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_cannot_be_is_refused_and_named(house: House) -> None:
    """In the document's shape."""
    house.post("/parts", **FILTER)
    for wrong, named in (
        ({"sku": "FLT-001"}, "part number"), ({"sku": ""}, "sku"), ({"sku": 5}, "sku"), ({"name": None}, "name"),
        ({"minStockLevel": -1}, "minStockLevel"), ({"minStockLevel": 1.5}, "minStockLevel"),
        ({"minStockLevel": "10"}, "minStockLevel"), ({"minStockLevel": True}, "minStockLevel"),
        ({"isStockItem": "yes"}, "isStockItem"), ({"uom": " "}, "uom"), ({"category": "x" * 81}, "category"),
    ):  # fmt: skip
        status, message = house.refused("POST", "/parts", {**FILTER, "sku": "FLT-002", **wrong})
        assert status == 400 and named in message, (wrong, message)
    assert house.refused("POST", "/parts", {})[0] == 400
    assert house.refused("GET", "/parts/7") == (404, "Part not found")
    assert house.refused("GET", f"/parts/{NOBODY}") == (404, "Part not found")


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_the_store_alone_reads_and_writes_parts(house: House) -> None:
    """Source: the document's matrix, section 3."""
    part = house.post("/parts", **FILTER)
    requests = (("GET", "/parts", None, 200), ("POST", "/parts", {"sku": "A", "name": "A"}, 201),
                ("PUT", f"/parts/{part['id']}", {"name": "B"}, 200))  # fmt: skip
    for role in Role:
        may = role in (Role.STOREMAN, Role.MANAGER, Role.ADMIN)
        who = house.person(role)
        for method, path, body, status in requests:
            given = {**(body or {}), "sku": f"A-{role}"} if method == "POST" else body
            assert who(method, f"{BASE}{path}", given).status == (status if may else 403), (role, method, path)
