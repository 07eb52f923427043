"""Whole rows by id are what SQLAlchemy's own reading gives, for every table, and serve to be changed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from core.base.events import Channel, EventKind
from core.base.permissions import Actor, Role, permissions_of
from core.base.table import metadata
from core.base.transaction import Transaction
from core.base.whole_rows import whole_row
from core.rules.words import Status
from core.shop import Shop
from core.tables import people, work_orders
from tests.core.workshop import Workshop

WITH_ID = [table for table in metadata.sorted_tables if "id" in table.c]


def test_it_is_the_row_that_sqlalchemy_reads(shop: Shop, at: Workshop) -> None:
    """Of every table: each first row, column by column, and by the columns' names."""
    compared = 0
    with shop.reading() as tx:
        for table in WITH_ID:
            slow = tx.row(sa.select(table).order_by(table.c.id))
            if slow is None:
                assert whole_row(tx, table, 1) is None
                continue
            quick = whole_row(tx, table, slow.id)
            assert quick is not None
            assert (tuple(quick), list(quick._fields)) == (tuple(slow), list(slow._fields)), table.name
            compared += 1
    assert compared > 5


def test_a_deleted_row_is_none(tx: Transaction) -> None:
    """As one that never was."""
    gone = tx.insert(people, full_name="Ann", role=Role.CUSTOMER, deleted_at=datetime(2026, 3, 2, 9, tzinfo=UTC))
    there = tx.insert(people, full_name="Ben", role=Role.CUSTOMER)
    found = whole_row(tx, people, there)
    assert found is not None and (found.full_name, found.role) == ("Ben", Role.CUSTOMER)
    assert whole_row(tx, people, gone) is None and whole_row(tx, people, there + 1) is None


@pytest.mark.parametrize("reckoned", [False, True])
def test_it_can_be_updated(shop: Shop, at: Workshop, reckoned: bool) -> None:
    """With values, and with what the database has to reckon."""
    actor = Actor(None, Role.ADMIN, "Ann", permissions_of(Role.ADMIN))
    with shop.transaction(actor, Channel.ADMIN) as tx:
        order_id = tx.insert(work_orders, number="WO1", title="Screen", status=Status.REQUESTED, type="Repair",
                             origin="Manual_Request", priority="Medium")  # fmt: skip
        row = whole_row(tx, work_orders, order_id)
        assert row is not None
        title = sa.func.upper("desk") if reckoned else "DESK"
        changes = tx.update(work_orders, row, title=title, duration_hours=1.5, status=Status.REQUESTED)
        tx.record(EventKind.WORK_ORDER_UPDATED, order_id, "WO1", {"duration_hours": changes["duration_hours"]})
        after = whole_row(tx, work_orders, order_id)
    assert after is not None
    assert (after.title, after.duration_hours, after.version) == ("DESK", 1.5, row.version + 1)
    assert changes["duration_hours"] == [None, 1.5] and "status" not in changes
