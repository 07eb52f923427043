"""A pad to sign on, with a mouse, a finger or a pen."""

from itertools import pairwise

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.look.theme import tokens
from desktop.widgets.buttons import button
from desktop.widgets.labels import label

STROKE = 2.2


def _pen(colour: QColor) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, STROKE, Qt.PenStyle.SolidLine, cap, join)


class SignatureArea(QWidget):
    """Where the strokes are drawn."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strokes: list[list[QPointF]] = []
        self._pen_down = False
        self.setMinimumSize(280, 130)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def sizeHint(self) -> QSize:
        """Wide enough for a long name."""
        return QSize(460, 150)

    def path(self) -> QPainterPath:
        """The strokes, rounded off through the middles of their points."""
        path = QPainterPath()
        for points in self.strokes:
            path.moveTo(points[0])
            for now, after in pairwise(points[1:]):
                path.quadTo(now, (now + after) / 2)
            path.lineTo(points[-1] + (QPointF(0.1, 0.1) if len(points) == 1 else QPointF()))
        return path

    def _begin(self, place: QPointF) -> None:
        self.strokes.append([place])
        self._pen_down = True
        self.update()

    def _go_on(self, place: QPointF) -> None:
        inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        place = QPointF(min(max(place.x(), inside.left()), inside.right()),
                        min(max(place.y(), inside.top()), inside.bottom()))  # fmt: skip
        if (place - self.strokes[-1][-1]).manhattanLength() >= 1.5:
            self.strokes[-1].append(place)
            self.update()

    def _end(self) -> None:
        self._pen_down = False
        self.edited.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The stroke goes on."""
        if self._pen_down:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The stroke ends."""
        if self._pen_down:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """The same with a pen, at its full resolution."""
        kind = event.type()
        if kind == QTabletEvent.Type.TabletPress:
            self._begin(event.position())
        elif kind == QTabletEvent.Type.TabletMove and self._pen_down:
            self._go_on(event.position())
        elif kind == QTabletEvent.Type.TabletRelease and self._pen_down:
            self._end()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, the line to sign on, and the strokes."""
        theme, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.border_strong))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QPen(QColor(theme.text_disabled), 1, Qt.PenStyle.DashLine))
        base = self.height() * 3 // 4
        painter.drawLine(QPoint(20, base), QPoint(self.width() - 20, base))
        painter.strokePath(self.path(), _pen(QColor(theme.text)))


class SignaturePad(QWidget):
    """`value()` is the signature as an SVG path, empty for none; `png_bytes()` is it as a picture in black."""

    edited = Signal()

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = SignatureArea()
        self.area.setAccessibleName(self.tr("Signature"))
        self._hint = hint or self.tr("Sign above the line")
        self._words = label(self._hint, "small")
        self._undo = button(self.tr("Undo stroke"), "undo-2", "quiet", clicked=self.undo)
        self._clear = button(self.tr("Clear signature"), "x", "quiet", clicked=self.clear)
        self.setFocusProxy(self._clear)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.area)
        column.addLayout(row)
        self.area.edited.connect(self._changed)
        self._changed()

    @property
    def is_empty(self) -> bool:
        """Whether nobody signed."""
        return not self.area.strokes

    def value(self) -> str:
        """The strokes as an SVG path in pixels of the pad."""
        return " ".join(
            "M" + " L".join(f"{point.x():.1f} {point.y():.1f}" for point in points) for points in self.area.strokes
        )

    def set_value(self, value: str | None) -> None:
        """Show strokes that `value()` gave. Raises ValueError for other text."""
        strokes = []
        for piece in (value or "").split("M"):
            if not piece.strip():
                continue
            numbers = [float(number) for number in piece.replace("L", " ").split()]
            strokes.append([QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)])
        self.area.strokes = strokes
        self._changed()

    def png_bytes(self) -> bytes:
        """The signature in black on nothing, twice the pad's size; empty bytes for none."""
        if self.is_empty:
            return b""
        image = QImage(self.area.size() * 2, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2, 2)
        painter.strokePath(self.area.path(), _pen(QColor(Qt.GlobalColor.black)))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        return bytes(buffer.data().data())

    def clear(self) -> None:
        """Begin anew."""
        self.area.strokes = []
        self._changed()

    def undo(self) -> None:
        """Take the last stroke back."""
        del self.area.strokes[-1:]
        self._changed()

    def _changed(self) -> None:
        self._undo.setEnabled(not self.is_empty)
        self._clear.setEnabled(not self.is_empty)
        self._words.setText(self._hint if self.is_empty else self.tr("Signed"))
        self.area.update()
        self.edited.emit()
