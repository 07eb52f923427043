"""Customers as records of a program's address book."""

from __future__ import annotations

import pytest

from core import customer_records, people
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.check import figures
from core.customer_records import names_of
from core.shop import Shop
from tests.core.workshop import Workshop


def test_names_are_kept_in_two_parts(shop: Shop, at: Workshop) -> None:
    """Until the whole name is another; then the last word is the last name."""
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        ludwig = customer_records.add(tx, {"first_name": "Ludwig", "last_name": "van Beethoven", "city": "Bonn"})
        assert (ludwig.full_name, names_of(ludwig)) == ("Ludwig van Beethoven", ("Ludwig", "van Beethoven"))
        changed = customer_records.change(tx, ludwig.id, {"first_name": "L."}, version=ludwig.version)
        assert (changed.full_name, names_of(changed), changed.city) == (
            "L. van Beethoven",
            ("L.", "van Beethoven"),
            "Bonn",
        )
        people.change(tx, ludwig.id, {"full_name": "Johanna van Beethoven"})
        assert names_of(customer_records.get(tx, ludwig.id)) == ("Johanna van", "Beethoven")
        people.change(tx, ludwig.id, {"full_name": "Cher"})
        assert names_of(customer_records.get(tx, ludwig.id)) == ("Cher", "")


def test_lists_are_counted_exactly(shop: Shop, at: Workshop) -> None:
    """From counters where no words narrow them."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        off = customer_records.add(tx, {"first_name": "Gone", "last_name": "Off", "is_active": False})
        assert [row.id for row in customer_records.page(tx, Page(10))] == [off.id, at.stranger.id, at.customer.id]
        assert [customer_records.count(tx, is_active=each) for each in (None, True, False)] == [3, 2, 1]
        assert [row.id for row in customer_records.page(tx, Page(10), is_active=False)] == [off.id]
        assert customer_records.count(tx, typed="gone", is_active=True) == 0
        assert customer_records.count(tx, typed="gone") == 1
        customer_records.delete(tx, off.id)
        assert [customer_records.count(tx, is_active=each) for each in (None, True, False)] == [2, 2, 0]
        assert figures.faults(tx) == []


def test_staff_are_none_and_a_customer_knows_himself(shop: Shop, at: Workshop) -> None:
    """Whoever has no business with customers is told so."""
    with shop.reading(at.manager) as tx, pytest.raises(NotFound):
        customer_records.get(tx, at.technician.person_id or 0)
    with shop.reading(at.customer_actor) as tx:
        assert [row.id for row in customer_records.page(tx, Page(10))] == [at.customer.id]
        assert customer_records.count(tx) == 1
        with pytest.raises(NotFound):
            customer_records.get(tx, at.stranger.id)
    with shop.transaction(at.customer_actor, Channel.CRM) as tx, pytest.raises(Forbidden):
        customer_records.add(tx, {"first_name": "A", "last_name": "B"})
