"""Customers' jobs are listed and counted by state, day, customer and technician."""

from __future__ import annotations

from datetime import date

import pytest

from core import rooms, work_orders
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.check import figures
from core.rules.words import Status as S
from core.shop import Shop
from core.work_orders import CustomerJobFilter, NewWorkOrder
from tests.core.workshop import Workshop, open_job

DAY = date(2026, 3, 9)
F = CustomerJobFilter


def test_each_filter_leaves_and_counts_the_same(shop: Shop, at: Workshop) -> None:
    """The newest first; a job of nobody is not among them."""
    first, second = open_job(shop, at), open_job(shop, at, status=S.IN_PROGRESS)
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.CRM) as tx:
        third = work_orders.open_(tx, NewWorkOrder(customer_id=at.stranger.id, title="Pumping"))
        room = rooms.add(tx, "101", "1")
        house = work_orders.open_(tx, NewWorkOrder(location_id=room.location_id, title="Lamp"))
        work_orders.schedule(tx, second.id, {"scheduled_on": DAY})
        work_orders.assign(tx, first.id, at.clerk.person_id or 0)
        work_orders.assign(tx, first.id, tom)  # the second one there
        work_orders.assign(tx, second.id, tom)
        expected = {
            F(): [third.id, second.id, first.id],
            F((S.REQUESTED,)): [third.id, first.id],
            F((S.REQUESTED, S.IN_PROGRESS)): [third.id, second.id, first.id],
            F(customer_id=at.stranger.id): [third.id],
            F(scheduled_on=DAY): [second.id],
            F(technician_id=tom): [second.id],
            F((S.REQUESTED,), technician_id=tom): [],
        }
        for wanted, ids in expected.items():
            found = work_orders.page_of_customer_jobs(tx, Page(10), wanted)
            assert ([row.id for row in found], work_orders.count_customer_jobs(tx, wanted)) == (ids, len(ids)), wanted
        assert [row.id for row in work_orders.page_of_customer_jobs(tx, Page(1, 1))] == [second.id]
        assert work_orders.get_customer_job(tx, first.id).technician_id == at.clerk.person_id
        with pytest.raises(NotFound):
            work_orders.get_customer_job(tx, house.id)


def test_counters_follow_customer_state_and_deletion(shop: Shop, at: Workshop) -> None:
    """The check agrees."""
    job = open_job(shop, at)
    with shop.transaction(at.manager, Channel.CRM) as tx:
        loose = work_orders.open_(tx, NewWorkOrder(title="For the house"))
        work_orders.change(tx, loose.id, {"customer_id": at.customer.id})
        work_orders.move(tx, job.id, S.CLOSED)
        assert work_orders.count_customer_jobs(tx) == 2
        work_orders.delete(tx, job.id)
        assert [work_orders.count_customer_jobs(tx, F((each,))) for each in (S.REQUESTED, S.CLOSED)] == [1, 0]
        assert figures.faults(tx) == []


def test_a_customer_sees_and_counts_his_own(shop: Shop, at: Workshop) -> None:
    """Nobody else's."""
    job = open_job(shop, at)
    with shop.reading(at.customer_actor) as tx:
        assert [row.id for row in work_orders.page_of_customer_jobs(tx, Page(10))] == [job.id]
        assert work_orders.count_customer_jobs(tx) == 1
    with shop.reading(at.stranger_actor) as tx:
        assert work_orders.page_of_customer_jobs(tx, Page(10)) == []
        assert work_orders.count_customer_jobs(tx) == 0
