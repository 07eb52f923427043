"""Work orders: every job of the shop."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from core.base.permissions import Role
from tests.api.amms.conftest import BASE, NOBODY, House
from tests.api.conftest import Client

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
#: Source: the document, section 8.
NEXT = {
    "Requested": ["Approved", "Cancelled"],
    "Approved": ["In_Progress", "Cancelled"],
    "In_Progress": ["Work_Complete"],
    "Work_Complete": ["Closed"],
    "Closed": [],
    "Cancelled": [],
}
WAYS = {
    "Requested": [],
    "Approved": ["Approved"],
    "In_Progress": ["Approved", "In_Progress"],
    "Work_Complete": ["Approved", "In_Progress", "Work_Complete"],
    "Closed": ["Approved", "In_Progress", "Work_Complete", "Closed"],
    "Cancelled": ["Cancelled"],
}


def opened(house: House, status: str = "Requested", **fields: Any) -> str:
    """The path of a new job, which was taken there step by step."""
    job = house.post("/work-orders", **{"title": "Repair"} | fields)
    path = f"/work-orders/{job['id']}"
    for step in WAYS[status]:
        assert house.put(path, status=step).json["status"] == step
    return path


def uuid_of(client: Client) -> str:
    """Whose client it is."""
    assert client.person is not None
    return client.person.uuid


@pytest.mark.parametrize("start", NEXT)
def test_a_job_goes_the_documented_single_steps_only(house: House, start: str) -> None:
    """All else is 400 and changes nothing; the state it is in already is no step."""
    for goal in NEXT:
        path = opened(house, start)
        before = house.get(path)
        answer = house.put(path, status=goal, title="Changed")
        if goal == start or goal in NEXT[start]:
            assert answer.json["status"] == goal, (start, goal)
            assert house.get(path) == answer.json
        else:
            assert (answer.status, answer.json["error"]) == (400, "Bad Request"), (start, goal)
            assert house.get(path) == before


def test_moments_follow_the_steps(house: House) -> None:
    """Begun when it is in progress, done when the work is complete."""
    path = opened(house)
    seen = []
    for step in (None, "Approved", "In_Progress", "Work_Complete", "Closed"):
        job = house.get(path) if step is None else house.put(path, status=step).json
        seen.append((job["startedAt"] is not None, job["completedAt"] is not None))
    assert seen == [(False, False), (False, False), (True, False), (True, True), (True, True)]


def test_jobs_are_numbered_one_by_one(house: House) -> None:
    """Through every door; a deleted one keeps its number. Source: contract, decision 24."""
    first = house.post("/work-orders", title="A")
    house.admin.post("/api/v1/work_order", {"room": "101"})
    assert house.admin("DELETE", f"{BASE}/work-orders/{first['id']}")[:2] == (204, None)
    house.post("/work-orders", title="C")
    assert [row["readableId"] for row in house.get("/work-orders")["data"]] == [3, 2]
    assert house.refused("GET", f"/work-orders/{first['id']}") == (404, "Work order not found")


def test_what_is_left_out_has_its_default(house: House) -> None:
    """A title is required."""
    job = house.post("/work-orders", title="Repair")
    for field in ("assetId", "assignedUserId", "description", "startedAt", "completedAt"):
        assert job[field] is None
    assert (job["status"], job["origin"], job["priority"]) == ("Requested", "Manual_Request", "Medium")
    assert house.refused("POST", "/work-orders", {"description": "x"}) == (400, "title: Field required")


def test_a_list_is_filtered_sorted_and_paged(house: House) -> None:
    """By several states and priorities at once, and by the thing it is on."""
    pump = house.post("/assets", name="Pump")["id"]
    ways = itertools.product(("Requested", "Approved", "Cancelled"), ("Low", "Critical"))
    for number, (status, priority) in enumerate(ways):
        opened(house, status, title=f"Job {number}", priority=priority, assetId=pump if number == 3 else None)

    def titles(query: str) -> list[str]:
        found = house.get(f"/work-orders?{query}")
        assert found["meta"]["total"] == len(found["data"])
        return [row["title"] for row in found["data"]]

    assert titles("") == [f"Job {number}" for number in (5, 4, 3, 2, 1, 0)]
    assert titles("status=Requested&status=Cancelled&sortDir=asc") == ["Job 0", "Job 1", "Job 4", "Job 5"]
    assert titles("priority=Critical&status=Approved") == ["Job 3"]
    assert titles("priority=Low&priority=Critical&sortBy=name&sortDir=asc")[:2] == ["Job 0", "Job 1"]
    assert titles(f"assetId={pump}") == ["Job 3"]
    assert titles(f"assetId={pump}&status=Requested") == titles(f"assetId={NOBODY}") == []
    assert house.get("/work-orders?page=2&limit=4")["meta"] == {"total": 6, "page": 2, "limit": 4, "totalPages": 2}
    for query in ("status=requested", "priority=Urgent", "assetId=x", "sortBy=priority", "limit=101"):
        assert house.refused("GET", f"/work-orders?{query}")[0] == 400, query


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"title": None}, 400),
        ({"title": " "}, 400),
        ({"title": ["x"]}, 400),
        ({"priority": "urgent"}, 400),
        ({"priority": None}, 400),
        ({"origin": "Other"}, 400),
        ({"assetId": "x"}, 400),
        ({"assetId": NOBODY}, 404),
        ({"assignedUserId": NOBODY}, 404),
        ({"description": 7}, 400),
    ],
)
def test_what_is_no_job_is_refused(house: House, wrong: dict[str, Any], status: int) -> None:
    """By POST and by PUT, and nothing is changed."""
    path = opened(house)
    before = house.get(path)
    assert house.refused("POST", "/work-orders", {"title": "x"} | wrong)[0] == status
    assert house.refused("PUT", path, {"title": "x", "status": "Approved"} | wrong)[0] == status
    assert house.get(path) == before and house.get("/work-orders")["meta"]["total"] == 1


def test_a_change_takes_what_is_given(house: House) -> None:
    """What was shown can be sent back."""
    pump, clerk = house.post("/assets", name="Pump")["id"], uuid_of(house.person(Role.TECHNICIAN))
    path = opened(house)
    fields = {
        "assetId": pump,
        "assignedUserId": clerk,
        "origin": "Defect_Followup",
        "priority": "Critical",
        "title": "Other",
        "description": "Leaks",
    }
    job = house.put(path, **fields).json
    assert job == job | fields
    assert house.put(path, **job).json == job
    emptied = house.put(path, assetId=None, assignedUserId=None, description=None).json
    assert (emptied["assetId"], emptied["assignedUserId"], emptied["description"]) == (None, None, None)


def test_jobs_of_other_doors_are_shown_in_this_documents_words(house: House) -> None:
    """Held jobs as in progress; a held one is completed in one step."""
    house.admin.post("/api/v1/work_order", {"room": "101", "status": "In Progress"})
    job = house.get("/work-orders")["data"][0]
    assert (job["status"], job["assetId"]) == ("In_Progress", None)
    assert house.put(f"/work-orders/{job['id']}", status="Work_Complete").json["status"] == "Work_Complete"
    assert house.admin.get("/api/v1/work_order")[0]["status"] == "Done"


def test_rights_follow_the_matrix(house: House) -> None:
    """Source: the document, section 3: who may read, write, assign and close."""
    technician, other = house.person(Role.TECHNICIAN), house.person(Role.TECHNICIAN)
    path = BASE + opened(house)
    assert technician("PUT", path, {"assignedUserId": uuid_of(other)}).status == 403
    assert technician("PUT", path, {"assignedUserId": uuid_of(technician)}).status == 200
    for step in ("Approved", "In_Progress", "Work_Complete"):
        assert technician("PUT", path, {"status": step}).status == 200
    assert technician("PUT", path, {"status": "Closed"}).status == 403
    assert technician("DELETE", path).status == 403
    body = {"title": "x", "assignedUserId": uuid_of(other)}
    assert technician("POST", f"{BASE}/work-orders", body).status == 403
    supervisor = house.person(Role.SUPERVISOR)
    assert supervisor("PUT", path, {"assignedUserId": uuid_of(other), "status": "Closed"}).status == 200
    for role in (Role.STOREMAN, Role.VIEWER):
        someone = house.person(role)
        for method, where, sent in (
            ("GET", f"{BASE}/work-orders", None),
            ("GET", path, None),
            ("POST", f"{BASE}/work-orders", {"title": "x"}),
            ("PUT", path, {"title": "x"}),
            ("DELETE", path, None),
        ):
            assert someone(method, where, sent).status == 403, (role, method)


def test_customers_see_only_their_own(house: House) -> None:
    """They open one for themselves; others' are not there. Source: contract, decision 4."""
    customer, other = house.person(Role.CUSTOMER), house.person(Role.CUSTOMER)
    foreign = BASE + opened(house)
    own = customer.post(f"{BASE}/work-orders", {"title": "My laptop"})
    assert customer.get(f"{BASE}/work-orders")["data"] == [own]
    assert other.get(f"{BASE}/work-orders")["meta"]["total"] == 0
    assert customer("GET", foreign).status == other("GET", f"{BASE}/work-orders/{own['id']}").status == 404
    assert customer("PUT", f"{BASE}/work-orders/{own['id']}", {"status": "Approved"}).status == 403
    assert customer("DELETE", f"{BASE}/work-orders/{own['id']}").status == 403
    asset = house.post("/assets", name="Pump")["id"]
    assert customer("POST", f"{BASE}/work-orders", {"title": "x", "assetId": asset}).status == 404


def test_versions_follow_what_is_shown(house: House) -> None:
    """Who it is given to included; the ETag of a POST is good for a change."""
    made = house.admin("POST", f"{BASE}/work-orders", {"title": "Repair"})
    path, tag = f"{BASE}/work-orders/{made.json['id']}", made.headers["etag"]
    given = house.admin("PUT", path, {"assignedUserId": uuid_of(house.admin)}, If_Match=tag)
    assert given.status == 200 and given.headers["etag"] != tag
    assert house.admin("PUT", path, {"title": "x"}, If_Match=tag).status == 412
    assert house.admin("DELETE", path, If_Match=tag).status == 412
    assert house.admin("GET", path, If_None_Match=given.headers["etag"]).status == 304
    assert house.admin("DELETE", path, If_Match=given.headers["etag"]).status == 204
