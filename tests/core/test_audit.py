"""The event log, read."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal as D

import pytest
import sqlalchemy as sa

from core import audit, billing, work_orders
from core.audit import AuditFilter
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel, EventKind
from core.base.log import event_head, events
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.billing import NewPayment
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job


def _faults(shop: Shop) -> list[str]:
    with shop.reading() as tx:
        return audit.verify_chain(tx)


def _edit(shop: Shop, statement: sa.Executable) -> None:
    """As somebody would with a database shell: past every operation."""
    with shop.database.writing() as connection:
        connection.execute(statement)


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


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (sa.update(events).where(events.c.id == 2).values(actor="Somebody else"), "entry 2 was edited"),
        (sa.update(events).where(events.c.id == 2).values(changes='{"cost":["1","2"]}'), "entry 2 was edited"),
        (sa.update(events).where(events.c.id == 2).values(hash="f" * 64), "entry 2 was edited"),
        (sa.delete(events).where(events.c.id == 2), "entries 2 to 2 are missing"),
        (sa.delete(events).where(events.c.id > 2), "it ends at entry 2"),
        (sa.update(event_head).values(last_id=10**6), "it ends at entry"),
    ],
    ids=["actor", "changes", "hash", "missing", "cut off", "head"],
)
def test_an_edited_or_missing_entry_is_found(shop: Shop, at: Workshop, edit: sa.Executable, words: str) -> None:
    """Even the last one, and even where its own hash was edited too."""
    assert _faults(shop) == []
    _edit(shop, edit)
    assert any(words in fault for fault in _faults(shop))


def test_the_chain_holds_over_many_entries(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Checked in steps."""
    monkeypatch.setattr(audit, "_CHECK_STEP", 7)
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        for number in range(300):
            tx.record(EventKind.TEAM_CREATED, number, f"Team {number}")
    assert _faults(shop) == []


def test_the_audit_can_be_read_from_its_beginning(shop: Shop, at: Workshop) -> None:
    """Newest first, unless said otherwise."""
    open_job(shop, at)
    with shop.reading(SYSTEM) as tx:
        newest, oldest = audit.page(tx, Page(100)), audit.page(tx, Page(100), oldest_first=True)
    assert [event.id for event in oldest] == [event.id for event in reversed(newest)]
