"""Reading jobs in rooms."""

from __future__ import annotations

import pytest

from core import people, rooms, teams, work_orders
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.rules.words import Status
from core.shop import Shop
from core.work_orders import NewWorkOrder, RoomJobRow, get_room_job, page_of_room_jobs
from core.work_orders.room_jobs import _one, _page
from tests.core.conftest import actor
from tests.core.workshop import Workshop, open_job


def open_in(shop: Shop, room: str = "204", **values: object) -> str:
    """The number of a new job in a room."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        place = rooms.require_named(tx, room).location_id
        return work_orders.open_(tx, NewWorkOrder(location_id=place, **values)).number  # type: ignore[arg-type]


def read(shop: Shop, number: str) -> RoomJobRow:
    """One job."""
    with shop.reading(SYSTEM) as tx:
        return get_room_job(tx, number)


def test_a_job_is_shown_with_the_names_of_its_room_and_assignee(shop: Shop, at: Workshop) -> None:
    """The person who had it first, else the team, else nobody; moments as texts."""
    number = open_in(shop, type="Cleaning", created_by="Guest", status=Status.WORK_COMPLETE)
    job = read(shop, number)
    assert job[2:] == (
        number, "Guest", None, "204", "2026-03-02T09:00:00", "2026-03-02T09:00:00", "Cleaning", Status.WORK_COMPLETE,
    )  # fmt: skip
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.change(tx, job.id, {"team_id": teams.require_named(tx, "Housekeeping").id})
        assert get_room_job(tx, number).assignee == "Housekeeping"
        for person in (at.technician, at.clerk):
            assert person.person_id is not None
            work_orders.assign(tx, job.id, person.person_id)
        assert get_room_job(tx, number).assignee == "Tom Bench"


def test_a_number_is_found_in_any_spelling_of_its_letters(shop: Shop) -> None:
    """As it would have been stored; what could not be stored is not found."""
    open_in(shop, number="Zimmer é")
    assert read(shop, " Zimmer e\u0301 ").number == "Zimmer é"
    for number in ("", "\x00", "\ud800", "x" * 500, "zimmer é", "Zimmer"):
        with pytest.raises(NotFound, match="Work order not found"):
            read(shop, number)


def test_the_mark_is_another_whenever_anything_shown_is(shop: Shop, at: Workshop) -> None:
    """Also what lies in other rows: the assignee, the room's name."""
    number = open_in(shop)
    marks = [read(shop, number).mark]
    assert at.technician.person_id is not None
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        job = get_room_job(tx, number)
        assignment = work_orders.assign(tx, job.id, at.technician.person_id)
        marks.append(get_room_job(tx, number).mark)
        work_orders.unassign(tx, assignment.id)
        assert get_room_job(tx, number).mark == marks[0]
        rooms.change(tx, rooms.board(tx)[0].id, {"name": "205"})
        marks.append(get_room_job(tx, number).mark)
        people.change(tx, at.technician.person_id, {"full_name": "Tom Workbench"})
        work_orders.change(tx, job.id, {"note": "x"})
        marks.append(get_room_job(tx, number).mark)
    assert len(set(marks)) == 4 and all(0 < mark < 1_000_000_000 for mark in marks)


def test_pages_come_in_the_order_of_opening(shop: Shop, at: Workshop) -> None:
    """Jobs elsewhere and deleted ones left out."""
    numbers = [open_in(shop, str(number)) for number in range(5)]
    open_job(shop, at)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.delete(tx, get_room_job(tx, numbers[1]).id)
    with shop.reading(SYSTEM) as tx:
        found = [[job.number for job in page_of_room_jobs(tx, page)] for page in (Page(10), Page(2, 1), Page(5, 4))]
        assert page_of_room_jobs(tx, Page(1))[0] == get_room_job(tx, numbers[0])
    left = [numbers[0], *numbers[2:]]
    assert found == [left, left[1:3], []]


def test_a_job_that_is_carried_elsewhere_is_a_rooms_job_no_more(shop: Shop) -> None:
    """And the other way round."""
    number = open_in(shop)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        job = get_room_job(tx, number)
        room = rooms.board(tx)[0]
        work_orders.change(tx, job.id, {"location_id": None})
        assert page_of_room_jobs(tx, Page()) == []
        work_orders.change(tx, job.id, {"location_id": room.location_id})
        assert [each.number for each in page_of_room_jobs(tx, Page())] == [number]


def test_customers_see_their_own_and_others_nothing(shop: Shop, at: Workshop) -> None:
    """Someone else's is as good as none; without the right to read jobs none is shown."""
    house, own = open_in(shop), open_in(shop, customer_id=at.customer.id)
    with shop.reading(at.customer_actor) as tx:
        assert [job.number for job in page_of_room_jobs(tx, Page())] == [own]
        assert get_room_job(tx, own).number == own
        with pytest.raises(NotFound):
            get_room_job(tx, house)
    with shop.reading(at.stranger_actor) as tx:
        assert page_of_room_jobs(tx, Page()) == []
    with shop.reading(actor(Role.VIEWER)) as tx:
        for read_ in (lambda: page_of_room_jobs(tx, Page()), lambda: get_room_job(tx, house)):
            with pytest.raises(Forbidden):
                read_()


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_the_list_is_read_from_an_index_in_its_order(shop: Shop) -> None:
    """Among a million jobs: the page's ids from the index of room jobs alone, then those rows; nothing is sorted."""
    with shop.reading(SYSTEM) as tx:
        plans = []
        for prepared in (_page(False), _page(True), _one(False)):
            made = prepared._statement.compile(tx.connection.engine)
            rows = tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {made}", tuple(1 for _ in made.positiontup or ()))
            plans.append(" / ".join(row.detail for row in rows))
    whole, own, one = plans
    assert "SCAN work_orders USING COVERING INDEX ix_work_orders_room" in whole
    assert "SEARCH work_orders USING INDEX ix_work_orders_customer_id_id (customer_id=?)" in own
    assert "(number=?)" in one
    for plan in plans:
        assert "TEMP B-TREE" not in plan and plan.count("SCAN") <= 1
