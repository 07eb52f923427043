"""Work orders: states, days, technicians, filters, and who may do what."""

from __future__ import annotations

import itertools

import pytest

from core.base.permissions import Role
from tests.api.conftest import Client
from tests.api.crm.conftest import BASE, PUMPING, Office

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/work-orders"
WORDS = ("draft", "scheduled", "in_progress", "completed", "cancelled")
PRIORITIES = {"low": "Low", "normal": "Medium", "high": "High", "urgent": "Critical"}


def test_the_documents_job_is_opened_and_shown(office: Office) -> None:
    """With a date it is scheduled; exactly the documented keys."""
    customer = office.customer()
    made = office.admin("POST", PATH, {"customer_id": customer, **PUMPING})
    assert made.status == 201
    assert made.json == {
        "id": made.json["id"], "customer_id": customer, "status": "scheduled", "assigned_technician": None,
        "estimated_duration_hours": None, "created_at": "2026-03-02T09:00:00Z", **PUMPING,
    }  # fmt: skip
    assert office.admin.get(f"{PATH}/{made.json['id']}") == made.json
    assert office.admin.get(f"{PATH}?status=scheduled")["items"] == [made.json]


def test_without_a_date_it_is_a_draft_until_it_gets_one(office: Office) -> None:
    """Unless a status is named. Source: contract, decision 17."""
    job = office.opened()
    assert office.admin.get(f"{PATH}/{job}")["status"] == "draft"
    assert office.patch(job, scheduled_date="2026-03-09").json["status"] == "scheduled"
    other = office.opened()
    assert office.patch(other, scheduled_date="2026-03-09", status="draft").json["status"] == "draft"


@pytest.mark.parametrize(("first", "second"), list(itertools.product(WORDS, WORDS)))
def test_every_state_can_follow_every_other(office: Office, first: str, second: str) -> None:
    """What is written reads back the same."""
    answer = office.post(status=first)
    assert (answer.status, answer.json["status"]) == (201, first)
    changed = office.patch(answer.json["id"], status=second)
    assert (changed.status, changed.json["status"]) == (200, second)


def test_priorities_read_back(office: Office) -> None:
    """In every document's own word."""
    for own in PRIORITIES:
        job = office.opened(priority=own)
        assert office.admin.get(f"{PATH}/{job}")["priority"] == own
    assert office.post(priority="critical").status == 422


def test_the_technician_who_goes(office: Office) -> None:
    """Given, changed, taken off; a bare number is good, who is none is not there."""
    mike, tom = office.technician(), office.technician("Tom Bench")
    job = office.opened(assigned_technician=mike, estimated_duration_hours=2.5)
    assert office.admin.get(f"{PATH}/{job}")["assigned_technician"] == mike
    assert office.patch(job, assigned_technician=tom.removeprefix("tech-")).json["assigned_technician"] == tom
    assert office.patch(job, notes="x").json["assigned_technician"] == tom
    assert [each["id"] for each in office.admin.get(f"{PATH}?technician_id={tom}")["items"]] == [job]
    assert office.admin.get(f"{PATH}?technician_id={mike}")["total"] == 0
    assert office.patch(job, assigned_technician=None).json["assigned_technician"] is None
    assert office.admin.get(f"{PATH}/{job}")["estimated_duration_hours"] == 2.5
    clerk = office.person(Role.FRONT_DESK).person
    assert clerk is not None
    assert office.patch(job, assigned_technician=f"tech-{clerk.id}").status == 404
    assert office.patch(job, assigned_technician="tech-x").status == 422


