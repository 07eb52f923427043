"""Reading parts."""

from __future__ import annotations

import pytest

from core import parts, stock
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.parts import NewPart, PartFilter
from core.shop import Shop
from tests.core.conftest import actor


@pytest.fixture
def ids(shop: Shop) -> dict[str, int]:
    """Three parts, one of which there is too little of."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        made = [
            parts.add(tx, NewPart("Oil Filter", "FLT-001", "Filters", minimum=10, supplier="Mann")),
            parts.add(tx, NewPart("Air Filter", "FLT-002", "Filters", minimum=2)),
            parts.add(tx, NewPart("Ball Bearing", "BRG-6205", "Bearings", barcode="4006381333931", reorder_point=1)),
        ]
        for part in made:
            stock.receive(tx, part.id, 5)
    return {part.sku: part.id for part in made}


def test_lists_are_narrowed_and_ordered(shop: Shop, ids: dict[str, int]) -> None:
    """By category, words, and what there is too little of."""
    with shop.reading(SYSTEM) as tx:
        for wanted, skus in (
            (PartFilter(), ["BRG-6205", "FLT-002", "FLT-001"]),
            (PartFilter(category="Filters"), ["FLT-002", "FLT-001"]),
            (PartFilter(typed="filt mann"), ["FLT-001"]),
            (PartFilter(typed="flt"), ["FLT-002", "FLT-001"]),
            (PartFilter(only_low=True), ["FLT-001"]),
            (PartFilter(category="None"), []),
        ):
            assert [row.sku for row in parts.page(tx, Page(9), wanted)] == skus
            assert parts.count(tx, wanted) == len(skus)
        by_name = parts.page(tx, Page(2), sort="name", descending=False)
        assert [row.name for row in by_name] == ["Air Filter", "Ball Bearing"]
        assert [row.sku for row in parts.page(tx, Page(1, 1), sort="sku", descending=True)] == ["FLT-001"]
        assert parts.categories(tx) == ["Bearings", "Filters"]
        assert parts.get(tx, ids["FLT-001"]).is_low
        with pytest.raises(NotFound):
            parts.get(tx, 10**6)


def test_a_code_is_on_one_part(shop: Shop, ids: dict[str, int]) -> None:
    """Its barcode, or its part number in any letters; an unknown one is nobody's."""
    with shop.reading(actor(Role.TECHNICIAN)) as tx:
        for code, part_id in (
            ("4006381333931", ids["BRG-6205"]),
            (" brg-6205 ", ids["BRG-6205"]),
            ("4711", None),
            ("", None),
        ):
            found = parts.of_code(tx, code)
            assert (None if found is None else found.id) == part_id


def test_a_technician_chooses_from_what_there_is_but_reads_no_store(shop: Shop, ids: dict[str, int]) -> None:
    """Source: contract, decisions 18 and 23."""
    with shop.reading(actor(Role.TECHNICIAN)) as tx:
        assert [row.name for row in parts.offered(tx)] == ["Air Filter", "Ball Bearing", "Oil Filter"]
        assert [row.name for row in parts.offered(tx, "bear", 5)] == ["Ball Bearing"]
        assert parts.require_for_job(tx, ids["FLT-001"]).available == 5
        with pytest.raises(NotFound):
            parts.require_for_job(tx, 10**6)
        for read in (parts.page, parts.count):
            with pytest.raises(Forbidden):
                read(tx, Page(1)) if read is parts.page else read(tx)
    with shop.reading(actor(Role.VIEWER)) as tx, pytest.raises(Forbidden):
        parts.offered(tx)
