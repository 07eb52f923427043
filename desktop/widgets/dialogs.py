"""Questions over a window: they open and answer later, and never hold the program."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.buttons import button
from desktop.widgets.field import Field
from desktop.widgets.form import scrolled
from desktop.widgets.inputs import LongTextInput, TextInput
from desktop.widgets.keys import ENTER
from desktop.widgets.labels import label

#: Pixels of the screen that a question leaves free, as for its frame.
AROUND = 48


class Question(QDialog):
    """A window-modal question: title, text, content in `body`, and buttons. Opened with `open()`, never `exec()`."""

    def __init__(self, parent: QWidget, title: str, text: str = "", *, width: int = 420) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFixedWidth(width)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(title, "heading", wrap=True))
        if text:
            column.addWidget(label(text, "secondary", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body)
        column.addSpacing(8)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._main: QPushButton | None = None
        column.addLayout(self._buttons)

    def open(self) -> None:
        """Shows it; what does not fit on the screen scrolls, its buttons do not."""
        room = self.screen().availableGeometry().height() - AROUND
        if self.layout().totalHeightForWidth(self.width()) > room:
            self._scroll(room)
        super().open()

    def _scroll(self, height: int) -> None:
        content, place = QWidget(), self._column.indexOf(self.body)
        self._column.removeItem(self.body)
        self.body.setParent(None)
        content.setLayout(self.body)
        self.area = scrolled(content)
        self._column.insertWidget(place, self.area, 1)
        self.setFixedHeight(height)

    def add_cancel(self, text: str = "") -> QPushButton:
        """Add the button that leaves everything as it is; it comes first and is where the keyboard starts."""
        cancel = button(text or self.tr("Cancel"), clicked=self.reject)
        self._buttons.addWidget(cancel)
        cancel.setFocus()
        return cancel

    def add_answer(self, text: str, clicked: Callable[[], object], kind: str = "primary") -> QPushButton:
        """Add a button that answers; closing is up to `clicked`."""
        answer = button(text, kind=kind, clicked=clicked)
        self._buttons.addWidget(answer)
        if kind:
            self._main = answer
        return answer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it stands on; Ctrl+Enter answers out of what is typed or chosen."""
        focused, is_enter = self.focusWidget(), event.key() in ENTER
        if is_enter and isinstance(focused, QPushButton):
            focused.click()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._main is not None:
            self._main.click()
        else:
            super().keyPressEvent(event)


def confirm(
    parent: QWidget, title: str, text: str, yes: str, done: Callable[[], object], *, danger: bool = False,
    cancel: str = "", other: str = "", other_done: Callable[[], object] | None = None,
) -> Question:  # fmt: skip
    """Ask before something is done; `done` is called on yes. `yes` says what it does ("Delete order"), not "OK".

    `other` is a third way, such as "Leave without saving" beside "Save and leave".
    """
    question = Question(parent, title, text)
    question.add_cancel(cancel)

    def answer(called: Callable[[], object]) -> None:
        question.accept()
        called()

    if other and other_done is not None:
        question.add_answer(other, lambda: answer(other_done), "")
    accept = question.add_answer(yes, lambda: answer(done), "danger" if danger else "primary")
    if not danger:
        accept.setFocus()
    question.open()
    return question


def ask_text(
    parent: QWidget, title: str, text: str, prompt: str, yes: str, done: Callable[[str], object], *,
    value: str = "", required: bool = True, lines: int = 1, placeholder: str = "", danger: bool = False,
) -> Question:  # fmt: skip
    """Ask for a text, as a reason; `done` is called with it. More than one line gives a larger box."""
    question = Question(parent, title, text)
    control = LongTextInput(placeholder, lines=lines) if lines > 1 else TextInput(placeholder)
    control.set_value(value)
    field = Field(prompt, control, required=required)
    question.body.addWidget(field)
    question.add_cancel()

    def answer() -> None:
        if required and not control.value():
            field.set_error(question.tr("Please fill this in"))
            control.setFocus()
            return
        question.accept()
        done(control.value())

    question.add_answer(yes, answer, "danger" if danger else "primary")
    if isinstance(control, TextInput):
        control.returnPressed.connect(answer)
    control.setFocus()
    question.open()
    return question
