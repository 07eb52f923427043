"""A job is read whole, with what its sections reckon."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from core import work_orders
from core.rules.words import Status
from desktop.widgets.moments import now
from tests.desktop.screens.bench import Bench


def test_price_is_split_into_what_it_is_made_of(bench: Bench) -> None:
    """Agreed price, labour and parts add up to the cost."""
    order = bench.open("100.00")
    bench.do(work_orders.add_labour, order.id, "Cleaning", 30)
    bench.do(work_orders.add_part, order.id, "Fan", 2, Decimal("12.50"))
    job = bench.job(order.id)
    assert (job.agreed_price, job.labour_sum, job.parts_sum) == (Decimal("100.00"), Decimal("30.00"), Decimal("25.00"))
    assert job.agreed_price + job.labour_sum + job.parts_sum == job.order.cost
    assert job.owed == Decimal("155.00")


def test_owed_is_nothing_for_those_who_see_no_money(bench: Bench) -> None:
    """Not even the sum."""
    order = bench.open("100.00")
    assert bench.job(order.id, bench.at.technician).owed == 0


def test_late_is_only_what_is_still_to_be_done(bench: Bench) -> None:
    """A job that was ready in time is not late for waiting to be collected."""
    past = now() - timedelta(days=1)
    assert bench.job(bench.open(estimated_completion_at=past).id).is_overdue(now())
    ready = bench.open(estimated_completion_at=past, status=Status.WORK_COMPLETE)
    assert not bench.job(ready.id).is_overdue(now())


def test_other_jobs_on_the_device_are_counted(bench: Bench) -> None:
    """Without the one that is looked at."""
    first, second = bench.open(), bench.open()
    job = bench.job(second.id)
    assert ([line.id for line in job.others], job.others_count) == ([first.id], 1)


def test_closed_job_is_not_open(bench: Bench) -> None:
    """Nothing more is booked on it."""
    assert not bench.job(bench.open(status=Status.CANCELLED).id).is_open
    assert bench.job(bench.open(status=Status.WORK_COMPLETE).id).is_open
