"""Locations: the places of the house."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.amms import words
from api.amms.schemas import Location, LocationChange, LocationIn, Locations, SortedQuery
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.fields import zoned_moment_out
from api.shared.operations import operation
from core import identifiers, locations, settings
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.locations import LocationRow


class AllLocations:
    """All places, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List locations", query=SortedQuery, answer=Locations)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, SortedQuery, _page)

    @operation(summary="Add a location", body=LocationIn, answer=Location, status=201, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, LocationIn, _add)


class OneLocation:
    """One place."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a location", answer=Location)
    def on_get(self, request: falcon.Request, response: falcon.Response, location_id: str) -> None:
        """As it stands."""
        self._door.show(request, response, lambda tx: _done(tx, _found(tx, location_id)))

    @operation(summary="Change a location", body=LocationChange, answer=Location)
    def on_put(self, request: falcon.Request, response: falcon.Response, location_id: str) -> None:
        """What is given is changed."""
        self._door.change(request, response, LocationChange, partial(_change, request, location_id))

    @operation(summary="Delete a location", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, location_id: str) -> None:
        """Refused while anything is there. Source: contract, decision 18."""
        self._door.do(request, response, lambda tx: _delete(tx, request, location_id))


def _page(tx: Transaction, wanted: SortedQuery) -> dict[str, Any]:
    page = Page(wanted.limit, wanted.offset)
    rows = locations.page(tx, page, sort=wanted.sortBy, descending=wanted.sortDir == "desc")
    tenant = settings.read(tx).shop_id
    return words.page([_shown(row, tenant) for row in rows], locations.count(tx), wanted)


def _shown(row: LocationRow, tenant: str) -> dict[str, Any]:
    return {
        "id": row.uuid,
        "tenantId": tenant,
        "parentId": row.parent_uuid,
        "name": row.name,
        "type": row.type,
        "createdAt": zoned_moment_out(row.created_at),
    }


def _done(tx: Transaction, row: LocationRow, status: int = 200) -> Done:
    return Done(_shown(row, settings.read(tx).shop_id), row.version, status)


def _found(tx: Transaction, uuid: str) -> LocationRow:
    tx.allow("asset:read")
    return locations.get(tx, identifiers.id_of(tx, "location", uuid))


def _add(tx: Transaction, form: LocationIn) -> Done:
    tx.allow(EventKind.LOCATION_CREATED)
    parent_id = None if form.parentId is None else identifiers.id_of(tx, "location", form.parentId)
    return _done(tx, locations.add(tx, form.name, form.type, parent_id), 201)


def _change(request: falcon.Request, uuid: str, tx: Transaction, form: LocationChange) -> Done:
    tx.allow(EventKind.LOCATION_UPDATED)
    before = _found(tx, uuid)
    given = form.given()
    if given.get("parentId") is not None:
        given["parentId"] = identifiers.id_of(tx, "location", given["parentId"])
    fields = {words.LOCATION_FIELDS[name]: value for name, value in given.items()}
    version = etag.expected(request, lambda: before.version)
    return _done(tx, locations.change(tx, before.id, fields, version=version))


def _delete(tx: Transaction, request: falcon.Request, uuid: str) -> Done:
    tx.allow(EventKind.LOCATION_DELETED)
    before = _found(tx, uuid)
    locations.delete(tx, before.id, version=etag.expected(request, lambda: before.version))
    return Done(None, status=204)
