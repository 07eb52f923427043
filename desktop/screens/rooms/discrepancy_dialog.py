"""The discrepancies: where the desk says occupied and housekeeping saw it vacant (skip), or the reverse (sleep)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from core.rooms import RoomRow
from core.rules.words import Discrepancy
from desktop.look.tokens import Tone
from desktop.room_words import front_desk_word
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.widgets.chip import ChipText
from desktop.widgets.dialogs import Question
from desktop.widgets.moments import moment_text

MOST = 12


class DiscrepancyDialog(Question):
    """`room_asked` carries the id of the room that is to be looked at."""

    room_asked = Signal(int)

    def __init__(self, parent: QWidget, rows: Sequence[RoomRow]) -> None:
        translate = QCoreApplication.translate
        text = translate(
            "DiscrepancyDialog", "The desk says one thing, housekeeping saw another. Open a room to settle it."
        )
        super().__init__(parent, translate("DiscrepancyDialog", "Discrepancies"), text, width=520)
        self.rows = LinkRows(MOST, none=self.tr("There are none"))
        self.body.addWidget(self.rows)
        self.rows.show_rows([self._row(row) for row in rows])
        self.add_cancel(self.tr("Close"))
        if self.rows.links:
            self.rows.links[0].setFocus()

    def _row(self, row: RoomRow) -> LinkRow:
        seen = self.tr("seen occupied {when}") if row.seen_occupied else self.tr("seen vacant {when}")
        words = [front_desk_word(row.front_desk).text, seen.format(when=moment_text(row.seen_at))]
        is_skip = row.discrepancy is Discrepancy.SKIP
        chip = ChipText(self.tr("Skip"), Tone.WARNING) if is_skip else ChipText(self.tr("Sleep"), Tone.DANGER)
        return LinkRow(row.name, " · ".join(words), lambda: self._ask(row.id), chip)

    def _ask(self, room_id: int) -> None:
        self.accept()
        self.room_asked.emit(room_id)
