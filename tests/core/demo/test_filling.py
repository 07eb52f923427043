"""The sample is a shop that could have been: everything through the real operations, in order."""

from __future__ import annotations

import contextlib
from collections import Counter
from datetime import timedelta
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa

from core import check, demo, passwords, people, schedule, settings
from core.base.errors import Conflict
from core.base.events import Channel
from core.base.log import events
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.demo import filling, planning
from core.people import NewPerson
from core.rules.status import OPEN
from core.rules.words import InvoiceStatus as S
from core.rules.words import PaymentKind, Status
from core.shop import Shop
from core.tables import assets, credit_notes, files, intakes, invoices, labour, locations, parts_used, payments
from core.tables import people as people_table
from core.tables import work_orders as orders
from tests.core.conftest import SteppedClock

w = orders.c


def test_sample_is_whole_and_believable(shop: Shop, clock: SteppedClock) -> None:
    """Jobs in every state, of the last sixty days; labour, parts, payments, refunds, photos, intake records."""
    told: list[float] = []
    assert demo.fill(shop, progress=told.append)[:4] == (40, 60, 120, 195)
    assert told == sorted(told) and told[-1] == 1
    assert check.faults_of(shop) == []
    with shop.reading() as tx:

        def count(table: sa.Table, *conditions: Any) -> int:
            return int(tx.value(sa.select(sa.func.count()).select_from(table).where(*conditions)))

        states = Counter(row.status for row in tx.rows(sa.select(w.status)))
        assert set(states) == set(Status) and states[Status.CLOSED] > 90 and count(orders, w.is_room_job) > 40
        assert min(count(labour), count(parts_used), count(files), count(payments)) > 60
        assert count(intakes) == count(orders, w.is_repair) > 120
        assert {row.kind for row in tx.rows(sa.select(payments.c.kind))} == set(PaymentKind)
        billed = {row.status for row in tx.rows(sa.select(invoices.c.status))}
        assert billed == {S.DRAFT, S.SENT, S.PAID, S.CANCELLED} and count(credit_notes) == 1
        assert 2 <= count(orders, w.estimated_completion_at < clock.now, w.status.in_(OPEN)) <= 12
        assert count(locations, locations.c.type == "Room") == 40
        span = tx.execute(
            sa.select(sa.func.min(w.created_at).label("first"), sa.func.max(w.created_at).label("last"))
        ).one()
        assert 40 < (clock.now - span.first).days <= 60 and span.last < clock.now
        newest = tx.rows(sa.select(w.status).order_by(w.id.desc()).limit(6))
        assert not {row.status for row in newest} & {Status.CLOSED, Status.WORK_COMPLETE}
        # Nothing happens before what it follows, nothing in the future, and many hands were at work.
        happened = tx.rows(sa.select(events.c.at, events.c.actor).order_by(events.c.id))
        moments = [row.at for row in happened[1:]]  # the first one is the shop's own
        assert moments == sorted(moments) and moments[-1] <= clock.now
        assert len({row.actor for row in happened}) > 8
        # Nobody of the sample can sign in: there is no default password.
        assert count(people_table, people_table.c.password_hash.is_not(None)) == 0
        _require_planned_days(tx)


def _require_planned_days(tx: Transaction) -> None:
    """Nobody works when he does not, somebody is on holiday, and some jobs wait for somebody."""
    today = settings.today(tx)
    seen = schedule.look(tx, today, today + timedelta(days=6))
    assert tx.value(sa.select(sa.func.count()).where(w.scheduled_on.is_not(None))) > 10
    assert len(schedule.absences_between(tx, today, today + timedelta(days=12))) == 1
    codes = {finding.code.value for job in seen.jobs for finding in job.findings}
    assert not codes & {"outside_hours", "overlap", "absent"}
    assert any(job.technician_id is None for job in seen.jobs)


def _told(shop: Shop, tx: Transaction, seed: int) -> list[tuple[Any, ...]]:
    """What is in the shop after the first few jobs."""
    cast = filling.cast_of(tx, shop, Random(seed), shop.clock())
    jobs = planning.jobs(Random(seed), cast.planned, len(cast.house.rooms), cast.now)
    filling.run(tx, cast, jobs[-20:], seed, lambda _: None)
    statement = (
        sa.select(w.number, w.title, w.status, w.cost, w.note, people_table.c.full_name, assets.c.name)
        .add_columns(assets.c.serial_number)
        .outerjoin(people_table, people_table.c.id == w.customer_id)
        .outerjoin(assets, assets.c.id == w.asset_id)
        .order_by(w.id)
    )
    return [tuple(row) for row in tx.rows(statement)]


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_seed_decides_at_any_time_of_day(shop: Shop, clock: SteppedClock) -> None:
    """The same seed gives the same sample, another one another."""
    stories = []
    for seed, hours in ((3, 0), (3, 13.5), (4, 0)):
        clock.step(hours=hours)
        with contextlib.suppress(ZeroDivisionError), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
            stories.append(_told(shop, tx, seed))
            raise ZeroDivisionError
    assert stories[0] == stories[1] != stories[2]


def test_shop_that_is_not_empty_is_left_alone(shop: Shop) -> None:
    """One customer is enough; an administrator is none."""
    passwords.COST, before = 4, passwords.COST
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.add_first_administrator(tx, "Ann", "ann@example.com", "+1 202 555 0100", passwords.prepared("password1"))
        people.add(tx, NewPerson("Customer"))
    passwords.COST = before
    with pytest.raises(Conflict):
        demo.fill(shop)
    with shop.reading() as tx:
        assert tx.value(sa.select(sa.func.count()).select_from(people_table)) == 2


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_cancelled_sample_leaves_nothing(shop: Shop) -> None:
    """Neither rows nor files."""

    def cancel(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demo.fill(shop, progress=cancel)
    assert shop.store.names() == []
    assert check.faults_of(shop) == []
