"""The bar above the screens: search, what is under way, theme, news, and the button for a new intake."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from desktop.bell import Bell
from desktop.look.icons import icon
from desktop.look.theme import Look, tokens
from desktop.news import News
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.search_box import Search, SearchBox

#: Below this the bar's words give way to its icons.
ROOMY = 760
#: Work shorter than this is not worth a sign.
BUSY_AFTER_MS = 400


class TopBar(QWidget):
    """Signals say what was pressed; whose business it is, is the workspace's."""

    theme_asked = Signal()
    intake_asked = Signal()
    fold_asked = Signal()

    def __init__(self, search: Search, news: News, look: Look, *, may_take_in: bool) -> None:
        super().__init__()
        self.setProperty("role", "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchBox(search, self.tr("Search customers, devices, orders, serials…"))
        self.search.setMaximumWidth(460)
        self.search.setMinimumWidth(120)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fold = icon_button("menu", self.tr("Fold the navigation"), clicked=self.fold_asked.emit)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setFixedWidth(60)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Working"))
        self.busy.hide()
        self._late = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._late.timeout.connect(self.busy.show)
        self.theme = icon_button("moon", self.tr("Light or dark"), clicked=self.theme_asked.emit)
        self.bell = Bell(news)
        self.intake = button(self.tr("New intake"), "plus", "primary", clicked=self.intake_asked.emit)
        self._lay_out()
        self.intake.setVisible(may_take_in)  # only in its place: without a parent it would be a window
        look.changed.connect(self._show_theme)
        self._show_theme()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        start, end = 14, 24
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        row.setContentsMargins(end if backwards else start, 10, start if backwards else end, 10)
        row.setSpacing(8)
        row.addWidget(self.fold)
        row.addWidget(self.search, 10)
        row.addStretch(1)
        row.addWidget(self.busy)
        row.addWidget(self.theme)
        row.addWidget(self.bell)
        row.addSpacing(4)
        row.addWidget(self.intake)

    def show_busy(self, is_busy: bool) -> None:
        """Shows that something is under way, unless it is done at once."""
        if is_busy:
            self._late.start()
        else:
            self._late.stop()
            self.busy.hide()

    def _show_theme(self) -> None:
        self.theme.setIcon(icon("sun" if tokens().dark else "moon"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words give way where there is no room."""
        super().resizeEvent(event)
        self.intake.setText(self.tr("New intake") if event.size().width() >= ROOMY else "")
