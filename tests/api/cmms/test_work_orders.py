"""Jobs in the words of the CMMS document."""

from __future__ import annotations

import re

import pytest

from core.base.permissions import Role
from tests.api.cmms.conftest import EMERGENCY, House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_a_new_job_is_shown_as_the_document_shows_one(house: House) -> None:
    """With everything that was given, its number, and who asked for it."""
    motor, technician = house.equipment(), house.technician()
    assert technician.person is not None and house.admin.person is not None
    given = EMERGENCY | {"equipmentId": motor["id"], "assignedTo": technician.person.uuid}
    job = house.work_order(**given)
    assert job.items() >= given.items()
    assert re.fullmatch(r"WO-\d{4}-\d{3,}", job["foNumber"])
    assert job["status"] == "assigned"
    assert job["requestedBy"] == house.admin.person.uuid
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", job["createdAt"])
    assert house.admin.get(f"/api/work-orders/{job['id']}") == job
    assert house.admin.get("/api/work-orders") == [job]


def test_a_job_needs_no_more_than_a_title(house: House) -> None:
    """It is new, of medium priority, and nobody's."""
    job = house.work_order()
    shown = {name: job[name] for name in ("status", "priority", "type", "assignedTo", "equipmentId", "dueDate")}
    assert shown == {
        "status": "new",
        "priority": "medium",
        "type": "corrective",
        "assignedTo": None,
        "equipmentId": None,
        "dueDate": None,
    }


def test_the_list_is_filtered_by_states_priorities_and_person(house: House) -> None:
    """Several words stand with commas between them; somebody who is not there has no jobs."""
    technician = house.technician()
    assert technician.person is not None
    first = house.work_order(priority="high")
    second = house.work_order(priority="low", assignedTo=technician.person.uuid)
    house.work_order(priority="critical", status="in_progress")
    ids = {first["id"], second["id"]}

    def found(query: str) -> set[str]:
        return {job["id"] for job in house.admin.get(f"/api/work-orders?{query}")}

    assert found("status=new,assigned") == ids
    assert found("status=new,assigned&priority=high,medium") == {first["id"]}
    assert found(f"assignedTo={technician.person.uuid}") == {second["id"]}
    assert found("assignedTo=00000000-0000-4000-8000-000000000000") == set()
    assert len(found("limit=2")) == 2


def test_every_word_reads_back_as_it_was_written(house: House) -> None:
    """States by PATCH in any order, priorities and types."""
    job = house.work_order()
    words = ("assigned", "in_progress", "on_hold", "completed", "new", "closed", "cancelled", "in_progress")
    for word in words:
        assert house.patch(job, status=word).json["status"] == word
    for name, values in (
        ("priority", ("low", "high", "critical", "medium")),
        ("type", ("preventive", "emergency", "inspection", "corrective")),
    ):
        for value in values:
            assert house.patch(job, **{name: value}).json[name] == value


def test_a_completed_job_keeps_its_notes(house: House) -> None:
    """They stay when it is closed, and its end has a moment."""
    job = house.work_order()
    done = house.patch(job, status="completed", completionNotes="Replaced bearing, tested operation").json
    assert (done["status"], done["completionNotes"]) == ("completed", "Replaced bearing, tested operation")
    assert done["completedAt"] is not None
    assert house.patch(job, status="closed").json["completionNotes"] == "Replaced bearing, tested operation"


def test_a_new_job_that_is_given_to_somebody_is_assigned(house: House) -> None:
    """And nobody else's any more once it is given on."""
    first, second, job = house.technician(), house.technician(), house.work_order()
    assert first.person is not None and second.person is not None
    given = house.patch(job, assignedTo=first.person.uuid).json
    assert (given["status"], given["assignedTo"]) == ("assigned", first.person.uuid)
    assert house.patch(job, assignedTo=second.person.uuid).json["assignedTo"] == second.person.uuid
    assert house.patch(job, assignedTo=None).json["assignedTo"] is None


def test_a_change_for_another_version_is_refused(house: House) -> None:
    """412, and nothing is different; the mark of the POST's answer will do."""
    answer = house.admin("POST", "/api/work-orders", {"title": "Pump"})
    path = f"/api/work-orders/{answer.json['id']}"
    assert house.admin("PATCH", path, {"title": "A"}, If_Match=answer.headers["etag"]).status == 200
    refused = house.admin("PATCH", path, {"title": "B"}, If_Match=answer.headers["etag"])
    assert (refused.status, refused.json["errors"]) == (412, [])
    assert house.admin.get(path)["title"] == "A"


def test_a_repeated_request_opens_one_job(house: House) -> None:
    """The same key gets the first answer."""
    answers = [house.admin("POST", "/api/work-orders", {"title": "Pump"}, Idempotency_Key="k") for _ in range(2)]
    assert answers[0].json == answers[1].json
    assert len(house.admin.get("/api/work-orders")) == 1


def test_what_does_not_fit_is_named(house: House) -> None:
    """400, in the document's shape."""
    refused = house.admin("POST", "/api/work-orders", {})
    message = {"message": "Validation failed", "errors": [{"field": "title", "message": "Title is required"}]}
    assert refused[:2] == (400, message)
    for name, value in (
        ("equipmentId", "equipment-123"),
        ("priority", "urgent"),
        ("type", "x"),
        ("status", "open"),
        ("dueDate", "soon"),
        ("title", " "),
    ):
        answer = house.admin("POST", "/api/work-orders", {"title": "Pump"} | {name: value})
        assert (answer.status, [each["field"] for each in answer.json["errors"]]) == (400, [name]), answer
    for query in ("status=open", "priority=urgent", "assignedTo=x", "limit=0", "limit=1001", "offset=-1"):
        answer = house.admin("GET", f"/api/work-orders?{query}")
        assert (answer.status, answer.json["errors"][0]["field"]) == (400, query.partition("=")[0])
    nowhere = "00000000-0000-4000-8000-000000000000"
    assert house.admin("POST", "/api/work-orders", {"title": "x", "equipmentId": nowhere}).status == 404
    assert house.admin("GET", f"/api/work-orders/{nowhere}").status == 404


def test_who_may_not_work_on_jobs_is_refused(house: House) -> None:
    """403 in the document's shape; 401 without a token."""
    viewer = house.person(Role.VIEWER)
    refused = viewer("POST", "/api/work-orders", {"title": "x"})
    assert (refused.status, refused.json["errors"]) == (403, [])
    assert viewer("GET", "/api/work-orders").status == 403
    viewer.token = None
    assert viewer("GET", "/api/work-orders")[:2] == (401, {"message": "Not authenticated", "errors": []})
