"""A table over many records that stays steady while they change."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.widgets.columns import Column, Kind
from desktop.widgets.record_table import RecordTable

MILLION = 1_000_000


@dataclass(frozen=True)
class Job:
    """A row."""

    id: int
    title: str = ""


class Source:
    """Rows in memory that are handed out at once, or held back until `release()`."""

    def __init__(self, ids, held=False):
        self.ids, self.held, self.asked, self.waiting = ids, held, [], []
        self.error = ""

    def __call__(self, offset, limit, done):
        self.asked.append(offset)
        rows = [Job(number, f"Job {number}") for number in self.ids[offset : offset + limit]]
        total, error = len(self.ids), self.error
        answer = (lambda: done(error=error)) if error else (lambda: done(rows, total))
        self.waiting.append(answer)
        if not self.held:
            self.release()

    def release(self):
        waiting, self.waiting = self.waiting, []
        for answer in waiting:
            answer()


COLUMNS = [
    Column("number", "Number", lambda job: job.id, "WO-0000", Kind.KEY),
    Column("title", "Title", lambda job: job.title, "A job", stretch=1),
    Column("note", "Note", lambda job: "x", "Some long words in a note", optional=1, sortable=False),
]


@pytest.fixture
def make(look, qtbot):
    """Makes a shown table of 600×400 over a source, and holds on to it: unheld, it may die while painting."""
    tables = []

    def build(source):
        table = RecordTable(COLUMNS, source, name="Jobs")
        tables.append(table)
        qtbot.addWidget(table)
        table.resize(600, 400)
        table.load()
        with qtbot.waitExposed(table):
            table.show()
        return table

    return build


def settle(qtbot, table, text, row):
    """Wait until a row shows its text."""
    qtbot.waitUntil(lambda: table.model.record(row) is not None and table.model.record(row).title == text)


def test_only_the_pages_in_sight_are_fetched(make, qtbot):
    """Of a million rows, the first look costs one page."""
    source = Source(range(MILLION))
    table = make(source)
    settle(qtbot, table, "Job 0", 0)
    assert table.count() == MILLION
    assert source.asked == [0]


def test_end_jumps_to_the_last_row(make, qtbot):
    """End shows the last row without fetching what lies between."""
    source = Source(range(MILLION))
    table = make(source)
    table.view.setFocus()
    with qtbot.waitSignal(table.current_changed, check_params_cb=lambda job: job is not None):
        QTest.keyClick(table.view, Qt.Key.Key_Home)
    with qtbot.waitSignal(table.current_changed, check_params_cb=lambda job: job is not None and job.id == MILLION - 1):
        QTest.keyClick(table.view, Qt.Key.Key_End)
    assert table.current().id == MILLION - 1
    assert len(source.asked) <= 3


def test_enter_and_double_click_open_the_row(make, qtbot):
    """Both ways hand over the record."""
    table = make(Source(range(10)))
    table.select_first()
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args[0].id == 0
    place = table.view.visualRect(table.model.index(3, 0)).center()
    with qtbot.waitSignal(table.opened) as opened:
        QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args[0].id == 3


def test_letters_do_not_move_the_selection(make, qtbot):
    """Typing ahead is off: letters belong to the search box and to scanners."""
    table = make(Source(range(10)))
    table.select_first()
    QTest.keyClicks(table.view, "7")
    assert table.current().id == 0


def test_refresh_keeps_selection_by_id_when_a_row_comes_in_above(make, qtbot):
    """The chosen record stays chosen although it now stands one row lower."""
    source = Source(list(range(100, 200)))
    table = make(source)
    table.select(105)
    source.ids = [99, *source.ids]
    with qtbot.waitSignal(table.loaded):
        table.refresh()
    assert table.current().id == 105
    assert table.view.currentIndex().row() == 6


def test_refresh_keeps_what_the_user_looks_at_in_place(make, qtbot):
    """A row coming in above the sight does not push the rows in sight down."""
    source = Source(list(range(1000)))
    table = make(source)
    table.view.verticalScrollBar().setValue(40 * 50 + 13)
    settle(qtbot, table, "Job 50", 50)
    source.ids = [-1, *source.ids]
    with qtbot.waitSignal(table.loaded):
        table.refresh()
    settle(qtbot, table, "Job 50", 51)
    assert table.view.rowAt(0) == 51
    assert table.view.rowViewportPosition(51) == -13


def test_refresh_shows_the_old_rows_until_the_new_come(make, qtbot):
    """Nothing flickers while the answer is on its way."""
    source = Source(list(range(20)))
    table = make(source)
    source.held = True
    table.refresh()
    assert table.model.record(3).id == 3
    source.ids = list(range(100, 120))
    table.view.viewport().repaint()
    qtbot.waitUntil(lambda: bool(source.waiting))
    assert table.model.record(3).id == 3
    source.release()
    assert table.model.record(3).id == 103


def test_many_refreshes_do_not_starve_the_table(make, qtbot):
    """Changes that come faster than the answers are still shown."""
    source = Source(list(range(20)))
    table = make(source)
    source.held = True
    source.ids = list(range(500, 520))
    table.refresh()
    table.view.viewport().repaint()
    qtbot.waitUntil(lambda: bool(source.waiting))
    table.refresh()
    source.release()
    assert table.model.record(0).id == 500
    qtbot.waitUntil(lambda: bool(source.waiting))


@pytest.mark.parametrize("deleted", [0, 4, 9])
def test_a_deleted_row_is_no_longer_chosen(make, qtbot, deleted: int):
    """Its neighbour is not chosen in its stead; once it is back, it is chosen again."""
    source, told = Source(list(range(10))), []
    table = make(source)
    table.select(deleted)
    table.current_changed.connect(told.append)
    source.ids = [number for number in range(10) if number != deleted]
    with qtbot.waitSignal(table.loaded):
        table.refresh()
    assert not table.view.selectionModel().hasSelection()
    assert (table.count(), table.current(), told) == (9, None, [None])
    source.ids = list(range(10))
    with qtbot.waitSignal(table.loaded):
        table.refresh()
    assert table.current().id == deleted
    assert told == [None, Job(deleted, f"Job {deleted}")]


def test_nothing_is_said_of_a_row_that_may_be_further_down(make, qtbot):
    """It left what was fetched, and the rest was not."""
    source, told = Source(list(range(500))), []
    table = make(source)
    table.select(4)
    table.current_changed.connect(told.append)
    source.ids = [*(number for number in range(500) if number != 4), 4]
    with qtbot.waitSignal(table.loaded):
        table.refresh()
    assert (table.current(), told) == (None, [])
    table.view.verticalScrollBar().setValue(table.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: table.current() is not None)
    assert table.current().id == 4


def test_keys_go_on_from_where_the_last_row_was(make, qtbot):
    """As from any other row: the one above it has the keyboard."""
    source = Source(list(range(10)))
    table = make(source)
    table.select(9)
    source.ids = list(range(9))
    with qtbot.waitSignal(table.loaded):
        table.refresh()
    QTest.keyClick(table.view, Qt.Key.Key_Up)
    assert table.current().id == 7


def test_answers_to_an_older_question_are_ignored(make, qtbot):
    """A slow answer to the search before never overwrites the newer one."""
    source = Source(list(range(10)))
    table = make(source)
    source.held = True
    source.ids = list(range(50, 60))
    table.load()
    old, source.waiting = source.waiting, []
    source.ids = list(range(70, 80))
    table.load()
    source.release()
    for answer in old:
        answer()
    assert table.model.record(0).id == 70


def test_no_rows_show_the_empty_state_and_its_action(make, qtbot):
    """An empty list says what to do next, and rows that come replace it."""
    source, pressed = Source([]), []
    table = make(source)
    table.set_empty("No jobs yet", "Take one in.", action="New job", clicked=lambda: pressed.append(1))
    assert not table.view.isVisible()

    button = next(child for child in table.findChildren(QPushButton) if child.text() == "New job")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    source.ids = [1]
    with qtbot.waitSignal(table.loaded):
        table.refresh()
    assert table.view.isVisible()


def test_a_failed_fetch_offers_another_try(make, qtbot):
    """The error state's button loads again."""

    source = Source([1, 2])
    source.error = "The file is locked."
    table = make(source)
    button = next(child for child in table.findChildren(QPushButton) if child.text() == "Try again")
    source.error = ""
    with qtbot.waitSignal(table.loaded):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert table.view.isVisible()


