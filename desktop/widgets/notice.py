"""A notice: a bar of news inside a page, with up to one action."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.look.icons import icon
from desktop.look.tokens import Tone
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import label, set_role

ICONS = {
    Tone.NEUTRAL: "info", Tone.INFO: "info", Tone.ACTIVE: "info", Tone.WAITING: "hourglass",
    Tone.SUCCESS: "circle-check", Tone.WARNING: "triangle-alert", Tone.DANGER: "circle-alert",
}  # fmt: skip


class Notice(QFrame):
    """A line of news with an icon, up to one action, and a cross to send it away."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._picture = QLabel()
        self._picture.setFixedSize(18, 18)
        self._words = label("", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = button("", kind="link", clicked=self._act)
        self._close = icon_button("x", self.tr("Close notice"), clicked=self.close_notice)
        self._close.setIconSize(QSize(14, 14))
        self._called: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_notice(
        self, text: str, tone: Tone | str = Tone.INFO, action: str = "", clicked: Callable[[], object] | None = None
    ) -> None:
        """Show this news in place of the last; the action sends the notice away."""
        tone = Tone(tone)
        self._words.setText(text)
        self._picture.setPixmap(icon(ICONS[tone], f"{tone}_fg").pixmap(QSize(18, 18), self.devicePixelRatio()))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._called = clicked
        self.setAccessibleName(text)
        set_role(self, "tone", tone.value)
        self.show()

    def close_notice(self) -> None:
        """Send it away."""
        self.hide()
        self.closed.emit()

    def _act(self) -> None:
        called = self._called
        self.close_notice()
        if called is not None:
            called()
