"""A rating is given once, by who fetched the device, and corrected only by those who may."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import audit, ratings, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel, EventKind
from core.base.transaction import Transaction
from core.check import figures
from core.rules.words import Status
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job


@pytest.fixture
def order_id(shop: Shop, at: Workshop) -> int:
    """A job that was fetched."""
    job = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return work_orders.move(tx, job.id, Status.CLOSED).id


@pytest.fixture
def tx(shop: Shop, at: Workshop, order_id: int) -> Iterator[Transaction]:
    """At the counter."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as opened:
        yield opened


def test_a_rating_is_kept_with_its_words_and_told(tx: Transaction, at: Workshop, order_id: int) -> None:
    """In the job's timeline, and among the customer's."""
    row = ratings.rate(tx, order_id, 4, "  Quick, but dear ")
    assert (row.stars, row.comment) == (4, "Quick, but dear")
    assert ratings.of_order(tx, order_id) == row
    assert ratings.of_customer(tx, at.customer.id) == {4: 1}
    told = [event for event in audit.timeline(tx, order_id) if event.kind == EventKind.WORK_ORDER_RATED.text]
    assert [event.changes for event in told] == [{"stars": [None, 4], "comment": [None, "Quick, but dear"]}]


def test_nobody_is_asked_twice(tx: Transaction, order_id: int) -> None:
    """The first answer stays."""
    ratings.rate(tx, order_id, 5)
    with pytest.raises(Conflict):
        ratings.rate(tx, order_id, 1)


def test_only_a_customers_job_that_is_over_is_rated(shop: Shop, tx: Transaction, at: Workshop) -> None:
    """Not one that is open, nor one of the house."""
    house = work_orders.open_(tx, NewWorkOrder(title="Lamp"))
    open_ = work_orders.open_(tx, NewWorkOrder(at.device_id, at.customer.id))
    for order in (house, open_):
        with pytest.raises(Conflict):
            ratings.rate(tx, order.id, 5)
    with pytest.raises(NotFound):
        ratings.rate(tx, 999, 5)


@pytest.mark.parametrize("engine_name", ["sqlite"])
@pytest.mark.parametrize("stars", [0, 6, -1, True])
def test_stars_are_one_to_five(tx: Transaction, order_id: int, stars: int) -> None:
    """The field is named."""
    with pytest.raises(Invalid) as refused:
        ratings.rate(tx, order_id, stars)
    assert refused.value.field == "stars"


def test_a_rating_is_corrected_by_the_manager_alone(shop: Shop, at: Workshop, order_id: int) -> None:
    """And not over what somebody else corrected meanwhile."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        ratings.rate(tx, order_id, 1)
        with pytest.raises(Forbidden):
            ratings.change(tx, order_id, 5)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assert ratings.change(tx, order_id, 5, "Meant five", version=1).stars == 5
        with pytest.raises(Stale):
            ratings.change(tx, order_id, 4, version=1)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        ratings.rate(tx, order_id, 5)


def test_satisfaction_of_a_while(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """By when it was said; the counters agree with the rows."""
    began = shop.clock()
    for stars in (2, 4, 5):
        job = open_job(shop, at)
        with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
            work_orders.move(tx, job.id, Status.CLOSED)
            ratings.rate(tx, job.id, stars)
        clock.step(days=10)
    with shop.reading(at.manager) as tx:
        middle = began.replace(day=began.day + 5)
        assert ratings.satisfaction(tx) == 3.67
        assert (ratings.satisfaction(tx, middle), ratings.satisfaction(tx, None, middle)) == (4.5, 2.0)
        assert ratings.satisfaction(tx, shop.clock()) is None
        assert figures.faults(tx) == []
