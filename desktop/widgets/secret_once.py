"""A secret that is shown once: to be copied or printed now, and never to be seen again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.widgets.buttons import button, icon_button
from desktop.widgets.dialogs import Question
from desktop.widgets.field import Field
from desktop.widgets.notice import Notice


class ShownLine(QWidget):
    """One line to be read and copied, never changed."""

    def __init__(self, value: str, name: str, copied: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(value)
        self.line.setReadOnly(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(15)  # to be read out and typed
        self.line.setFont(fixed)
        self.line.setCursorPosition(0)
        self.copy = icon_button("copy", self.tr("Copy: {what}").format(what=name), clicked=self.copy_value)
        self._copied = copied
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy)
        self.setFocusProxy(self.copy)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line, which is read."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def copy_value(self) -> None:
        """To the clipboard."""
        QGuiApplication.clipboard().setText(self.line.text())
        self._copied()


class SecretOnce(Question):
    """`lines` are (name, value); the last one is the secret, which one button copies.

    Whoever would leave before it was copied or printed is asked once more.
    """

    def __init__(
        self, parent: QWidget, title: str, text: str, lines: Sequence[tuple[str, str]], *,
        printed: Callable[[], object] | None = None, width: int = 520,
    ) -> None:  # fmt: skip
        super().__init__(parent, title, text, width=width)
        self.notice = Notice()
        self.lines: dict[str, ShownLine] = {}
        self._is_kept = self._is_warned = False
        for name, value in lines:
            shown = ShownLine(value, name, self._on_kept)
            self.lines[name] = shown
            self.body.addWidget(Field(name, shown))
        self.body.addWidget(self.notice)
        if printed is not None:
            self.print = button(self.tr("Print"), "printer", clicked=lambda: self._print(printed))
            self._buttons.addWidget(self.print)
        secret = shown if lines else None
        self.copy = button(self.tr("Copy"), "copy", clicked=secret.copy_value if secret else None)
        self._buttons.addWidget(self.copy)
        self.done_button = self.add_answer(self.tr("Done"), self.reject)
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kept(self) -> None:
        self._is_kept = True
        self._tell(self.tr("Copied"), "success")
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self, printed: Callable[[], object]) -> None:
        self._is_kept = True
        printed()

    def reject(self) -> None:
        """Closes; asks once more where the secret would be lost."""
        if self._is_kept or self._is_warned:
            super().reject()
            return
        self._is_warned = True
        words = self.tr("It cannot be shown again, and it was neither copied nor printed. Leave all the same?")
        self._tell(words, "warning")

    def _tell(self, words: str, tone: str) -> None:
        self.notice.show_notice(words, tone)
        QTimer.singleShot(0, self, self.adjustSize)  # the lines above would be squeezed for it
