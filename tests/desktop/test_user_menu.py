"""Tests of the menu of who is signed in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.user_menu import user_menu
from tests.desktop.test_actions import window_actions


def test_every_entry_does_what_it_says(qtbot) -> None:
    """Each calls one thing of the window; languages stand in a menu of their own."""
    parent, done = QWidget(), []
    qtbot.addWidget(parent)
    menu = user_menu(parent, window_actions(done))
    for entry in menu.actions():
        if entry.menu() is not None:
            next(iter(entry.menu().actions())).trigger()
        elif not entry.isSeparator():
            entry.trigger()
    assert done == [
        "lock", "switch_user", "change_password", "second_factor", "own_absences", "set_language en",
        "show_shortcuts", "show_about", "sign_out", "quit",
    ]  # fmt: skip


def test_its_keys_are_shown_but_not_bound_twice(qtbot) -> None:
    """The workspace binds them; Qt would do nothing for a key that two hold."""
    parent = QWidget()
    qtbot.addWidget(parent)
    entries = user_menu(parent, window_actions([])).actions()
    assert any("\tCtrl+L" in entry.text() for entry in entries)
    assert all(entry.shortcut().isEmpty() for entry in entries)
