"""The schedule: what is planned for which day."""

from __future__ import annotations

import pytest

from core.base.permissions import Role
from tests.api.crm.conftest import BASE, PUMPING, Office

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/schedule"


def test_the_documents_event(office: Office) -> None:
    """Two hours from nine; exactly the documented keys."""
    mike = office.technician()
    job = office.opened(**PUMPING, assigned_technician=mike, estimated_duration_hours=2)
    assert office.admin.get(f"{PATH}?start_date=2024-01-20&end_date=2024-01-20") == {
        "events": [
            {
                "id": job, "title": "Pumping - John Doe", "start": "2024-01-20T09:00:00", "end": "2024-01-20T11:00:00",
                "technician_id": mike, "work_order_id": job, "color": "#3B82F6",
            }
        ]
    }  # fmt: skip


def test_both_ends_are_included(office: Office) -> None:
    """By day and hour; what was cancelled is not there. Source: contract, decision 22."""
    days = ("2026-03-08", "2026-03-09", "2026-03-10", "2026-03-11")
    jobs = [office.opened(scheduled_date=day) for day in days]
    early = office.opened(scheduled_date=days[2], time_window_start="07:30")
    office.opened(scheduled_date=days[1], status="cancelled")
    shown = office.admin.get(f"{PATH}?start_date={days[1]}&end_date={days[2]}")["events"]
    assert [each["id"] for each in shown] == [jobs[1], jobs[2], early]
    assert (shown[1]["start"], shown[1]["end"]) == ("2026-03-10T00:00:00", "2026-03-11T00:00:00")
    assert (shown[2]["start"], shown[2]["end"]) == ("2026-03-10T07:30:00", "2026-03-10T08:30:00")


def test_without_days_it_is_the_week_that_begins_today(office: Office) -> None:
    """It is the second of March; one end alone is enough."""
    today, soon, later = (office.opened(scheduled_date=f"2026-03-{day}") for day in ("02", "08", "09"))
    shown = [each["id"] for each in office.admin.get(PATH)["events"]]
    assert shown == [today, soon]
    assert later in [each["id"] for each in office.admin.get(f"{PATH}?end_date=2026-03-31")["events"]]
    assert office.admin.get(f"{PATH}?start_date=2199-12-31") == {"events": []}


def test_one_technicians_days(office: Office) -> None:
    """And only his."""
    mike, tom = office.technician(), office.technician("Tom Bench")
    job = office.opened(scheduled_date="2026-03-09", assigned_technician=mike)
    office.opened(scheduled_date="2026-03-09", assigned_technician=tom)
    shown = office.admin.get(f"{PATH}?start_date=2026-03-09&technician_id={mike}")["events"]
    assert [each["id"] for each in shown] == [job]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("start_date=2026-03-09&end_date=2026-03-08", "end_date"),
        ("start_date=2026-01-01&end_date=2027-01-02", "end_date"),
        ("start_date=monday", "start_date"),
        ("start_date=9999-12-31", "start_date"),
        ("technician_id=x", "technician_id"),
    ],
)
def test_a_range_that_is_none_is_refused(office: Office, query: str, field: str) -> None:
    """422 that names the field."""
    answer = office.admin("GET", f"{PATH}?{query}")
    assert (answer.status, answer.json["error"]) == (422, "validation_error")
    assert field in answer.json["hint"]


def test_a_customer_sees_his_own_days(office: Office) -> None:
    """Nobody else's."""
    office.opened(scheduled_date="2026-03-02")
    me = office.person(Role.CUSTOMER)
    assert me.get(PATH) == {"events": []}
