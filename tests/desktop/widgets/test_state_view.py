"""Empty, loading, error."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.state_view import Stateful, StateView


def test_the_empty_state_says_what_to_do_and_does_it(look, qtbot):
    """Title, hint and a button that calls."""
    state, calls = StateView(), []
    qtbot.addWidget(state)
    state.show_empty("No devices yet", "Add the first one.", "laptop", "Add a device", lambda: calls.append(1))
    assert state.accessibleName() == "No devices yet"
    QTest.mouseClick(state.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert calls == [1]


def test_another_state_takes_the_buttons_away(look, qtbot):
    """A button of an earlier state cannot be pressed any more."""
    state = StateView()
    qtbot.addWidget(state)
    state.show_error("Failed", "Why", retry=lambda: None)
    gone = []
    state.findChild(QPushButton).destroyed.connect(lambda: gone.append(1))
    state.show_loading()
    qtbot.waitUntil(lambda: bool(gone))


def test_a_quick_load_does_not_flicker(look, qtbot):
    """The loading state shows only when it takes long."""
    stateful = Stateful(QLabel("content"))
    qtbot.addWidget(stateful)
    stateful.loading()
    assert stateful.is_ready
    stateful.ready()
    assert not stateful._late.isActive()
    stateful.loading()
    qtbot.waitUntil(lambda: not stateful.is_ready)


def test_error_and_content_take_turns(look, qtbot):
    """An error gives way when it works again."""
    stateful = Stateful(QLabel("content"))
    qtbot.addWidget(stateful)
    stateful.error("Failed", "Why")
    assert not stateful.is_ready
    stateful.ready()
    assert stateful.is_ready


def test_the_keyboard_belongs_to_what_is_seen(qtbot, look):
    """The content, the first button of a state, and the state itself where it has none."""
    content = QListWidget()
    stateful = Stateful(content)
    qtbot.addWidget(stateful)
    assert stateful.focusProxy() is content
    stateful.empty("No rooms yet", action="Add rooms", clicked=lambda: None)
    assert stateful.focusProxy().text() == "Add rooms"
    stateful.empty("Nothing here")
    assert stateful.focusProxy() is stateful.state
    stateful.ready()
    assert stateful.focusProxy() is content


@pytest.fixture
def window(qtbot, look):
    """A list that may be empty beside a line to search in."""
    window = QWidget()
    window.line, window.stateful = QLineEdit(), Stateful(QListWidget())
    column = QVBoxLayout(window)
    column.addWidget(window.line)
    column.addWidget(window.stateful)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_keyboard_goes_along_with_what_is_seen(window, qtbot):
    """From loading to empty, over an error and back to the rows, nothing is pressed in vain."""
    stateful = window.stateful
    stateful.loading()
    stateful.setFocus()
    qtbot.waitUntil(lambda: not stateful.is_ready)
    assert stateful.isAncestorOf(window.focusWidget())
    stateful.empty("No rooms yet", action="Add rooms", clicked=lambda: None)
    assert window.focusWidget().text() == "Add rooms"
    stateful.loading()
    stateful.error("Failed", "Why", retry=lambda: None)
    assert window.focusWidget().text() == "Try again"
    stateful.ready()
    assert window.focusWidget() is stateful.content
    stateful.empty("No rooms match", action="Show all", clicked=lambda: None)
    assert window.focusWidget().text() == "Show all"


def test_the_keyboard_stays_elsewhere(window):
    """Whoever searches goes on typing while the rows come and go."""
    window.line.setFocus()
    for turn in (window.stateful.ready, lambda: window.stateful.empty("None", action="Add"), window.stateful.ready):
        turn()
        assert window.focusWidget() is window.line
