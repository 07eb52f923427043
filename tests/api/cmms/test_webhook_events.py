"""Every event of the document comes from the real thing happening, with what the document says of it."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

import orjson
import pytest

from api.cmms.webhook_events import render, sealed
from api.cmms.webhook_schemas import WebhookEvent
from core import assets, escalation, identifiers, maintenance, parts, stock, webhooks, work_orders
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.maintenance import NewPlan
from core.parts import NewPart
from core.rules.words import AssetStatus, Period, Status
from core.shop import Shop
from core.stock import PartUse
from core.webhooks import Dispatch, NewEndpoint
from tests.api.cmms.conftest import House
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, furnish

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


@pytest.fixture
def counter(shop: Shop) -> Workshop:
    """Somebody who owns a device, and the people who work here."""
    return furnish(shop)


class Line:
    """What an endpoint is told that wants to hear of everything."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        new = NewEndpoint("cmms", "https://example.com/hook", tuple(WebhookEvent))
        with shop.transaction(SYSTEM, Channel.CMMS) as tx:
            self.endpoint = webhooks.add(tx, new).endpoint

    def told(self) -> list[dict[str, Any]]:
        """All of it so far, the oldest first."""
        with self.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            webhooks.distribute(tx, {"cmms": render})
            rows = webhooks.page_of_deliveries(tx, self.endpoint.id, Page(1000))
        return [orjson.loads(row.body) for row in reversed(rows)]

    def names(self) -> list[str]:
        """Of all messages so far."""
        return [each["event"] for each in self.told()]


@pytest.fixture
def line(shop: Shop) -> Line:
    """From now on."""
    return Line(shop)


def test_all_thirteen_come_from_the_real_thing(shop: Shop, line: Line, clock: SteppedClock) -> None:
    """A year in the life of a pump."""
    with shop.transaction(SYSTEM, Channel.CMMS) as tx:
        pump = assets.add_equipment(tx, NewEquipment("PUMP-001", status=AssetStatus.ACTIVE))
        assets.change_equipment(tx, pump.id, {"status": AssetStatus.DOWN})
        oil = parts.add(tx, NewPart("Oil", minimum=5, reorder_point=5))
        stock.receive(tx, oil.id, 6)
        plan = maintenance.add(tx, NewPlan("Monthly", [pump.id], every=30, period=Period.DAY))
    clock.step(days=30)
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        (job_id,) = maintenance.open_due(tx, plan.id)
        work_orders.use_parts(tx, job_id, [PartUse(oil.id, 2)])
    clock.step(days=5)
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        maintenance.note_overdue(tx)
        escalation.run(tx)
        work_orders.move(tx, job_id, Status.WORK_COMPLETE)
    assert set(line.names()) == {each.value for each in WebhookEvent}
    told = {each["event"]: each["data"] for each in line.told()}
    with shop.reading(SYSTEM) as tx:
        job, plan_uuid = identifiers.uuid_of(tx, "work_order", job_id), identifiers.uuid_of(tx, "plan", plan.id)
    for name, entity, uuid in (
        ("work_order.completed", "work_order", job),
        ("work_order.escalated", "work_order", job),
        ("equipment.status_changed", "equipment", pump.uuid),
        ("inventory.low_stock", "part", oil.uuid),
        ("inventory.reorder", "part", oil.uuid),
        ("parts.consumed", "part", oil.uuid),
        ("pm.scheduled", "pm", plan_uuid),
        ("pm.overdue", "pm", plan_uuid),
        ("pm.completed", "pm", plan_uuid),
    ):
        assert (told[name]["entity"], told[name]["entityId"]) == (entity, uuid), name
    assert told["equipment.status_changed"]["payload"]["newStatus"] == "down"
    assert told["inventory.low_stock"]["payload"]["stockLevel"] == 4
    assert told["parts.consumed"]["payload"].items() >= {"quantityUsed": 2, "workOrderId": job}.items()
    assert told["pm.overdue"]["payload"]["equipmentId"] == pump.uuid


