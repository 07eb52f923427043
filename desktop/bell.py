"""The bell in the top bar: how much came in unread, and the list of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.look import fonts
from desktop.look.icons import icon
from desktop.look.theme import tokens
from desktop.news import News
from desktop.widgets.buttons import icon_button
from desktop.widgets.labels import plain, tip
from desktop.widgets.moments import moment_text

SHOWN = 12


class Bell(QWidget):
    """A button with a mark while there is something unread; it opens the latest news as a menu."""

    def __init__(self, news: News, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._news = news
        self.setFixedSize(34, 34)
        self.button = icon_button("bell", self.tr("News"), parent=self)
        self.button.setGeometry(1, 1, 32, 32)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self.mark = _Mark(self)
        self.mark.move(17, 2)
        news.changed.connect(self._show_count)
        self._show_count()

    def _show_count(self) -> None:
        count = self._news.unread
        self.mark.show_count(count)
        words = self.tr("%n unread", "", count) if count else self.tr("nothing new")
        self.button.setAccessibleName(f"{self.tr('News')}: {words}")
        self.button.setToolTip(tip(f"{self.tr('News')}: {words}"))

    def _fill(self) -> None:
        self.menu.clear()
        for item in list(self._news.items)[:SHOWN]:
            words = f"{item.text}    {moment_text(item.at)}"
            entry = self.menu.addAction(icon(item.icon), plain(words))
            entry.triggered.connect(lambda *_, item=item: self._news.open_item(item))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("Nothing came in yet")).setEnabled(False)
        self._news.read_all()


class _Mark(QWidget):
    """The number of what is unread."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self.setFixedSize(17, 15)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_count(self, count: int) -> None:
        self._count = count
        self.setVisible(count > 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().danger))
        painter.drawRoundedRect(QRectF(self.rect()), 7.5, 7.5)
        painter.setPen(QColor(tokens().on_danger))
        painter.setFont(fonts.font(10, 600))
        text = str(self._count) if self._count < 10 else "9+"
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
