"""A ring around whatever button has the keyboard, put there by keys and not by clicks."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QSplitter,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from desktop.look.theme import tokens

GAP = 3
BESIDE_WORDS = 6  # of a link, which has no padding of its own
RINGED = (QAbstractButton, QScrollArea, QTabBar)


def _way_home(target: QWidget) -> list[QWidget]:
    """The target and what it stands in, up to what scrolls with it or to the window: there a ring is not cut off."""
    way = [target]
    while not way[-1].isWindow() and not _scrolls(way[-1]):
        way.append(way[-1].parentWidget())
    return way


def _scrolls(widget: QWidget) -> bool:
    frame = widget.parentWidget().parentWidget()
    return isinstance(frame, QAbstractScrollArea) and frame.viewport() is widget.parentWidget()


def _out_of_the_frame(way: list[QWidget]) -> list[QWidget]:
    """On to what the scrolled thing's frame stands in, where the ring would be cut off at the side."""
    around = _around(way[0], way[-1])
    is_cut = around.left() < 0 or around.right() >= way[-1].width()
    if len(way) < 2 or way[-1].isWindow() or not is_cut:
        return way
    view = way[-1].parentWidget()
    frame = view.parentWidget()
    outer = frame.parentWidget()
    return way if outer is None or isinstance(outer, QSplitter) else [*way, view, frame, outer]


def _around(target: QWidget, home: QWidget) -> QRect:
    side = BESIDE_WORDS if target.property("kind") == "link" else GAP
    return QRect(target.mapTo(home, QPoint()), target.size()).adjusted(-side, -GAP, side, GAP)


class Ring(QWidget):
    """What is seen; it stands over its target and lets the pointer through."""

    def __init__(self, target: QWidget, home: QWidget) -> None:
        super().__init__(home)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.follow(target)
        self.setVisible(target.isVisible())

    def follow(self, target: QWidget) -> None:
        """Stand around the target, and not over what it is scrolled below."""
        home = self.parentWidget()
        seen, view = home.rect(), target.parentWidget()
        while view is not None and view is not home:
            if isinstance(view.parentWidget(), QScrollArea):
                top = view.mapTo(home, QPoint()).y()
                seen &= QRect(0, top, home.width(), view.height())
            view = view.parentWidget()
        self.setGeometry(_around(target, home) & seen)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().focus), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)


class FocusRing(QObject):
    """One for the application; inputs, rows and cells show the focus by their own border."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._target: QWidget | None = None
        self._ring: Ring | None = None
        self._watched: list[QWidget] = []
        self._pointed: QWidget | None = None
        app.focusChanged.connect(self._on_focus)

    @property
    def target(self) -> QWidget | None:
        """What the ring is around now."""
        return self._target if self._ring is not None and isValid(self._ring) else None

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or self._is_pointed_at(now) or not isinstance(now, RINGED):
            return
        way = _out_of_the_frame(_way_home(now))
        if len(way) > 1 and not isinstance(way[-1], QSplitter):  # a splitter takes every child for content of its own
            self._target, self._ring, self._watched = now, Ring(now, way[-1]), way[:-1]
            for widget in self._watched:
                widget.installEventFilter(self)

    def _is_pointed_at(self, now: QWidget) -> bool:
        """Whether a click gave it the keyboard, now or before a dialog took it for a while."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._pointed = now
        elif self._pointed is not None and (not isValid(self._pointed) or self._pointed.window() is now.window()):
            self._pointed = now if self._pointed is now else None
        return self._pointed is now

    def _leave(self) -> None:
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._target, self._ring, self._watched = None, None, []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the target goes, and with it out of sight."""
        ring = self._ring
        if watched in self._watched and ring is not None and isValid(ring):
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                ring.follow(self._target)
            elif event.type() in (QEvent.Type.Hide, QEvent.Type.ParentAboutToChange):
                self._leave()
        return False
