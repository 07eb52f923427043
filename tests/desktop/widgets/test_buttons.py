"""Buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.widgets.buttons import button, icon_button, menu_button


def test_a_button_calls_without_arguments(look, qtbot):
    """The pressed state of Qt does not get into the call."""
    calls = []
    press = button("Save R&D", "save", "primary", clicked=lambda: calls.append("saved"))
    qtbot.addWidget(press)
    QTest.mouseClick(press, Qt.MouseButton.LeftButton)
    assert calls == ["saved"]
    assert press.accessibleName() == "Save R&D"


def test_an_icon_alone_still_has_a_name(look, qtbot):
    """Those who cannot see hear what it does; others read it in the tip."""
    press = icon_button("printer", "Print label")
    qtbot.addWidget(press)
    assert press.accessibleName() == "Print label"
    assert "Print label" in press.toolTip()
    assert press.focusPolicy() == Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_what_has_the_keyboard(look, qtbot, key):
    """Enter does what Space does, on every desktop; with Ctrl it is the page's."""
    calls = []
    for press in (button("Next", clicked=lambda: calls.append("text")), icon_button("x", "Close", clicked=calls.clear)):
        qtbot.addWidget(press)
        QTest.keyClick(press, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert calls == (["text"] if press.accessibleName() == "Close" else [])
        QTest.keyClick(press, key)
    assert calls == []


def test_enter_leaves_what_can_be_ticked(look, qtbot):
    """A form's Enter moves on over it."""
    press = icon_button("eye", "Show", checkable=True)
    qtbot.addWidget(press)
    QTest.keyClick(press, Qt.Key.Key_Return)
    assert not press.isChecked()


def test_a_menu_button_calls_its_entries(look, qtbot):
    """Each entry has its own call."""
    calls = []
    entries = [("Copy", "copy", lambda: calls.append(1)), ("Delete", "", lambda: calls.append(2))]
    press = menu_button("More", "ellipsis", entries)
    qtbot.addWidget(press)
    for action in press.menu().actions():
        action.trigger()
    assert calls == [1, 2]


@pytest.mark.parametrize("kind", ["", "primary", "danger", "quiet", "link"])
def test_every_kind_can_have_an_icon(look, qtbot, kind):
    """No kind lacks a colour for its icon."""
    press = button("Go", "check", kind)
    qtbot.addWidget(press)
    assert not press.icon().pixmap(16, 16).isNull()
