"""The menu of who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import KEYS, WindowActions
from desktop.languages import LANGUAGES
from desktop.look.icons import icon
from desktop.widgets.labels import plain


def user_menu(parent: QWidget, window: WindowActions) -> QMenu:
    """Lock, switch, password, absences, language, about, sign out, quit."""
    menu = QMenu(parent)

    def add(words: str, picture: str, action: object, keys: str = "") -> None:
        text = plain(words)
        if keys:  # shown only: the workspace binds the keys, and bound twice they would do nothing
            text += "\t" + QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(icon(picture), text).triggered.connect(lambda *_: action())

    translate = QCoreApplication.translate
    add(translate("UserMenu", "Lock the desk"), "lock", window.lock, KEYS["lock"][0])
    add(translate("UserMenu", "Switch user"), "users", window.switch_user)
    add(translate("UserMenu", "Change password"), "key-round", window.change_password)
    add(translate("UserMenu", "Second factor"), "shield-check", window.second_factor)
    add(translate("UserMenu", "When I am away"), "calendar", window.own_absences)
    menu.addSeparator()
    languages = menu.addMenu(icon("languages"), translate("UserMenu", "Language"))
    for code, words in LANGUAGES.items():
        languages.addAction(plain(words)).triggered.connect(lambda *_, code=code: window.set_language(code))
    add(translate("UserMenu", "Keyboard shortcuts"), "keyboard", window.show_shortcuts, KEYS["shortcuts"][1])
    add(translate("UserMenu", "About Frontbench"), "info", window.show_about)
    menu.addSeparator()
    add(translate("UserMenu", "Sign out"), "log-out", window.sign_out)
    add(translate("UserMenu", "Quit"), "power", window.quit, KEYS["quit"][0])
    return menu
