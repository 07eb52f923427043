"""The event log, read: timelines, followers, the audit."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal as D

import pytest
import sqlalchemy as sa

from core import audit, billing, oauth_clients, people, work_orders
from core.audit import AuditFilter
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.log import events
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.billing import NewPayment
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job


def test_a_timeline_tells_a_jobs_story_in_order(shop: Shop, at: Workshop) -> None:
    """With payments, for who may see them."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.note(tx, order.id, "Called")
        billing.take(tx, NewPayment(order.id, D("1.00")))
        told = [event.kind for event in audit.timeline(tx, order.id)]
    assert told == ["work_order.created", "work_order.noted", "payment.received"]
    with shop.reading(at.technician) as tx:
        assert [event.kind for event in audit.timeline(tx, order.id)] == told[:2]
    with shop.reading(at.customer_actor) as tx:
        assert [event.kind for event in audit.timeline(tx, order.id)] == [told[0], told[2]]
    with shop.reading(at.stranger_actor) as tx, pytest.raises(NotFound):
        audit.timeline(tx, order.id)


def test_a_follower_misses_nothing_and_hears_nothing_twice(shop: Shop, at: Workshop) -> None:
    """From the cursor it took before it loaded."""
    with shop.reading() as tx:
        cursor = audit.last_id(tx)
    numbers = [open_job(shop, at).number for _ in range(3)]
    with shop.reading() as tx:
        heard = audit.after(tx, cursor, 2)
        heard += audit.after(tx, heard[-1].id, 2)
        assert audit.after(tx, heard[-1].id, 2) == []
    assert [event.subject for event in heard] == numbers


def test_the_audit_is_filtered_and_paged(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """By actor, noun, kind and time; newest first."""
    early = open_job(shop, at)
    clock.step(hours=1)
    late = open_job(shop, at, actor=at.manager)
    with shop.reading() as tx:
        by_clerk = audit.page(tx, Page(10), AuditFilter(actor_id=at.clerk.person_id))
        lately = audit.page(tx, Page(10), AuditFilter(since=clock.now, until=clock.now + timedelta(hours=1)))
        jobs = AuditFilter(noun="work_order", kinds=["work_order.created"])
        assert [event.subject_id for event in audit.page(tx, Page(10), jobs)] == [late.id, early.id]
        assert [event.subject_id for event in audit.page(tx, Page(1, 1), jobs)] == [early.id]
        assert audit.count(tx, jobs) == 2
        assert audit.count(tx) == audit.last_id(tx)
    assert [event.subject for event in by_clerk] == [early.number]
    assert [event.subject for event in lately] == [late.number]


def test_only_an_administrator_reads_the_audit(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix (audit:read)."""
    for who in (at.manager, at.clerk, at.technician, at.customer_actor):
        with shop.reading(who) as tx, pytest.raises(Forbidden):
            audit.page(tx, Page(10))


def test_the_audit_can_be_read_from_its_beginning(shop: Shop, at: Workshop) -> None:
    """Newest first, unless said otherwise."""
    open_job(shop, at)
    with shop.reading(SYSTEM) as tx:
        newest, oldest = audit.page(tx, Page(100)), audit.page(tx, Page(100), oldest_first=True)
    assert [event.id for event in oldest] == [event.id for event in reversed(newest)]


def test_a_log_with_a_gap_is_still_shown(shop: Shop, at: Workshop) -> None:
    """Its pages are counted off then, not looked up by number."""
    with shop.reading() as tx:
        whole = [event.id for event in audit.page(tx, Page(100))]
        assert [event.id for event in audit.page(tx, Page(2, 1))] == whole[1:3]
        assert [event.id for event in audit.page(tx, Page(2, 1), oldest_first=True)] == whole[::-1][1:3]
        assert audit.page(tx, Page(10, 10_000)) == []
    with shop.database.writing() as connection:
        connection.execute(sa.delete(events).where(events.c.id == 3))
    with shop.reading() as tx:
        assert [event.id for event in audit.page(tx, Page(100))] == [number for number in whole if number != 3]


def test_one_entry_and_who_writes_them(shop: Shop, at: Workshop) -> None:
    """Staff by name, with whoever was deleted, and programs; no customers."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        oauth_clients.add(tx, "Channel manager")
        people.delete(tx, at.technician.person_id or 0)
        assert [actor.name for actor in audit.actors(tx)] == ["Ann Clerk", "Mia Boss", "Tom Bench", "Channel manager"]
        assert audit.get(tx, 1).kind == "shop.initialised"
        with pytest.raises(NotFound):
            audit.get(tx, 10_000)
    for attempt in (lambda tx: audit.get(tx, 1), audit.actors):
        with shop.reading(at.manager) as tx, pytest.raises(Forbidden):
            attempt(tx)
