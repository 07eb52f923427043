"""Rows are found by their UUID."""

from __future__ import annotations

from typing import get_args

import pytest

from core import assets, identifiers, work_orders
from core.base.errors import NotFound
from core.base.events import Channel
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def test_row_is_found_by_its_uuid_in_letters_of_either_case(shop: Shop, at: Workshop) -> None:
    """And its UUID by its id."""
    order = open_job(shop, at)
    with shop.reading(at.manager) as tx:
        device = assets.get(tx, at.device_id)
        assert identifiers.id_of(tx, "asset", device.uuid) == device.id
        assert identifiers.id_of(tx, "asset", device.uuid.upper()) == device.id
        assert identifiers.id_of(tx, "work_order", order.uuid) == order.id
        assert identifiers.uuid_of(tx, "person", at.customer.id) == at.customer.uuid


def test_what_is_not_there_is_not_found(shop: Shop, at: Workshop) -> None:
    """Nor what was deleted, nor what is no UUID."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        uuid = assets.get(tx, at.device_id).uuid
        assets.delete(tx, at.device_id)
        for wrong in (uuid, "", "7", "not-a-uuid", "{" + uuid + "}", uuid.replace("-", ""), "٠" * 36):
            with pytest.raises(NotFound):
                identifiers.id_of(tx, "asset", wrong)
        with pytest.raises(NotFound):
            identifiers.uuid_of(tx, "asset", 10**9)
    assert identifiers.is_uuid(uuid) and not identifiers.is_uuid(uuid + "0")


def test_uuids_of_several_rows_are_read_at_once(shop: Shop, at: Workshop) -> None:
    """Deleted rows included; what has no UUID is left out."""
    orders = [open_job(shop, at) for _ in range(2)]
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        work_orders.delete(tx, orders[0].id)
        wanted = {order.id: order.uuid for order in orders}
        assert identifiers.uuids_of(tx, "work_order", [*wanted, 10**9]) == wanted
        assert identifiers.uuids_of(tx, "session", [1]) == identifiers.uuids_of(tx, "asset", []) == {}
        with pytest.raises(NotFound):
            identifiers.id_of(tx, "work_order", orders[0].uuid)
        assert identifiers.id_of(tx, "work_order", orders[0].uuid, deleted_too=True) == orders[0].id


def test_every_kind_of_row_is_found_by_its_uuid(shop: Shop, at: Workshop) -> None:
    """Each has a table with UUIDs."""
    with shop.reading(at.manager) as tx:
        for noun in get_args(identifiers.Noun):
            with pytest.raises(NotFound):
                identifiers.id_of(tx, noun, at.customer.uuid[:-4] + "0000")
