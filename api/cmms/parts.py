"""Parts: what the house keeps in store, and what goes into jobs."""

from __future__ import annotations

from typing import Annotated, Any

import falcon
from pydantic import BaseModel, Field

from api.cmms import house
from api.cmms.schemas import PageQuery
from api.shared.door import Done, Door
from api.shared.fields import Amount, Uuid, amount_out
from api.shared.operations import operation
from core import identifiers, parts, stock, work_orders
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts import PartRow
from core.stock import PartUse

Quantity = Annotated[int, Field(strict=True, ge=1, le=100_000)]


class Part(BaseModel):
    """What is kept in store; its stock is the sum over all places of the house."""

    id: Uuid
    partNumber: str
    description: str
    category: str | None
    stockLevel: int
    reorderPoint: int
    unitCost: Annotated[str, Field(pattern=r"^\d+\.\d\d$", examples=["12.50"])]
    supplier: str | None
    location: str | None
    warehouseId: Uuid | None


class PartUsage(BaseModel):
    """So many of a part; without a cost it is the part's own."""

    partId: Uuid
    quantityUsed: Quantity
    unitCost: Amount | None = None


class ConsumeIn(BaseModel):
    """Parts that went into a job."""

    workOrderId: Uuid
    partsUsage: Annotated[list[PartUsage], Field(min_length=1, max_length=500)]


class ConsumedPart(BaseModel):
    """A part that went into the job, and what is left of it."""

    partId: Uuid
    quantityUsed: int
    unitCost: str
    totalCost: str
    stockLevel: int


class Consumed(BaseModel):
    """What went into the job."""

    message: str
    workOrderId: Uuid
    partsUsage: list[ConsumedPart]


class Parts:
    """All parts."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List parts", query=PageQuery, answer=list[Part], errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """The newest first."""
        self._door.list(request, response, PageQuery, _page)


class OnePart:
    """One part. Source: contract, decision 10."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a part", answer=Part, errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response, part_id: str) -> None:
        """As it stands."""
        self._door.show(request, response, lambda tx: _one(tx, part_id))


class Consume:
    """`/parts/consume`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Consume parts", body=ConsumeIn, answer=Consumed, errors=(404, 429))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """All of them, or none. Source: contract, decision 23."""
        self._door.change(request, response, ConsumeIn, _consume)


def shown(row: PartRow, place: str | None, warehouse: str | None) -> dict[str, Any]:
    """Part."""
    return {
        "id": row.uuid,
        "partNumber": row.sku,
        "description": row.name,
        "category": row.category,
        "stockLevel": row.on_hand,
        "reorderPoint": row.minimum if row.reorder_point is None else row.reorder_point,
        "unitCost": amount_out(row.unit_cost),
        "supplier": row.supplier,
        "location": place,
        "warehouseId": warehouse,
    }


def _page(tx: Transaction, wanted: PageQuery) -> list[dict[str, Any]]:
    rows = parts.page(tx, Page(wanted.limit, wanted.offset))
    places = stock.bins_of(tx, [row.id for row in rows])
    warehouse = house.warehouse(tx)
    return [shown(row, places.get(row.id), warehouse) for row in rows]


def _one(tx: Transaction, uuid: str) -> Done:
    tx.allow("inventory:read")
    row = parts.get(tx, identifiers.id_of(tx, "part", uuid))
    return Done(shown(row, stock.bins_of(tx, [row.id]).get(row.id), house.warehouse(tx)), row.version)


def _consume(tx: Transaction, form: ConsumeIn) -> Done:
    tx.allow("inventory:consume")
    order_id = identifiers.id_of(tx, "work_order", form.workOrderId)
    uses = [
        PartUse(identifiers.id_of(tx, "part", each.partId), each.quantityUsed, each.unitCost)
        for each in form.partsUsage
    ]
    lines = work_orders.use_parts(tx, order_id, uses)
    left = {use.part_id: parts.require_for_job(tx, use.part_id).on_hand for use in uses}
    used = [
        {
            "partId": identifiers.uuid_of(tx, "part", line.part_id),
            "quantityUsed": line.quantity,
            "unitCost": amount_out(line.unit_price),
            "totalCost": amount_out(line.amount),
            "stockLevel": left[line.part_id],
        }
        for line in lines
        if line.part_id is not None
    ]
    return Done({"message": "Parts consumed successfully", "workOrderId": form.workOrderId, "partsUsage": used})
