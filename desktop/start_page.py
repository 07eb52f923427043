"""What every page before the desk looks like: the program's name, a card in the middle, theme and language above."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.brand import Brand
from desktop.languages import LANGUAGES
from desktop.look.icons import icon
from desktop.look.theme import tokens
from desktop.surroundings import Surroundings
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import plain


class StartPage(QWidget):
    """A page with one card; subclasses fill `card`. `width` of the card in logical pixels."""

    def __init__(self, surroundings: Surroundings, *, width: int = 400, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surroundings = surroundings
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.card = Card(padding=28)
        self.card.body.setSpacing(16)
        self.card.setMaximumWidth(width)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(20, 8, 20, 24)
        self.column.setSpacing(18)
        self.column.addStretch(2)
        self.column.addLayout(self._centred(self.card, width), 0)
        self.column.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head())
        outer.addWidget(self._scrolled(), 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 16, 0)
        head.addWidget(Brand())
        head.addStretch(1)
        self._theme = icon_button("moon", self.tr("Light or dark"), clicked=self._toggle)
        self.language = language = icon_button("languages", self.tr("Language"))
        menu = QMenu(language)
        for code, words in LANGUAGES.items():
            menu.addAction(plain(words)).triggered.connect(lambda *_, code=code: self._speak(code))
        language.setMenu(menu)
        language.setPopupMode(language.ToolButtonPopupMode.InstantPopup)
        head.addWidget(language)
        head.addWidget(self._theme)
        self.surroundings.look.changed.connect(self._show_theme)
        self._show_theme()
        return head

    @staticmethod
    def _centred(card: QWidget, width: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, width)
        row.addStretch(1)
        return row

    def _scrolled(self) -> QScrollArea:
        content = QWidget()
        content.setLayout(self.column)
        area, viewport = QScrollArea(), QWidget()
        # Our own: asked for Qt's, PySide makes all of its classes known first, which takes as long as the page.
        area.setViewport(viewport)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        for widget in (viewport, content):
            widget.setAutoFillBackground(False)
        return area

    def _toggle(self) -> None:
        self.surroundings.toggle_theme()

    def _show_theme(self) -> None:
        self._theme.setIcon(icon("sun" if tokens().dark else "moon"))

    def _speak(self, code: str) -> None:
        self.surroundings.set_language(code)
