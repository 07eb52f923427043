"""Taking parts over from a table: looked at first, done as a whole, and undone as long as nobody went on from there."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import stock
from core.base import money
from core.base.errors import Conflict, Invalid, NotFound, Refused, Stale
from core.base.events import EventKind
from core.base.paging import Page
from core.base.table_reading import Table
from core.base.transaction import Transaction
from core.imports import Action, ImportRow, keep, newest, note_undone, require_done, require_right
from core.parts import changing
from core.parts.rows import NewPart, entity, p
from core.parts.table import checked_mapping, values_of
from core.rules import matching
from core.tables import part_imports, parts

_STOCK = ("on_hand", "bin_label")


class PlannedRow(NamedTuple):
    """One row of the file: what will be done, field -> [before, after], and what is wrong with it."""

    line: int
    action: Action
    sku: str
    name: str
    changes: dict[str, list[Any]]
    problem: Refused | None = None


def dry_run(tx: Transaction, table: Table, mapping: Mapping[str, int]) -> list[PlannedRow]:
    """What an import would do, row by row; nothing is changed. Raises: Forbidden, Invalid(mapping)."""
    tx.allow(EventKind.PARTS_IMPORTED)
    columns = checked_mapping(mapping, len(table.titles))
    seen: set[str] = set()
    return [_planned(tx, line, row, columns, seen) for line, row in zip(table.lines, table.rows, strict=True)]


def run(
    tx: Transaction, table: Table, mapping: Mapping[str, int], name: str, *, leaves_wrong: bool = False
) -> ImportRow:
    """Does it, all of it or nothing; `leaves_wrong`: rows that are wrong are left out.

    Raises: Forbidden, Invalid (the mapping, or the first row that is wrong), Conflict where there is nothing to do.
    """
    planned = dry_run(tx, table, mapping)
    if not leaves_wrong:
        require_right(planned)
    wanted = [row for row in planned if row.action in (Action.ADD, Action.CHANGE)]
    steps = [_done(tx, row) for row in wanted]
    added = sum(row.action is Action.ADD for row in wanted)
    return keep(tx, EventKind.PARTS_IMPORTED, part_imports, name, steps, added, len(wanted) - added)


def undo(tx: Transaction, import_id: int) -> ImportRow:
    """Takes an import back: new parts go, changed ones are as they were, stock by counter-movements.

    Raises: Forbidden, NotFound, Conflict (undone already, or somebody went on from there).
    """
    tx.allow(EventKind.PARTS_IMPORT_UNDONE)
    row = require_done(tx, part_imports, import_id)
    for step in reversed(row.steps):
        _undone(tx, step)
    return note_undone(tx, EventKind.PARTS_IMPORT_UNDONE, part_imports, row)


def imports(tx: Transaction, page: Page) -> list[ImportRow]:
    """The newest first. Raises: Forbidden, Invalid."""
    tx.allow("inventory:read")
    return newest(tx, part_imports, page)


def _planned(
    tx: Transaction, line: int, row: tuple[str, ...], columns: Mapping[str, int], seen: set[str]
) -> PlannedRow:
    def cell(name: str) -> str:
        return row[columns[name]] if name in columns else ""

    try:
        values = values_of(row, columns)
        part = _part_of(tx, values)
        key = matching.name_key(values.get("sku", "")) or values.get("barcode", "")
        if key in seen:
            raise Conflict("This part stands in the file twice")
        seen.add(key)
        changes = _changes(tx, part, values)
    except Refused as problem:
        return PlannedRow(line, Action.WRONG, cell("sku"), cell("name"), {}, problem)
    action = Action.ADD if part is None else Action.CHANGE if changes else Action.SAME
    name = values.get("name") or (part.name if part is not None else "")
    return PlannedRow(line, action, values.get("sku") or (part.sku if part is not None else ""), name, changes)


def _part_of(tx: Transaction, values: Mapping[str, Any]) -> sa.Row[Any] | None:
    """By its number, or where none is given by its barcode."""
    if values.get("sku"):
        same = p.sku_key == matching.name_key(values["sku"])
    elif values.get("barcode"):
        same = p.barcode == values["barcode"]
    else:
        raise Invalid("sku", "This row says neither part number nor barcode")
    return tx.row(sa.select(parts).where(same, p.deleted_at.is_(None)))


def _changes(tx: Transaction, part: sa.Row[Any] | None, values: Mapping[str, Any]) -> dict[str, list[Any]]:
    checked = changing.checked(tx, {name: value for name, value in values.items() if name not in _STOCK}, part)
    if part is None and not values.get("name"):
        raise Invalid("name", "This field is required")
    before = {} if part is None else dict(part._mapping)
    if set(values) & set(_STOCK):
        before |= _stock_before(tx, part)
        checked |= {name: values[name] for name in _STOCK if name in values}
        if not 0 <= checked.get("on_hand", 0) <= stock.LARGEST_QUANTITY:
            raise Invalid("on_hand", "The quantity is out of range")
    return {
        name: [before.get(name), value]
        for name, value in checked.items()
        if name in values and before.get(name) != value
    }


def _stock_before(tx: Transaction, part: sa.Row[Any] | None) -> dict[str, Any]:
    main = stock.main_warehouse(tx)
    found = [] if part is None or main is None else stock.page(
        tx, Page(1), stock.StockFilter(part_id=part.id, location_id=main)
    )  # fmt: skip
    return {"on_hand": found[0].on_hand if found else 0, "bin_label": found[0].bin_label if found else None}


def _done(tx: Transaction, row: PlannedRow) -> dict[str, Any]:
    """Does what was planned; what has to be known to undo it."""
    after = {name: pair[1] for name, pair in row.changes.items()}
    fields = {name: value for name, value in after.items() if name not in _STOCK}
    if row.action is Action.ADD:
        part_id = changing.add(tx, NewPart(**fields)).id
    else:
        found = _part_of(tx, {"sku": row.sku})
        assert found is not None
        part_id = found.id
        if fields:
            changing.change(tx, part_id, fields)
    step: dict[str, Any] = {"part_id": part_id, "is_new": row.action is Action.ADD, "fields": _plain(row.changes)}
    given = {name: after[name] for name in _STOCK if name in after}
    if given:
        stock.put(tx, part_id, stock.require_main_warehouse(tx), **given)
        if "on_hand" in given and row.changes["on_hand"][0] != given["on_hand"]:
            step["movement_id"] = stock.movements(tx, Page(1), part_id=part_id)[0].id
    step["version"] = entity(tx, part_id).version
    return step


def _undone(tx: Transaction, step: Mapping[str, Any]) -> None:
    try:
        part = entity(tx, step["part_id"])
        if "movement_id" in step:
            stock.take_back(tx, step["movement_id"])
        if step["is_new"]:
            _take_away(tx, part, step)
            return
        fields = {name: _typed(name, pair) for name, pair in step["fields"].items() if name not in _STOCK}
        before, after = ({name: pair[n] for name, pair in fields.items()} for n in (0, 1))
        if before:
            changing.change(tx, part.id, before, seen=after)
        if "bin_label" in step["fields"]:
            stock.put(tx, part.id, stock.require_main_warehouse(tx), bin_label=step["fields"]["bin_label"][0] or "")
    except (Stale, NotFound) as refusal:
        raise Conflict("A part of this import was changed meanwhile: {why}", why=refusal.message) from refusal


def _take_away(tx: Transaction, part: sa.Row[Any], step: Mapping[str, Any]) -> None:
    if part.version != step["version"]:
        raise Stale(part.name)
    if any(row.on_hand for row in stock.of_part(tx, part.id)):
        raise Conflict("There are pieces of {name} now: it stays", name=part.name)
    changing.delete(tx, part.id)


def _plain(changes: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    return {name: [str(each) if isinstance(each, Decimal) else each for each in pair] for name, pair in changes.items()}


def _typed(name: str, pair: list[Any]) -> list[Any]:
    if name not in ("unit_cost", "unit_price"):
        return pair
    return [None if each is None else money.parse(each, name) for each in pair]
