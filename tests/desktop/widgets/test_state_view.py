"""Empty, loading, error."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

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
    """The content, the first button of a state, and the content again where a state has none."""
    content = QLabel("rows")
    stateful = Stateful(content)
    qtbot.addWidget(stateful)
    assert stateful.target is content
    stateful.empty("No rooms yet", action="Add rooms", clicked=lambda: None)
    assert stateful.target.text() == "Add rooms"
    stateful.empty("Nothing here")
    assert stateful.target is content
