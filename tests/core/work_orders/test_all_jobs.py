"""Every job is listed, sorted, narrowed, and counted exactly."""

from __future__ import annotations

import pytest

from core import assets, people, work_orders
from core.assets import NewEquipment
from core.base.errors import Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.rules.words import Origin, Priority, Status
from core.shop import Shop
from core.work_orders import JobFilter, JobRow, NewWorkOrder
from tests.core.conftest import actor
from tests.core.workshop import Workshop, open_job

S, P = Status, Priority


@pytest.fixture
def jobs(shop: Shop, at: Workshop) -> list[JobRow]:
    """A customer's repair, two jobs on a pump, and one on nothing, in the order they were opened."""
    repair = open_job(shop, at)
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        pump = assets.add_equipment(tx, NewEquipment("Pump"))
        others = [
            work_orders.open_(tx, NewWorkOrder(pump.id, title="Leaks", priority=P.HIGH, status=S.APPROVED)),
            work_orders.open_(tx, NewWorkOrder(pump.id, title="Clean", origin=Origin.PREVENTIVE_AUTO)),
            work_orders.open_(tx, NewWorkOrder(title="Hall lamp", priority=P.LOW, number="MY-1")),
        ]
        return [work_orders.get_job(tx, each.id) for each in (repair, *others)]


def test_job_says_what_it_is_on_and_who_has_it(shop: Shop, at: Workshop, jobs: list[JobRow]) -> None:
    """The one it was given to first; its readable id is one more than that of the job before."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        for who in (at.technician, at.clerk):
            work_orders.assign(tx, jobs[1].id, who.person_id or 0)
        row = work_orders.get_job(tx, jobs[1].id)
        pump = assets.get_equipment(tx, row.asset_id or 0)
        assert (row.asset_uuid, row.assignee_id) == (pump.uuid, at.technician.person_id)
        assert row.assignee_uuid == people.get(tx, at.technician.person_id or 0).uuid
        with pytest.raises(NotFound):
            work_orders.get_job(tx, 10**9)
    assert [row.readable_id for row in jobs] == [1, 2, 3, 4]
    assert (jobs[0].assignee_uuid, jobs[2].origin, jobs[1].status) == (None, Origin.PREVENTIVE_AUTO, S.APPROVED)


def test_readable_id_leaves_no_gap_after_a_refusal(shop: Shop, at: Workshop, jobs: list[JobRow]) -> None:
    """What was not opened took no number."""
    with pytest.raises(ZeroDivisionError), shop.transaction(at.manager, Channel.AMMS) as tx:
        work_orders.open_(tx, NewWorkOrder(title="Never"))
        raise ZeroDivisionError
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        order = work_orders.open_(tx, NewWorkOrder(title="Next"))
        assert work_orders.get_job(tx, order.id).readable_id == 5


def test_list_is_sorted_narrowed_and_counted(shop: Shop, at: Workshop, jobs: list[JobRow]) -> None:
    """By states, priorities and what they are on; newest first unless said otherwise."""
    repair, leak, clean, lamp = jobs
    expected = {
        JobFilter(): [lamp, clean, leak, repair],
        JobFilter((S.REQUESTED,)): [lamp, clean, repair],
        JobFilter((S.REQUESTED, S.APPROVED, S.REQUESTED)): [lamp, clean, leak, repair],
        JobFilter(()): [],
        JobFilter(priorities=(P.HIGH,)): [leak],
        JobFilter(priorities=(P.HIGH, P.LOW)): [lamp, leak],
        JobFilter(priorities=(P.CRITICAL,)): [],
        JobFilter(priorities=()): [],
        JobFilter((S.REQUESTED,), (P.HIGH, P.LOW)): [lamp],
        JobFilter(asset_id=leak.asset_id): [clean, leak],
        JobFilter((S.APPROVED,), asset_id=leak.asset_id): [leak],
    }
    with shop.reading(at.technician) as tx:
        for wanted, rows in expected.items():
            assert work_orders.page_of_all(tx, Page(10), wanted) == rows, wanted
            assert work_orders.page_of_all(tx, Page(10), wanted, descending=False) == rows[::-1], wanted
            by_title = sorted(rows, key=lambda row: row.title)
            assert work_orders.page_of_all(tx, Page(10), wanted, sort="name", descending=False) == by_title, wanted
            assert work_orders.count_all(tx, wanted) == len(rows), wanted
        assert work_orders.page_of_all(tx, Page(2, 1)) == [clean, leak]
        with pytest.raises(Invalid):
            work_orders.page_of_all(tx, Page(10, -1))


def test_who_sees_what(shop: Shop, at: Workshop, jobs: list[JobRow]) -> None:
    """A customer his own jobs, a viewer none."""
    with shop.reading(at.customer_actor) as tx:
        assert work_orders.page_of_all(tx, Page(10)) == jobs[:1]
        assert work_orders.count_all(tx) == 1
        with pytest.raises(NotFound):
            work_orders.get_job(tx, jobs[1].id)
    with shop.reading(actor(Role.VIEWER)) as tx:
        for attempt in (
            lambda: work_orders.page_of_all(tx, Page(10)),
            lambda: work_orders.count_all(tx),
            lambda: work_orders.get_job(tx, jobs[0].id),
        ):
            with pytest.raises(Forbidden):
                attempt()
