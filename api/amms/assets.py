"""Assets: the things of the house."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.amms import words
from api.amms.schemas import Asset, AssetChange, AssetIn, AssetQuery, Assets
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.fields import zoned_moment_out
from api.shared.operations import operation
from core import assets, identifiers, settings
from core.assets import EquipmentFilter, EquipmentRow, NewEquipment
from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction

#: What is named by its UUID.
_REFERENCES: dict[str, identifiers.Noun] = {"parentId": "asset", "locationId": "location", "orgUnitId": "org_unit"}


class AllAssets:
    """All things, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List assets", query=AssetQuery, answer=Assets)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, AssetQuery, _page)

    @operation(summary="Add an asset", body=AssetIn, answer=Asset, status=201, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, AssetIn, _add)


class OneAsset:
    """One thing."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show an asset", answer=Asset)
    def on_get(self, request: falcon.Request, response: falcon.Response, asset_id: str) -> None:
        """As it stands."""
        self._door.show(request, response, lambda tx: _done(tx, _found(tx, asset_id)))

    @operation(summary="Change an asset", body=AssetChange, answer=Asset)
    def on_put(self, request: falcon.Request, response: falcon.Response, asset_id: str) -> None:
        """What is given is changed."""
        self._door.change(request, response, AssetChange, partial(_change, request, asset_id))

    @operation(summary="Delete an asset", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, asset_id: str) -> None:
        """Refused while others or open jobs hang on it. Source: contract, decision 18."""
        self._door.do(request, response, lambda tx: _delete(tx, request, asset_id))


def _page(tx: Transaction, wanted: AssetQuery) -> dict[str, Any]:
    tx.allow("asset:read")
    if wanted.search.strip() and not any(sign.isalnum() for sign in wanted.search):
        return words.page([], 0, wanted)  # signs alone ask for nothing in the index, and would show everything
    try:
        filter_ = EquipmentFilter(
            statuses=tuple(words.ASSET_STATUS_IN[word] for word in wanted.status) or None,
            org_unit_id=_id(tx, "org_unit", wanted.orgUnitId),
            location_id=_id(tx, "location", wanted.locationId),
            typed=wanted.search,
        )
    except NotFound:  # nothing is in a place that is not there
        return words.page([], 0, wanted)
    page = Page(wanted.limit, wanted.offset)
    rows = assets.page_of_equipment(tx, page, filter_, sort=wanted.sortBy, descending=wanted.sortDir == "desc")
    tenant = settings.read(tx).shop_id
    return words.page([_shown(row, tenant) for row in rows], assets.count_equipment(tx, filter_), wanted)


def _shown(row: EquipmentRow, tenant: str) -> dict[str, Any]:
    return {
        "id": row.uuid,
        "tenantId": tenant,
        "parentId": row.parent_uuid,
        "locationId": row.location_uuid,
        "orgUnitId": row.org_unit_uuid,
        "name": row.name,
        "status": words.ASSET_STATUS_OUT[row.status].value,
        "isFieldRelated": row.is_field_related,
        "isFieldVerified": row.is_field_verified,
        "manufacturer": row.manufacturer,
        "modelNumber": row.model_number,
        "specs": row.specs,
        "createdAt": zoned_moment_out(row.created_at),
        "updatedAt": zoned_moment_out(row.updated_at),
        "location": row.location,
        "orgUnit": row.org_unit,
    }


def _done(tx: Transaction, row: EquipmentRow, status: int = 200) -> Done:
    return Done(_shown(row, settings.read(tx).shop_id), row.mark, status)


def _found(tx: Transaction, uuid: str) -> EquipmentRow:
    tx.allow("asset:read")
    return assets.get_equipment(tx, identifiers.id_of(tx, "asset", uuid))


def _add(tx: Transaction, form: AssetIn) -> Done:
    tx.allow(EventKind.ASSET_CREATED)
    row = assets.add_equipment(tx, NewEquipment(**_fields(tx, dict(form))))
    return _done(tx, row, 201)


def _change(request: falcon.Request, uuid: str, tx: Transaction, form: AssetChange) -> Done:
    tx.allow(EventKind.ASSET_UPDATED)
    before = _found(tx, uuid)
    etag.require(request, before.mark, "Asset")
    return _done(tx, assets.change_equipment(tx, before.id, _fields(tx, form.given())))


def _delete(tx: Transaction, request: falcon.Request, uuid: str) -> Done:
    tx.allow(EventKind.ASSET_DELETED)
    before = _found(tx, uuid)
    etag.require(request, before.mark, "Asset")
    assets.delete_equipment(tx, before.id)
    return Done(None, status=204)


def _fields(tx: Transaction, given: dict[str, Any]) -> dict[str, Any]:
    """In the core's words. Raises: NotFound for what is named and is not there."""
    values = dict(given)
    for name, noun in _REFERENCES.items():
        if name in values:
            values[name] = _id(tx, noun, values[name])
    if "status" in values:
        values["status"] = words.ASSET_STATUS_IN[values["status"]]
    return {words.ASSET_FIELDS[name]: value for name, value in values.items()}


def _id(tx: Transaction, noun: identifiers.Noun, uuid: str | None) -> int | None:
    return None if uuid is None else identifiers.id_of(tx, noun, uuid)
