"""The head of a page."""

from PySide6.QtWidgets import QPushButton

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
