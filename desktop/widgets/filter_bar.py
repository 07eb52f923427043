"""Saved filters with their counts, a search line, and a button for the finer ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from desktop.look.icons import icon
from desktop.widgets.buttons import button
from desktop.widgets.inputs import make_clearable
from desktop.widgets.labels import plain

USUAL_WIDTH = 280  # pixels of a search line


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """One segment; a count of None shows none."""

    key: str
    title: str
    count: int | None = None


class Segments(QWidget):
    """Choices side by side of which one holds; arrow keys move between them. Counts go first where room is short."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[SavedFilter], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._entries = {entry.key: entry for entry in entries}
        self._counts: dict[str, int | None] = {}
        self._is_short = False
        self._around: int | None = None
        self._group = QButtonGroup(self, exclusive=True)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for entry in entries:
            segment = button(entry.title, kind="segment")
            segment.setCheckable(True)
            self._group.addButton(segment)
            self._buttons[entry.key] = segment
            row.addWidget(segment)
            self.set_count(entry.key, entry.count)
        if entries:
            self._buttons[entries[0].key].setChecked(True)
        self._group.buttonClicked.connect(lambda pressed: self.chosen.emit(self._key_of(pressed)))

    @property
    def current(self) -> str:
        """The key of the chosen segment."""
        pressed = self._group.checkedButton()
        return self._key_of(pressed) if pressed else ""

    def choose(self, key: str) -> None:
        """Choose a segment and tell. Raises KeyError."""
        self._buttons[key].setChecked(True)
        self.chosen.emit(key)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many there are. Raises KeyError."""
        self._counts[key] = count
        title = self._entries[key].title
        self._buttons[key].setText(self._words(key, is_short=self._is_short))
        self._buttons[key].setAccessibleName(f"{title}, {self._number(key)}" if self._number(key) else title)
        self._fit()

    def _number(self, key: str) -> str:
        count = self._counts.get(key)
        return "" if count is None else self.locale().toString(count)

    def _words(self, key: str, *, is_short: bool) -> str:
        title, number = self._entries[key].title, self._number(key)
        return plain(title if is_short or not number else f"{title}  {number}")

    def _wide(self, *, is_short: bool) -> int:
        """Pixels for all of it, with or without the counts."""
        if not self._buttons:
            return 0
        first = next(iter(self._buttons.values()))
        metrics = first.fontMetrics()
        if self._around is None or not self.isVisible():  # then no more: what is around must not change with the words
            # One more, for a style reckons with parts of a pixel: each segment may need it.
            self._around = first.sizeHint().width() - metrics.horizontalAdvance(first.text()) + 1
        words = [self._words(key, is_short=is_short) for key in self._buttons]
        gaps = self.layout().spacing() * (len(words) - 1)
        return sum(map(metrics.horizontalAdvance, words)) + self._around * len(words) + gaps

    def _fit(self) -> None:
        is_short = self.isVisible() and self.width() < self._wide(is_short=False)
        if is_short != self._is_short:
            self._is_short = is_short
            for key, segment in self._buttons.items():
                segment.setText(self._words(key, is_short=is_short))

    def sizeHint(self) -> QSize:
        """Room for the counts."""
        return QSize(self._wide(is_short=False), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the titles."""
        return QSize(self._wide(is_short=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the counts where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The first look at the room there is."""
        super().showEvent(event)
        self._fit()

    def _key_of(self, pressed: QAbstractButton) -> str:
        return next(key for key, segment in self._buttons.items() if segment is pressed)


class SearchLine(QLineEdit):
    """A line to search in; `searched` comes when the typing pauses, at once on Enter; Esc empties it."""

    searched = Signal(str)
    PAUSE_MS = 120

    def __init__(self, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder or self.tr("Search"))
        self.setAccessibleName(name or placeholder or self.tr("Search"))
        make_clearable(self)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._last = ""
        self._pause = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(lambda _: self._pause.start())
        self.returnPressed.connect(self._tell)

    def sizeHint(self) -> QSize:
        """Room for a name; it gives way to what stands beside it."""
        return QSize(USUAL_WIDTH, super().sizeHint().height())

    def _tell(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.searched.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the line first; in an empty line it goes on to whoever else wants it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
            return
        super().keyPressEvent(event)


class FilterBar(QWidget):
    """Segments, a search line and a filter button; any of them may be left out."""

    filter_chosen = Signal(str)
    searched = Signal(str)

    def __init__(
        self, filters: Sequence[SavedFilter] = (), *, search: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 8, 8, 8)
        self._row.setSpacing(8)
        self.segments = Segments(filters, name or self.tr("Saved filters"))
        self.segments.chosen.connect(self.filter_chosen)
        if not filters:
            self.segments.hide()
        self.search = SearchLine(search)
        self.search.searched.connect(self.searched)
        if not search:  # shown too early, it would be a window of its own for a moment
            self.search.hide()
        self.search.setMaximumWidth(320)
        self.search.setMinimumWidth(140)
        self._row.addWidget(self.segments)
        self._row.addStretch(1)
        self._row.addWidget(self.search, 2)
        self.filter_button: QPushButton | None = None

    def add_filter_menu(self, menu: QMenu, text: str = "") -> QPushButton:
        """Put a filter button with this menu at the end; returns the button."""
        self.filter_button = button(text or self.tr("Filter"), "funnel")
        menu.setParent(self.filter_button, menu.windowFlags())
        self.filter_button.setMenu(menu)
        self._row.addWidget(self.filter_button)
        return self.filter_button

    def add_widget(self, widget: QWidget) -> QWidget:
        """Put another control at the end. Returns it."""
        self._row.addWidget(widget)
        return widget
