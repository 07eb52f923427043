"""AI dispatch in the words of the document."""

from __future__ import annotations

import pytest

from core.base.permissions import Role
from tests.api.crm.conftest import BASE, Office

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/ai/dispatch/suggestions"
DAY = "2026-03-09"


def test_a_suggestion_says_whom_why_and_how_sure(office: Office) -> None:
    """Exactly the documented keys and actions."""
    mike = office.technician()
    job = office.opened(scheduled_date=DAY)
    (shown,) = office.admin.get(f"{PATH}?date={DAY}&limit=5")["suggestions"]
    assert shown == {
        "id": f"sug-{job}-{mike.removeprefix('tech-')}-20260309", "type": "assign",
        "title": "Assign Mike to John Doe's job",
        "description": "Pumping on 2026-03-09: 0 of 8 hours are planned for Mike that day", "confidence": 0.7,
        "work_order_id": job, "technician_id": mike,
        "reasoning": "No skill of Mike is known to fit. 0 of 8 hours are planned for Mike that day.",
        "actions": [
            {"id": "accept", "label": "Accept", "type": "primary"},
            {"id": "dismiss", "label": "Dismiss", "type": "secondary"},
        ],
    }  # fmt: skip
    assert office.admin.get(PATH) == {"suggestions": []}


def test_nothing_changes_until_it_is_accepted(office: Office) -> None:
    """Then the job is the technician's, and the suggestion is out of date."""
    mike = office.technician()
    job = office.opened(scheduled_date=DAY)
    (shown,) = office.admin.get(f"{PATH}?date={DAY}")["suggestions"]
    assert office.admin.get(f"{BASE}/work-orders/{job}")["assigned_technician"] is None
    accepted = office.admin("POST", f"{PATH}/{shown['id']}/accept")
    assert (accepted.status, accepted.json["id"], accepted.json["assigned_technician"]) == (200, job, mike)
    assert office.admin("POST", f"{PATH}/{shown['id']}/accept").status == 409
    assert office.admin.get(f"{PATH}?date={DAY}") == {"suggestions": []}


def test_dismissed_it_is_not_made_again(office: Office) -> None:
    """The job stays nobody's."""
    office.technician()
    job = office.opened(scheduled_date=DAY)
    (shown,) = office.admin.get(f"{PATH}?date={DAY}")["suggestions"]
    assert office.admin("POST", f"{PATH}/{shown['id']}/dismiss").json["assigned_technician"] is None
    assert office.admin.get(f"{PATH}?date={DAY}") == {"suggestions": []}
    assert office.admin.get(f"{BASE}/work-orders/{job}")["status"] == "scheduled"


@pytest.mark.parametrize("unknown", ["sug-1", "sug-1-1-20261301", "sug-999999-1-20260309", "x", "sug--1-1-20260309"])
def test_what_is_no_suggestion_is_not_there(office: Office, unknown: str) -> None:
    """404 for both answers."""
    for step in ("accept", "dismiss"):
        assert office.admin("POST", f"{PATH}/{unknown}/{step}").status == 404


@pytest.mark.parametrize("query", ["date=soon", "date=9999-12-31", "limit=0", "limit=101"])
def test_a_wrong_question_is_refused(office: Office, query: str) -> None:
    """422 that names the field; and only those are advised who give jobs."""
    answer = office.admin("GET", f"{PATH}?{query}")
    assert (answer.status, query.partition("=")[0] in answer.json["hint"]) == (422, True)
    assert office.person(Role.TECHNICIAN)("GET", PATH).status == 403


QUESTION = f"{BASE}/ai/dispatch/query"


def test_the_documents_question_is_understood_and_accepted(office: Office) -> None:
    """With ids; the day and the hours are planned once it is accepted, and not before."""
    john = office.technician("John Miller")
    smith = office.customer(first_name="Anna", last_name="Smith")
    job = office.opened(customer_id=smith)
    body = {"query": "Schedule John for the Smith job tomorrow morning", "context": {"current_date": "2024-01-20"}}
    said = office.admin.post(QUESTION, body)
    assert said["interpretation"] == {
        "technician": {"id": john, "name": "John Miller"}, "work_order": {"id": job, "name": "Pumping"},
        "customer": "Anna Smith", "date": "2024-01-21", "time_window": {"start": "08:00", "end": "12:00"},
    }  # fmt: skip
    assert said["question"] is None
    (advice,) = said["suggestions"]
    assert office.admin.get(f"{BASE}/work-orders/{job}")["scheduled_date"] is None
    done = office.admin("POST", f"{PATH}/{advice['id']}/accept").json
    assert (done["assigned_technician"], done["scheduled_date"], done["time_window_start"], done["status"]) == (
        john, "2024-01-21", "08:00", "scheduled",
    )  # fmt: skip


def test_where_it_is_not_sure_it_asks(office: Office) -> None:
    """200 with a question and no suggestion; today is the shop's where nothing is said."""
    said = office.admin.post(QUESTION, {"query": "hello there"})
    assert (said["suggestions"], said["question"] is not None) == ([], True)
    assert office.admin.post(QUESTION, {"query": "who goes tomorrow?"})["interpretation"]["date"] == "2026-03-03"


@pytest.mark.parametrize(
    "body",
    [{}, {"query": ""}, {"query": 7}, {"query": "x" * 501}, {"query": "x", "context": {"current_date": "soon"}},
     {"query": "x", "context": []}],
    ids=["nothing", "empty", "a number", "too long", "no day", "no context"],
)  # fmt: skip
def test_what_is_no_question_is_refused(office: Office, body: dict[str, object]) -> None:
    """422; and a technician asks nobody."""
    assert office.admin("POST", QUESTION, body).status == 422
    assert office.person(Role.TECHNICIAN)("POST", QUESTION, {"query": "tomorrow"}).status == 403
