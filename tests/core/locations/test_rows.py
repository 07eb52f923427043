"""What a place looks like from outside."""

from __future__ import annotations

import pytest

from core import locations
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.locations.rows import allow_reading, entity, get_any
from core.shop import Shop
from tests.core.workshop import Workshop


def test_a_row_names_what_it_lies_in(shop: Shop, at: Workshop) -> None:
    """A deleted place is shown by nobody but the operation that hid it."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        site = locations.add(tx, "Harbour House", "Site")
        hall = locations.add(tx, "Hall", "Hall", site.id)
        assert (hall.parent_id, hall.parent_uuid, site.parent_uuid) == (site.id, site.uuid, None)
        assert entity(tx, hall.id).name == "Hall"
        locations.delete(tx, hall.id)
        assert get_any(tx, hall.id).name == "Hall"
        with pytest.raises(NotFound):
            entity(tx, hall.id)


def test_customers_know_of_no_places(shop: Shop, at: Workshop) -> None:
    """Everybody who works here does."""
    for who in (at.technician, at.clerk, at.manager):
        with shop.reading(who) as tx:
            allow_reading(tx)
    with shop.reading(at.customer_actor) as tx, pytest.raises(Forbidden):
        allow_reading(tx)
