"""The frame of one record beside its list."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QPushButton

from core.base.errors import NotFound, Unavailable
from core.base.transaction import Transaction
from desktop.desk import Desk
from desktop.screens.record_panel import RecordPanel, sections
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from tests.desktop.screens.counter import show
from tests.desktop.screens.records import ROWS, Row


def read(tx: Transaction, record_id: int) -> Row:
    """One of three; the fourth cannot be read just now."""
    if record_id == 4:
        raise Unavailable("Away")
    if record_id > len(ROWS):
        raise NotFound("Row")
    return ROWS[record_id - 1]


class Name(RecordPanel):
    """Shows a name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.name, self.button = label(""), button("Edit", clicked=self.ask_edit)
        self.menu = self.more("More for this row")
        parts = [
            (self.head([self.name], self.menu), 0), (sections(label("Below")), 1),
            (self.foot((button("Others"), "rooms:none"), (self.button, "")), 0),
        ]  # fmt: skip
        self.furnish(read, parts, none=("Choose", "", "inbox"), failed="It cannot be read")

    def show_found(self, found: Row) -> None:
        """The name."""
        self.name.setText(found.name)

    def fill(self, menu: QMenu) -> None:
        """The name again."""
        menu.addAction(self.found.name)


@pytest.fixture
def panel(qtbot, look, desk: Desk) -> Name:
    """With nothing chosen."""
    made = Name(desk)
    show(qtbot, made, 400, 300)
    return made


def test_only_the_one_where_one_stops_is_read(qtbot, panel: Name) -> None:
    """Whoever runs through the list passes the others."""
    shown: list[str] = []
    panel.show_found = lambda found: shown.append(found.name)  # type: ignore[method-assign]
    for each in (1, 2, 3):
        panel.show_record(each)
    qtbot.waitUntil(lambda: shown == ["Cleo"])
    assert (panel.record_id, panel.found) == (3, ROWS[2])
    with qtbot.waitSignal(panel.edit_asked) as asked:
        panel.ask_edit()
    assert asked.args == [ROWS[2]]


def test_one_that_is_gone_is_told(qtbot, panel: Name) -> None:
    """And nothing is shown in its place; what cannot be read just now can be tried again."""
    panel.show_record(2, at_once=True)
    qtbot.waitUntil(panel.name.isVisible)
    with qtbot.waitSignal(panel.gone) as gone:
        panel.show_record(9, at_once=True)
    assert gone.args == [9] and panel.found is None and not panel.name.isVisible()
    panel.show_record(4, at_once=True)
    qtbot.waitUntil(lambda: panel.record_id == 4 and not panel.name.isVisible())


def test_the_menu_is_filled_anew_whenever_it_opens(qtbot, panel: Name) -> None:
    """And empty while there is nothing to do anything with."""
    menu = panel.menu.menu()
    menu.aboutToShow.emit()
    assert menu.actions() == []
    for record_id in (1, 2):
        panel.show_record(record_id, at_once=True)
        qtbot.waitUntil(lambda wanted=record_id: panel.found == ROWS[wanted - 1])
        menu.aboutToShow.emit()
        assert [each.text() for each in menu.actions()] == [ROWS[record_id - 1].name]


def test_the_foot_has_what_may_be_done(qtbot, panel: Name) -> None:
    """Nobody sees a button that would be refused; the last one is the widest."""
    panel.show_record(1, at_once=True)
    qtbot.waitUntil(panel.button.isVisible)
    (others,) = [each for each in panel.findChildren(QPushButton) if each.text() == "Others"]
    assert not others.isVisible()
    assert panel.button.width() > panel.button.sizeHint().width()
