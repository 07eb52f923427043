"""Who sits here: initials, name and role, as a button that opens a menu."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QWidget

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.widgets.buttons import PushButton
from desktop.widgets.one_line import paint_line

DISC = 32


def initials(name: str) -> str:
    """At most two letters that stand for a name; a name without spaces in Han or Kana gives its first sign."""
    words = name.split()
    if not words:
        return "?"
    if len(words) == 1:
        return words[0][:1].upper()
    return (words[0][:1] + words[-1][:1]).upper()


def paint_disc(painter: QPainter, rect: QRect, name: str) -> None:
    """Paint the initials on a round ground."""
    theme = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.selected))
    painter.drawEllipse(rect)
    painter.setPen(QColor(theme.on_selected))
    painter.setFont(fonts.font(12, 600))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))


class UserBadge(PushButton):
    """Press it for the menu set with `setMenu`; without room only the initials are shown."""

    def __init__(self, name: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._compact = name, role, False
        self.setProperty("kind", "nav")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_person(name, role)

    def set_person(self, name: str, role: str = "") -> None:
        """Show another person."""
        self._name, self._role = name, role
        self.setAccessibleName(self.tr("Signed in: %s") % ", ".join(filter(None, (name, role))))
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show only the initials, or all."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The disc, with room for the words."""
        return QSize(DISC + 12 if self._compact else 190, DISC + 14)

    def minimumSizeHint(self) -> QSize:
        """The disc."""
        return QSize(DISC + 12, DISC + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button's ground, the disc, and name over role."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.features = "", QStyleOptionButton.ButtonFeature.None_
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = (self.height() - DISC) // 2
        paint_disc(painter, QRect(self.width() - DISC - 6 if backwards else 6, top, DISC, DISC), self._name)
        if not self._compact:
            room = QRect(10, top, self.width() - DISC - 24, DISC)
            self._paint_words(painter, room if backwards else room.translated(DISC + 6, 0), backwards)

    def _paint_words(self, painter: QPainter, room: QRect, backwards: bool) -> None:
        half = room.height() // 2
        lines = [(self._name, fonts.font(13, 500), tokens().text), (self._role, fonts.font(12), tokens().text_muted)]
        lines = [line for line in lines if line[0]]
        for place, (text, font, ink) in enumerate(lines):
            area = QRect(room.left(), room.top() + place * half, room.width(), half) if len(lines) > 1 else room
            paint_line(painter, area, text, font, ink, right=backwards)
