"""What a room is: its name, floor, class, how long cleaning takes, and a note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.rooms import RoomRow
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import LongTextInput, NumberInput, TextInput


class RoomDialog(FormDialog):
    """Only what differs is written, so that two who change different things do not meet."""

    def __init__(self, actions: RoomActions, parent: QWidget, row: RoomRow) -> None:
        super().__init__(parent, QCoreApplication.translate("RoomDialog", "Edit room {name}").format(name=row.name))
        self._actions, self._row = actions, row
        form = self.form
        form.add("name", self.tr("Name or number"), TextInput(longest=60), required=True)
        form.add("floor", self.tr("Floor"), TextInput(longest=60), beside=True)
        form.add("room_class", self.tr("Class"), TextInput(self.tr("Such as: Double, Suite"), longest=40))
        form.add("clean_minutes", self.tr("Minutes to clean"), NumberInput(1, 1440), beside=True)
        form.add("note", self.tr("Note"), LongTextInput(lines=3))
        form.set_values({key: getattr(row, key) for key in form.fields})

    def store(self) -> None:
        """Hands it to core."""
        changes = {key: value if value != "" else None for key, value in self.form.changes().items()}
        if not changes:
            self.accept()
            return
        self._actions.change(self._row, changes, done=self.accept, failed=self.refuse)
