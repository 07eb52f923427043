"""The tour's hands: they type, press and click as a user does, and wait until something is seen."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QScrollArea, QWidget

from desktop.widgets.scanner import FASTEST_TYPING_MS

PATIENCE_S = 90
_STEP_MS = 10
K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
W = TypeVar("W", bound=QWidget)


class StoryFailed(Exception):
    """The story cannot go on; says at what."""


def until(condition: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
    """Lets the program run until the condition holds. Raises: StoryFailed."""
    latest = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > latest:
            raise StoryFailed(f"waited in vain for {what}")
        pause(_STEP_MS)


def pause(milliseconds: int) -> None:
    """Lets the program run; Qt's own wait for tests would keep the threads that read and write from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def here() -> QWidget:
    """What has the keyboard: where nothing in the window asked for it, the window. Raises: StoryFailed."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    if widget is None:
        raise StoryFailed("nothing has the keyboard")
    return widget


def keys(text: str) -> None:
    """Types into whatever has the keyboard, any script."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(here(), QKeyEvent(kind, _key_of(sign), PLAIN, sign))


def one_by_one(text: str) -> None:
    """Types no faster than a person: where digits do something by themselves, a burst of them would be a scan."""
    for sign in text:
        keys(sign)
        pause(2 * FASTEST_TYPING_MS)


def _key_of(sign: str) -> int:
    return ord(sign.upper()) if sign.isascii() else 0


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Presses one key."""
    QTest.keyClick(here(), key, modifiers)


def enter(times: int = 1) -> None:
    """Enter."""
    for _ in range(times):
        press(K.Key_Return)


def click(widget: QWidget) -> None:
    """Brings it into sight and clicks in its middle."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
    until(lambda: widget.isVisible() and widget.isEnabled(), f"“{widget.accessibleName()}” to be pressed")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, PLAIN, widget.rect().center())


def button(within: QWidget, name: str) -> QAbstractButton:
    """The button with this accessible name, once it is seen. Raises: StoryFailed."""

    def found() -> list[QAbstractButton]:
        buttons = within.findChildren(QAbstractButton)
        return [each for each in buttons if each.accessibleName() == name and each.isVisible()]

    until(found, f"a button “{name}”")
    return found()[0]


def choose(words: str) -> None:
    """Goes down the menu that is open, to the entry with these words, and presses Enter. Raises: StoryFailed."""
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "a menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        QTest.keyClick(menu, K.Key_Down)
        entry = menu.activeAction()
        if entry is not None and entry.text() == words:
            QTest.keyClick(menu, K.Key_Return)
            return
    raise StoryFailed(f"no entry “{words}” in the menu")


def question(kind: type[W]) -> W:
    """The question of this kind, once it is shown and has the keyboard. Raises: StoryFailed."""

    def found() -> list[W]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]

    until(lambda: found() and found()[0].isActiveWindow(), f"the question {kind.__name__}")
    return found()[0]


def drop(widget: QWidget, path: str) -> None:
    """Drops a file on it."""
    mime, place = QMimeData(), QPointF(widget.rect().center())
    mime.setUrls([QUrl.fromLocalFile(path)])
    given = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, PLAIN)
    QApplication.sendEvent(widget, QDragEnterEvent(place.toPoint(), *given))
    QApplication.sendEvent(widget, QDropEvent(place, *given))


def stroke(widget: QWidget, points: list[tuple[float, float]]) -> None:
    """Draws a line with the mouse; points in parts of the width and height."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = QEvent.Type
    places = [QPointF(x * widget.width(), y * widget.height()) for x, y in points]
    _mouse(widget, kinds.MouseButtonPress, places[0], left, left)
    for place in places[1:]:
        _mouse(widget, kinds.MouseMove, place, none, left)
    _mouse(widget, kinds.MouseButtonRelease, places[-1], left, none)


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPointF, changed: Qt.MouseButton, held: Qt.MouseButton) -> None:
    QApplication.sendEvent(widget, QMouseEvent(kind, at, QPointF(widget.mapToGlobal(at)), changed, held, PLAIN))
