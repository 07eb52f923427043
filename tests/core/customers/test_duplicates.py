"""Customers who are there twice are found, by whom it concerns."""

from __future__ import annotations

import pytest

from core import people
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.customers import duplicates
from core.people import NewPerson
from core.rules.duplicates import Reason
from core.shop import Shop
from tests.core.workshop import Workshop


@pytest.fixture
def twice(shop: Shop, at: Workshop) -> list[int]:
    """Ayşe again with another spelling of her phone, and once more with her address; and somebody who left."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        found = [
            people.add(tx, NewPerson("Ayse Yildiz", "0090 532 555 0142")),
            people.add(tx, NewPerson("A. Y.", None, "AYSE@example.com")),
            people.add(tx, NewPerson("Ayşe Yıldız", "+90 532 555 01 42")),
        ]
        people.delete(tx, found[2].id)
    return [row.id for row in found]


def test_the_same_phone_address_or_name_in_any_spelling(shop: Shop, at: Workshop, twice: list[int]) -> None:
    """The surest first; who is deleted, and staff, are nobody's double."""
    with shop.reading(at.manager) as tx:
        found = duplicates.find(tx)
        assert [(each.first.id, each.second.id) for each in found] == [(at.customer.id, each) for each in twice[:2]]
        assert found[0].reasons == (Reason.PHONE, Reason.NAME)
        assert found[1].reasons == (Reason.EMAIL,)
        assert duplicates.of(tx, at.customer.id) == found
        assert duplicates.of(tx, at.stranger.id) == []
        with pytest.raises(NotFound):
            duplicates.of(tx, 999)


def test_only_those_look_for_them_who_may_merge(shop: Shop, at: Workshop) -> None:
    """The counter may not."""
    with shop.reading(at.clerk) as tx:
        with pytest.raises(Forbidden):
            duplicates.find(tx)
        with pytest.raises(Forbidden):
            duplicates.of(tx, at.customer.id)
