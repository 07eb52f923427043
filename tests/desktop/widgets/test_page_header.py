"""The head of a page."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.widgets.chip import Chip
from desktop.widgets.page_header import PageHeader


def test_actions_keep_their_room_when_the_title_is_long(look, qtbot):
    """A long title gives way; buttons are never cut."""
    header = PageHeader("x" * 300, "y" * 300)
    qtbot.addWidget(header)
    press = header.add_action(QPushButton("New work order"))
    header.resize(400, 60)
    header.show()
    assert press.width() >= press.sizeHint().width()
    assert header.minimumSizeHint().width() < 400


def test_an_empty_subtitle_takes_no_room(look, qtbot):
    """The line below the title is only there when it says something."""
    header = PageHeader("Devices")
    qtbot.addWidget(header)
    header.show()
    low = header.sizeHint().height()
    header.set_subtitle("120 devices")
    qtbot.waitUntil(lambda: header.sizeHint().height() > low)


def test_a_chip_stands_before_the_actions(look, qtbot):
    """Title, chip, buttons."""
    header = PageHeader("WO-1")
    qtbot.addWidget(header)
    press, chip = header.add_action(QPushButton("More")), header.add_beside_title(Chip("Ready", "success"))
    header.resize(500, 60)
    header.show()
    assert chip.x() < press.x()


def on_a_page(qtbot, header):
    """What holds the head and gives it its width."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(header)
    column.addStretch(1)
    qtbot.addWidget(page)
    return page


def test_actions_go_below_where_there_is_no_room_beside_the_title(look, qtbot):
    """And come back; the title is read whole in both places."""
    header = PageHeader("Maintenance plans")
    page = on_a_page(qtbot, header)
    views, press = header.add_beside_title(QPushButton("Months")), header.add_action(QPushButton("New plan for a pump"))
    page.resize(700, 300)
    page.show()
    title = header._title

    def line_of(widget):
        return widget.mapTo(header, widget.rect().center()).y()

    def is_whole():
        return title.width() >= title.sizeHint().width()

    qtbot.waitUntil(lambda: abs(line_of(press) - line_of(title)) < 20 and is_whole())
    page.resize(300, 300)
    qtbot.waitUntil(lambda: line_of(press) == line_of(views) > line_of(title) + 20 and is_whole())
    qtbot.waitUntil(lambda: header.height() >= header.sizeHint().height() > 50)
    page.resize(700, 300)
    qtbot.waitUntil(lambda: abs(line_of(press) - line_of(title)) < 20)


def test_an_action_that_appears_finds_its_room(look, qtbot):
    """A button that is shown later does not cut the title."""
    header = PageHeader("Maintenance plans")
    page = on_a_page(qtbot, header)
    press = header.add_action(QPushButton("New maintenance plan for all pumps"))
    press.hide()
    page.resize(330, 300)
    page.show()
    press.show()
    qtbot.waitUntil(lambda: press.mapTo(header, press.rect().topLeft()).y() > header._title.geometry().bottom())
    assert header._title.width() >= header._title.sizeHint().width()
