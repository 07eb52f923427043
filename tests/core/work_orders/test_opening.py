"""Opening a job."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal as D

import pytest

from core import assets, audit, catalog, work_orders
from core.assets import NewDevice
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.permissions import Role
from core.rules.words import Origin, Priority, Status
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import actor
from tests.core.workshop import Workshop, open_job


def test_a_job_has_a_number_a_code_and_its_parts(shop: Shop, at: Workshop) -> None:
    """The customer defaults to the device's owner."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        row = work_orders.open_(tx, NewWorkOrder(at.device_id, note="Screen cracked\nFell down"))
        again = work_orders.get(tx, row.id)
    assert again == row
    assert (row.number, row.status, row.customer_id, row.total) == (
        "WO001",
        Status.REQUESTED,
        at.customer.id,
        D("0.00"),
    )
    assert row.title == "Screen cracked"
    assert len(row.pickup_code or "") == 6


def test_numbers_rise_by_one_and_pass_over_chosen_ones(shop: Shop, at: Workshop) -> None:
    """A client's own number is kept if free, refused if taken. Source: contract, decision 1."""
    assert open_job(shop, at, number="WO002").number == "WO002"
    assert open_job(shop, at, number="HOTEL-7").number == "HOTEL-7"
    assert [open_job(shop, at).number for _ in range(3)] == ["WO001", "WO003", "WO004"]
    with pytest.raises(Conflict) as refusal:
        open_job(shop, at, number="WO002")
    assert refusal.value.field == "work_order_number"


def test_opening_in_a_later_state_walks_there(shop: Shop, at: Workshop) -> None:
    """Each step is recorded, the moments follow."""
    row = open_job(shop, at, status=Status.WORK_COMPLETE)
    assert row.started_at == row.completed_at == row.created_at
    with shop.reading(at.clerk) as tx:
        kinds = [event.kind for event in audit.after(tx, 0, 100) if event.work_order_id == row.id]
    assert kinds == ["work_order.created", "work_order.approved", "work_order.started", "work_order.completed"]


@pytest.mark.parametrize(
    ("new", "thing"),
    [
        (NewWorkOrder(asset_id=10**18), "Device"),
        (NewWorkOrder(customer_id=10**18), "Customer"),
        (NewWorkOrder(symptom_id=10**18), "Problem"),
        (NewWorkOrder(location_id=10**18), "Location"),
        (NewWorkOrder(team_id=10**18), "Team"),
    ],
)
def test_what_the_job_refers_to_must_exist(shop: Shop, at: Workshop, new: NewWorkOrder, thing: str) -> None:
    """The refusal names it."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(NotFound, match=f"{thing} not found"):
        work_orders.open_(tx, new)


@pytest.mark.parametrize(("cost", "discount", "field"), [("-1", "0", "cost"), ("10", "10.01", "discount")])
def test_prices_are_checked(shop: Shop, at: Workshop, cost: str, discount: str, field: str) -> None:
    """A discount above the cost is refused. Source: contract, decision 6."""
    with pytest.raises(Invalid) as refusal:
        open_job(shop, at, cost, discount=D(discount))
    assert refusal.value.field == field


def test_a_customer_opens_a_job_for_himself_without_price_or_state(shop: Shop, at: Workshop) -> None:
    """Totals in his request are ignored, and so is how urgent it is and until when: that is the shop's to say."""
    row = open_job(
        shop, at, "250.00", at.customer_actor, status=Status.WORK_COMPLETE, priority=Priority.CRITICAL,
        origin=Origin.PREVENTIVE_AUTO, estimated_completion_at=datetime(2020, 1, 1, tzinfo=UTC), blocks_room=True,
    )  # fmt: skip
    assert (row.status, row.cost, row.customer_id) == (Status.REQUESTED, D("0.00"), at.customer.id)
    assert (row.priority, row.origin, row.estimated_completion_at) == (Priority.MEDIUM, Origin.MANUAL_REQUEST, None)


def test_a_customer_cannot_use_someone_elses_device_or_name(shop: Shop, at: Workshop) -> None:
    """They do not exist for him."""
    attempts = (
        NewWorkOrder(at.device_id),
        NewWorkOrder(at.device_id, at.customer.id),
        NewWorkOrder(None, at.customer.id),
        NewWorkOrder(),
    )
    with shop.transaction(at.stranger_actor, Channel.REPAIR) as tx:
        for new in attempts:
            with pytest.raises(NotFound):
                work_orders.open_(tx, new)


@pytest.mark.parametrize("role", [Role.VIEWER, Role.STOREMAN])
def test_who_works_on_no_jobs_opens_none(shop: Shop, at: Workshop, role: Role) -> None:
    """Source: permission matrix."""
    with shop.transaction(actor(role), Channel.REPAIR) as tx, pytest.raises(Forbidden):
        work_orders.open_(tx, NewWorkOrder(at.device_id))


def test_only_jobs_on_customers_devices_are_repairs(shop: Shop, at: Workshop) -> None:
    """The repair dialect shows those and no others. Source: contract, addresses."""
    repair = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        kind = catalog.add_device_type(tx, "Phone")
        other = assets.add_device(tx, NewDevice(at.stranger.id, kind.id))
        house = work_orders.open_(tx, NewWorkOrder(title="Paint the wall"))
        second = work_orders.open_(tx, NewWorkOrder(other.id))
        assert work_orders.get_repair(tx, repair.id).asset_id == at.device_id
        assert work_orders.get_repair(tx, second.id).customer_id == at.stranger.id
        with pytest.raises(NotFound):
            work_orders.get_repair(tx, house.id)