def test_a_new_job_is_told_as_the_document_tells_it(house: House, line: Line) -> None:
    """The job as the list shows it, who made it, and when."""
    job = house.work_order()
    (told,) = line.told()
    assert list(told) == ["id", "event", "timestamp", "data"] and told["event"] == "work_order.created"
    assert list(told["data"]) == ["entity", "entityId", "warehouseId", "payload"]
    payload = told["data"]["payload"]
    assert (payload["workOrder"], told["data"]["entityId"]) == (job, job["id"])
    assert payload["createdBy"] == job["requestedBy"]
    assert payload["timestamp"] == told["timestamp"] == job["createdAt"]


def test_a_change_says_what_was_and_what_is(house: House, line: Line) -> None:
    """In the document's words; a completed job is one more event, with how long it took."""
    technician = house.technician()
    assert technician.person is not None
    job = house.work_order()
    house.patch(job, priority="high", assignedTo=technician.person.uuid)
    house.patch(job, status="completed", completionNotes="Done")
    told = [each for each in line.told() if each["event"] != "work_order.created"]
    changes = [each["data"]["payload"]["changes"] for each in told if each["event"] == "work_order.updated"]
    assert changes[0] == {"priority": {"from": "medium", "to": "high"}}
    assert changes[1] == {"assignedTo": {"from": None, "to": technician.person.uuid}}
    assert changes[2]["status"] == {"from": "new", "to": "assigned"}
    assert told[-1]["event"] == "work_order.completed"
    assert told[-1]["data"]["payload"]["metrics"]["totalMinutes"] == 0


def test_a_customers_device_is_no_equipment(shop: Shop, counter: Workshop, line: Line) -> None:
    """Nobody who maintains the house hears of it."""
    with shop.transaction(counter.manager, Channel.DESKTOP) as tx:
        assets.change(tx, counter.device_id, {"colour": "red"})
    assert line.names() == []


def test_what_was_deleted_meanwhile_is_told_all_the_same(shop: Shop, line: Line, house: House) -> None:
    """As it was last."""
    job = house.work_order()
    with shop.transaction(SYSTEM, Channel.CMMS) as tx:
        work_orders.delete(tx, identifiers.id_of(tx, "work_order", job["id"]))
        thing = assets.add_equipment(tx, NewEquipment("Pump"))
        assets.delete_equipment(tx, thing.id)
    assert line.names() == ["work_order.created", "equipment.created"]


def test_every_change_that_the_core_records_can_be_told(shop: Shop, line: Line, clock: SteppedClock) -> None:
    """Moments, places, people and parts of the organisation among them."""
    with shop.transaction(SYSTEM, Channel.CMMS) as tx:
        thing = assets.add_equipment(tx, NewEquipment("Pump"))
        whole = assets.add_equipment(tx, NewEquipment("Plant"))
        fields = {"parent_id": whole.id, "installed_at": clock(), "specs": {"kW": 3}, "is_field_verified": True}
        assets.change_equipment(tx, thing.id, fields)
    changes = line.told()[-1]["data"]["payload"]["changes"]
    assert changes["installDate"]["to"].endswith("Z") and changes["specs"]["to"] == {"kW": 3}
    assert changes["parent_id"] == {"from": None, "to": whole.uuid}


def test_the_three_header_fields_sign_the_body_that_is_sent(shop: Shop, line: Line, house: House) -> None:
    """Source: the document, webhook security."""
    house.work_order()
    line.told()
    with shop.reading(SYSTEM) as tx:
        (row,) = webhooks.page_of_deliveries(tx, line.endpoint.id, Page(1))
    body, fields = sealed(Dispatch(row, "cmms", "https://example.com", "key"))
    assert fields == {
        "X-MaintainPro-Signature": hmac.new(b"key", body, hashlib.sha256).hexdigest(),
        "X-MaintainPro-Event": "work_order.created",
        "X-MaintainPro-Delivery": row.uuid,
    }
