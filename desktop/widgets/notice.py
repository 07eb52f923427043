"""Notices: a bar inside a page, and toasts that come and go over it, with Undo, clear of what is worked with."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.look.icons import icon
from desktop.look.tokens import Tone
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.clear_place import GAP, ClearPlace
from desktop.widgets.labels import label, set_role

ICONS = {
    Tone.NEUTRAL: "info", Tone.INFO: "info", Tone.ACTIVE: "info", Tone.WAITING: "hourglass",
    Tone.SUCCESS: "circle-check", Tone.WARNING: "triangle-alert", Tone.DANGER: "circle-alert",
}  # fmt: skip
TOAST_MS = 8_000
LOOK_MS = 400


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


class Toasts(QWidget):
    """The stack of passing notices over a window; `say()` adds one. The newest stands lowest.

    They make way for the focus and for what cannot be scrolled away.
    """

    WIDTH = 420
    MOST = 3

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._page = window
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        window.installEventFilter(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_way)
        self._now_and_then = QTimer(self, interval=LOOK_MS)  # what the page shows may come after them
        self._now_and_then.timeout.connect(self._make_way)
        QApplication.instance().focusChanged.connect(self._on_focus)
        self.hide()

    def say(
        self, text: str, tone: Tone | str = Tone.SUCCESS, action: str = "", clicked: Callable[[], object] | None = None,
        *, milliseconds: int = TOAST_MS,
    ) -> Notice:  # fmt: skip
        """Show news for a while; with the pointer on it, it stays. Zero milliseconds: until it is closed."""
        while len(self.notices()) >= self.MOST:
            self._drop(self.notices()[0])
        notice = Notice()
        self._column.addWidget(notice)
        notice.show_notice(text, tone, action, clicked)
        notice.closed.connect(lambda: self._drop(notice))
        if milliseconds:
            timer = QTimer(notice, singleShot=True, interval=milliseconds)
            timer.timeout.connect(lambda: timer.start() if notice.underMouse() else notice.close_notice())
            timer.start()
        self._settle()
        return notice

    def stand_over(self, page: QWidget) -> None:
        """Over this part of the window instead of all of it."""
        self._page = page
        page.installEventFilter(self)

    def notices(self) -> list[Notice]:
        """What is shown now, the oldest first."""
        return [self._column.itemAt(i).widget() for i in range(self._column.count())]

    def _drop(self, notice: Notice) -> None:
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self._settle()

    def _on_focus(self, *_: QWidget | None) -> None:
        if not self.isHidden():
            self._soon.start()  # the page that was changed with it is laid out by then

    def _make_way(self) -> None:
        if self.notices() and not self.underMouse() and not ClearPlace(self, self._page).is_clear():
            self._settle()

    def _settle(self) -> None:
        if not self.notices():
            self._now_and_then.stop()
            self.hide()
            return
        self._now_and_then.start()
        width = min(self.WIDTH, self._page.width() - 2 * GAP)
        height = max(1, self._column.heightForWidth(width) if self._column.hasHeightForWidth() else 0)
        self.setGeometry(ClearPlace(self, self._page).of(QSize(width, height)))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the window and over the page."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._settle()
        return False
