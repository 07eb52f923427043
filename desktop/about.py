"""What this program is, and where its things lie."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop import log_file, opening
from desktop.brand import NAME, Brand
from desktop.widgets.dialogs import Question
from desktop.widgets.key_values import KeyValues


def version() -> str:
    """The installed version; in a source tree that was not installed, none."""
    try:
        return metadata.version("frontbench")
    except metadata.PackageNotFoundError:
        return ""


class About(Question):
    """Version, database, log, licence."""

    def __init__(self, parent: QWidget, url: str) -> None:
        super().__init__(parent, QCoreApplication.translate("About", "About {name}").format(name=NAME), width=520)
        self.body.addWidget(Brand(40, "title"))
        place = opening.file_of(url)
        self.facts = KeyValues(
            [
                (self.tr("Version"), version()),
                (self.tr("Database"), str(place) if place else url.rpartition("@")[2]),
                (self.tr("Log"), str(log_file.path())),
                (self.tr("Licence"), "MIT"),
            ],
            wrap=True,
        )
        self.body.addWidget(self.facts)
        self.add_answer(self.tr("Open the log"), self._open_log, "")
        self.add_cancel(self.tr("Close"))

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file.path())))
