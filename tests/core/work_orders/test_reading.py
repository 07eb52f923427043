"""Reading jobs."""

from __future__ import annotations

from datetime import timedelta
from itertools import product
from typing import get_args

import pytest

from core import work_orders
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.rules.periods import Span
from core.rules.status import OPEN
from core.rules.words import HoldReason, Origin, Status
from core.shop import Shop
from core.work_orders import OrderFilter
from core.work_orders.reading import Sort
from tests.core.conftest import SteppedClock, actor
from tests.core.workshop import Workshop, open_job

S = Status


@pytest.fixture
def orders(shop: Shop, at: Workshop, clock: SteppedClock) -> dict[Status, list[int]]:
    """Two jobs in each state but draft, opened in mixed order, the later of each due earlier."""
    ids: dict[Status, list[int]] = {}
    for turn in range(2):
        for status in Status:
            if status is S.DRAFT:
                continue
            due = clock.now + timedelta(days=5 - 10 * turn)
            ids.setdefault(status, []).append(
                open_job(shop, at, status=status, estimated_completion_at=due, actor=at.manager).id
            )
    return ids


def _all(orders: dict[Status, list[int]], *statuses: Status) -> list[int]:
    return sorted(key for status in statuses or tuple(orders) for key in orders[status])


def test_lines_come_filtered_sorted_and_paged(shop: Shop, at: Workshop, orders: dict[Status, list[int]]) -> None:
    """Page by page the same as all at once, and the count agrees."""
    several: list[tuple[Status, ...] | None] = [None, (S.ON_HOLD,), OPEN, (S.REQUESTED, S.CANCELLED)]
    with shop.reading(at.clerk) as tx:
        for statuses, sort in product(several, get_args(Sort)):
            wanted = OrderFilter(statuses=statuses)
            whole = work_orders.lines(tx, Page(100), wanted, sort)
            paged = [row for start in range(0, 16, 3) for row in work_orders.lines(tx, Page(3, start), wanted, sort)]
            assert (work_orders.count(tx, wanted), paged) == (len(whole), whole), (statuses, sort)
            expected = _all(orders, *(status for status in statuses or () if status is not S.DRAFT))
            assert sorted(row.id for row in whole) == expected, (statuses, sort)
            keys = [(row.due_at, row.id) if sort in ("due", "latest_due") else (row.id,) for row in whole]
            assert keys == sorted(keys, reverse=sort in ("latest_due", "newest")), (statuses, sort)


def test_a_line_shows_names(shop: Shop, at: Workshop) -> None:
    """Not ids."""
    order = open_job(shop, at, title="Screen cracked")
    with shop.reading(at.clerk) as tx:
        (line,) = work_orders.lines(tx, Page(10))
    assert (line.id, line.customer, line.device, line.title) == (
        order.id,
        "Ayşe Yıldız",
        "Dell XPS 13",
        "Screen cracked",
    )


@pytest.mark.parametrize(
    "typed", ["WO001", "wo001", "yildiz", "Ayşe xps", "0532 555 01 42", "SN123456789", "screen cra"]
)
def test_a_job_is_found_by_what_is_typed(shop: Shop, at: Workshop, typed: str) -> None:
    """Number, name, phone, device, serial, words of the title."""
    order = open_job(shop, at, title="Screen cracked")
    with shop.reading(at.clerk) as tx:
        assert [row.id for row in work_orders.lines(tx, Page(10), OrderFilter(typed=typed))] == [order.id]
        assert work_orders.count(tx, OrderFilter(typed=typed)) == 1
        assert work_orders.lines(tx, Page(10), OrderFilter(typed=typed, statuses=(S.CLOSED,))) == []


def test_mine_and_overdue(shop: Shop, at: Workshop, orders: dict[Status, list[int]]) -> None:
    """Overdue are open jobs past their promise; mine are those given to me."""
    first = orders[S.REQUESTED][0]
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.assign(tx, first, at.technician.person_id or 0)
        mine = work_orders.lines(tx, Page(10), OrderFilter(assignee_id=at.technician.person_id))
        late = work_orders.lines(tx, Page(10), work_orders.overdue(tx))
        assert work_orders.count(tx, work_orders.overdue(tx)) == len(late)
    assert [row.id for row in mine] == [first]
    assert sorted(row.id for row in late) == sorted(orders[status][1] for status in OPEN if status is not S.DRAFT)


