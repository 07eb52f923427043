"""Words on the screen: plain text always, never markup, dressed by role."""

from html import escape

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.widgets.one_line import paint_line

SPARE = 2  # pixels above and below a line, which the deeper letters of other scripts reach into


def label(text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label; `role` is one of the sheet's: display title heading strong label secondary muted small caption error."""
    result = QLabel(parent)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    result.setWordWrap(wrap)
    if result.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt would put a Latin name at the left all the same
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        result.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
    if role:
        result.setProperty("role", role)
    return result


def set_role(widget: QWidget, key: str, value: object) -> None:
    """Change a property that the style sheet looks at, and dress the widget anew."""
    if widget.property(key) == value:
        return
    widget.setProperty(key, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is dressed when it is first needed
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def tip(text: str) -> str:
    """Text for a tool tip, which Qt would otherwise read as markup."""
    return f"<qt>{escape(text)}</qt>" if text else ""


def plain(text: str) -> str:
    """Text for a button or a menu entry, where Qt takes `&` for a shortcut mark."""
    return text.replace("&", "&&")


def line(*, upright: bool = False) -> QFrame:
    """A thin dividing line."""
    result = QFrame()
    result.setProperty("role", "upright-line" if upright else "line")
    return result


class ElidedLabel(QLabel):
    """A label of one line that gives way: what does not fit ends in …, and the tool tip shows it whole."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show the text; line breaks become spaces."""
        super().setText(" ".join(text.split()))
        self._tell()

    def sizeHint(self) -> QSize:
        """As wide as the text, and as high as any other line whatever its script."""
        margins = self.contentsMargins()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide + margins.left() + margins.right(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Room for three letters, so that a long name never widens the window."""
        return QSize(self.fontMetrics().horizontalAdvance("mm…"), self._height())

    def _height(self) -> int:
        margins = self.contentsMargins()
        return self.fontMetrics().height() + 2 * SPARE + margins.top() + margins.bottom()

    def resizeEvent(self, event: QEvent) -> None:
        """Tell the whole text in the tool tip where it is cut."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(tip(self.text()) if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw background and border as the sheet says, then as much of the text as fits."""
        painter = QPainter(self)
        style = QtWidgets.QStyle  # taken late: making it costs more than painting the first window can spare
        option = QtWidgets.QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(style.PrimitiveElement.PE_Widget, option, painter, self)
        align = style.visualAlignment(self.layoutDirection(), self.alignment())
        right = bool(align & Qt.AlignmentFlag.AlignRight)
        ink = option.palette.windowText().color()
        paint_line(painter, self.contentsRect(), self.text(), self.font(), ink, right=right)
