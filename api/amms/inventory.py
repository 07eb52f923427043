"""Stock: what there is of each part at the places of the house."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.amms import words
from api.amms.stock_schemas import AdjustIn, Stock, StockIn, StockQuery, Stocks
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.fields import zoned_moment_out
from api.shared.operations import operation
from core import identifiers, settings, stock
from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.stock import StockFilter, StockRow


class AllStock:
    """What there is, and saying how many there are."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List stock", query=StockQuery, answer=Stocks)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of it."""
        self._door.list(request, response, StockQuery, _page)

    @operation(summary="Say how many there are", body=StockIn, answer=Stock, status=201, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """At one place, of one part."""
        self._door.change(request, response, StockIn, partial(_put, request))


class Adjustment:
    """So many more, or fewer."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Adjust stock", body=AdjustIn, answer=Stock, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """Refused where there are not so many."""
        self._door.change(request, response, AdjustIn, partial(_adjust, request))


def _page(tx: Transaction, wanted: StockQuery) -> dict[str, Any]:
    tx.allow("inventory:read")
    try:
        filter_ = StockFilter(
            part_id=_id(tx, "part", wanted.partId),
            location_id=_id(tx, "location", wanted.locationId),
            only_low=wanted.lowStock,
        )
    except NotFound:  # there is nothing of what is not there
        return words.page([], 0, wanted)
    page = Page(wanted.limit, wanted.offset)
    rows = stock.page(tx, page, filter_, sort=wanted.sortBy, descending=wanted.sortDir == "desc")
    tenant = settings.read(tx).shop_id
    return words.page([_shown(row, tenant) for row in rows], stock.count(tx, filter_), wanted)


def _shown(row: StockRow, tenant: str) -> dict[str, Any]:
    return {
        "id": row.uuid,
        "tenantId": tenant,
        "partId": row.part_uuid,
        "locationId": row.location_uuid,
        "quantityOnHand": row.on_hand,
        "binLabel": row.bin_label,
        "updatedAt": zoned_moment_out(row.updated_at),
        "partName": row.part,
        "partSku": row.sku,
        "locationName": row.location,
    }


def _done(tx: Transaction, row: StockRow, status: int = 200) -> Done:
    return Done(_shown(row, settings.read(tx).shop_id), row.version, status)


def _put(request: falcon.Request, tx: Transaction, form: StockIn) -> Done:
    tx.allow(EventKind.STOCK_CORRECTED)
    part_id, location_id = _named(tx, form.partId, form.locationId)
    _require_unchanged(request, tx, part_id, location_id)
    given = {"bin_label": form.binLabel or ""} if "binLabel" in form.model_fields_set else {}
    return _done(tx, stock.put(tx, part_id, location_id, on_hand=form.quantityOnHand, **given), 201)


def _adjust(request: falcon.Request, tx: Transaction, form: AdjustIn) -> Done:
    tx.allow(EventKind.STOCK_CORRECTED)
    part_id, location_id = _named(tx, form.partId, form.locationId)
    _require_unchanged(request, tx, part_id, location_id)
    return _done(tx, stock.adjust(tx, part_id, location_id, form.delta))


def _named(tx: Transaction, part: str, location: str) -> tuple[int, int]:
    return identifiers.id_of(tx, "part", part), identifiers.id_of(tx, "location", location)


def _require_unchanged(request: falcon.Request, tx: Transaction, part_id: int, location_id: int) -> None:
    """Raises: Stale where If-Match names another version, or one of stock that there never was."""
    there = stock.page(tx, Page(1), StockFilter(part_id=part_id, location_id=location_id))
    etag.require(request, there[0].version if there else etag.NEVER - 1, "Stock")


def _id(tx: Transaction, noun: identifiers.Noun, uuid: str | None) -> int | None:
    return None if uuid is None else identifiers.id_of(tx, noun, uuid)
