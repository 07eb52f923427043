"""Payments are read by those they concern."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing
from core.base.errors import NotFound
from core.base.paging import Page
from core.rules.words import PaymentStatus
from core.shop import Shop
from tests.core.billing.test_booking import pay
from tests.core.workshop import Workshop, open_job


def test_page_is_filtered_and_ordered(shop: Shop, at: Workshop) -> None:
    """By job, by customer, by state; the oldest first unless asked otherwise."""
    job, other = open_job(shop, at), open_job(shop, at)
    first, second = pay(shop, at, job.id, "10.00"), pay(shop, at, other.id, "250.00")
    with shop.reading(at.clerk) as tx:
        assert [row.id for row in billing.page(tx, Page())] == [first.id, second.id]
        assert [row.id for row in billing.page(tx, Page(), newest_first=True)] == [second.id, first.id]
        assert [row.id for row in billing.page(tx, Page(), order_id=job.id)] == [first.id]
        assert [row.id for row in billing.page(tx, Page(), status=PaymentStatus.PAID)] == [second.id]
        assert billing.page(tx, Page(), customer_id=at.stranger.id) == []


def test_customer_sees_his_own_payments_only(shop: Shop, at: Workshop) -> None:
    """Somebody else's payment answers as if it did not exist."""
    job = open_job(shop, at)
    paid = pay(shop, at, job.id, "10.00")
    with shop.reading(at.customer_actor) as tx:
        assert billing.get(tx, paid.id).amount == Decimal("10.00")
    with shop.reading(at.stranger_actor) as tx:
        assert billing.page(tx, Page()) == []
        with pytest.raises(NotFound):
            billing.get(tx, paid.id)


def test_balance_of_no_job_is_not_found(shop: Shop, at: Workshop) -> None:
    """There is nothing owed for a job that is not there."""
    with shop.reading(at.clerk) as tx, pytest.raises(NotFound):
        billing.balance(tx, 999)
