"""The label of a part."""

from __future__ import annotations

from core import parts, settings, stock
from core.base.transaction import Transaction
from core.documents.contents import PartLabel
from core.documents.from_shop.letterheads import letterhead


def part_label_of(tx: Transaction, part_id: int) -> PartLabel:
    """With the bin that holds most of it; a scanner reads its barcode, or its number. Raises: Forbidden, NotFound."""
    part = parts.get(tx, part_id)
    return PartLabel(
        shop=letterhead(settings.read(tx)),
        sku=part.sku,
        code=part.barcode or part.sku,
        name=part.name,
        bin_label=stock.bins_of(tx, [part_id]).get(part_id, ""),
        category=part.category or "",
        barcode=part.barcode or "",
    )
