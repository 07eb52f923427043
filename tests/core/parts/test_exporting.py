"""The catalogue as a file."""

from __future__ import annotations

from decimal import Decimal as D
from pathlib import Path

import pytest

from core import parts, stock
from core.base import table_reading
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.permissions import Role
from core.imports import Action
from core.parts import NewPart, exporting, importing
from core.parts.table import COLUMNS, guessed
from core.rules import cells
from core.shop import Shop
from tests.core.conftest import actor

STOREMAN = actor(Role.STOREMAN)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_was_exported_is_imported_unchanged(shop: Shop, tmp_path: Path, ending: str) -> None:
    """Names that could be formulas, leading noughts, amounts and stock; all of it is here already."""
    path = tmp_path / f"parts.{ending}"
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        fuse = parts.add(
            tx, NewPart("=Fuse", "007", minimum=5, reorder_point=8, unit_cost=D("0.40"), unit_price=D("1234.50"))
        )
        parts.add(tx, NewPart("Лампа", "LMP-1", barcode="0400638133393", is_stock_item=False, note="two\nlines"))
        stock.receive(tx, fuse.id, 12, bin_label="A-01")
        shares: list[float] = []
        main = stock.main_warehouse(tx)
        assert exporting.export(tx, path, main_warehouse_id=main, progress=shares.append) == 2
        assert shares == [1.0]
        original = cells.original if ending == "csv" else str
        table = table_reading.read(path.name, path.read_bytes(), original)
        assert table.titles == COLUMNS
        planned = importing.dry_run(tx, table, guessed(table.titles))
        assert [(row.sku, row.action) for row in planned] == [("007", Action.SAME), ("LMP-1", Action.SAME)]
        parts.change(tx, fuse.id, {"name": "Other"})
        assert importing.run(tx, table, guessed(table.titles), path.name).changed == 1
        assert parts.get(tx, fuse.id).name == "=Fuse"


def test_only_who_reads_the_store_takes_it_home(shop: Shop, tmp_path: Path) -> None:
    """And nothing is left of a try."""
    with pytest.raises(Forbidden), shop.reading(actor(Role.TECHNICIAN)) as tx:
        exporting.export(tx, tmp_path / "parts.csv")
    assert list(tmp_path.glob("*.csv")) == []
