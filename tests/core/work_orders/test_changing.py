"""Changing, deleting and restoring a job."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import work_orders
from core.base.errors import Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.paging import Page
from core.rules.words import Origin, Status
from core.shop import Shop
from core.work_orders import OrderFilter
from tests.core.workshop import Workshop, open_job


def test_only_what_is_given_changes(shop: Shop, at: Workshop) -> None:
    """And the version rises by one."""
    order = open_job(shop, at)
    with shop.transaction(at.technician, Channel.REPAIR) as tx:
        row = work_orders.change(tx, order.id, {"cost": D("300.00"), "discount": D("25.00"), "note": "Battery too"})
    assert row == order._replace(cost=D("300.00"), discount=D("25.00"), note="Battery too", version=2)
    assert row.total == D("275.00")


def test_a_change_that_changes_nothing_leaves_no_trace(shop: Shop, at: Workshop) -> None:
    """The version stays."""
    order = open_job(shop, at)
    with shop.transaction(at.technician, Channel.REPAIR) as tx:
        assert work_orders.change(tx, order.id, {"cost": D("250.00")}).version == 1


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"cost": D("-1")}, "cost"),
        ({"discount": D("250.01")}, "discount"),
        ({"title": " "}, "title"),
        ({"cost": 1.5}, "cost"),
    ],
)
def test_refusals_name_the_field(shop: Shop, at: Workshop, fields: dict[str, object], field: str) -> None:
    """A discount is held against the cost that stands."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Invalid) as refusal:
        work_orders.change(tx, order.id, fields)
    assert refusal.value.field == field


def test_a_stale_version_is_refused_and_changes_nothing(shop: Shop, at: Workshop) -> None:
    """If-Match, from core's side."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        work_orders.change(tx, order.id, {"note": "first"}, version=1)
        with pytest.raises(Stale):
            work_orders.change(tx, order.id, {"note": "second"}, version=1)
        assert work_orders.get(tx, order.id).note == "first"


def test_customers_change_nothing_they_handed_over(shop: Shop, at: Workshop) -> None:
    """Source: contract, decision 21."""
    order = open_job(shop, at, "0.00", at.customer_actor)
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx:
        for attempt in (
            lambda: work_orders.change(tx, order.id, {"note": "x"}),
            lambda: work_orders.delete(tx, order.id),
        ):
            with pytest.raises(Forbidden):
                attempt()
    with shop.transaction(at.stranger_actor, Channel.REPAIR) as tx, pytest.raises(NotFound):
        work_orders.change(tx, order.id, {"note": "x"})


def test_a_deleted_job_is_gone_from_lists_counts_and_search_and_comes_back(shop: Shop, at: Workshop) -> None:
    """With everything it had."""
    order = open_job(shop, at)

    def seen() -> tuple[int, int, int, int]:
        with shop.reading(at.manager) as tx:
            return (
                len(work_orders.lines(tx, Page())),
                work_orders.count(tx),
                len(work_orders.lines(tx, Page(), OrderFilter(typed="yildiz"))),
                len(work_orders.page_of_repairs(tx, Page())),
            )

    assert seen() == (1, 1, 1, 1)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.delete(tx, order.id)
    assert seen() == (0, 0, 0, 0)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        with pytest.raises(NotFound):
            work_orders.get(tx, order.id)
        work_orders.restore(tx, order.id)
    assert seen() == (1, 1, 1, 1)


def test_a_technician_deletes_no_job(shop: Shop, at: Workshop) -> None:
    """That is for the desk and the managers."""
    order = open_job(shop, at)
    with shop.transaction(at.technician, Channel.REPAIR) as tx, pytest.raises(Forbidden):
        work_orders.delete(tx, order.id)


def test_a_remark_needs_a_text(shop: Shop, at: Workshop) -> None:
    """Nothing said is nothing to note."""
    order = open_job(shop, at)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.note(tx, order.id, "Called, no answer")
        with pytest.raises(Invalid):
            work_orders.note(tx, order.id, "  ")


def test_counters_follow_every_change(shop: Shop, at: Workshop) -> None:
    """Exact totals without counting."""
    orders = [open_job(shop, at) for _ in range(3)]
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, orders[0].id, Status.IN_PROGRESS)
        work_orders.delete(tx, orders[1].id)
        counts = {status: count for status, count in work_orders.status_counts(tx).items() if count}
    assert counts == {Status.REQUESTED: 1, Status.IN_PROGRESS: 1}


def test_why_a_job_exists_can_be_put_right(shop: Shop, at: Workshop) -> None:
    """A request turns out to be the follow-up of a defect."""
    order = open_job(shop, at)
    with shop.transaction(at.technician, Channel.AMMS) as tx:
        row = work_orders.change(tx, order.id, {"origin": Origin.DEFECT_FOLLOWUP})
    assert row.origin is Origin.DEFECT_FOLLOWUP
