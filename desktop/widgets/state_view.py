"""What a list shows when it has nothing to show: empty, loading, or an error with a way out."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from desktop.look import icons
from desktop.look.theme import tokens
from desktop.widgets.buttons import button
from desktop.widgets.labels import label

MIDDLE = Qt.AlignmentFlag.AlignHCenter


class BigIcon(QWidget):
    """An icon on a soft round ground."""

    def __init__(self, name: str = "inbox", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        self.setFixedSize(56, 56)

    def set_icon(self, name: str, tone: str = "neutral") -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and icon."""
        front, back = tokens().tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawEllipse(self.rect())
        icons.paint(painter, self.rect().adjusted(16, 16, -16, -16), self._name, front)


class StateView(QWidget):
    """Icon, title, what to do next, and up to two buttons, in the middle of its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._hint = BigIcon(), label("", "heading", wrap=True), label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(180)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Loading"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        for words in (self._title, self._hint):
            words.setAlignment(MIDDLE)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(420)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._icon, 0, MIDDLE)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self._bar, 0, MIDDLE)
        column.addSpacing(4)
        column.addLayout(self._buttons)
        self._buttons.setAlignment(MIDDLE)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner, 20)
        row.addStretch(1)

    def show_empty(
        self, title: str, hint: str = "", icon: str = "inbox", action: str = "",
        clicked: Callable[[], object] | None = None, *, action_icon: str = "plus",
    ) -> None:  # fmt: skip
        """Nothing here yet: say what to do next."""
        self._show(icon, "neutral", title, hint, [(action, action_icon, "primary", clicked)] if action else [])

    def show_loading(self, title: str = "") -> None:
        """It is on its way."""
        self._show("loader", "neutral", title or self.tr("Loading…"), "", [])
        self._bar.show()
        self._icon.hide()

    def show_error(self, title: str, hint: str = "", retry: Callable[[], object] | None = None) -> None:
        """It failed: say why in plain words and offer to try again."""
        buttons = [(self.tr("Try again"), "rotate-ccw", "", retry)] if retry else []
        self._show("triangle-alert", "danger", title, hint, buttons)

    @property
    def first_button(self) -> QWidget | None:
        """What may be done about it."""
        first = self._buttons.itemAt(0)
        return None if first is None else first.widget()

    def _show(self, icon: str, tone: str, title: str, hint: str, buttons: list[tuple]) -> None:
        self._icon.set_icon(icon, tone)
        self._icon.show()
        self._bar.hide()
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        while (item := self._buttons.takeAt(0)) is not None:
            item.widget().deleteLater()
        for words, picture, kind, action in buttons:
            made = button(words, picture, kind, clicked=action)
            self._buttons.addWidget(made)
            made.show()  # at once, and not with the next round of events: it may be given the keyboard


class Stateful(QWidget):
    """Content that can be replaced by a state: `ready()`, `empty(...)`, `loading()`, `error(...)`.

    The keyboard, given to it, lands on what is seen, and stays there while one takes the other's place.
    """

    LOADING_AFTER_MS = 250

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content, self.state = content, StateView()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(content)
        self._stack.addWidget(self.state)
        self._late = QTimer(self, singleShot=True, interval=self.LOADING_AFTER_MS)
        self._late.timeout.connect(lambda: self._turn(self.state, self._has_keyboard))
        self.setFocusProxy(content if _takes_keys(content) else None)

    @property
    def is_ready(self) -> bool:
        """Whether the content is what is seen."""
        return self._stack.currentWidget() is self.content

    @property
    def target(self) -> QWidget:
        """Where the keyboard belongs: the content, or a state that is seen instead, by preference its first button."""
        return self.content if self.is_ready else self.state.first_button or self.state

    @property
    def _has_keyboard(self) -> bool:
        holder = self.window().focusWidget()
        return holder is not None and self.isAncestorOf(holder)

    def _turn(self, shown: QWidget, had_keyboard: bool) -> None:
        self._stack.setCurrentWidget(shown)
        target = self.target
        takes_keys = target is not self.content or _takes_keys(target)  # else Qt finds the place within
        self.setFocusProxy(target if takes_keys else None)
        if had_keyboard and takes_keys:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def ready(self) -> None:
        """Show the content."""
        self._late.stop()
        self._turn(self.content, self._has_keyboard)

    def loading(self, title: str = "") -> None:
        """Show that it is loading, unless it is done so soon that it would only flicker."""
        had_keyboard = self._has_keyboard
        self.state.show_loading(title)
        if self.is_ready:
            self._late.start()
        else:
            self._turn(self.state, had_keyboard)

    def empty(
        self, title: str, hint: str = "", icon: str = "inbox", action: str = "",
        clicked: Callable[[], object] | None = None, *, action_icon: str = "plus",
    ) -> None:  # fmt: skip
        """Show the empty state; see `StateView.show_empty`."""
        self._late.stop()
        had_keyboard = self._has_keyboard
        self.state.show_empty(title, hint, icon, action, clicked, action_icon=action_icon)
        self._turn(self.state, had_keyboard)

    def error(self, title: str, hint: str = "", retry: Callable[[], object] | None = None) -> None:
        """Show the error state; see `StateView.show_error`."""
        self._late.stop()
        had_keyboard = self._has_keyboard
        self.state.show_error(title, hint, retry)
        self._turn(self.state, had_keyboard)


def _takes_keys(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None
