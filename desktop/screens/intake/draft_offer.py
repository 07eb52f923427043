"""What was begun and not finished, offered when the intake is opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.drafts import DraftRow
from desktop.look.icons import icon
from desktop.screens.ago import ago_text
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.tab_order import chain

MOST = 4


class DraftOffer(Card):
    """`continued` and `discarded` carry the DraftRow; `after` is the control from which Tab comes here."""

    continued = Signal(object)
    discarded = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=12)
        self.after: QWidget | None = None
        self.drafts: list[DraftRow] = []
        self._buttons: list[QWidget] = []
        self.body.setSpacing(4)
        self.setAccessibleName(self.tr("Unfinished intakes"))
        self.hide()

    def show_drafts(self, drafts: Sequence[DraftRow]) -> None:
        """Offers these, the newest first; with none the card is gone."""
        self.drafts = list(drafts)
        while (item := self.body.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._buttons = []
        for place, draft in enumerate(self.drafts[:MOST]):
            self.body.addWidget(self._row(draft, is_first=place == 0))
        if len(self.drafts) > MOST:
            self.body.addWidget(label(self.tr("and %n more, under Drafts", "", len(self.drafts) - MOST), "small"))
        if self.after is not None:
            chain(self.after, *self._buttons)
        self.setVisible(bool(self.drafts))

    def words(self, draft: DraftRow) -> str:
        """How a draft is called."""
        if draft.title:
            return self.tr("Continue the intake of {name}").format(name=draft.title)
        return self.tr("Continue the unfinished intake")

    def _row(self, draft: DraftRow, *, is_first: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(4, 0, 0, 0)
        line.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(icon("history", "accent").pixmap(18, 18))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(self.words(draft), "strong"))
        words.addWidget(ElidedLabel(ago_text(draft.updated_at), "small"))
        what = f"{self.words(draft)}, {ago_text(draft.updated_at)}"
        go_on = button(self.tr("Continue (F4)") if is_first else self.tr("Continue"), name=what)
        go_on.clicked.connect(lambda: self.continued.emit(draft))
        away = button(self.tr("Throw away"), kind="quiet", name=self.tr("Throw away: {what}").format(what=what))
        away.clicked.connect(lambda: self.discarded.emit(draft))
        self._buttons += [go_on, away]
        line.addWidget(picture)
        line.addLayout(words, 1)
        line.addWidget(go_on)
        line.addWidget(away)
        return row
