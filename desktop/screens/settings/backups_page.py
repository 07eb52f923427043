"""Backups: make one now, see the ones that made themselves, and how one is put back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.base.errors import Refused
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.settings.backup_rules_dialog import BackupRulesDialog
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import TableCard
from desktop.widgets.columns import Column, Kind
from desktop.widgets.labels import label
from desktop.widgets.moments import now, widest_moment
from desktop.widgets.notice import Notice
from desktop.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from core.backup.automatic import Kept
    from core.backup.making import Backup

SUFFIX = ".frontbench"


class BackupsPage(SettingsPage):
    """Making one takes a worker; how far it is comes back by a signal."""

    _progressed = Signal(float)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Backups"), self.tr("Made while Frontbench is in use, and when it is closed"))
        self._folder = Path()
        self.make = button(self.tr("Back up to a file"), "archive", "primary", clicked=self.choose_place)
        self.open_folder = button(self.tr("Open the folder"), "external-link", clicked=self._open_folder)
        self.rules = button(self.tr("When and where"), "settings", clicked=self._ask_rules)
        if not desk.may("tenant:settings"):
            self.rules.hide()
        self.header.add_action(self.rules)
        self.header.add_action(self.open_folder)
        self.header.add_action(self.make)
        self.notice, self.bar = Notice(), QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the backup"))
        self.cancel = button(self.tr("Cancel"), name=self.tr("Cancel the backup"), clicked=self._cancel)
        self._is_cancelled = False
        self._working = QWidget()
        self._working.hide()
        self.table = self._make_table()
        self._lay_out()
        self._progressed.connect(lambda share: self.bar.setValue(round(share * 1000)))
        self.setFocusProxy(self.make)
        desk.live.changed.connect(lambda nouns: self.table.refresh() if "settings" in nouns else None)
        self.table.load()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        card = TableCard(self.table)
        hint = self.tr(
            "To put a backup back, close Frontbench and the sharing on every computer, then run\n"
            "frontbench-admin restore FILE\n"
            "What is there now is kept beside it."
        )
        row = QHBoxLayout(self._working)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        for widget, share in ((self.notice, 0), (self._working, 0), (card, 1), (label(hint, "small", wrap=True), 0)):
            column.addWidget(widget, share)
        self.fill_whole(content)

    def _make_table(self) -> RecordTable:
        columns = [
            Column("at", self.tr("Made"), lambda k: k.made_at, widest_moment(), Kind.WHEN, sortable=False),
            Column("name", self.tr("File"), lambda k: k.path.name, "shop-20260302", stretch=2, sortable=False),
            Column("size", self.tr("Size"), _size, "1,000.0 MB", Kind.QUIET, sortable=False),
        ]
        table = RecordTable(columns, self._fetch, row_id=lambda k: k.path, name=self.tr("Automatic backups"))
        table.set_empty(
            self.tr("No backup yet"), self.tr("The first one is made while you work, or when you close."), "archive"
        )
        return table

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        def show(kept: list[Kept]) -> None:
            done(kept[offset : offset + limit], len(kept))

        self.desk.ask.work(self._look, owner=self, done=show, failed=lambda refusal: done(error=in_words(refusal)))

    def _look(self) -> list[Kept]:
        from core.backup import automatic

        self._folder = automatic.folder_of(self.desk.shop)
        return automatic.kept(self._folder)

    # doing

    def choose_place(self) -> None:
        """Asks where to."""
        day = now().strftime("%Y-%m-%d")
        dialog = QFileDialog(self, self.tr("Back up to"), f"{self.desk.settings.name} {day}{SUFFIX}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Frontbench backups ({pattern})").format(pattern=f"*{SUFFIX}"))
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda file: self.back_up(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def back_up(self, target: Path) -> None:
        """Makes one there, files included."""
        from core.backup import making

        self.make.setEnabled(False)
        self.notice.hide()
        self.bar.setValue(0)
        self._working.show()
        self._is_cancelled = False
        self.desk.ask.work(
            lambda: making.make(self.desk.shop, target, progress=self._progress),
            owner=self,
            done=self._on_done,
            failed=self._on_failed,
        )

    def _progress(self, share: float) -> None:
        """Called by the worker; what it raises ends the work and leaves nothing behind."""
        if self._is_cancelled:
            raise Refused("Cancelled")
        self._progressed.emit(share)

    def _cancel(self) -> None:
        self._is_cancelled = True

    def _on_done(self, backup: Backup) -> None:
        self._settle()
        words = self.tr("The backup is in {path}. It was read back, and is whole.").format(path=backup.path)
        tone = "success"
        if backup.missing:
            words += " " + self.tr("%n stored file(s) were not there to be copied.", "", len(backup.missing))
            tone = "warning"
        self.notice.show_notice(words, tone)

    def _on_failed(self, refusal: Refused) -> None:
        self._settle()
        if not self._is_cancelled:
            self.notice.show_notice(
                self.tr("No backup could be made: {reason}").format(reason=in_words(refusal)), "danger"
            )

    def _settle(self) -> None:
        self._working.hide()
        self.make.setEnabled(True)
        self.table.refresh()

    def _ask_rules(self) -> None:
        BackupRulesDialog(self.desk, self).open()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _size(kept: Kept) -> str:
    try:
        return QLocale().formattedDataSize(kept.path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    except OSError:
        return ""
