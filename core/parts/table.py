"""Parts as a table: its columns, and what a cell means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from core.base import money
from core.base.errors import Invalid
from core.rules import columns

#: What can stand in a column, by core's names; `on_hand` and `bin_label` are of the main warehouse.
COLUMNS = (
    "sku", "name", "category", "uom", "minimum", "reorder_point", "reorder_quantity", "is_stock_item", "unit_cost",
    "unit_price", "barcode", "supplier", "note", "on_hand", "bin_label",
)  # fmt: skip
_NUMBERS = ("minimum", "reorder_point", "reorder_quantity", "on_hand")
_AMOUNTS = ("unit_cost", "unit_price")
#: How such columns are called elsewhere, without spaces, signs and case.
_CALLED: dict[str, tuple[str, ...]] = {
    "sku": ("sku", "partnumber", "partno", "part", "articlenumber", "itemnumber", "artikelnummer", "teilenummer",
            "artnr"),
    "name": ("name", "description", "partname", "title", "bezeichnung", "artikel"),
    "category": ("category", "group", "type", "kategorie", "warengruppe"),
    "uom": ("uom", "unit", "unitofmeasure", "einheit"),
    "minimum": ("minimum", "minstocklevel", "min", "minstock", "minimumstock", "mindestbestand"),
    "reorder_point": ("reorderpoint", "reorderlevel", "meldebestand"),
    "reorder_quantity": ("reorderquantity", "reorderqty", "lot", "lotsize", "bestellmenge"),
    "is_stock_item": ("isstockitem", "stockitem", "stocked", "lagerartikel"),
    "unit_cost": ("unitcost", "cost", "purchaseprice", "einkaufspreis", "ek"),
    "unit_price": ("unitprice", "price", "saleprice", "sellingprice", "verkaufspreis", "preis", "vk"),
    "barcode": ("barcode", "ean", "gtin", "upc", "ean13"),
    "supplier": ("supplier", "vendor", "manufacturer", "lieferant"),
    "note": ("note", "notes", "remark", "remarks", "comment", "bemerkung", "notiz"),
    "on_hand": ("onhand", "quantityonhand", "stock", "stocklevel", "quantity", "qty", "bestand", "menge"),
    "bin_label": ("bin", "binlabel", "shelf", "location", "lagerplatz", "fach"),
}  # fmt: skip
_PLAIN = re.compile(r"(-?\d{1,12})(?:[.,](\d{1,2}))?", re.ASCII)
_GROUPED = re.compile(r"(-?\d{1,3}(?:([.,])\d{3})(?:\2\d{3}){0,3})(?:(?!\2)[.,](\d{1,2}))?", re.ASCII)


def guessed(titles: Sequence[str]) -> dict[str, int]:
    """Which column is what, by its title; each column and each meaning once."""
    return columns.guessed(titles, _CALLED)


def checked_mapping(mapping: Mapping[str, int], width: int) -> dict[str, int]:
    """Raises: Invalid where a column is not there, is used twice, or nothing tells the parts apart."""
    columns.require_sound(mapping, COLUMNS, width)
    if not {"sku", "barcode"} & set(mapping):
        raise Invalid("mapping", "Say which column is the part number or the barcode")
    return dict(mapping)


def values_of(row: Sequence[str], mapping: Mapping[str, int]) -> dict[str, Any]:
    """What a row says, in core's words; an empty cell says nothing. Raises: Invalid naming the column."""
    return {name: value_of(name, row[place]) for name, place in mapping.items() if row[place] != ""}


def value_of(name: str, cell: str) -> Any:
    """One cell. Raises: Invalid."""
    if name in _NUMBERS:
        return _number(name, cell)
    if name in _AMOUNTS:
        return _amount(name, cell)
    if name == "is_stock_item":
        return columns.yes_or_no(name, cell)
    return cell


def _number(name: str, cell: str) -> int:
    if not re.fullmatch(r"-?\d{1,9}([.,]0+)?", cell, re.ASCII):
        raise Invalid(name, "This is a whole number")
    return int(re.split("[.,]", cell)[0])


def _amount(name: str, cell: str) -> Decimal:
    """12.50, 12,50, 1.234,50 and 1,234.50, with or without a currency; 1.234 could be either."""
    text = re.sub(r"[^\d.,-]", "", cell)
    plain, grouped = _PLAIN.fullmatch(text), _GROUPED.fullmatch(text)
    if plain is not None:
        return Decimal(f"{plain[1]}.{plain[2] or 0}").quantize(money.CENT)
    if grouped is not None and (grouped[3] or text.count(grouped[2]) > 1):
        return Decimal(f"{re.sub('[.,]', '', grouped[1])}.{grouped[3] or 0}").quantize(money.CENT)
    raise Invalid(name, "An amount is a decimal number with two places")
