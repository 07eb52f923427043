"""The list of payments: newest first, filtered by day, kind and words, with what was voided apart."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from core import billing
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.billing import PaymentFilter
from core.rules.words import PaymentKind
from core.shop import Shop
from tests.core.billing.test_booking import pay
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job


def test_lines_say_what_was_paid_for_whom(shop: Shop, at: Workshop) -> None:
    """Job, customer and device stand beside the amount; a refund names the payment it belongs to."""
    job = open_job(shop, at)
    paid = pay(shop, at, job.id, "80.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        billing.refund(tx, paid.id, Decimal("5.00"), "Kindness")
    with shop.reading(at.clerk) as tx:
        refund, line = billing.lines(tx, Page())
        assert billing.count(tx) == 2
    assert (line.order_number, line.customer, line.device) == (job.number, "Ayşe Yıldız", "Dell XPS 13")
    assert (refund.refund_of, refund.amount, refund.note) == (paid.number, Decimal("-5.00"), "Kindness")


def test_filters_by_time_kind_and_void(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Each filter shows and counts its own."""
    job = open_job(shop, at)
    old = pay(shop, at, job.id, "10.00")
    clock.step(days=1)
    deposit, wrong = pay(shop, at, job.id, "20.00", kind=PaymentKind.DEPOSIT), pay(shop, at, job.id, "30.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        back = billing.refund(tx, old.id, Decimal("1.00"), "Kindness")
        billing.void(tx, wrong.id, "Typed twice")
    day = timedelta(hours=12)
    for wanted, ids in (
        (PaymentFilter(), [back.id, deposit.id, old.id]),
        (PaymentFilter(since=clock.now - day, until=clock.now + day), [back.id, deposit.id]),
        (PaymentFilter(kind=PaymentKind.REFUND), [back.id]),
        (PaymentFilter(kind=PaymentKind.DEPOSIT), [deposit.id]),
        (PaymentFilter(is_voided=True), [wrong.id]),
    ):
        with shop.reading(at.clerk) as tx:
            assert [line.id for line in billing.lines(tx, Page(), wanted)] == ids
            assert billing.count(tx, wanted) == len(ids)
    with shop.reading(at.clerk) as tx:
        assert billing.lines(tx, Page(), PaymentFilter(is_voided=True))[0].void_reason == "Typed twice"


@pytest.mark.parametrize("typed", ["yildiz", "532 555 01 42", "r-2026-0001", "XPS", "WO001"])
def test_words_find_customer_job_device_and_number(shop: Shop, at: Workshop, typed: str) -> None:
    """Whatever is on the paper finds the payment."""
    paid = pay(shop, at, open_job(shop, at).id, "10.00")
    with shop.reading(at.clerk) as tx:
        assert [line.id for line in billing.lines(tx, Page(), PaymentFilter(typed=typed))] == [paid.id]
        assert billing.lines(tx, Page(), PaymentFilter(typed="somebody else")) == []


def test_list_is_closed_to_the_bench_and_shows_customers_their_own(shop: Shop, at: Workshop) -> None:
    """A technician sees no money, a stranger nobody else's."""
    pay(shop, at, open_job(shop, at).id, "10.00")
    with shop.reading(at.technician) as tx, pytest.raises(Forbidden):
        billing.lines(tx, Page())
    with shop.reading(at.stranger_actor) as tx:
        assert (billing.lines(tx, Page()), billing.count(tx)) == ([], 0)


def test_one_entry_knows_what_was_given_back(shop: Shop, at: Workshop) -> None:
    """Its refunds, and how much can still be refunded; a refund and a voided entry have nothing left."""
    paid = pay(shop, at, open_job(shop, at).id, "80.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        back = billing.refund(tx, paid.id, Decimal("30.00"), "Kindness")
        found = billing.entry(tx, paid.id)
        assert ([line.id for line in found.refunds], found.refundable) == ([back.id], Decimal("50.00"))
        assert billing.entry(tx, back.id).refundable == 0
        billing.void(tx, back.id)
        assert billing.entry(tx, paid.id).refundable == Decimal("80.00")
        billing.void(tx, paid.id, "Typed twice")
        found = billing.entry(tx, paid.id)
        assert (found.line.void_reason, found.refundable) == ("Typed twice", Decimal(0))


def test_entries_of_others_are_not_found(shop: Shop, at: Workshop) -> None:
    """Nor one that is not there."""
    paid = pay(shop, at, open_job(shop, at).id, "80.00")
    with shop.reading(at.stranger_actor) as tx, pytest.raises(NotFound):
        billing.entry(tx, paid.id)
    with shop.reading(at.clerk) as tx, pytest.raises(NotFound):
        billing.entry(tx, 999)
