"""A ring around whatever button has the keyboard, put there by keys and not by clicks."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QScrollArea, QSplitter, QTabBar, QWidget
from shiboken6 import isValid

from desktop.look.theme import tokens

GAP = 3
RINGED = (QAbstractButton, QScrollArea, QTabBar)
NO_GUESTS = (QSplitter, QMainWindow)  # they take every child for content of theirs


class Ring(QWidget):
    """What is seen; it stands beside its target, over it, and lets the pointer through."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target.parentWidget())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.follow(target)
        self.setVisible(target.isVisible())

    def follow(self, target: QWidget) -> None:
        """Stand around the target."""
        self.setGeometry(target.geometry().adjusted(-GAP, -GAP, GAP, GAP))
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
        app.focusChanged.connect(self._on_focus)

    @property
    def target(self) -> QWidget | None:
        """What the ring is around now."""
        return self._target if self._ring is not None and isValid(self._ring) else None

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        by_pointer = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or by_pointer or not isinstance(now, RINGED):
            return
        home = now.parentWidget()
        if home is not None and not isinstance(home, NO_GUESTS):
            self._target, self._ring = now, Ring(now)
            now.installEventFilter(self)

    def _leave(self) -> None:
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._target = self._ring = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the target goes, and with it out of sight."""
        ring = self._ring
        if watched is self._target and ring is not None and isValid(ring):
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                ring.follow(self._target)
            elif event.type() in (QEvent.Type.Hide, QEvent.Type.ParentAboutToChange):
                self._leave()
        return False
