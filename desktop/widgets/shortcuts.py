"""The keys of the window at hand, shown over it on `?`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import icon_button
from desktop.widgets.form import scrolled
from desktop.widgets.labels import ElidedLabel, label

SCROLL_BAR = 14


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """Keys that belong together, as (keys, what they do); keys are written as Qt does: `Ctrl+K`."""

    title: str
    entries: tuple[tuple[str, str], ...]


def key_caps(keys: str) -> QWidget:
    """Each key of a combination on a cap of its own."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    sequence = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
    parts = sequence.split("+") if not sequence.endswith("+") else [*sequence[:-1].rstrip("+").split("+"), "+"]
    for part in filter(None, parts):
        row.addWidget(label(part.strip(), "key-cap"))
    row.addStretch(1)
    return holder


class ShortcutOverlay(QWidget):
    """Asks `groups` each time it is shown, so that it always speaks of what is on the screen."""

    def __init__(self, window: QWidget, groups: Callable[[], Sequence[ShortcutGroup]]) -> None:
        super().__init__(window)
        self._groups = groups
        self._before: QWidget | None = None
        self._card = QFrame(self)
        self._card.setProperty("role", "popup")
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(24, 18, 24, 22)
        self._column.setSpacing(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._card, 100, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        window.installEventFilter(self)
        opener = QShortcut(window)
        opener.setKeys([QKeySequence("?"), QKeySequence("Shift+?")])  # keyboards differ in whether Shift is told
        opener.activated.connect(self.toggle)
        opener.activatedAmbiguously.connect(self.toggle)
        self.hide()

    def toggle(self) -> None:
        """Show it, or send it away."""
        self.leave() if self.isVisible() else self.present()

    def present(self) -> None:
        """Show the keys of the moment."""
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        head = self._head()
        self._column.addWidget(head)
        groups = self._columns([group for group in self._groups() if group.entries])
        area = scrolled(groups)
        area.setMinimumWidth(groups.sizeHint().width() + SCROLL_BAR)
        self._column.addWidget(area, 1)
        margins = self._column.contentsMargins()
        around = margins.top() + margins.bottom() + self._column.spacing() + head.sizeHint().height()
        self._card.setMaximumHeight(groups.sizeHint().height() + around + 4)
        self._before = self.window().focusWidget()
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Send it away and give the keyboard back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
            self._before = None

    def _head(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Keyboard shortcuts"), "heading"), 1)
        row.addWidget(icon_button("x", self.tr("Close shortcuts"), clicked=self.leave))
        return holder

    @staticmethod
    def _columns(groups: Sequence[ShortcutGroup]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(18)
        for place, group in enumerate(groups):
            block = QWidget()
            rows = QGridLayout(block)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setHorizontalSpacing(18)
            rows.setVerticalSpacing(7)
            rows.addWidget(label(group.title, "label"), 0, 0, 1, 2)
            for row, (keys, words) in enumerate(group.entries, 1):
                rows.addWidget(key_caps(keys), row, 0)
                rows.addWidget(ElidedLabel(words), row, 1)
                rows.setColumnStretch(1, 1)
            grid.addWidget(block, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        return holder

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the whole window."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc or Enter send it away."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click beside it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 110))
