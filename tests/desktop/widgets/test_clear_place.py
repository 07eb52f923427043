"""Room over a page for what floats over it."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.clear_place import GAP, ClearPlace
from desktop.widgets.form import scrolled

SIZE = QSize(420, 46)
WIDE = [QSize(1152, 712), QSize(1000, 500), QSize(617, 328)]


class Page(QWidget):
    """A form that scrolls, or a list, over a foot; `floating` stands over it beside a bar."""

    def __init__(self, size: QSize, middle: QWidget) -> None:
        super().__init__()
        self.page, self.floating = QWidget(), QFrame(self)
        self.title, self.hint, self.end = QLabel("Hand over"), QLabel("Closes the job."), QPushButton("Hand over")
        foot = QHBoxLayout()
        for widget in (self.hint, QPushButton("Cancel"), self.end):
            foot.addWidget(widget)
        column = QVBoxLayout(self.page)
        column.addWidget(self.title)
        column.addWidget(middle, 1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(214, 56, 0, 0)
        row.addWidget(self.page)
        self.resize(size + QSize(214, 56))
        self.floating.hide()

    def rect_of(self, widget: QWidget) -> QRect:
        """In the pixels of the whole."""
        return QRect(widget.mapTo(self, QPoint()), widget.size())

    def place(self) -> QRect:
        """Where it stands now."""
        place = ClearPlace(self.floating, self.page)
        if self.floating.isHidden() or not place.is_clear():
            self.floating.setGeometry(place.of(SIZE))
        self.floating.show()
        self.floating.raise_()
        return self.floating.geometry()


@pytest.fixture
def open_page(look, qtbot):
    """Shows a page of this size."""

    def open_(size: QSize, middle: QWidget) -> Page:
        page = Page(size, middle)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return open_


def form(count: int) -> tuple[QWidget, list[QLineEdit]]:
    """So many fields in an area that scrolls."""
    content, fields = QWidget(), [QLineEdit() for _ in range(count)]
    column = QVBoxLayout(content)
    for field in fields:
        column.addWidget(field)
    return scrolled(content), fields


@pytest.mark.parametrize("size", WIDE, ids=str)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_neither_foot_nor_focus_is_covered(open_page, size, direction):
    """Whichever field has the keyboard; the page is never left."""
    middle, fields = form(30)
    page = open_page(size, middle)
    page.setLayoutDirection(direction)
    QApplication.processEvents()
    for field in [*fields, page.end]:
        field.setFocus()
        middle.ensureWidgetVisible(field)
        place = page.place()
        assert page.rect_of(page.page).contains(place)
        for widget in (field, page.hint, *page.page.findChildren(QPushButton)):
            assert not place.intersects(page.rect_of(widget)), widget


def test_row_with_the_keyboard_is_seen_whole(open_page):
    """Down to the last, and across all its cells."""
    table = QTableWidget(100, 8)
    page = open_page(WIDE[0], table)
    table.setFocus()
    for row in (0, 50, 99):
        table.setCurrentCell(row, 0)
        cells = [table.visualRect(table.model().index(row, column)) for column in range(8)]
        for rect in cells:
            rect.moveTopLeft(table.viewport().mapTo(page, rect.topLeft()))
            assert not page.place().intersects(rect)


def test_stays_where_it_is_clear(open_page):
    """It does not jump while one types below it."""
    middle, fields = form(30)
    page = open_page(WIDE[0], middle)
    fields[-1].setFocus()
    middle.ensureWidgetVisible(fields[-1])
    before = page.place()
    fields[-2].setFocus()
    fields[-1].setFocus()
    assert page.place() == before


def test_stands_at_the_foot_of_a_page_without_controls(open_page):
    """In the middle of the page, not of the window."""
    page = open_page(WIDE[0], QWidget())
    for widget in (page.hint, *page.page.findChildren(QPushButton)):
        widget.hide()
    QApplication.processEvents()
    room = page.rect_of(page.page)
    assert page.place().bottom() == room.bottom() - GAP
    assert abs(page.floating.geometry().center().x() - room.center().x()) <= 1
