"""The catalogue of parts."""

from __future__ import annotations

from decimal import Decimal as D
from typing import Any

import pytest

from core import parts, search, stock, trash
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.parts import NewPart
from core.shop import Shop
from tests.core.conftest import actor

STOREMAN = actor(Role.STOREMAN)


def test_a_part_has_a_number_of_its_own_or_the_shops(shop: Shop) -> None:
    """Two of them differ, however they are written."""
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        first = parts.add(tx, NewPart("Oil Filter", "FLT-001", "Filters", minimum=10, unit_cost=D("4.20")))
        assert (first.sku, first.uom, first.minimum, first.is_stock_item, first.price) == (
            "FLT-001", "Each", 10, True, D("4.20"),
        )  # fmt: skip
        assert parts.add(tx, NewPart("Fuse")).sku == "P-0001"
        parts.add(tx, NewPart("Chosen", "p-0002"))
        assert parts.add(tx, NewPart("Belt", " ")).sku == "P-0003"
        for taken in ("FLT-001", "flt-001 "):
            with pytest.raises(Conflict) as refused:
                parts.add(tx, NewPart("Other", taken))
            assert refused.value.field == "sku"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", " "), ("sku", "x" * 81), ("uom", ""), ("minimum", -1), ("minimum", True), ("reorder_point", -1),
        ("reorder_quantity", 0), ("unit_cost", D("-1")), ("unit_cost", D("1.005")), ("unit_price", D("1e12")),
        ("is_stock_item", 1), ("barcode", "x" * 81), ("category", "x" * 81),
    ],
)  # fmt: skip
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_cannot_be_is_refused(shop: Shop, field: str, value: Any) -> None:
    """And named."""
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        part = parts.add(tx, NewPart("Fuse"))
        with pytest.raises(Invalid) as refused:
            parts.change(tx, part.id, {field: value})
        assert refused.value.field == field


def test_changes_merge_and_clashes_are_told(shop: Shop) -> None:
    """A barcode is one part's only."""
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        part = parts.add(tx, NewPart("Fuse", "FUS-1", barcode="4006381333931"))
        other = parts.add(tx, NewPart("Belt"))
        after = parts.change(tx, part.id, {"unit_price": D("1.00"), "reorder_point": 4}, version=part.version)
        assert (after.price, after.reorder_point, after.version) == (D("1.00"), 4, 2)
        assert parts.change(tx, part.id, {"unit_price": D("1.00")}).version == 2
        assert parts.change(tx, part.id, {"unit_price": None}).price == D("0.00")
        with pytest.raises(Stale):
            parts.change(tx, part.id, {"name": "Wire"}, version=1)
        with pytest.raises(Stale):
            parts.change(tx, part.id, {"name": "Wire"}, seen={"name": "Cable"})
        with pytest.raises(Conflict, match="code"):
            parts.change(tx, other.id, {"barcode": "4006381333931"})
        assert parts.note_ordered(tx, part.id, 5).on_order == 5
        with pytest.raises(NotFound):
            parts.change(tx, 10**6, {})


def test_what_is_deleted_can_come_back_with_its_stock(shop: Shop) -> None:
    """Unless another part has its number meanwhile."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        part = parts.add(tx, NewPart("Fuse", "FUS-1"))
        stock.receive(tx, part.id, 3)
        parts.delete(tx, part.id, version=part.version)
        assert stock.page(tx, Page(9)) == []
        assert parts.page(tx, Page(9)) == []
        assert [(row.noun, row.title, row.subtitle) for row in trash.page(tx, Page(9))] == [("part", "Fuse", "FUS-1")]
        assert search.find(tx, "fuse") == []
        taken = parts.add(tx, NewPart("Fuse, new", "FUS-1"))
        with pytest.raises(Conflict):
            parts.restore(tx, part.id)
        parts.delete(tx, taken.id)
        assert parts.restore(tx, part.id).on_hand == 3
        assert [hit.title for hit in search.find(tx, "fuse")] == ["FUS-1 · Fuse"]
        with pytest.raises(NotFound):
            parts.restore(tx, part.id)


def test_only_the_store_changes_parts(shop: Shop) -> None:
    """Source: AMMS document section 3."""
    for role in (Role.TECHNICIAN, Role.SUPERVISOR, Role.VIEWER, Role.FRONT_DESK, Role.CUSTOMER):
        with pytest.raises(Forbidden), shop.transaction(actor(role), Channel.DESKTOP) as tx:
            parts.add(tx, NewPart("Fuse"))
