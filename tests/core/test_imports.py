"""What is kept of the tables that were taken over."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from core import imports
from core.base.errors import Conflict, Invalid, NotFound, Refused
from core.base.events import Channel, EventKind
from core.base.paging import Page
from core.imports import Action
from core.shop import Shop
from core.tables import customer_imports, part_imports
from tests.core.workshop import Workshop

KEPT = [(EventKind.CUSTOMERS_IMPORTED, customer_imports), (EventKind.PARTS_IMPORTED, part_imports)]


class Planned(NamedTuple):
    """A row of a file."""

    line: int
    action: Action = Action.ADD
    problem: Refused | None = None


def test_the_first_wrong_line_is_named() -> None:
    """None is refused where all are right."""
    imports.require_right([Planned(2), Planned(3)])
    with pytest.raises(Invalid, match="Line 4: no address"):
        imports.require_right(
            [
                Planned(2),
                Planned(4, Action.WRONG, Invalid("email", "no address")),
                Planned(5, Action.WRONG, Invalid("x", "y")),
            ]
        )


@pytest.mark.parametrize(("kind", "table"), KEPT)
def test_an_import_stands_until_it_is_undone(shop: Shop, at: Workshop, kind: EventKind, table: Any) -> None:
    """Once; the newest comes first, with the name of who did it."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        first = imports.keep(tx, kind, table, " one.csv ", [{"person_id": 1}], 1, 0)
        second = imports.keep(tx, kind, table, "two.csv", [{}, {}], 0, 2)
        assert (first.name, first.added, first.actor, first.undone_at) == ("one.csv", 1, tx.actor.name, None)
        assert imports.newest(tx, table, Page(1)) == [second]
        row = imports.require_done(tx, table, first.id)
        assert row.steps == [{"person_id": 1}]
        undone = imports.note_undone(tx, EventKind.PARTS_IMPORT_UNDONE, table, row)
        assert undone.undone_at == tx.now
        assert imports.newest(tx, table, Page(10)) == [second, undone]
        with pytest.raises(Conflict):
            imports.require_done(tx, table, first.id)
        with pytest.raises(NotFound):
            imports.require_done(tx, table, 10**6)


def test_nothing_done_is_no_import(shop: Shop, at: Workshop) -> None:
    """Nor is one without a name."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        with pytest.raises(Conflict):
            imports.keep(tx, EventKind.PARTS_IMPORTED, part_imports, "one.csv", [], 0, 0)
        with pytest.raises(Invalid):
            imports.keep(tx, EventKind.PARTS_IMPORTED, part_imports, " ", [{}], 1, 0)
