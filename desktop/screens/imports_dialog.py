"""What was imported so far; what was not undone yet can be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.paging import Page
from core.imports import ImportRow
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.widgets.chip import ChipText
from desktop.widgets.dialogs import Question
from desktop.widgets.moments import moment_text

translate = QCoreApplication.translate
MOST = 12
Operation = Callable[..., Any]


class ImportsDialog(Question):
    """The last first; `imports` and `undo` are the noun's operations."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, imports: Operation, undo: Operation) -> None:
        super().__init__(parent, title, width=520)
        self._desk, self._operation = desk, undo
        self.rows = LinkRows(MOST, none=self.tr("Nothing was imported yet"))
        self.body.addWidget(self.rows)
        self.add_cancel(self.tr("Close"))
        desk.ask.read(imports, Page(MOST), owner=self, done=self._show)

    def _show(self, found: list[ImportRow]) -> None:
        self.rows.show_rows([self._row(row) for row in found])

    def _row(self, row: ImportRow) -> LinkRow:
        words = self.tr("{added} new, {changed} changed").format(added=row.added, changed=row.changed)
        told = f"{words} · {moment_text(row.created_at)} · {row.actor}"
        if row.undone_at is not None:
            return LinkRow(row.name, told, chip=ChipText(self.tr("Undone"), Tone.NEUTRAL))
        return LinkRow(self.tr("Undo {name}").format(name=row.name), told, lambda: self._undo(row))

    def _undo(self, row: ImportRow) -> None:
        undo_import(self._desk, self._operation, row)
        self.accept()


def undo_import(desk: Desk, undo: Operation, row: ImportRow) -> None:
    """Taken back as a whole, or refused with the reason."""
    words = translate("ImportPage", "{name} is undone").format(name=row.name)
    desk.ask.write(undo, row.id, owner=desk.ask, done=lambda _: desk.say(words))