def test_header_click_asks_for_another_order(make, qtbot):
    """The first click sorts upwards, the second downwards; a column that cannot be sorted says nothing."""
    table = make(Source(range(5)))
    header = table.view.horizontalHeader()

    def click(section):
        place = QPoint(header.sectionViewportPosition(section) + 10, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    with qtbot.waitSignal(table.sort_changed) as first:
        click(1)
    with qtbot.waitSignal(table.sort_changed) as second:
        click(1)
    assert (first.args, second.args) == (["title", False], ["title", True])
    with qtbot.assertNotEmitted(table.sort_changed):
        click(2)


def test_narrow_tables_hide_what_is_optional_and_fill_their_room(make, qtbot):
    """Columns always fill the width exactly, without a horizontal scroll bar."""
    table = make(Source(range(5)))
    header = table.view.horizontalHeader()
    assert not header.isSectionHidden(2)
    assert header.length() == table.view.viewport().width()
    table.resize(220, 400)
    qtbot.waitUntil(lambda: header.isSectionHidden(2))
    assert header.length() == table.view.viewport().width()


def test_cells_tell_their_column_to_those_who_cannot_see(make):
    """The accessible text of a cell names its column; while loading it says so."""
    source = Source(range(5))
    table = make(source)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert table.model.data(table.model.index(2, 1), role) == "Title: Job 2"
    source.held = True
    other = make(Source(range(300)))
    assert "loading" in other.model.data(other.model.index(250, 1), role)


def test_widths_set_by_hand_are_kept(make, qtbot):
    """A width that was dragged is told, and given back to another table it holds."""
    table = make(Source(range(5)))
    with qtbot.waitSignal(table.widths_changed):
        table.view.horizontalHeader().resizeSection(0, 133)
    other = make(Source(range(5)))
    other.set_widths(table.widths())
    assert other.view.columnWidth(0) == 133
