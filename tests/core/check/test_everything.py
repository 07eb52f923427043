"""A shop in order has no fault; whatever somebody does to it past the program is found."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import check
from core.base.log import events
from core.shop import Shop
from core.tables import counters


def test_shop_in_order_has_no_fault(busy: Shop) -> None:
    """After payments, refunds, voids, deletes; and the checks tell how far they are."""
    told: list[float] = []
    assert check.faults_of(busy, told.append) == []
    assert told[0] == 0 and told[-1] == 1


def test_empty_shop_has_no_fault(shop: Shop) -> None:
    """Nothing in it is nothing wrong."""
    assert check.faults_of(shop) == []


def test_faults_of_all_kinds_come_together(busy: Shop) -> None:
    """The log, the figures and the files, each on a line of its own."""
    with busy.database.writing() as connection:
        connection.execute(sa.update(events).where(events.c.id == 3).values(actor="Somebody"))
        connection.execute(sa.update(counters).where(counters.c.name == "payments").values(value=9))
    busy.store.delete(busy.store.names()[0])
    subjects = [fault.split(":")[0] for fault in check.faults_of(busy)]
    assert subjects == ["audit log", "figures", "files"]


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_is_stored_but_cannot_be_read_is_a_fault(busy: Shop) -> None:
    """A word that is none of the vocabulary, say."""
    with busy.database.writing() as connection:
        connection.execute(sa.text("UPDATE payments SET kind = 'gift', amount = -1 WHERE id = 1"))
    assert any(fault.startswith("figures: what is stored cannot be read") for fault in check.faults_of(busy))
