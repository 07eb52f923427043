"""Devices of customers, with their types, brands and models."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import falcon

from api.repair import words
from api.repair.schemas import (
    Category,
    CategoryIn,
    Device,
    DeviceChange,
    DeviceIn,
    DeviceQuery,
    Model,
    ModelIn,
)
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.inputs import path_id
from api.shared.operations import operation
from core import assets, catalog
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.transaction import Transaction


class DeviceTypes:
    """Laptop, phone …"""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List device types", answer=list[Category])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """All of them."""
        self._door.show(request, response, lambda tx: _all(catalog.list_device_types(tx), words.category))

    @operation(summary="Add a device type", body=CategoryIn, answer=Category, status=201, errors=(400,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, CategoryIn, partial(_add_category, catalog.add_device_type))


class Brands:
    """Dell, HP …"""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List brands", answer=list[Category])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """All of them."""
        self._door.show(request, response, lambda tx: _all(catalog.list_brands(tx), words.category))

    @operation(summary="Add a brand", body=CategoryIn, answer=Category, status=201, errors=(400,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, CategoryIn, partial(_add_category, catalog.add_brand))


class Models:
    """XPS 13 …"""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List models", answer=list[Model])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """All of them."""
        self._door.show(request, response, lambda tx: _all(catalog.list_models(tx), words.model))

    @operation(summary="Add a model", body=ModelIn, answer=Model, status=201, errors=(400, 404))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, ModelIn, _add_model)


class Devices:
    """All devices that have an owner, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List devices", query=DeviceQuery, answer=list[Device])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, DeviceQuery, _page)

    @operation(summary="Register a device", body=DeviceIn, answer=Device, status=201, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, DeviceIn, _add_device)


class OneDevice:
    """One device."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a device", answer=Device)
    def on_get(self, request: falcon.Request, response: falcon.Response, device_id: str) -> None:
        """As it stands."""
        number = path_id(device_id, "device_id")
        self._door.show(request, response, lambda tx: _shown(tx, number))

    @operation(summary="Change a device", body=DeviceChange, answer=Device)
    def on_patch(self, request: falcon.Request, response: falcon.Response, device_id: str) -> None:
        """What is given is changed."""
        number = path_id(device_id, "device_id")
        self._door.change(request, response, DeviceChange, partial(_change, request, number))

    @operation(summary="Delete a device", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, device_id: str) -> None:
        """Hidden from every door; its orders stay."""
        number = path_id(device_id, "device_id")
        self._door.do(request, response, lambda tx: _delete(tx, request, number))


def _all(rows: list[Any], word: Callable[[Any], dict[str, Any]]) -> Done:
    return Done([word(row) for row in rows])


def _add_category(add: Callable[..., catalog.TypeRow], tx: Transaction, form: CategoryIn) -> Done:
    row = add(tx, form.name, form.description)
    return Done(words.category(row), row.version, 201)


def _add_model(tx: Transaction, form: ModelIn) -> Done:
    row = catalog.add_model(tx, form.brand_id, form.name, form.device_type_id)
    return Done(words.model(row), row.version, 201)


def _page(tx: Transaction, wanted: DeviceQuery) -> list[dict[str, Any]]:
    rows = assets.page_of_devices(tx, Page(wanted.limit, wanted.offset), owner_id=wanted.owner_id)
    return [words.device(row) for row in rows]


def _add_device(tx: Transaction, form: DeviceIn) -> Done:
    row = assets.add_device(
        tx,
        assets.NewDevice(
            owner_id=form.owner_id,
            device_type_id=form.device_type_id,
            brand_id=form.brand_id,
            model_id=form.model_id,
            serial_number=form.serial_number,
            notes=form.notes,
        ),
    )
    return Done(words.device(row), row.version, 201)


def _owned(tx: Transaction, device_id: int) -> assets.AssetRow:
    row = assets.get(tx, device_id)
    if row.owner_id is None:  # equipment of the house is no customer's device
        raise NotFound("Device")
    return row


def _shown(tx: Transaction, device_id: int) -> Done:
    row = _owned(tx, device_id)
    return Done(words.device(row), row.version)


def _change(request: falcon.Request, device_id: int, tx: Transaction, form: DeviceChange) -> Done:
    before = _owned(tx, device_id)
    row = assets.change(tx, device_id, form.given(), version=etag.expected(request, lambda: before.version))
    return Done(words.device(row), row.version)


def _delete(tx: Transaction, request: falcon.Request, device_id: int) -> Done:
    before = _owned(tx, device_id)
    assets.delete(tx, device_id, version=etag.expected(request, lambda: before.version))
    return Done(None, status=204)
