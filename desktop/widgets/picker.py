"""A line that finds one thing while one types, picks it with Enter, and offers to add what is missing."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.look.icons import icon
from desktop.widgets.inputs import make_clearable
from desktop.widgets.result_popup import Option, ResultPopup

Search = Callable[[str, Callable[[Sequence[Option]], None]], object]
ADD = object()


def among(options: Sequence[Option]) -> Search:
    """A search over a short list that is already here; every word typed must be found in title or detail."""

    def search(text: str, done: Callable[[Sequence[Option]], None]) -> None:
        words = text.casefold().split()
        done([o for o in options if all(word in f"{o.title} {o.detail}".casefold() for word in words)])

    return search


class Picker(QLineEdit):
    """`search(text, done)` answers now or later with options; with `add` (words for "Add {text}") new ones are
    offered. Signals: `picked` (Option or None), `add_asked` (text), `edited`.
    """

    picked = Signal(object)
    add_asked = Signal(str)
    edited = Signal()
    PAUSE_MS = 120

    def __init__(
        self, search: Search, placeholder: str = "", *, name: str = "", add: str | Callable[[str], str] = "",
        icon_name: str = "search", when_empty: bool = True, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._search, self._add, self._when_empty = search, add, when_empty
        self._option: Option | None = None
        self._asked = self._answered = 0
        self._popup: ResultPopup | None = None
        self.setPlaceholderText(placeholder)
        if name:
            self.setAccessibleName(name)
        if icon_name:
            self.addAction(icon(icon_name), QLineEdit.ActionPosition.LeadingPosition)
        make_clearable(self)
        self._pause = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._on_typed)
        self.textChanged.connect(self._on_text)

    def option(self) -> Option | None:
        """What was picked."""
        return self._option

    def value(self) -> Any:
        """The value of what was picked, else None."""
        return self._option.value if self._option else None

    def set_value(self, option: Option | None) -> None:
        """Pick from the program, without `picked`; takes an Option."""
        self._take(option)

    def set_search(self, search: Search) -> None:
        """Search elsewhere, as when the models of another brand are wanted."""
        self._search = search

    def popup(self) -> ResultPopup:
        """The list below the line, made at its first use."""
        if self._popup is None:
            self._popup = ResultPopup(self, self.tr("Results for %s") % self.accessibleName())
            self._popup.chosen.connect(self._on_chosen)
            self.destroyed.connect(self._popup.deleteLater)
        return self._popup

    def problem(self) -> str:
        """Words were typed but nothing was picked."""
        return self.tr("Pick one from the list") if self.text().strip() and self.value() is None else ""

    def snapshot(self) -> Callable[[], object]:
        """What puts the picker back as it is now; a scan typed into it is taken out again by this."""
        option, text = self._option, self.text()

        def restore() -> None:
            if option is not None:
                self._take(option)
            else:
                self.setText(text)

        return restore

    def _take(self, option: Option | None) -> None:
        self._asked += 1
        self._answered = self._asked
        self._pause.stop()
        self._option = option
        self.setText(option.title if option else "")
        self.setCursorPosition(0)
        self.edited.emit()

    def _on_chosen(self, option: Option) -> None:
        if option.value is ADD:
            self.add_asked.emit(self.text().strip())
            return
        self._take(option)
        self.picked.emit(option)

    def _on_typed(self, _text: str) -> None:
        self._forget()
        self._pause.start()

    def _on_text(self, text: str) -> None:
        if not text:
            self._forget()

    def _forget(self) -> None:
        if self._option is not None:
            self._option = None
            self.picked.emit(None)
        self.edited.emit()

    def _ask(self) -> None:
        text = self.text().strip()
        if not text and not self._when_empty:
            self._close()
            return
        self._asked += 1
        number = self._asked
        self._search(text, lambda options: self._answer(number, text, options))

    def _answer(self, number: int, text: str, options: Sequence[Option]) -> None:
        if number != self._asked:
            return
        self._answered = number
        if not self.hasFocus():
            return
        shown = list(options)
        exact = any(option.title.casefold() == text.casefold() for option in shown)
        if self._add and text and not exact:
            words = self._add(text) if callable(self._add) else self._add % text
            shown.append(Option(ADD, words, icon="plus"))
        if not shown and text:
            nothing = QCoreApplication.translate("Picker", "Nothing found")
            self.popup().show_options([])
            self.popup().view.setAccessibleDescription(nothing)
            return
        self.popup().show_options(shown)

    def _close(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _is_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter picks, Esc shuts it; with the list shut all of them go on to the form."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self._is_open():
                self.popup().move_mark(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Down:
                self._ask()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._pause.isActive() and not event.modifiers():
                self._pause.stop()
                self._ask()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._answered != self._asked and not event.modifiers():
                pass  # the answer to what was typed is on its way; a list that is open is of what was typed before
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._is_open() and not event.modifiers():
                self.popup().choose_marked()
            case Qt.Key.Key_Escape if self._is_open():
                self._close()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shut the list."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._close()


class CreatingPicker(Picker):
    """A picker over a short list, such as brands or models, that takes new words as they are typed."""

    def __init__(self, options: Sequence[Option] = (), placeholder: str = "", *, name: str = "") -> None:
        super().__init__(among(options), placeholder, name=name, add=self.tr("Add “%s”"), icon_name="")

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer others."""
        self.set_search(among(options))
