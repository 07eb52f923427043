"""Status chips: a word, a colour and a shape, so that the colour never stands alone."""

from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import fonts
from desktop.look.icons import pixel_ratio
from desktop.look.theme import tokens
from desktop.look.tokens import Tokens, Tone
from desktop.widgets.shaped_line import Typesetter

HEIGHT = 22
MARK = 8
PADDING = 9
GAP = 6
#: Pixels from which a chip gives way to what stands beside it.
LONGEST = 150


@dataclass(frozen=True, slots=True)
class ChipText:
    """What a chip says and means; `short` is said where the whole has no room."""

    text: str
    tone: Tone | str = Tone.NEUTRAL
    short: str = ""


def chip_font() -> QFont:
    """The font of every chip."""
    return fonts.font(12, 500)


@cache
def _typesetter() -> Typesetter:
    return Typesetter(chip_font())


@lru_cache(maxsize=500)
def chip_width(text: str) -> int:
    """Pixels that the chip needs."""
    return QFontMetrics(chip_font()).horizontalAdvance(text) + MARK + GAP + 2 * PADDING


def _mark(tone: Tone, box: QRectF) -> tuple[QPainterPath, bool]:
    """The shape of a tone, and whether it is filled rather than drawn as a line."""
    path, middle = QPainterPath(), box.center()
    match tone:
        case Tone.SUCCESS:
            path.moveTo(box.left() + 0.5, middle.y() + 0.3)
            path.lineTo(box.left() + 3, box.bottom() - 1.2)
            path.lineTo(box.right() - 0.3, box.top() + 1.2)
            return path, False
        case Tone.WARNING:
            path.moveTo(middle.x(), box.top())
            path.lineTo(box.right() + 0.5, box.bottom())
            path.lineTo(box.left() - 0.5, box.bottom())
        case Tone.DANGER:
            path.moveTo(middle.x(), box.top() - 0.5)
            path.lineTo(box.right() + 0.5, middle.y())
            path.lineTo(middle.x(), box.bottom() + 0.5)
            path.lineTo(box.left() - 0.5, middle.y())
        case Tone.WAITING:
            path.addRoundedRect(QRectF(box.left() + 0.8, box.top(), 2.4, box.height()), 1, 1)
            path.addRoundedRect(QRectF(box.right() - 3.2, box.top(), 2.4, box.height()), 1, 1)
        case Tone.INFO:
            path.addEllipse(middle, 3, 3)
            return path, False
        case Tone.NEUTRAL:
            path.moveTo(box.left() + 0.5, middle.y())
            path.lineTo(box.right() - 0.5, middle.y())
            return path, False
        case Tone.ACTIVE:
            path.addEllipse(middle, 3.5, 3.5)
    path.closeSubpath()
    return path, True


def paint_mark(painter: QPainter, box: QRectF, tone: Tone | str, colour: str) -> None:
    """Paint the shape of a tone."""
    path, filled = _mark(Tone(tone), box)
    if filled:
        painter.fillPath(path, QColor(colour))
    else:
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.strokePath(path, QPen(QColor(colour), 1.7, Qt.PenStyle.SolidLine, cap, join))


def _paint_word(painter: QPainter, pill: QRect, text: str, right: bool) -> None:
    before, after = PADDING + MARK + GAP, PADDING
    room = pill.adjusted(after - 1, 0, -before, 0) if right else pill.adjusted(before, 0, 1 - after, 0)
    _typesetter().paint(painter, room, text, right=right)


@lru_cache(maxsize=500)
def _drawn(text: str, tone: Tone, width: int, right: bool, ratio: float, theme: Tokens) -> QPixmap:
    """The chip as a picture: a list shows the same few a thousand times."""
    pixmap = QPixmap(round(width * ratio), round(HEIGHT * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    front, back = theme.tone(tone)
    pill = QRect(0, 0, width, HEIGHT)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(front) if theme.name == "contrast" else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(back))
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2, HEIGHT / 2)
    left = width - PADDING - MARK if right else PADDING
    paint_mark(painter, QRectF(left, (HEIGHT - MARK) / 2, MARK, MARK), tone, front)
    painter.setPen(QColor(front))
    _paint_word(painter, pill, text, right)
    painter.end()
    return pixmap


def paint_chip(painter: QPainter, area: QRect, chip: ChipText, direction: Qt.LayoutDirection) -> None:
    """Paint the chip at the start of `area`, vertically centred, in short or cut where it is wider."""
    right = direction == Qt.LayoutDirection.RightToLeft
    text = chip.short if chip.short and chip_width(chip.text) > area.width() else chip.text
    width = min(chip_width(text), area.width())
    if width <= 0:
        return
    left = area.right() + 1 - width if right else area.left()
    drawn = _drawn(text, Tone(chip.tone), width, right, pixel_ratio(painter), tokens())
    painter.drawPixmap(left, area.top() + (area.height() - HEIGHT) // 2, drawn)


class Chip(QWidget):
    """A status chip as a widget."""

    def __init__(self, text: str = "", tone: Tone | str = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = ChipText(text, tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_chip(text, tone)

    @property
    def text(self) -> str:
        """The word on the chip."""
        return self._chip.text

    @property
    def tone(self) -> Tone:
        """What the chip means."""
        return Tone(self._chip.tone)

    def set_chip(self, text: str, tone: Tone | str = Tone.NEUTRAL) -> None:
        """Say something else; an empty text hides the chip."""
        self._chip = ChipText(text, tone)
        self.setAccessibleName(text)
        if not text:
            self.hide()
        elif self.parentWidget() is not None:  # without one it would become a window of its own
            self.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(chip_width(self._chip.text), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for all of a word of ours; what somebody wrote may be cut."""
        return QSize(min(LONGEST, chip_width(self._chip.text)), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        paint_chip(QPainter(self), self.rect(), self._chip, self.layoutDirection())
