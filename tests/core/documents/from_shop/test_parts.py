"""The label of a part, from the shop."""

from __future__ import annotations

import pytest

from core import parts, stock
from core.base.errors import Forbidden, NotFound
from core.base.permissions import SYSTEM, Role
from core.documents.from_shop import part_label_of
from core.parts import NewPart
from core.shop import Shop
from tests.core.conftest import actor


def test_a_scanner_reads_the_barcode_or_the_number(shop: Shop) -> None:
    """The label says which bin it is for."""
    with shop.transaction(SYSTEM, "desktop") as tx:  # type: ignore[arg-type]
        fuse = parts.add(tx, NewPart("Fuse", "FUS-1", "Electric"))
        stock.receive(tx, fuse.id, 3, bin_label="A-01")
        label = part_label_of(tx, fuse.id)
        assert (label.sku, label.code, label.bin_label, label.category) == ("FUS-1", "FUS-1", "A-01", "Electric")
        parts.change(tx, fuse.id, {"barcode": "4006381333931"})
        assert part_label_of(tx, fuse.id).code == "4006381333931"
        with pytest.raises(NotFound):
            part_label_of(tx, 10**6)
    with shop.reading(actor(Role.TECHNICIAN)) as tx, pytest.raises(Forbidden):
        part_label_of(tx, fuse.id)
