"""The overlay of keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.shortcuts import ShortcutGroup, ShortcutOverlay, key_caps


@pytest.fixture
def window(look, qtbot):
    """A window with an overlay over a line and a button."""
    window = QWidget()
    column = QVBoxLayout(window)
    window.line, window.press = QLineEdit(), QPushButton("Press")
    column.addWidget(window.line)
    column.addWidget(window.press)
    window.groups = [ShortcutGroup("List", (("Home", "First row"),)), ShortcutGroup("Empty", ())]
    window.overlay = ShortcutOverlay(window, lambda: window.groups)
    window.resize(600, 400)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def words(widget):
    """The visible words of a widget."""
    return [child.text() for child in widget.findChildren(QLabel) if child.isVisibleTo(widget)]


def test_a_question_mark_shows_the_keys_of_the_moment(window):
    """The keys are asked for each time; groups without keys are left out."""
    window.press.setFocus()
    QTest.keyClick(window.press, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert window.overlay.isVisible()
    assert "First row" in words(window.overlay)
    assert "Empty" not in words(window.overlay)
    assert window.overlay.geometry() == window.rect()


def test_esc_gives_the_keyboard_back(window):
    """Where it was before."""
    window.press.setFocus()
    window.overlay.present()
    QTest.keyClick(window.overlay, Qt.Key.Key_Escape)
    assert not window.overlay.isVisible()
    assert window.press.hasFocus()


def test_a_question_mark_in_a_text_is_a_letter(window):
    """Typing is never taken for a command."""
    window.line.setFocus()
    QTest.keyClicks(window.line, "Why?")
    assert window.line.text() == "Why?"
    assert not window.overlay.isVisible()


@pytest.mark.parametrize(("keys", "caps"), [("Ctrl+K", ["Ctrl", "K"]), ("?", ["?"]), ("Ctrl++", ["Ctrl", "+"])])
def test_every_key_has_a_cap(look, qtbot, keys, caps):
    """A plus is a key too."""
    holder = key_caps(keys)
    qtbot.addWidget(holder)
    assert [child.text() for child in holder.findChildren(QLabel)] == caps
