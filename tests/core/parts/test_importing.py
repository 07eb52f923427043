"""Taking parts over from a table."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import parts, stock
from core.base import table_reading
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.base.table_reading import Table
from core.imports import Action
from core.parts import NewPart, importing
from core.parts.table import guessed
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.stock.conftest import faults

STOREMAN = actor(Role.STOREMAN)
FILE = """SKU,Name,Minimum,Unit cost,Stock,Bin
FUS-1,Fuse 5 A,10,"0,45",30,A-01
flt-001,Oil Filter,,,7,
BLT-42,,,12.00,,
NEW-1,Lamp,x,,,
OLD-1,Same,,,,
,Nameless,,,,
NEW-2,Gasket,3,,,
NEW-2,Gasket,4,,,
"""


def table(text: str = FILE) -> Table:
    """As it was read from a file."""
    return table_reading.read("parts.csv", text.encode())


@pytest.fixture
def known(shop: Shop) -> None:
    """Two of the parts are there, one of them with five pieces."""
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        stock.receive(tx, parts.add(tx, NewPart("Oil filter", "FLT-001", unit_cost=D("4.20"))).id, 5)
        parts.add(tx, NewPart("Same", "OLD-1"))


def test_a_dry_run_says_what_each_row_would_do(shop: Shop, known: None) -> None:
    """And changes nothing; wrong rows say why."""
    with shop.reading(STOREMAN) as tx:
        planned = importing.dry_run(tx, table(), guessed(table().titles))
        assert [(row.line, row.action) for row in planned] == [
            (2, Action.ADD), (3, Action.CHANGE), (4, Action.WRONG), (5, Action.WRONG), (6, Action.SAME),
            (7, Action.WRONG), (8, Action.ADD), (9, Action.WRONG),
        ]  # fmt: skip
        assert planned[0].changes == {
            "sku": [None, "FUS-1"], "name": [None, "Fuse 5 A"], "minimum": [None, 10], "unit_cost": [None, D("0.45")],
            "on_hand": [0, 30], "bin_label": [None, "A-01"],
        }  # fmt: skip
        assert planned[1].changes == {
            "sku": ["FLT-001", "flt-001"], "name": ["Oil filter", "Oil Filter"], "on_hand": [5, 7],
        }  # fmt: skip
        problems = [row.problem.message for row in planned if row.problem is not None]
        assert problems == [
            "This field is required", "This is a whole number", "This row says neither part number nor barcode",
            "This part stands in the file twice",
        ]  # fmt: skip
        assert parts.count(tx) == 2


def test_an_import_is_done_whole_and_undone_whole(shop: Shop, known: None) -> None:
    """New parts go again, changed ones are as they were, and the ledger keeps it all."""
    mapping = guessed(table().titles)
    with pytest.raises(Invalid, match="Line 4"), shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        importing.run(tx, table(), mapping, "parts.csv")
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        done = importing.run(tx, table(), mapping, "parts.csv", leaves_wrong=True)
        assert (done.added, done.changed, done.actor, done.undone_at) == (2, 1, "Ann Clerk", None)
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        found = {row.sku: (row.name, row.on_hand, row.unit_cost) for row in parts.page(tx, Page(9))}
        assert found == {
            "FUS-1": ("Fuse 5 A", 30, D("0.45")), "flt-001": ("Oil Filter", 7, D("4.20")),
            "OLD-1": ("Same", 0, D("0.00")), "NEW-2": ("Gasket", 0, D("0.00")),
        }  # fmt: skip
        with pytest.raises(Conflict, match="nothing in the file"):
            importing.run(tx, table(), mapping, "again.csv", leaves_wrong=True)
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        assert importing.undo(tx, done.id).undone_at is not None
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        found = {row.sku: (row.name, row.on_hand) for row in parts.page(tx, Page(9))}
        assert found == {"FLT-001": ("Oil filter", 5), "OLD-1": ("Same", 0)}
        with pytest.raises(Conflict, match="already"):
            importing.undo(tx, done.id)
        with pytest.raises(NotFound):
            importing.undo(tx, 10**6)
        assert [row.id for row in importing.imports(tx, Page(9))] == [done.id]
    assert faults(shop) == []


@pytest.mark.parametrize("what", ["changed", "used", "deleted"])
def test_nobodys_work_since_is_undone_with_it(shop: Shop, what: str) -> None:
    """Refused whole, with a clear word."""
    with shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        done = importing.run(
            tx, table("sku,name,stock\nA-1,Belt,5\nA-2,Lamp,5\n"), {"sku": 0, "name": 1, "on_hand": 2}, "p"
        )
        part = parts.of_code(tx, "A-1")
        assert part is not None
        main = stock.require_main_warehouse(tx)
        if what == "changed":
            parts.change(tx, part.id, {"name": "V-belt"})
        elif what == "used":
            stock.scrap(tx, part.id, 1, main, "Torn")
        else:
            parts.delete(tx, part.id)
    with pytest.raises(Conflict), shop.transaction(STOREMAN, Channel.DESKTOP) as tx:
        importing.undo(tx, done.id)
    with shop.reading(STOREMAN) as tx:
        other = parts.of_code(tx, "A-2")
        assert other is not None and other.on_hand == 5


def test_only_the_store_imports(shop: Shop) -> None:
    """Looking is for who reads it."""
    mapping = {"sku": 0, "name": 1}
    for role in (Role.TECHNICIAN, Role.SUPERVISOR, Role.VIEWER, Role.CUSTOMER):
        for work in (
            lambda tx: importing.dry_run(tx, table(), mapping),
            lambda tx: importing.run(tx, table(), mapping, "p"),
            lambda tx: importing.undo(tx, 1),
            lambda tx: importing.imports(tx, Page(1)),
        ):
            with pytest.raises(Forbidden), shop.transaction(actor(role), Channel.DESKTOP) as tx:
                work(tx)
