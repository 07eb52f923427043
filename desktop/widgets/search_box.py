"""The one box at the top: finds things and commands while one types, grouped by what they are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.look import fonts
from desktop.look.icons import icon
from desktop.look.theme import tokens
from desktop.widgets.inputs import make_clearable
from desktop.widgets.result_popup import Option, ResultPopup

Search = Callable[[str, Callable[[Sequence[Option]], None]], object]
NOTHING = object()


class SearchBox(QLineEdit):
    """`search(text, done)` answers now or later with options, each with its `group`; `chosen` carries the Option.

    `entered` comes with the text when Enter is pressed before any answer is in: a scanned code, say.
    """

    chosen = Signal(object)
    entered = Signal(str)
    PAUSE_MS = 80

    def __init__(self, search: Search, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search, self._asked, self._popup = search, 0, None
        self._before: QWidget | None = None
        self.setPlaceholderText(placeholder or self.tr("Search"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setMaxLength(200)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        make_clearable(self)
        self._pause = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(self._on_text)

    def add_shortcuts(self, window: QWidget) -> None:
        """Let Ctrl+K and F2 lead here from anywhere in the window."""
        for keys in ("Ctrl+K", "F2"):
            QShortcut(QKeySequence(keys), window, activated=self.go)

    def go(self) -> None:
        """Take the keyboard, remembering who had it."""
        focused = self.window().focusWidget()
        if focused is not self:
            self._before = focused
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def popup(self) -> ResultPopup:
        """The results, made at first use."""
        if self._popup is None:
            self._popup = ResultPopup(self, self.tr("Search results"))
            self._popup.chosen.connect(self._on_chosen)
            self.destroyed.connect(self._popup.deleteLater)
        return self._popup

    def _on_text(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._asked += 1
            self._shut()

    def _ask(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        self._asked += 1
        number = self._asked
        self._search(text, lambda options: self._answer(number, options))

    def _answer(self, number: int, options: Sequence[Option]) -> None:
        if number != self._asked or not self.text().strip():
            return
        nothing = Option(NOTHING, self.tr("Nothing found"), self.tr("Try a name, a phone number, a serial or a ticket"))
        self.popup().show_options(list(options) or [nothing])

    def _on_chosen(self, option: Option) -> None:
        if option.value is NOTHING:
            return
        self.clear()
        self.chosen.emit(option)

    def _shut(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the results, Enter chooses, Esc shuts them and then gives the keyboard back."""
        open_ = self._popup is not None and self._popup.isVisible()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if open_:
                self.popup().move_mark(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter(open_)
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self._give_back()
            case _:
                super().keyPressEvent(event)

    def _enter(self, open_: bool) -> None:
        text = self.text().strip()
        if open_ and not self._pause.isActive():
            self.popup().choose_marked()
        elif text:
            self._ask()
            self.entered.emit(text)

    def _give_back(self) -> None:
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shut the results."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._shut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, with the keys that lead here at its end while it is empty."""
        super().paintEvent(event)
        if self.text() or self.hasFocus() or self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self.placeholderText() + keys) > self.width() - 80:
            return
        painter = QPainter(self)
        painter.setFont(fonts.font(12, 500))
        painter.setPen(tokens().text_muted)
        area = QRect(12, 0, self.width() - 24, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, keys)
