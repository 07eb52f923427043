"""Toasts: notices that come and go over a page, with Undo, clear of what is worked with."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.look.tokens import Tone
from desktop.widgets.clear_place import GAP, ClearPlace
from desktop.widgets.notice import Notice

TOAST_MS = 8_000
LOOK_MS = 400


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
