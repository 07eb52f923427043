"""Where automatic backups go, and how often one is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from core.settings import ShopSettings
from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.buttons import button
from desktop.widgets.inputs import NumberInput, TextInput


class BackupRulesDialog(FormDialog):
    """For all desks; which of the older ones stay is the program's own rule, and said here."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent, translate("BackupRulesDialog", "Automatic backups"),
            translate(
                "BackupRulesDialog",
                "Everything of the last three hours is kept; then one an hour for two days, one a day for two weeks, "
                "one a week for two months, one a month for five years.",
            ),
            width=560,
        )  # fmt: skip
        self._desk = desk
        settings = desk.settings
        self._version = settings.version
        self.folder = TextInput(self.tr("Beside the database"), longest=500)
        self.form.add(
            "backup_folder", self.tr("Folder"), self.folder,
            help=self.tr("Best on another disk. Every computer that uses this house has to reach it."),
        )  # fmt: skip
        row = self.form.add_widget(QWidget())
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button(self.tr("Choose a folder"), "folder-open", clicked=self._choose))
        line.addStretch(1)
        self.form.add(
            "backup_minutes", self.tr("Minutes between two"), NumberInput(5, 1440),
            help=self.tr("Only where something changed since the last one."),
        )  # fmt: skip
        self.form.set_values({"backup_folder": settings.backup_folder, "backup_minutes": settings.backup_minutes})

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for backups"), self.folder.value())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.set_value)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def store(self) -> None:
        """Writes what was changed."""
        from core import settings

        self._desk.ask.write(
            settings.change, version=self._version, owner=self, done=self._finish, failed=self.refuse,
            **self.form.changes(),
        )  # fmt: skip

    def _finish(self, after: ShopSettings) -> None:
        self._desk.take_settings(after)
        self.accept()
        self._desk.say(self.tr("Settings saved"))
