"""The window: a frame for the page of the moment, which remembers where it stood and asks before it closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop.brand import NAME
from desktop.look.theme import dress
from desktop.preferences import Preferences

#: Fits an old laptop's screen at 200 %.
SMALLEST = QSize(640, 360)
USUAL = QSize(1366, 768)


class MainWindow(QMainWindow):
    """Shows one page at a time. `close_asked` comes instead of closing, until `close_now`."""

    close_asked = Signal()
    #: The first page stands on the screen: now is the time for what is slow.
    painted = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        dress(self)
        self._preferences = preferences
        self._may_close = False
        self._was_painted = False
        self.pages = QStackedWidget()
        self.pages.installEventFilter(self)
        self.setCentralWidget(self.pages)
        self.setMinimumSize(SMALLEST)
        self.set_shop_name("")
        self._restore_place()

    def set_shop_name(self, name: str) -> None:
        """Tells in the title whose shop this is."""
        self.setWindowTitle(f"{name} – {NAME}" if name else NAME)

    def show_page(self, page: QWidget) -> QWidget:
        """Shows a page and keeps the others for `show_page` again; returns it."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        return page

    def drop_page(self, page: QWidget) -> None:
        """The page is not needed again."""
        self.pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def replace_page(self, page: QWidget) -> QWidget:
        """Shows a page in place of the one shown now; returns it."""
        before = self.pages.currentWidget()
        self.show_page(page)
        if before is not None and before is not page:
            self.drop_page(before)
        return page

    @property
    def page(self) -> QWidget:
        """The page shown now."""
        return self.pages.currentWidget()

    def close_now(self) -> None:
        """All is stored: close without asking."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the place; closing is up to who hears `close_asked`."""
        self._preferences.geometry = self.saveGeometry()
        if self._may_close:
            event.accept()
            return
        event.ignore()
        QTimer.singleShot(0, self.close_asked.emit)  # Qt would not close a window from within its own closing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices the first painting."""
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            self.pages.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False

    def _restore_place(self) -> None:
        geometry = self._preferences.geometry
        if not geometry.isEmpty() and self.restoreGeometry(geometry):
            return
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(USUAL.boundedTo(screen.size()))
        self.move(screen.center() - self.rect().center())
        if screen.width() <= USUAL.width():
            self.setWindowState(Qt.WindowState.WindowMaximized)
