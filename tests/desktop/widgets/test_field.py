"""A form's field."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.widgets.field import Field
from desktop.widgets.inputs import TextInput


@pytest.fixture
def field(look, qtbot):
    """A field with help."""
    field = Field("R&D phone", TextInput(), required=True, help="Any spelling")
    qtbot.addWidget(field)
    return field


def test_the_label_names_the_control(field):
    """Those who cannot see hear the label, and an ampersand is a letter like any other."""
    assert field.control.accessibleName() == "R&D phone"
    assert field.label == "R&D phone"


def test_an_error_takes_the_place_of_the_help_and_gives_it_back(field):
    """The line below shows one of both, and the control tells it too."""
    field.set_error("Too short")
    assert field.error == "Too short"
    assert field.control.accessibleDescription() == "Too short"
    field.set_error("")
    assert field.error == ""
    assert field.control.accessibleDescription() == "Any spelling"


def test_a_field_opens_no_window_while_it_is_made(look, qtbot):
    """Its mark is seen only inside it."""
    shown = []
    watcher = Watcher(shown)
    QApplication.instance().installEventFilter(watcher)
    field = Field("Name", TextInput(), required=True)
    QApplication.instance().removeEventFilter(watcher)
    qtbot.addWidget(field)
    assert shown == []


class Watcher(QObject):
    """Notes every window that is shown."""

    def __init__(self, shown):
        super().__init__()
        self._shown = shown

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._shown.append(watched)
        return False
