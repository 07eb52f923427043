"""Parts as a table."""

from __future__ import annotations

from decimal import Decimal as D
from typing import Any

import pytest

from core.base.errors import Invalid
from core.parts import table


def test_columns_are_guessed_by_their_titles() -> None:
    """In both languages, whatever the case, the spaces and the signs; each once."""
    titles = ["Part Number", "Description", "Qty on hand", "Unit cost", "Lieferant", "Stock level", "Colour", "SKU"]
    assert table.guessed(titles) == {"sku": 7, "name": 1, "unit_cost": 3, "supplier": 4, "on_hand": 5}
    assert table.guessed(["Artikelnummer", "Bezeichnung", "Mindestbestand", "Fach"]) == {
        "sku": 0, "name": 1, "minimum": 2, "bin_label": 3,
    }  # fmt: skip
    assert table.guessed(table.COLUMNS) == {name: place for place, name in enumerate(table.COLUMNS)}


@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("minimum", "10", 10), ("on_hand", "10,00", 10), ("reorder_point", "7.0", 7), ("is_stock_item", "Ja", True),
        ("is_stock_item", "0", False), ("unit_cost", "12.50", D("12.50")), ("unit_cost", "12,5", D("12.50")),
        ("unit_cost", "1.234,50 €", D("1234.50")), ("unit_price", "$1,234.50", D("1234.50")),
        ("unit_price", "7", D("7.00")), ("unit_price", "1,234,567", D("1234567.00")), ("name", "=1", "=1"),
    ],
)  # fmt: skip
def test_a_cell_means(name: str, cell: str, value: Any) -> None:
    """Amounts as either half of the world writes them."""
    assert table.value_of(name, cell) == value


@pytest.mark.parametrize(
    ("name", "cell"),
    [("minimum", "many"), ("minimum", "1.5"), ("on_hand", "٣"), ("is_stock_item", "perhaps"), ("unit_cost", "dear"),
     ("unit_cost", "1.234"), ("unit_cost", "1,2,3.4.5"), ("minimum", "9" * 12)],
)  # fmt: skip
def test_a_cell_that_means_nothing_is_refused(name: str, cell: str) -> None:
    """And named; 1.234 could be two amounts."""
    with pytest.raises(Invalid) as refused:
        table.value_of(name, cell)
    assert refused.value.field == name


def test_a_mapping_tells_the_parts_apart() -> None:
    """By number or barcode; each column once, and only columns that are there."""
    assert table.checked_mapping({"barcode": 1, "name": 0}, 2) == {"barcode": 1, "name": 0}
    for wrong in ({"name": 0}, {"sku": 0, "name": 0}, {"sku": 2}, {"sku": -1}, {"colour": 0, "sku": 1}):
        with pytest.raises(Invalid):
            table.checked_mapping(wrong, 2)
    assert table.values_of(("A-1", "", "5"), {"sku": 0, "name": 1, "on_hand": 2}) == {"sku": "A-1", "on_hand": 5}
