"""PM templates in the words of the CMMS document, and what the clockwork makes of them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from core import clockwork
from core.base.permissions import Role
from core.shop import Shop
from tests.api.cmms.conftest import House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
#: The document's own example, without what is named by an id.
MOTORS = {
    "name": "Monthly Motor Inspection",
    "description": "Monthly preventive maintenance for motors",
    "frequencyType": "calendar",
    "frequency": 30,
    "estimatedDuration": 120,
    "checklist": [{"id": "check-1", "description": "Check motor temperature", "type": "measurement", "required": True}],
}
PATH = "/api/pm-templates"


def template(house: House, **fields: Any) -> Any:
    """A new one for two motors."""
    motors = [house.equipment(assetTag=f"MOTOR-{number}")["id"] for number in (205, 206)]
    return house.admin.post(PATH, MOTORS | {"equipmentIds": motors} | fields)


def test_a_template_is_shown_as_it_was_written(house: House) -> None:
    """Due one frequency from now; in the list and by its id."""
    made = template(house)
    plain = {name: value for name, value in MOTORS.items() if name != "checklist"}
    assert made.items() >= plain.items()
    assert made["checklist"] == [MOTORS["checklist"][0] | {"unit": None, "min": None, "max": None}]  # type: ignore[index]
    assert len(made["equipmentIds"]) == 2 and made["active"] is True
    assert made["nextDueDate"] > made["createdAt"]
    assert house.admin.get(PATH) == [made]
    assert house.admin.get(f"{PATH}/{made['id']}") == made


def test_a_due_template_makes_one_work_order_for_each_piece(house: House, shop: Shop) -> None:
    """And moves on by its frequency. Source: contract, decision 16."""
    made = template(house, nextDueDate="2026-03-01T08:30:00.000Z")
    assert made["nextDueDate"] == "2026-03-01T08:30:00.000Z"
    clockwork.tick(shop)
    clockwork.tick(shop)
    jobs = house.admin.get("/api/work-orders")
    assert sorted(job["equipmentId"] for job in jobs) == sorted(made["equipmentIds"])
    assert {(job["type"], job["status"], job["dueDate"]) for job in jobs} == {
        ("preventive", "new", "2026-03-01T08:30:00.000Z")
    }
    assert house.admin.get(f"{PATH}/{made['id']}")["nextDueDate"] == (
        (shop.clock().replace(day=1, hour=8, minute=30) + timedelta(days=30)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    )


def test_compliance_counts_what_was_due(house: House, shop: Shop) -> None:
    """One of two was done, though after its day; nothing is due before there is anything."""
    nothing = house.admin.get("/api/pm-compliance?days=30")
    assert (nothing["days"], nothing["due"], nothing["complianceRate"], nothing["templates"]) == (30, 0, None, [])
    made = template(house, nextDueDate="2026-03-01T08:30:00.000Z")
    clockwork.tick(shop)
    house.patch(house.admin.get("/api/work-orders")[0], status="completed")
    found = house.admin.get("/api/pm-compliance?days=30")
    figures = {"due": 2, "completedOnTime": 0, "completedLate": 1, "missed": 1, "pending": 0, "complianceRate": 0.0}
    assert found.items() >= figures.items()
    assert found["templates"] == [{"templateId": made["id"], "name": made["name"], **figures}]


def test_a_template_by_meter_has_no_date(house: House) -> None:
    """It waits for a reading."""
    made = template(house, frequencyType="meter", frequency=500, meterName="Run hours")
    assert (made["frequencyType"], made["meterName"], made["nextDueDate"]) == ("meter", "Run hours", None)


def test_limits_come_back(house: House) -> None:
    """As numbers; more exact than can be kept is refused."""
    line = {"description": "Temperature", "type": "measurement", "unit": "°C", "min": 60, "max": 75.5}
    made = template(house, checklist=[line])
    assert made["checklist"] == [line | {"id": "check-1", "required": False, "min": 60.0, "max": 75.5}]
    answer = house.admin("POST", PATH, MOTORS | {"checklist": [line | {"min": 1.00001}]})
    assert (answer.status, answer.json["errors"][0]["field"]) == (400, "checklist.0.min")


def test_what_does_not_fit_is_named(house: House) -> None:
    """400, in the document's shape; a thing that is not there is not found."""
    for fields, field in (
        ({"name": ""}, "name"),
        ({"frequency": 0}, "frequency"),
        ({"frequency": 10**6}, "frequency"),
        ({"frequencyType": "lunar"}, "frequencyType"),
        ({"nextDueDate": "0001-01-01T00:00:00Z"}, "nextDueDate"),
        ({"checklist": [{"description": "x", "type": "smell"}]}, "checklist.0.type"),
        ({"equipmentIds": ["abc"]}, "equipmentIds.0"),
    ):
        answer = house.admin("POST", PATH, MOTORS | fields)
        assert (answer.status, [each["field"] for each in answer.json["errors"]]) == (400, [field]), fields
    missing = "00000000-0000-7000-8000-000000000000"
    assert house.admin("POST", PATH, MOTORS | {"equipmentIds": [missing]}).status == 404
    assert house.admin("GET", f"{PATH}/{missing}").status == 404
    assert house.admin("GET", "/api/pm-compliance?days=0").status == 400
    assert house.admin.get(PATH) == []


