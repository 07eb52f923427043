"""Rows that cannot be found, and finds that are no rows."""

from __future__ import annotations

import sqlalchemy as sa

from core import people as people_noun
from core import search
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.check import finding
from core.shop import Shop
from core.tables import people, work_orders
from tests.core.workshop import Workshop


def faults(shop: Shop) -> list[str]:
    """What is said."""
    with shop.reading() as tx:
        return finding.faults(tx)


def test_row_that_was_sneaked_in_is_noticed(busy: Shop) -> None:
    """Nobody can find it."""
    with busy.database.writing() as connection:
        sneaked = {"full_name": "Sneaked In", "role": "Customer", "uuid": "u"}
        now = {"created_at": sa.func.now(), "updated_at": sa.func.now()}
        connection.execute(sa.insert(people).values(**sneaked, **now))
    assert faults(busy) == ["search: 1 people cannot be found, the first has the id 6"]


def test_row_that_was_removed_by_hand_is_noticed(busy: Shop) -> None:
    """It is still found."""
    with busy.database.writing() as connection:
        connection.execute(sa.update(work_orders).where(work_orders.c.id == 2).values(deleted_at=sa.func.now()))
    assert faults(busy) == ["search: 1 work orders are found that are not there, the first has the id 2"]


def test_many_rows_are_told_apart(busy: Shop) -> None:
    """Those folded into the index, and those beside it."""
    with busy.transaction(SYSTEM, Channel.ADMIN) as tx:
        ids = [people_noun.add(tx, people_noun.NewPerson(f"Guest {number}")).id for number in range(150)]
    assert faults(busy) == []
    with busy.transaction(SYSTEM, Channel.ADMIN) as tx:
        for row_id in (ids[3], ids[-1]):
            search.forget(tx, "people", row_id)
    assert faults(busy) == [f"search: 2 people cannot be found, the first has the id {ids[3]}"]


def test_row_without_words_is_no_fault(shop: Shop, at: Workshop) -> None:
    """A name of signs alone cannot be found, and need not be."""
    with shop.database.writing() as connection:
        connection.execute(sa.update(people).where(people.c.id == 2).values(full_name="???", phone_key=None))
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        search.index_person(tx, 2)
    assert faults(shop) == []
