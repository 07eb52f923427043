"""One figure as a button: what it counts, how many there are, and a press shows them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.look.icons import icon
from desktop.look.theme import tokens
from desktop.look.tokens import Tone
from desktop.widgets.keys import ENTER
from desktop.widgets.labels import ElidedLabel

ICON = 18
WIDTH = 178


class FigureTile(QAbstractButton):
    """Quiet while there is nothing; in its tone where there is something to do."""

    def __init__(self, title: str, picture: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._picture, self._tone, self._is_loud = title, picture, tone, False
        self._name, self._value = ElidedLabel(title, "secondary"), ElidedLabel("…", "display")
        self._note, self._sign = ElidedLabel("", "small"), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self._sign)
        column.addLayout(head)
        column.addWidget(self._value)
        column.addWidget(self._note)
        self._note.hide()
        for part in (self._name, self._value, self._note, self._sign):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(WIDTH)
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(WIDTH, self.layout().sizeHint().height())

    def show_value(self, value: str, note: str = "", *, is_loud: bool) -> None:
        """The figure; `is_loud` where it asks for somebody."""
        self._is_loud = is_loud
        self._value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._title}: {value}")
        self.setAccessibleDescription(note)
        self._dress()

    def _dress(self) -> None:
        colour = f"{self._tone.value}_fg" if self._is_loud else "text_muted"
        self._sign.setPixmap(icon(self._picture, colour).pixmap(ICON, ICON))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stand out under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Step back."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card; a bar of its tone at the start where it is loud."""
        theme, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_lit = self.underMouse() or self.isDown()
        painter.setPen(QPen(QColor(theme.border_strong if is_lit else theme.border), 1))
        painter.setBrush(QColor(theme.hover if is_lit else theme.surface))
        painter.drawRoundedRect(area, 10, 10)
        if self._is_loud:
            left = area.right() - 7 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else area.left() + 4
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tone(self._tone)[0]))
            painter.drawRoundedRect(QRectF(left, area.top() + 12, 3, area.height() - 24), 1.5, 1.5)
