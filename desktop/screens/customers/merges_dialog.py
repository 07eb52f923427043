"""Which customers were merged, the last first; what was not undone yet can be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.paging import Page
from core.customers import merging
from core.customers.merging import MergeRow
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.customers.merge_preview import undo_merge
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.widgets.chip import ChipText
from desktop.widgets.dialogs import Question
from desktop.widgets.moments import moment_text

translate = QCoreApplication.translate
MOST = 12


class MergesDialog(Question):
    """A line undoes its merge."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, translate("MergesDialog", "Merges of customers"), width=560)
        self._desk = desk
        self.rows = LinkRows(MOST, none=self.tr("Nobody was merged yet"))
        self.body.addWidget(self.rows)
        self.add_cancel(self.tr("Close"))
        desk.ask.read(merging.merges, Page(MOST), owner=self, done=self._show)

    def _show(self, found: list[MergeRow]) -> None:
        self.rows.show_rows([self._row(row) for row in found])

    def _row(self, row: MergeRow) -> LinkRow:
        names = self.tr("{merged} into {kept}").format(merged=row.merged_name, kept=row.kept_name)
        told = f"{moment_text(row.created_at)} · {row.actor}"
        if row.undone_at is not None:
            return LinkRow(names, told, chip=ChipText(self.tr("Undone"), Tone.NEUTRAL))
        return LinkRow(self.tr("Undo {names}").format(names=names), told, lambda: self._undo(row))

    def _undo(self, row: MergeRow) -> None:
        undo_merge(self._desk, row)
        self.accept()
