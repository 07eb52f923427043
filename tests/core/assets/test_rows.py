"""What equipment looks like from outside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.assets import EquipmentRow
from core.assets.rows import entity, get_any
from core.base.errors import NotFound
from core.locations import LocationRow
from core.shop import Shop
from tests.core.workshop import Workshop


def test_a_row_names_what_it_belongs_to(
    shop: Shop, at: Workshop, add: Callable[..., EquipmentRow], cellar: LocationRow
) -> None:
    """By id, UUID and name; what it belongs to not is None."""
    boiler = add("Boiler", location_id=cellar.id)
    pump = add("Pump", parent_id=boiler.id)
    with shop.reading(at.manager) as tx:
        assert get_any(tx, pump.id) == pump
    assert (pump.parent_id, pump.parent_uuid, pump.location) == (boiler.id, boiler.uuid, None)
    assert (boiler.parent_uuid, boiler.location_uuid, boiler.location) == (None, cellar.uuid, "Cellar")


def test_customers_know_of_no_equipment_and_devices_are_none(
    shop: Shop, at: Workshop, add: Callable[..., EquipmentRow]
) -> None:
    """Neither door leads to the other's things."""
    boiler = add("Boiler")
    with shop.reading(at.technician) as tx:
        assert entity(tx, boiler.id).name == "Boiler"
        with pytest.raises(NotFound):
            entity(tx, at.device_id)
    with shop.reading(at.customer_actor) as tx, pytest.raises(NotFound):
        entity(tx, boiler.id)
