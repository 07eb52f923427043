"""The parts of the organisation."""

from __future__ import annotations

import pytest

from core import assets, org_units
from core.assets import NewEquipment
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.permissions import Role
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop


def test_units_are_named_once(shop: Shop, at: Workshop) -> None:
    """In any spelling; a name is free again when its unit is gone."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        unit, other = org_units.add(tx, "Operations"), org_units.add(tx, "Kitchen")
        assert [row.name for row in org_units.all_(tx)] == ["Kitchen", "Operations"]
        with pytest.raises(Conflict):
            org_units.add(tx, "OPERATIONS ")
        with pytest.raises(Conflict):
            org_units.change(tx, unit.id, "kitchen")
        with pytest.raises(Invalid):
            org_units.add(tx, " ")
        assert org_units.change(tx, unit.id, "Technics", version=1).name == "Technics"
        with pytest.raises(Stale):
            org_units.change(tx, unit.id, "Other", version=1)
        org_units.delete(tx, other.id)
        with pytest.raises(NotFound):
            org_units.get(tx, other.id)
        assert org_units.add(tx, "Kitchen").id != other.id


def test_unit_that_somebody_belongs_to_stays(shop: Shop, at: Workshop) -> None:
    """Equipment counts too."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        unit = org_units.add(tx, "Operations")
        pump = assets.add_equipment(tx, NewEquipment("Pump", org_unit_id=unit.id))
        assert org_units.get(tx, unit.id)[4:6] == (0, 1)
        with pytest.raises(Conflict):
            org_units.delete(tx, unit.id)
        assets.change_equipment(tx, pump.id, {"org_unit_id": None})
        org_units.delete(tx, unit.id)


def test_who_may_do_what(shop: Shop, at: Workshop) -> None:
    """Who reads equipment reads them, who writes it writes them; customers do not know of them."""
    with shop.transaction(actor(Role.SUPERVISOR), Channel.DESKTOP) as tx:
        unit = org_units.add(tx, "Operations")
        with pytest.raises(Forbidden):
            org_units.delete(tx, unit.id)
    with shop.transaction(actor(Role.VIEWER), Channel.DESKTOP) as tx:
        assert org_units.all_(tx) == [unit]
        with pytest.raises(Forbidden):
            org_units.add(tx, "Other")
    with shop.reading(at.customer_actor) as tx, pytest.raises(Forbidden):
        org_units.all_(tx)
