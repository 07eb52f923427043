"""The frame of a list of records."""

from __future__ import annotations

from typing import Any

import pytest

from core.base.errors import Invalid
from core.base.paging import Page
from core.base.transaction import Transaction
from desktop.desk import Desk
from desktop.screens.record_list import Found, RecordList
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import SavedFilter
from tests.desktop.screens.counter import show
from tests.desktop.screens.records import ROWS, Row


def read(tx: Transaction, page: Page, shown: str, typed: str, sort: str, descending: bool) -> Found:
    """Of the rows whose names hold what is typed."""
    if typed == "?":
        raise Invalid("typed", "Not that")
    rows = [row for row in ROWS if typed in row.name and (shown == "all" or row.id > 1)]
    rows.sort(key=lambda row: row.name, reverse=sort == "name" and descending)
    return Found(rows[page.offset :][: page.limit], len(rows), {"all": len(ROWS)})


class Names(RecordList):
    """A list of names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "names")
        self.furnish(
            [SavedFilter("all", "All"), SavedFilter("late", "Late")],
            [Column("name", "Name", lambda row: row.name)],
            name="Names", filters_name="Filters", search="Search", is_search_in_bar=True,
        )  # fmt: skip

    def question(self) -> Any:
        """All there is to ask."""
        return read, (self.shown, self.typed, self.table.sort, self.table.descending)

    def say_empty(self) -> None:
        """By what is typed."""
        self.table.set_empty("None" if self.typed else "Nothing")


@pytest.fixture
def names(qtbot, look, desk: Desk) -> Names:
    """Shown, with its first page."""
    made = Names(desk)
    show(qtbot, made)
    made.table.load()
    qtbot.waitUntil(lambda: made.table.count() == 3)
    return made


def _shown(names: Names) -> list[str]:
    rows = [names.table.model.record(place) for place in range(names.table.count())]
    return [row.name for row in rows if row is not None]


def test_filter_words_and_order_are_asked_for(qtbot, names: Names) -> None:
    """Each from the top; the filter that is counted says how many."""
    assert "3" in names.bar.segments._buttons["all"].accessibleName()
    names.show_saved("late")
    qtbot.waitUntil(lambda: _shown(names) == ["Bert", "Cleo"])
    names.search_for("Cl")
    qtbot.waitUntil(lambda: _shown(names) == ["Cleo"])
    names.search_for("")
    names.show_saved("all")
    qtbot.waitUntil(lambda: _shown(names) == ["Ann", "Bert", "Cleo"])
    for _ in range(2):
        names.table.view.horizontalHeader().sectionClicked.emit(0)
    qtbot.waitUntil(lambda: _shown(names) == ["Cleo", "Bert", "Ann"])


def test_rows_are_told_and_widths_are_kept(qtbot, names: Names, desk: Desk) -> None:
    """Which one is chosen, which one is opened; the next window has the width that was drawn."""
    chosen: list[Row | None] = []
    names.chosen.connect(chosen.append)
    names.table.select_first()
    with qtbot.waitSignal(names.opened) as opened:
        names.table.view.row_opened.emit(1)
    assert (chosen, opened.args) == ([ROWS[0]], [ROWS[1]])
    names.table.view.horizontalHeader().resizeSection(0, 222)
    again = Names(desk)
    qtbot.addWidget(again)
    assert again.table.widths() == {"name": 222}


def test_a_refusal_is_said_in_place_of_the_rows(qtbot, names: Names) -> None:
    """With a way to try again."""
    names.search_for("?")
    qtbot.waitUntil(lambda: not names.table.view.isVisible())
    names.search_for("Ann")
    qtbot.waitUntil(lambda: _shown(names) == ["Ann"])