@pytest.mark.parametrize("statuses", [None, (S.REQUESTED,), (S.DRAFT, S.REQUESTED, S.APPROVED)])
def test_repairs_come_by_id(
    shop: Shop, at: Workshop, orders: dict[Status, list[int]], statuses: tuple[Status, ...] | None
) -> None:
    """With filters combined, in pages."""
    with shop.reading(at.clerk) as tx:
        found = [row.id for row in work_orders.page_of_repairs(tx, Page(100), statuses=statuses)]
        second = work_orders.page_of_repairs(tx, Page(1, 1), statuses=statuses, customer_id=at.customer.id)
        nobody = work_orders.page_of_repairs(tx, Page(100), statuses=statuses, customer_id=at.stranger.id)
        by_device = work_orders.page_of_repairs(tx, Page(100), statuses=statuses, asset_id=at.device_id)
    assert found == _all(orders, *(status for status in statuses or () if status is not S.DRAFT))
    assert [row.id for row in second] == found[1:2]
    assert nobody == []
    assert [row.id for row in by_device] == found


def test_a_customer_sees_his_own_jobs_only(shop: Shop, at: Workshop) -> None:
    """Whatever filter he tries."""
    order = open_job(shop, at)
    with shop.reading(at.customer_actor) as tx:
        assert [row.id for row in work_orders.page_of_repairs(tx, Page(10))] == [order.id]
        assert work_orders.page_of_repairs(tx, Page(10), customer_id=at.stranger.id) == []
        assert work_orders.count(tx) == 1
    with shop.reading(at.stranger_actor) as tx:
        assert work_orders.page_of_repairs(tx, Page(10), customer_id=at.customer.id) == []
        assert work_orders.page_of_repairs(tx, Page(10), asset_id=at.device_id) == []
        assert work_orders.lines(tx, Page(10)) == []
        assert work_orders.count(tx) == 0


@pytest.mark.parametrize("role", [Role.VIEWER, Role.STOREMAN])
def test_who_may_not_read_jobs_reads_none(shop: Shop, role: Role) -> None:
    """Not even how many there are."""
    with shop.reading(actor(role)) as tx:
        for attempt in (
            lambda: work_orders.lines(tx, Page(10)),
            lambda: work_orders.count(tx),
            lambda: work_orders.page_of_repairs(tx, Page(10)),
            lambda: work_orders.get(tx, 1),
            lambda: work_orders.detail(tx, 1),
        ):
            with pytest.raises(Forbidden):
                attempt()


@pytest.mark.parametrize("statuses", [None, (Status.REQUESTED,), (Status.REQUESTED, Status.APPROVED)])
def test_promises_are_ordered_both_ways(
    shop: Shop, at: Workshop, clock: SteppedClock, statuses: tuple[Status, ...] | None
) -> None:
    """What was promised for no day stands last in either, on either engine."""
    days = [None, 5, 1, 3]
    dues = [None if day is None else clock.now + timedelta(days=day) for day in days]
    jobs = [open_job(shop, at, estimated_completion_at=due) for due in dues]
    wanted = OrderFilter(statuses=statuses)
    with shop.reading(at.clerk) as tx:
        soonest = [line.id for line in work_orders.lines(tx, Page(), wanted, "due")]
        latest = [line.id for line in work_orders.lines(tx, Page(), wanted, "latest_due")]
    none, five, one, three = (job.id for job in jobs)
    assert soonest == [one, three, five, none]
    assert latest == [five, three, one, none]


def test_the_jobs_behind_a_figure(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """What waits for parts; what is due, was opened or was completed within a span, its end left out."""
    start = clock.now
    parts, done, later = (open_job(shop, at, estimated_completion_at=start + timedelta(days=n)) for n in range(3))
    clock.step(hours=2)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, parts.id, S.ON_HOLD, hold_reason=HoldReason.PARTS)
        work_orders.move(tx, done.id, S.WORK_COMPLETE)
        work_orders.move(tx, later.id, S.ON_HOLD, hold_reason=HoldReason.CUSTOMER)
        work_orders.schedule(tx, later.id, {"scheduled_on": start.date()})
    day = Span(start, start + timedelta(days=1))
    with shop.reading(at.manager) as tx:
        for wanted, expected in (
            (OrderFilter(hold_reason=HoldReason.PARTS, statuses=(S.ON_HOLD,)), {parts.id}),
            (OrderFilter(due=day), {parts.id}),
            (OrderFilter(opened=day), {parts.id, done.id, later.id}),
            (OrderFilter(opened=Span(start + timedelta(hours=1), day.until)), set()),
            (OrderFilter(completed=day), {done.id}),
            (OrderFilter(completed=Span(start, start + timedelta(hours=2))), set()),
            (OrderFilter(statuses=OPEN, origin=Origin.PREVENTIVE_AUTO), set()),
            (OrderFilter(statuses=OPEN, origin=Origin.MANUAL_REQUEST), {parts.id, later.id}),
            (OrderFilter(planned_on=start.date()), {later.id}),
        ):
            assert {line.id for line in work_orders.lines(tx, Page(10), wanted)} == expected
            assert work_orders.count(tx, wanted) == len(expected)
