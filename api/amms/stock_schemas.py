"""The JSON of the maintenance document about parts, their stock, and what technicians carry."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from api.amms.schemas import Meta, SortedQuery
from api.shared.changes import Change
from api.shared.fields import Flag, Name, Text, Uuid, ZonedTime
from core.rules.stock import LARGEST_QUANTITY

Sku = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
Category = Annotated[str, StringConstraints(max_length=80)]
Unit = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Bin = Annotated[str, StringConstraints(max_length=80)]
Level = Annotated[int, Field(strict=True, ge=0, le=LARGEST_QUANTITY)]
Pieces = Annotated[int, Field(strict=True, ge=1, le=LARGEST_QUANTITY)]
Delta = Annotated[int, Field(strict=True, ge=-LARGEST_QUANTITY, le=LARGEST_QUANTITY)]


class PartQuery(SortedQuery):
    """Parts, perhaps of one category, or called so."""

    category: Category | None = None
    search: Text = ""


class StockQuery(SortedQuery):
    """What there is, perhaps of one part, at one place, or too little of."""

    partId: Uuid | None = None
    locationId: Uuid | None = None
    lowStock: bool = False


class PartIn(BaseModel):
    """A new part."""

    sku: Sku
    name: Name
    category: Category | None = None
    uom: Unit = "Each"
    minStockLevel: Level = 0
    isStockItem: Flag = True


class PartChange(Change):
    """What is to be different about a part."""

    sku: Sku = ""
    name: Name = ""
    category: Category | None = None
    uom: Unit = ""
    minStockLevel: Level = 0
    isStockItem: Flag = True


class Part(BaseModel):
    """A part."""

    id: Uuid
    tenantId: Uuid
    sku: str
    name: str
    category: str | None
    uom: str
    minStockLevel: int
    isStockItem: bool
    createdAt: ZonedTime


class Parts(BaseModel):
    """A page of them."""

    data: list[Part]
    meta: Meta


class StockIn(BaseModel):
    """So many are there, in this bin; without one it stays in the bin it was in."""

    partId: Uuid
    locationId: Uuid
    quantityOnHand: Level
    binLabel: Bin | None = None


class AdjustIn(BaseModel):
    """So many more, or fewer."""

    partId: Uuid
    locationId: Uuid
    delta: Delta


class Stock(BaseModel):
    """What there is of a part at a place."""

    id: Uuid
    tenantId: Uuid
    partId: Uuid
    locationId: Uuid
    quantityOnHand: int
    binLabel: str | None
    updatedAt: ZonedTime
    partName: str
    partSku: str
    locationName: str


class Stocks(BaseModel):
    """A page of it."""

    data: list[Stock]
    meta: Meta


class HandIn(BaseModel):
    """So many pieces, from or to a place."""

    partId: Uuid
    locationId: Uuid
    quantity: Pieces


class Carried(BaseModel):
    """What somebody carries of a part; `quantity` is the same figure, in the words of issue and return."""

    id: Uuid
    tenantId: Uuid
    userId: Uuid
    partId: Uuid
    quantityOnHand: int
    quantity: int
    updatedAt: ZonedTime
    partName: str
    partSku: str


class Wallet(BaseModel):
    """A page of what somebody carries."""

    data: list[Carried]
    meta: Meta
