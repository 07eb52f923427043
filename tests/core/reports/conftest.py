"""A month of a small shop in Berlin, to be reckoned by hand.

| day (2026)         | what happens                                                                              |
| ------------------ | ----------------------------------------------------------------------------------------- |
| Mon 2 March 10:00  | Ayşe brings three jobs, A, B and C; the pump is put up; Tom is given A and B              |
| 12:00              | A and B are begun and completed (2 h each); A: 119.00 in cash, 90 minutes at 60.00 an hour |
|                    | and two screens at 12.50; A is closed; 5 stars                                            |
| Fri 13 March 10:00 | B is reopened and completed again (264 h since it came), closed; 3 stars; the pump leaks: |
|                    | job P                                                                                     |
| 15:00              | P is completed (5 h)                                                                      |
| Sun 29 March 23:30 | 50.00 by card for B: 21:30 UTC, for the clocks went forward that morning                  |
| Mon 30 March 00:30 | 19.00 of A go back in cash: 22:30 UTC of the 29th                                         |
| Tue 31 March 10:00 | now                                                                                       |
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal as D

import pytest

from core import assets, billing, ratings, settings, work_orders
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.billing import NewPayment
from core.rules.periods import Period
from core.rules.words import AssetStatus
from core.rules.words import Status as S
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


@dataclass(frozen=True)
class Month:
    """What was made of it."""

    pump_id: int
    customer_id: int
    technician_id: int


@pytest.fixture
def month(shop: Shop, at: Workshop, clock: SteppedClock) -> Month:
    """The month of the table above; the clock stands at its end."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, time_zone="Europe/Berlin", tax_rate=D(19))
    a, b, _ = (open_job(shop, at) for _ in range(3))
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        pump = assets.add_equipment(tx, NewEquipment("Pump", status=AssetStatus.ACTIVE))
        for job in (a, b):
            work_orders.assign(tx, job.id, at.technician.person_id or 0)
    clock.step(hours=2)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.add_labour(tx, a.id, "Bench", 90, hourly_rate=D(60))
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.add_part(tx, a.id, "Screen", 2, D("12.50"))
        for job in (a, b):
            work_orders.move(tx, job.id, S.WORK_COMPLETE)
        cash = billing.take(tx, NewPayment(a.id, D("119.00"), method="Cash"))
        work_orders.move(tx, a.id, S.CLOSED)
        ratings.rate(tx, a.id, 5)
    clock.now = datetime(2026, 3, 13, 9, tzinfo=UTC)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, b.id, S.IN_PROGRESS)
        work_orders.move(tx, b.id, S.CLOSED)
        ratings.rate(tx, b.id, 3)
        leak = work_orders.open_(tx, NewWorkOrder(asset_id=pump.id, title="Leaks"))
    clock.step(hours=5)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, leak.id, S.WORK_COMPLETE)
    clock.now = datetime(2026, 3, 29, 21, 30, tzinfo=UTC)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.take(tx, NewPayment(b.id, D("50.00"), method="Card"))
    clock.step(hours=1)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.refund(tx, cash.id, D("19.00"), "Kindness")
    clock.now = datetime(2026, 3, 31, 8, tzinfo=UTC)
    return Month(pump.id, at.customer.id, at.technician.person_id or 0)
