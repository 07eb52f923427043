"""The customers as a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import people
from core.base import table_reading
from core.base.errors import Forbidden, Refused
from core.base.events import Channel
from core.customers import exporting, importing
from core.customers.table import COLUMNS, guessed
from core.imports import Action
from core.people import NewPerson
from core.rules import cells
from core.shop import Shop
from tests.core.workshop import Workshop


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_was_exported_is_imported_unchanged(shop: Shop, at: Workshop, tmp_path: Path, ending: str) -> None:
    """Names and phones that could be formulas, leading noughts, line breaks; staff and passwords are not among them."""
    path = tmp_path / f"customers.{ending}"
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        people.add(tx, NewPerson("=HYPERLINK(1)", "+49 30 1234567", zip="01067", note="two\nlines"))
        people.add(tx, NewPerson("'@quoted"))
        shares: list[float] = []
        assert exporting.export(tx, path, progress=shares.append) == 4
        assert shares == [1.0]
        original = cells.original if ending == "csv" else str
        table = table_reading.read(path.name, path.read_bytes(), original)
        assert table.titles == COLUMNS
        planned = importing.dry_run(tx, table, guessed(table.titles))
        assert [row.action for row in planned] == [Action.SAME] * 4
    if ending == "csv":
        assert "\n=HYPERLINK" not in path.read_text("utf-8-sig")
        assert "'=HYPERLINK(1)" in path.read_text("utf-8-sig")


def test_nothing_is_left_of_an_export_that_was_stopped(shop: Shop, at: Workshop, tmp_path: Path) -> None:
    """Nor of one that is not allowed: all customers leave the house with a manager only."""

    def stop(_share: float) -> None:
        raise Refused("Stopped")

    with pytest.raises(Refused), shop.reading(at.manager) as tx:
        exporting.export(tx, tmp_path / "customers.csv", progress=stop)
    for actor in (at.clerk, at.technician):
        with pytest.raises(Forbidden), shop.reading(actor) as tx:
            exporting.export(tx, tmp_path / "customers.csv")
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".csv"]
