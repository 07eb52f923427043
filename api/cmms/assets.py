"""Equipment: the things of the house."""

from __future__ import annotations

from typing import Any

import falcon

from api.cmms import house, words
from api.cmms.schemas import Equipment, EquipmentIn, PageQuery
from api.shared.door import Done, Door
from api.shared.operations import operation
from core import assets, identifiers, locations
from core.assets import EquipmentRow, NewEquipment
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction


class AllEquipment:
    """All things, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List equipment", query=PageQuery, answer=list[Equipment], errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """The newest first."""
        self._door.list(request, response, PageQuery, _page)

    @operation(summary="Create equipment", body=EquipmentIn, answer=Equipment, status=201, errors=(429,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one; a place that the house does not know yet is added."""
        self._door.change(request, response, EquipmentIn, _add)


class OnePieceOfEquipment:
    """One thing. Source: contract, decision 10."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show equipment", answer=Equipment, errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response, equipment_id: str) -> None:
        """As it stands."""
        self._door.show(request, response, lambda tx: _done(tx, _found(tx, equipment_id)))


def _page(tx: Transaction, wanted: PageQuery) -> list[dict[str, Any]]:
    warehouse = house.warehouse(tx)
    rows = assets.page_of_equipment(tx, Page(wanted.limit, wanted.offset))
    return [words.equipment(row, warehouse) for row in rows]


def _found(tx: Transaction, uuid: str) -> EquipmentRow:
    tx.allow("asset:read")
    return assets.get_equipment(tx, identifiers.id_of(tx, "asset", uuid))


def _done(tx: Transaction, row: EquipmentRow, status: int = 200) -> Done:
    return Done(words.equipment(row, house.warehouse(tx)), row.version, status)


def _add(tx: Transaction, form: EquipmentIn) -> Done:
    tx.allow(EventKind.ASSET_CREATED)
    values = {core: getattr(form, name) for name, core in words.EQUIPMENT_FIELDS.items()}
    values["status"] = words.EQUIPMENT_STATUS_IN[form.status]
    values["criticality"] = words.CRITICALITY_IN[form.criticality]
    place = (form.location or "").strip()
    location_id = locations.named(tx, place) if place else None
    return _done(tx, assets.add_equipment(tx, NewEquipment(**values, location_id=location_id)), 201)
