"""The figures of a day agree with its payments to the cent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from core import billing, settings
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from tests.core.billing.test_booking import pay
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job


def test_sums_stand_by_method_with_refunds_apart(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """What was voided, and what came on another day, is in none of them."""
    job = open_job(shop, at)
    pay(shop, at, job.id, "99.00")
    clock.step(days=1)
    cash = [pay(shop, at, job.id, amount) for amount in ("10.10", "20.20")]
    pay(shop, at, job.id, "50.00", method="Card")
    wrong = pay(shop, at, job.id, "7.00", method="Card")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.refund(tx, cash[0].id, Decimal("0.10"), "Kindness")
        billing.void(tx, wrong.id)
    with shop.reading(at.clerk) as tx:
        card, till = billing.takings(tx)
    assert card == ("Card", 1, Decimal("50.00"), 0, Decimal("0.00"))
    assert till == ("Cash", 2, Decimal("30.30"), 1, Decimal("-0.10"))
    assert till.net == Decimal("30.20")


def test_day_is_the_shops_own(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """At 23:30 UTC it is tomorrow in Istanbul."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, time_zone="Europe/Istanbul")
    clock.now = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    pay(shop, at, open_job(shop, at).id, "10.00")
    with shop.reading(at.clerk) as tx:
        assert billing.takings(tx, date(2026, 3, 2)) == []
        assert [line.taken for line in billing.takings(tx, date(2026, 3, 3))] == [Decimal("10.00")]
        assert billing.takings(tx) == billing.takings(tx, date(2026, 3, 3))
        days = [date(2026, 3, day) for day in (2, 3, 4)]
        assert billing.net_by_day(tx, days) == [Decimal(0), Decimal("10.00"), Decimal(0)]


def test_day_on_which_clocks_change_is_an_hour_short(shop: Shop, at: Workshop) -> None:
    """29 March 2026 in Berlin has 23 hours."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, time_zone="Europe/Berlin")
        since, until = billing.day_of(tx, date(2026, 3, 29))
    assert (until.astimezone(UTC) - since.astimezone(UTC)).total_seconds() == 23 * 3600


def test_figures_are_for_the_till_only(shop: Shop, at: Workshop) -> None:
    """Neither technician nor customer sees them."""
    for actor in (at.technician, at.customer_actor):
        with shop.reading(actor) as tx, pytest.raises(Forbidden):
            billing.takings(tx)
