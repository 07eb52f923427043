"""The frame of a screen of records."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from core.base.permissions import Role
from desktop.desk import Desk
from desktop.screens.form_page import FormPage
from desktop.screens.record_screen import RecordScreen
from desktop.widgets.inputs import TextInput
from tests.desktop.screens.counter import press, show
from tests.desktop.screens.records import ROWS, Row
from tests.desktop.screens.test_record_list import Names
from tests.desktop.screens.test_record_panel import Name


class NameForm(FormPage):
    """Stores nowhere."""

    def __init__(self, desk: Desk, row: Row | None) -> None:
        super().__init__(desk, "Name", "name")
        self.form.add("name", "Name", TextInput(), required=True)
        self.begin_with({} if row is None else {"name": row.name})

    def store(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        """At once."""
        self.finish(ROWS[1])


class People(RecordScreen):
    """Names with one beside them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.furnish("People", Names(desk), Name(desk), writes="customer:write")
        self.list.table.load()

    def make_form(self, found: Any, given: dict[str, Any]) -> NameForm:
        """Of a name."""
        return NameForm(self.desk, found)

    def said_of(self, record: Row) -> str:
        """Its name."""
        return record.name


@pytest.fixture
def screen(qtbot, look, desk: Desk) -> People:
    """With the first one beside the list."""
    made = People(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.found == ROWS[0])
    return made


def test_a_narrow_screen_shows_one_of_the_two(qtbot, screen: People) -> None:
    """Enter opens the record, Esc goes back."""
    screen.resize(700, 440)
    qtbot.waitUntil(lambda: not screen.panel.isVisible())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.panel.isVisible() and not screen.list.isVisible())
    assert screen.panel.back.isVisible()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(screen.list.isVisible)


def test_what_is_stored_is_shown_and_told(qtbot, screen: People, told) -> None:
    """A form takes the place of list and record until it is left."""
    screen.edit(screen.panel.found)
    assert screen.form is not None and not screen.list.isVisible()
    screen.open_record(3)
    assert screen.panel.record_id == 1  # a form is not left by a link
    screen.form.form.fields["name"].control.set_value("Bertram")
    screen.form.save()
    qtbot.waitUntil(lambda: screen.form is None and screen.panel.found == ROWS[1])
    assert told.notices[-1][0] == "Bert" and screen.list.isVisible()


def test_what_is_typed_is_brought_to_the_disk(qtbot, screen: People) -> None:
    """Before the window goes; without a form at once."""
    left: list[int] = []
    screen.may_leave(lambda: left.append(1))
    screen.new()
    assert left == [1] and screen.form is not None
    screen.form.form.fields["name"].control.set_value("Dora")
    screen.may_leave(lambda: left.append(2))
    qtbot.waitUntil(lambda: left == [1, 2])
    assert screen.form.keeper.draft_id is not None


def test_another_page_takes_the_place_of_both(qtbot, screen: People) -> None:
    """Until it is left, or a record is asked for; no form opens over it."""
    for leave in (lambda page: page.left.emit(), lambda page: screen.open_record(3)):
        page = NameForm(screen.desk, None)
        screen.show_page(page)
        screen.new()
        assert page.isVisible() and not screen.list.isVisible() and screen.form is None
        leave(page)
        assert screen.page is None and screen.list.isVisible()
    assert screen.panel.record_id == 3


def test_who_may_not_write_gets_no_form(qtbot, look, desk_as) -> None:
    """Whatever asks for it."""
    made = People(desk_as(Role.TECHNICIAN))
    show(qtbot, made)
    made.new()
    assert made.form is None
