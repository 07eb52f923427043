"""Device types, brands, models, symptoms and checklists."""

from __future__ import annotations

import pytest

from core import catalog
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.permissions import Role
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop


def test_names_are_given_once_however_they_are_spelt(shop: Shop, at: Workshop) -> None:
    """'laptop' is 'Laptop'. Source: repair document, create device type."""
    with shop.transaction(at.clerk, Channel.REPAIR) as tx:
        for again in (
            lambda: catalog.add_device_type(tx, " laptop "),
            lambda: catalog.add_brand(tx, "DELL"),
            lambda: catalog.add_model(tx, at.brand_id, "xps 13", at.device_type_id),
        ):
            with pytest.raises(Conflict, match="already exists"):
                again()
        catalog.add_symptom(tx, "No power")
        with pytest.raises(Conflict):
            catalog.add_symptom(tx, "no power")


def test_lists_go_by_id(shop: Shop, at: Workshop) -> None:
    """All of them, whoever is signed in."""
    with shop.transaction(at.clerk, Channel.REPAIR) as tx:
        catalog.add_device_type(tx, "Phone", "Mobile phones")
    with shop.reading(at.customer_actor) as tx:
        assert [(row.name, row.description) for row in catalog.list_device_types(tx)] == [
            ("Laptop", None),
            ("Phone", "Mobile phones"),
        ]
        assert [row.name for row in catalog.list_brands(tx)] == ["Dell"]
        assert [(row.name, row.brand_id) for row in catalog.list_models(tx)] == [("XPS 13", at.brand_id)]
        assert catalog.list_models(tx, brand_id=10**9) == []


def test_a_model_needs_its_brand_and_type(shop: Shop, at: Workshop) -> None:
    """Source: repair document."""
    with shop.transaction(at.clerk, Channel.REPAIR) as tx:
        with pytest.raises(NotFound, match="Brand not found"):
            catalog.add_model(tx, 10**9, "X", at.device_type_id)
        with pytest.raises(NotFound, match="Device type not found"):
            catalog.add_model(tx, at.brand_id, "X", 10**9)


def test_symptoms_of_a_type_come_with_those_for_all(shop: Shop, at: Workshop) -> None:
    """Sorted by name."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        phone = catalog.add_device_type(tx, "Phone")
        catalog.add_symptom(tx, "No power")
        catalog.add_symptom(tx, "Hinge loose", at.device_type_id)
        catalog.add_symptom(tx, "SIM not read", phone.id)
        assert [row.name for row in catalog.list_symptoms(tx, at.device_type_id)] == ["Hinge loose", "No power"]
        assert len(catalog.list_symptoms(tx)) == 3


def test_a_checklist_keeps_its_order_and_is_replaced_whole(shop: Shop, at: Workshop) -> None:
    """As it is worked through at the desk."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        catalog.set_checklist(tx, at.device_type_id, ["Screen", "Keyboard", "Battery"])
        catalog.set_checklist(tx, at.device_type_id, ["Battery", "Screen"])
        assert catalog.checklist(tx, at.device_type_id) == ["Battery", "Screen"]
        with pytest.raises(Invalid):
            catalog.set_checklist(tx, at.device_type_id, [" "])


@pytest.mark.parametrize("role", [Role.CUSTOMER, Role.TECHNICIAN, Role.VIEWER, Role.STOREMAN])
def test_the_catalogue_is_kept_by_desk_and_managers(shop: Shop, at: Workshop, role: Role) -> None:
    """Others read it."""
    with shop.transaction(actor(role, at.customer.id), Channel.REPAIR) as tx:
        for attempt in (
            lambda: catalog.add_device_type(tx, "X"),
            lambda: catalog.add_brand(tx, "X"),
            lambda: catalog.add_model(tx, at.brand_id, "X", at.device_type_id),
            lambda: catalog.add_symptom(tx, "X"),
            lambda: catalog.set_checklist(tx, at.device_type_id, ["X"]),
        ):
            with pytest.raises(Forbidden):
                attempt()


def test_everything_comes_at_once(shop: Shop, at: Workshop) -> None:
    """What a form offers for a new device."""
    with shop.reading(at.clerk) as tx:
        found = catalog.everything(tx)
    assert [row.name for row in found.device_types] == ["Laptop"]
    assert [row.name for row in found.brands] == ["Dell"]
    assert [row.name for row in found.models] == ["XPS 13"]