def test_who_leads_makes_templates_and_who_works_reads_them(house: House) -> None:
    """Customers see nothing of them."""
    technician, customer = house.technician(), house.person(Role.CUSTOMER)
    assert technician.get(PATH) == []
    assert technician("POST", PATH, MOTORS).status == 403
    for path in (PATH, "/api/pm-compliance"):
        assert customer("GET", path).status == 403


def test_a_template_is_changed(house: House) -> None:
    """What is given, the rest stays; the checklist and the equipment whole, and only as it was read."""
    made = template(house)
    path = f"{PATH}/{made['id']}"
    changed = house.admin.patch(
        path, {"frequency": 2, "frequencyUnit": "month", "active": False, "checklist": [{"description": "Noise"}]}
    )
    assert {name: value for name, value in changed.items() if made[name] != value}.keys() == {
        "frequency", "frequencyUnit", "active", "checklist",
    }  # fmt: skip
    assert [line["description"] for line in changed["checklist"]] == ["Noise"]
    fewer = house.admin.patch(path, {"equipmentIds": made["equipmentIds"][:1], "nextDueDate": "2026-05-01T06:00:00Z"})
    assert (fewer["equipmentIds"], fewer["nextDueDate"]) == (made["equipmentIds"][:1], "2026-05-01T06:00:00.000Z")
    metered = house.admin.patch(path, {"frequencyType": "meter", "frequency": 500})
    assert (metered["meterName"], metered["nextDueDate"]) == ("Hours", None)
    for body, field in (({"frequency": 0}, "frequency"), ({"name": ""}, "name"), ({"priority": "huge"}, "priority")):
        refused = house.admin("PATCH", path, body)
        assert (refused.status, refused.json["errors"][0]["field"]) == (400, field)
    assert house.admin("PATCH", path, {"name": "x"}, If_Match='"1"').status == 412
    assert house.admin("PATCH", f"{PATH}/{made['equipmentIds'][0]}", {"name": "x"}).status == 404


def test_a_deleted_template_makes_no_more_jobs(house: House, shop: Shop) -> None:
    """And is gone from every list; the jobs that it made stay."""
    made = template(house, nextDueDate="2026-03-01T08:30:00.000Z")
    clockwork.tick(shop)
    assert house.admin("DELETE", f"{PATH}/{made['id']}").status == 204
    assert house.admin.get(PATH) == []
    assert (
        house.admin("GET", f"{PATH}/{made['id']}").status == house.admin("DELETE", f"{PATH}/{made['id']}").status == 404
    )
    assert len(house.admin.get("/api/work-orders")) == 2
