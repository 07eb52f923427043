"""Buttons in the kinds the desktop knows."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from desktop.look.icons import icon
from desktop.widgets.keys import ENTER
from desktop.widgets.labels import plain, tip

TEXT_ICON = QSize(20, 16)  # wider than the icon: the rest is the gap to the text
ICON_COLOURS = {"primary": "on_primary", "danger": "on_danger", "link": "accent"}


def _is_press(event: QKeyEvent) -> bool:
    """Enter alone, and not because it is still held down from what led here."""
    alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in ENTER and alone and not event.isAutoRepeat()


class PushButton(QPushButton):
    """Enter presses it as Space does: Qt knows that on some desktops only."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What can be ticked is left to Space, so that Enter moves on in a form."""
        if _is_press(event) and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)


class ToolButton(QToolButton):
    """Enter presses it as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What can be ticked is left to Space."""
        if _is_press(event) and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str,
    icon_name: str = "",
    kind: str = "",
    *,
    name: str = "",
    clicked: Callable[[], object] | None = None,
    parent: QWidget | None = None,
) -> QPushButton:
    """A button; `kind` is primary, danger, quiet, link, or empty for the usual one; `name` for those who cannot see."""
    result = PushButton(plain(text), parent)
    result.setAutoDefault(False)
    result.setAccessibleName(name or text)
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        result.setProperty("kind", kind)
    if icon_name:
        result.setIcon(icon(icon_name, ICON_COLOURS.get(kind, "text_secondary")))
        result.setIconSize(TEXT_ICON if text else QSize(16, 16))
    if clicked is not None:
        result.clicked.connect(lambda *_: clicked())
    return result


def icon_button(
    icon_name: str,
    name: str,
    *,
    clicked: Callable[[], object] | None = None,
    checkable: bool = False,
    colour: str = "text_secondary",
    parent: QWidget | None = None,
) -> QToolButton:
    """A button of only an icon; `name` is its tool tip and its accessible name."""
    result = ToolButton(parent)
    result.setProperty("kind", "icon")
    result.setIcon(icon(icon_name, colour))
    result.setIconSize(QSize(18, 18))
    result.setAccessibleName(name)
    result.setToolTip(tip(name))
    result.setCheckable(checkable)
    result.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    if clicked is not None:
        result.clicked.connect(lambda *_: clicked())
    return result


def menu_button(
    text: str, icon_name: str, entries: list[tuple[str, str, Callable[[], object]]], *, name: str = "", kind: str = ""
) -> QPushButton:
    """A button that opens a menu of (text, icon, what to call)."""
    result = button(text, icon_name, kind, name=name)
    menu = QMenu(result)
    for words, picture, action in entries:
        entry = menu.addAction(icon(picture), plain(words)) if picture else menu.addAction(plain(words))
        entry.triggered.connect(lambda *_, action=action: action())
    result.setMenu(menu)
    return result
