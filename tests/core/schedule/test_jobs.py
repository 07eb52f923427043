"""Jobs with a day, as the schedule shows them."""

from __future__ import annotations

import pytest

from core import people, rooms, schedule, work_orders
from core.base.errors import NotFound
from core.base.events import Channel
from core.schedule import jobs
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.schedule.test_looking import MONDAY, TUESDAY, opened
from tests.core.workshop import Workshop

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_a_place_is_where_one_goes(shop: Shop, at: Workshop) -> None:
    """The room, else where the customer lives; jobs in one town have a place in common, others have none."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        home = opened(tx, at)
        assert (jobs.one(tx, home).place, jobs.one(tx, home).place_key) == (None, None)
        people.change(tx, at.customer.id, {"address": "High Street 5", "zip": "90210", "city": "Beverly Hills"})
        found = jobs.one(tx, home)
        assert (found.place, found.place_key) == ("High Street 5, 90210 Beverly Hills", "town 90210")
        room = rooms.add(tx, "101", "1")
        house = work_orders.open_(tx, NewWorkOrder(location_id=room.location_id, title="Lamp")).id
        found = jobs.one(tx, house)
        assert (found.place, found.place_key, found.occupied_room) == ("101", f"place {room.location_id}", None)
        assert (found.starts_at, found.is_open, found.is_whole_day, found.hours) == (None, True, True, 1.0)
        with pytest.raises(NotFound):
            jobs.one(tx, 10**9)


def test_the_mark_is_another_one_after_every_change(shop: Shop, at: Workshop) -> None:
    """Also where only somebody else has it."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        job = opened(tx, at)
        marks = {schedule.job(tx, job).mark}
        work_orders.give_to(tx, job, at.technician.person_id)
        marks.add(schedule.job(tx, job).mark)
        work_orders.schedule(tx, job, {"scheduled_on": TUESDAY})
        marks.add(schedule.job(tx, job).mark)
        assert len(marks) == 3
        assert [each.id for each in jobs.between(tx, MONDAY, MONDAY)] == []
        assert [each.id for each in jobs.between(tx, TUESDAY, TUESDAY, technician_id=at.technician.person_id)] == [job]
