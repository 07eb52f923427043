"""Customers' devices."""

from __future__ import annotations

import pytest

from core import assets, catalog
from core.assets import NewDevice
from core.base.errors import Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop, open_job


def test_a_device_is_called_by_brand_and_model(shop: Shop, at: Workshop) -> None:
    """Or by what it is."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        assert assets.get(tx, at.device_id).name == "Dell XPS 13"
        assert assets.add_device(tx, NewDevice(at.customer.id, at.device_type_id)).name == "Laptop"
        assert assets.add_device(tx, NewDevice(at.customer.id, at.device_type_id, name="Old one")).name == "Old one"


@pytest.mark.parametrize(
    ("changed", "thing"),
    [("owner_id", "Owner"), ("device_type_id", "Device type"), ("brand_id", "Brand"), ("model_id", "Model")],
)
def test_what_a_device_refers_to_must_exist(shop: Shop, at: Workshop, changed: str, thing: str) -> None:
    """Source: repair document, create device."""
    ids = {
        "owner_id": at.customer.id,
        "device_type_id": at.device_type_id,
        "brand_id": at.brand_id,
        "model_id": at.model_id,
    }
    new = NewDevice(**{**ids, changed: 10**9})  # type: ignore[arg-type]
    with shop.transaction(at.clerk, Channel.REPAIR) as tx, pytest.raises(NotFound, match=f"{thing} not found"):
        assets.add_device(tx, new)


def test_a_model_belongs_to_its_brand(shop: Shop, at: Workshop) -> None:
    """A Dell is no ThinkPad."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        other = catalog.add_brand(tx, "Lenovo")
        with pytest.raises(Invalid) as refusal:
            assets.add_device(tx, NewDevice(at.customer.id, at.device_type_id, other.id, at.model_id))
    assert refusal.value.field == "model_id"


def test_a_customer_registers_his_own_and_changes_nothing(shop: Shop, at: Workshop) -> None:
    """Source: contract, decisions 4 and 21."""
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx:
        mine = assets.add_device(tx, NewDevice(at.customer.id, at.device_type_id))
        with pytest.raises(NotFound):
            assets.add_device(tx, NewDevice(at.stranger.id, at.device_type_id))
        for attempt in (lambda: assets.change(tx, mine.id, {"notes": "x"}), lambda: assets.delete(tx, mine.id)):
            with pytest.raises(Forbidden):
                attempt()
    with shop.transaction(at.stranger_actor, Channel.REPAIR) as tx:
        for attempt in (
            lambda: assets.get(tx, mine.id),
            lambda: assets.change(tx, mine.id, {"notes": "x"}),
            lambda: assets.delete(tx, mine.id),
        ):
            with pytest.raises(NotFound):
                attempt()
        assert assets.page_of_devices(tx, Page(10)) == []
        assert assets.page_of_devices(tx, Page(10), owner_id=at.customer.id) == []


@pytest.mark.parametrize("role", [Role.TECHNICIAN, Role.VIEWER, Role.STOREMAN])
def test_who_may_read_devices_only(shop: Shop, at: Workshop, role: Role) -> None:
    """Source: permission matrix (asset:write)."""
    with shop.transaction(actor(role), Channel.REPAIR) as tx:
        assert assets.get(tx, at.device_id).serial_number == "SN123456789"
        for attempt in (
            lambda: assets.add_device(tx, NewDevice(at.customer.id, at.device_type_id)),
            lambda: assets.change(tx, at.device_id, {"notes": "x"}),
            lambda: assets.delete(tx, at.device_id),
        ):
            with pytest.raises(Forbidden):
                attempt()


def test_only_what_is_given_changes(shop: Shop, at: Workshop) -> None:
    """And a version that is gone is refused."""
    with shop.transaction(at.clerk, Channel.REPAIR) as tx:
        before = assets.get(tx, at.device_id)
        after = assets.change(tx, at.device_id, {"notes": "Screen replaced"}, version=1)
        assert after == before._replace(notes="Screen replaced", version=2)
        with pytest.raises(Stale):
            assets.change(tx, at.device_id, {"notes": "x"}, version=1)


def test_another_model_renames_the_device(shop: Shop, at: Workshop) -> None:
    """Its name follows brand and model."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        model = catalog.add_model(tx, at.brand_id, "XPS 15", at.device_type_id)
        assert assets.change(tx, at.device_id, {"model_id": model.id}).name == "Dell XPS 15"


def test_lines_show_owner_and_open_jobs(shop: Shop, at: Workshop) -> None:
    """What the desk wants to know first."""
    open_job(shop, at)
    with shop.reading(at.clerk) as tx:
        (line,) = assets.lines(tx, Page(10))
        assert (line.owner, line.device_type, line.open_orders) == ("Ayşe Yıldız", "Laptop", 1)
        assert assets.lines(tx, Page(10), typed="sn1234") == [line]
        assert assets.lines(tx, Page(10), typed="yildiz") == [line]
        assert assets.lines(tx, Page(10), typed="nothing like it") == []
        assert assets.lines(tx, Page(10), owner_id=at.stranger.id) == []


def test_a_deleted_device_is_gone_and_comes_back(shop: Shop, at: Workshop) -> None:
    """Its jobs stay either way."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.REPAIR) as tx:
        assets.delete(tx, at.device_id)
        with pytest.raises(NotFound):
            assets.get(tx, at.device_id)
        assert assets.lines(tx, Page(10), typed="sn1234") == []
        assets.restore(tx, at.device_id)
        assert [line.open_orders for line in assets.lines(tx, Page(10), typed="sn1234")] == [1]
    assert order.asset_id == at.device_id


def test_the_list_can_be_narrowed_and_counted(shop: Shop, at: Workshop) -> None:
    """Devices with open jobs, those with a red tag, one owner's, and what is typed."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        swollen = assets.add_device(tx, NewDevice(at.stranger.id, at.device_type_id, is_red_tagged=True))
    open_job(shop, at)
    with shop.reading(at.clerk) as tx:
        assert [line.id for line in assets.lines(tx, Page(10), shown="open")] == [at.device_id]
        assert [line.id for line in assets.lines(tx, Page(10), shown="red_tagged")] == [swollen.id]
        assert [line.id for line in assets.lines(tx, Page(10), owner_id=at.stranger.id)] == [swollen.id]
        assert assets.count_lines(tx) == 2
        assert assets.count_lines(tx, shown="open") == 1
        assert assets.count_lines(tx, typed="xps") == 1


def test_a_registered_serial_number_is_known_in_any_spelling(shop: Shop, at: Workshop) -> None:
    """So that the desk does not register the device twice."""
    with shop.reading(at.clerk) as tx:
        assert [line.id for line in assets.of_serial(tx, "sn 123-456 789")] == [at.device_id]
        assert assets.of_serial(tx, "SN12345678") == []
        assert assets.of_serial(tx, " - ") == []
