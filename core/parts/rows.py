"""What a part looks like from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.base.whole_rows import whole_row
from core.rules import stock as rules
from core.tables import parts, stock

p, s = parts.c, stock.c
THING = "Part"


class PartRow(NamedTuple):
    """One part; what there is of it in the house, of that reserved for jobs, and beside it in technicians' wallets.

    `reorder_point` None: the minimum; `reorder_quantity` None: as many as are needed; `unit_price` None: the cost.
    """

    id: int
    uuid: str
    version: int
    sku: str
    name: str
    category: str | None
    uom: str
    minimum: int
    reorder_point: int | None
    reorder_quantity: int | None
    on_order: int
    is_stock_item: bool
    unit_cost: Decimal
    unit_price: Decimal | None
    barcode: str | None
    supplier: str | None
    note: str | None
    created_at: datetime
    updated_at: datetime
    on_hand: int
    reserved: int
    in_wallets: int

    @property
    def available(self) -> int:
        """What may be taken: on hand − reserved; never below 0, also where more was lost than was free."""
        return max(0, self.on_hand - self.reserved)

    @property
    def price(self) -> Decimal:
        """What a customer pays for one."""
        return self.unit_cost if self.unit_price is None else self.unit_price

    @property
    def is_low(self) -> bool:
        """Whether there is less than there has to be."""
        return self.is_stock_item and rules.is_low(self.on_hand, self.minimum, self.reorder_point)


@dataclass(frozen=True)
class NewPart:
    """What is needed to keep a part. `sku` None: the next free one of the shop's own."""

    name: str
    sku: str | None = None
    category: str | None = None
    uom: str = "Each"
    minimum: int = 0
    reorder_point: int | None = None
    reorder_quantity: int | None = None
    is_stock_item: bool = True
    unit_cost: Decimal = ZERO
    unit_price: Decimal | None = None
    barcode: str | None = None
    supplier: str | None = None
    note: str | None = None


def _sum(column: sa.Column[int], where: sa.ColumnElement[bool]) -> Any:
    total = sa.select(sa.func.coalesce(sa.func.sum(column), 0)).where(s.part_id == p.id, where)
    return sa.cast(total.correlate(parts).scalar_subquery(), sa.Integer)


_HOUSE = s.holder_id.is_(None)
ON_HAND, RESERVED = _sum(s.on_hand, _HOUSE), _sum(s.reserved, _HOUSE)
_OWN = tuple(p[name] for name in PartRow._fields[:19])
#: The columns of PartRow, in its order.
SELECT = sa.select(
    *_OWN,
    ON_HAND.label("on_hand"),
    RESERVED.label("reserved"),
    _sum(s.on_hand, s.holder_id.is_not(None)).label("in_wallets"),
)


def entity(tx: Transaction, part_id: int) -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = whole_row(tx, parts, part_id)
    if row is None:
        raise NotFound(THING)
    return row


def get_any(tx: Transaction, part_id: int) -> PartRow:
    """The row whoever asks, for what an operation gives back."""
    return PartRow._make(tx.execute(SELECT.where(p.id == part_id)).one())
