"""The bar at the side: places in groups, of which one is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.brand import paint_mark
from desktop.look import fonts
from desktop.look.icons import icon
from desktop.look.theme import tokens
from desktop.widgets.form import scrolled
from desktop.widgets.labels import label, plain, tip

WIDE, NARROW = 214, 66


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go; places of one group stand together."""

    key: str
    title: str
    icon: str
    group: str = ""


class Brand(QWidget):
    """The product's mark and name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self.compact = name, False
        self.setFixedHeight(46)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, then name."""
        painter = QPainter(self)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 40 if backwards else 14
        paint_mark(painter, QRectF(left, 10, 26, 26), tokens().primary, tokens().on_primary)
        if not self.compact:
            painter.setFont(fonts.font(15, 700))
            painter.setPen(QColor(tokens().text))
            area = self.rect().adjusted(0, 0, -50, 0) if backwards else self.rect().adjusted(50, 0, 0, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._name)


class NavButton(QPushButton):
    """One place; arrow keys go from one to the next without going there, as Qt would have it."""

    stepped = Signal(int)

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIcon(icon(place.icon, on="on_selected"))
        self.setAccessibleName(place.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down step, Enter goes there."""
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)


class NavBar(QWidget):
    """`chosen` carries the place's key. Arrow keys move, Enter or Space goes; `set_compact` leaves only icons."""

    chosen = Signal(str)

    def __init__(
        self, places: Sequence[Place] = (), *, brand: str = "Frontbench", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "side-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Navigation"))
        self._group = QButtonGroup(self, exclusive=True)
        self._buttons: dict[str, QPushButton] = {}
        self._places: dict[str, Place] = {}
        self._captions: list[QWidget] = []
        self._compact = False
        self._brand = Brand(brand)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        self._column.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 10)
        column.setSpacing(4)
        column.addWidget(self._brand)
        column.addWidget(scrolled(inner, gutter=0), 1)
        self._foot = QHBoxLayout()
        column.addLayout(self._foot)
        self.setFixedWidth(WIDE)
        self.set_places(places)

    def set_places(self, places: Sequence[Place]) -> None:
        """Offer these places, in their groups."""
        chosen = self.current
        while (item := self._column.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self._buttons, self._captions = {}, []
        self._places = {place.key: place for place in places}
        group = ""
        for place in places:
            if place.group and place.group != group:
                self._add_caption(place.group)
            group = place.group
            self._add_place(place)
        self._column.addStretch(1)
        if chosen in self._buttons:
            self.show_place(chosen)

    def _add_caption(self, text: str) -> None:
        caption = label(text.upper(), "caption")
        caption.setContentsMargins(12, 12, 0, 4)
        caption.setAccessibleName(text)
        self._captions.append(caption)
        self._column.addWidget(caption)
        caption.setVisible(not self._compact)  # only in its place: without a parent it would be a window

    def _add_place(self, place: Place) -> None:
        result = NavButton(place)
        result.stepped.connect(lambda step: self._step(result, step))
        result.clicked.connect(lambda: self.chosen.emit(place.key))
        self._group.addButton(result)
        self._buttons[place.key] = result
        self._dress(place)
        self._column.addWidget(result)

    def _dress(self, place: Place) -> None:
        pressed = self._buttons[place.key]
        pressed.setText("" if self._compact else plain(place.title))
        pressed.setIconSize(QSize(18, 18) if self._compact else QSize(24, 18))
        pressed.setToolTip(tip(place.title) if self._compact else "")

    def add_foot(self, widget: QWidget) -> QWidget:
        """Put a widget, such as the user's badge, at the foot. Returns it."""
        self._foot.addWidget(widget)
        return widget

    @property
    def current(self) -> str:
        """The key of the place that is shown, empty for none."""
        pressed = self._group.checkedButton()
        return next((key for key, candidate in self._buttons.items() if candidate is pressed), "")

    def show_place(self, key: str) -> None:
        """Mark a place as the one that is shown, without going there; an unknown key marks none."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
        elif (pressed := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            pressed.setChecked(False)
            self._group.setExclusive(True)

    @property
    def is_compact(self) -> bool:
        """Whether only icons are shown."""
        return self._compact

    def set_compact(self, compact: bool) -> None:
        """Show only icons, or icons and words."""
        self._compact = self._brand.compact = compact
        self.setFixedWidth(NARROW if compact else WIDE)
        for caption in self._captions:
            caption.setVisible(not compact)
        for place in self._places.values():
            self._dress(place)
        self._brand.update()

    def _step(self, pressed: QPushButton, step: int) -> None:
        order = list(self._buttons.values())
        order[(order.index(pressed) + step) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)
