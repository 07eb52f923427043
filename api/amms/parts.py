"""Parts: the catalogue of the store."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.amms import words
from api.amms.stock_schemas import Part, PartChange, PartIn, PartQuery, Parts
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.fields import zoned_moment_out
from api.shared.operations import operation
from core import identifiers, parts, settings
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts import NewPart, PartFilter, PartRow


class AllParts:
    """All parts, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List parts", query=PartQuery, answer=Parts)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, PartQuery, _page)

    @operation(summary="Add a part", body=PartIn, answer=Part, status=201)
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, PartIn, _add)


class OnePart:
    """One part."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a part", answer=Part)
    def on_get(self, request: falcon.Request, response: falcon.Response, part_id: str) -> None:
        """As it stands."""
        self._door.show(request, response, lambda tx: _done(tx, _found(tx, part_id)))

    @operation(summary="Change a part", body=PartChange, answer=Part)
    def on_put(self, request: falcon.Request, response: falcon.Response, part_id: str) -> None:
        """What is given is changed."""
        self._door.change(request, response, PartChange, partial(_change, request, part_id))

    @operation(summary="Delete a part", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, part_id: str) -> None:
        """Refused while it is kept for a job."""
        self._door.do(request, response, lambda tx: _delete(tx, request, part_id))


def _page(tx: Transaction, wanted: PartQuery) -> dict[str, Any]:
    tx.allow("inventory:read")
    if wanted.search.strip() and not any(sign.isalnum() for sign in wanted.search):
        return words.page([], 0, wanted)  # signs alone ask for nothing in the index, and would show everything
    filter_ = PartFilter(category=wanted.category or None, typed=wanted.search)
    page = Page(wanted.limit, wanted.offset)
    rows = parts.page(tx, page, filter_, sort=wanted.sortBy, descending=wanted.sortDir == "desc")
    tenant = settings.read(tx).shop_id
    return words.page([_shown(row, tenant) for row in rows], parts.count(tx, filter_), wanted)


def _shown(row: PartRow, tenant: str) -> dict[str, Any]:
    return {
        "id": row.uuid,
        "tenantId": tenant,
        "sku": row.sku,
        "name": row.name,
        "category": row.category,
        "uom": row.uom,
        "minStockLevel": row.minimum,
        "isStockItem": row.is_stock_item,
        "createdAt": zoned_moment_out(row.created_at),
    }


def _done(tx: Transaction, row: PartRow, status: int = 200) -> Done:
    return Done(_shown(row, settings.read(tx).shop_id), row.version, status)


def _found(tx: Transaction, uuid: str) -> PartRow:
    tx.allow("inventory:read")
    return parts.get(tx, identifiers.id_of(tx, "part", uuid))


def _add(tx: Transaction, form: PartIn) -> Done:
    fields = {words.PART_FIELDS[name]: value for name, value in dict(form).items()}
    return _done(tx, parts.add(tx, NewPart(**fields)), 201)


def _change(request: falcon.Request, uuid: str, tx: Transaction, form: PartChange) -> Done:
    tx.allow(EventKind.PART_UPDATED)
    before = _found(tx, uuid)
    fields = {words.PART_FIELDS[name]: value for name, value in form.given().items()}
    version = etag.expected(request, lambda: before.version)
    return _done(tx, parts.change(tx, before.id, fields, version=version))


def _delete(tx: Transaction, request: falcon.Request, uuid: str) -> Done:
    tx.allow(EventKind.PART_DELETED)
    before = _found(tx, uuid)
    parts.delete(tx, before.id, version=etag.expected(request, lambda: before.version))
    return Done(None, status=204)
