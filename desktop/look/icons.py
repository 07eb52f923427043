"""Line icons from the bundled SVG files, painted in the colours of the theme of the moment."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.look.paths import ICONS
from desktop.look.theme import tokens

MIRRORED = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "chevrons-left", "chevrons-right", "log-in",
     "log-out", "undo-2", "redo-2", "panel-left-close", "panel-left-open", "list", "list-checks", "external-link"}
)  # fmt: skip
STROKE = "1.75"


@cache
def _source(name: str) -> str:
    text = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


@cache
def _drawn(name: str, colour: str, pixels: int, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap


def pixmap(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    """The icon at `side` logical pixels for a screen of this pixel ratio; `colour` is `#rrggbb`."""
    mirrored = name in MIRRORED and QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    drawn = _drawn(name, colour, max(1, round(side * ratio)), mirrored)
    if drawn.devicePixelRatio() != ratio:
        drawn.setDevicePixelRatio(ratio)
    return drawn


def pixel_ratio(painter: QPainter) -> float:
    """Device pixels to one of the painter's; its device is not asked: PySide would look up all kinds of them first."""
    return abs(painter.deviceTransform().m11()) or 1.0


def paint(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """Paint the icon centred into `rect`, as large as fits."""
    side = min(rect.width(), rect.height())
    corner = QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
    painter.drawPixmap(corner, pixmap(name, colour, side, pixel_ratio(painter)))


class LineIcon(QIconEngine):
    """An icon that looks its colour up when it is painted, so that a new theme needs no new icons."""

    def __init__(self, name: str, colour: str, on: str) -> None:
        super().__init__()
        self._name, self._colour, self._on = name, colour, on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint in the token's colour; disabled icons are dimmed, icons of switched-on buttons take the other token."""
        token = self._on if state == QIcon.State.On else self._colour
        token = "text_disabled" if mode == QIcon.Mode.Disabled else token
        paint(painter, self._leading(rect), self._name, getattr(tokens(), token))

    @staticmethod
    def _leading(rect: QRect) -> QRect:
        """The square at the start of a wide rectangle: the rest is the gap to a button's text."""
        if rect.width() <= rect.height():
            return rect
        left = rect.left()
        if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += rect.width() - rect.height()
        return QRect(left, rect.top(), rect.height(), rect.height())

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The icon as pixels; `size` is in device pixels."""
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return result

    def clone(self) -> QIconEngine:
        """A second engine of the same icon, asked for by Qt."""
        return LineIcon(self._name, self._colour, self._on)


def icon(name: str, colour: str = "text_secondary", on: str = "accent") -> QIcon:
    """The icon in a token's colour; `on` is the token for the checked state. Raises FileNotFoundError."""
    _source(name)
    return QIcon(LineIcon(name, colour, on))
