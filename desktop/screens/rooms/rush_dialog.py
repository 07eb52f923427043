"""When the guest comes for whom a room is in a rush."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.rooms import RoomRow
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.moments import now


class RushDialog(FormDialog):
    """Enter alone is enough: the guest waits already."""

    def __init__(self, actions: RoomActions, parent: QWidget, row: RoomRow) -> None:
        translate = QCoreApplication.translate
        title = translate("RushDialog", "Rush {name}").format(name=row.name)
        text = translate("RushDialog", "It stands first on its floor and on the attendant's sheet.")
        super().__init__(parent, title, text, yes=translate("RushDialog", "Rush"))
        self._actions, self._row = actions, row
        quick = [(self.tr("Waits already"), lambda moment: moment)]
        self.form.add(
            "arrival_at", self.tr("Arrival"), MomentEdit(quick, hour=15), help=self.tr("Empty: the time is not known.")
        )
        self.form.set_values({"arrival_at": row.arrival_at if row.arrival_at and row.arrival_at > now() else None})

    def store(self) -> None:
        """Hands it to core; what is refused is said in passing."""
        self._actions.set_rush(self._row, True, self.form.values()["arrival_at"])
        self.accept()
