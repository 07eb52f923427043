"""Parts and their use in the words of the CMMS document."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from core import parts, stock
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.parts import NewPart, PartRow
from core.shop import Shop
from tests.api.cmms.conftest import House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


@pytest.fixture
def bearing(shop: Shop) -> PartRow:
    """The document's own, 45 of them on a shelf."""
    new = NewPart(
        "Ball Bearing 25x52x15mm",
        "BRG-6205-2RS",
        "Bearings",
        reorder_point=10,
        unit_cost=Decimal("12.50"),
        supplier="SKF Industrial",
    )
    with shop.transaction(SYSTEM, Channel.CMMS) as tx:
        row = parts.add(tx, new)
        stock.receive(tx, row.id, 45, bin_label="Shelf A-12-B")
        return row


def usage(part: PartRow, quantity: int, **fields: Any) -> dict[str, Any]:
    """So many of it."""
    return {"partId": part.uuid, "quantityUsed": quantity} | fields


def test_a_part_is_shown_as_the_document_shows_one(house: House, bearing: PartRow) -> None:
    """With what there is of it, and where."""
    (shown,) = house.admin.get("/api/parts")
    assert shown.pop("warehouseId") is not None
    assert shown == {
        "id": bearing.uuid,
        "partNumber": "BRG-6205-2RS",
        "description": "Ball Bearing 25x52x15mm",
        "category": "Bearings",
        "stockLevel": 45,
        "reorderPoint": 10,
        "unitCost": "12.50",
        "supplier": "SKF Industrial",
        "location": "Shelf A-12-B",
    }
    assert house.admin.get(f"/api/parts/{bearing.uuid}")["stockLevel"] == 45
    assert house.technician()("GET", "/api/parts").status == 403


def test_parts_go_into_a_job(house: House, bearing: PartRow) -> None:
    """They are no longer in store; the job costs more by them."""
    job = house.work_order()
    body = {"workOrderId": job["id"], "partsUsage": [usage(bearing, 2, unitCost="12.50")]}
    done = house.admin.post("/api/parts/consume", body)
    assert done["workOrderId"] == job["id"]
    assert done["partsUsage"] == [
        {"partId": bearing.uuid, "quantityUsed": 2, "unitCost": "12.50", "totalCost": "25.00", "stockLevel": 43}
    ]
    assert house.admin.get("/api/parts")[0]["stockLevel"] == 43


def test_more_than_there_is_is_refused_whole(house: House, bearing: PartRow) -> None:
    """Nothing is taken, not even of what there is enough of."""
    job = house.work_order()
    body = {"workOrderId": job["id"], "partsUsage": [usage(bearing, 1), usage(bearing, 45)]}
    answer = house.admin("POST", "/api/parts/consume", body)
    assert answer.status == 400 and "44" in answer.json["message"]
    assert house.admin.get("/api/parts")[0]["stockLevel"] == 45


def test_a_technician_takes_parts_for_his_own_jobs(house: House, bearing: PartRow) -> None:
    """For no other one."""
    technician = house.technician()
    assert technician.person is not None
    own, other = house.work_order(assignedTo=technician.person.uuid), house.work_order()
    for job, status in ((own, 200), (other, 403)):
        body = {"workOrderId": job["id"], "partsUsage": [usage(bearing, 1)]}
        assert technician("POST", "/api/parts/consume", body).status == status
    assert house.person(Role.VIEWER)("POST", "/api/parts/consume", body).status == 403


def test_what_does_not_fit_is_named(house: House, bearing: PartRow) -> None:
    """400, and 404 for a job or a part that is not there."""
    job, nowhere = house.work_order()["id"], "00000000-0000-4000-8000-000000000000"
    for body, field in (
        ({"workOrderId": job, "partsUsage": []}, "partsUsage"),
        ({"workOrderId": job, "partsUsage": [usage(bearing, 0)]}, "partsUsage.0.quantityUsed"),
        ({"workOrderId": job, "partsUsage": [usage(bearing, 1, unitCost="-1")]}, "partsUsage.0.unitCost"),
        ({"partsUsage": [usage(bearing, 1)]}, "workOrderId"),
    ):
        answer = house.admin("POST", "/api/parts/consume", body)
        assert (answer.status, answer.json["errors"][0]["field"]) == (400, field), answer
    for body in (
        {"workOrderId": nowhere, "partsUsage": [usage(bearing, 1)]},
        {"workOrderId": job, "partsUsage": [{"partId": nowhere, "quantityUsed": 1}]},
    ):
        assert house.admin("POST", "/api/parts/consume", body).status == 404