def test_the_list_is_narrowed(office: Office) -> None:
    """By state, day and customer, together and counted; the newest first."""
    ann = office.customer(first_name="Ann")
    first = office.opened(customer_id=ann, scheduled_date="2026-03-09")
    second = office.opened(customer_id=ann)
    third = office.opened(scheduled_date="2026-03-09")

    def listed(query: str) -> tuple[list[str], int]:
        answer = office.admin.get(f"{PATH}?{query}")
        return [each["id"] for each in answer["items"]], answer["total"]

    assert listed("") == ([third, second, first], 3)
    assert listed(f"customer_id={ann}") == ([second, first], 2)
    assert listed("scheduled_date=2026-03-09") == ([third, first], 2)
    assert listed(f"scheduled_date=2026-03-09&customer_id={ann}&status=scheduled") == ([first], 1)
    assert listed("status=draft") == ([second], 1)
    assert listed("status=completed") == ([], 0)
    assert listed("page=2&page_size=2") == ([first], 3)
    for wrong in ("status=Draft", "scheduled_date=2026-02-30", "scheduled_date=tomorrow", "customer_id=x"):
        assert office.admin("GET", f"{PATH}?{wrong}").status == 422, wrong


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("scheduled_date", "2026-13-01"), ("scheduled_date", 7), ("time_window_start", "24:00"),
        ("time_window_start", "9:00"), ("estimated_duration_hours", 0), ("estimated_duration_hours", "2"),
        ("estimated_duration_hours", []), ("status", "done"), ("service_type", ""), ("customer_id", "john"),
        ("customer_id", None), ("notes", 7),
    ],
)  # fmt: skip
def test_a_wrong_field_is_named(office: Office, field: str, value: object) -> None:
    """422, at POST and at PATCH."""
    job = office.opened()
    for answer in (
        office.admin("POST", PATH, {**PUMPING, "customer_id": "1", field: value}),
        office.patch(job, **{field: value}),
    ):
        assert (answer.status, answer.json["error"]) == (422, "validation_error"), answer
        assert field in answer.json["hint"]


def test_nobodys_job_is_not_opened(office: Office) -> None:
    """404 for a customer who is not there, or is none."""
    assert office.post(customer_id="999999").status == 404
    technician = office.technician().removeprefix("tech-")
    assert office.post(customer_id=technician).status == 404


def test_jobs_without_a_customer_are_not_shown(office: Office) -> None:
    """A hotel's job in a room is not the office's."""
    office.admin.post("/api/v1/work_order", {"room": "101"})
    assert office.admin.get(PATH)["total"] == 0


def test_a_deleted_job_is_gone(office: Office) -> None:
    """And counted no more."""
    job = office.opened()
    assert office.admin("DELETE", f"{PATH}/{job}").status == 204
    assert office.admin("GET", f"{PATH}/{job}").status == office.patch(job, notes="x").status == 404
    assert office.admin.get(PATH)["total"] == 0


def test_a_write_with_an_old_tag_is_refused(office: Office) -> None:
    """Another technician is another tag, though the job's row is the same."""
    made = office.post()
    place, tag = f"{PATH}/{made.json['id']}", made.headers["etag"]
    assert office.admin("PATCH", place, {"assigned_technician": office.technician()}, If_Match=tag).status == 200
    assert office.admin("PATCH", place, {"notes": "late"}, If_Match=tag).status == 412
    assert office.admin("DELETE", place, If_Match=tag).status == 412
    assert office.admin.get(place)["notes"] is None


def _own(office: Office) -> tuple[Client, str]:
    me = office.person(Role.CUSTOMER, "Ann Own")
    assert me.person is not None
    return me, str(me.person.id)


def test_a_customer_opens_and_sees_his_own(office: Office) -> None:
    """And nothing else. Source: contract, decision 4."""
    other = office.opened()
    me, own_id = _own(office)
    mine = me("POST", PATH, {"customer_id": own_id, **PUMPING})
    assert (mine.status, mine.json["status"], mine.json["scheduled_date"]) == (201, "draft", None)
    assert [each["id"] for each in me.get(PATH)["items"]] == [mine.json["id"]]
    assert me.get(PATH)["total"] == 1
    assert me("GET", f"{PATH}/{other}").status == 404
    assert me("PATCH", f"{PATH}/{other}", {"notes": "x"}).status == 404
    assert me("PATCH", f"{PATH}/{mine.json['id']}", {"notes": "x"}).status == 403
    assert me("POST", PATH, {"customer_id": office.customer(), "service_type": "X"}).status == 404


@pytest.mark.parametrize("role", [Role.STOREMAN, Role.VIEWER])
def test_who_has_no_jobs_is_told(office: Office, role: Role) -> None:
    """403 in the document's shape."""
    answer = office.person(role)("GET", PATH)
    assert (answer.status, answer.json["error"]) == (403, "forbidden")
