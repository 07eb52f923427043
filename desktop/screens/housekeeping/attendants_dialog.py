"""Somebody is taken into the team that cleans."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import housekeeping
from core.people import PersonRow
from desktop.desk import Desk
from desktop.role_words import role_word
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.picker import Picker, among
from desktop.widgets.result_popup import Option


class AttendantDialog(FormDialog):
    """Offers who works here and may clean."""

    def __init__(self, desk: Desk, parent: QWidget, people: list[PersonRow]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent, translate("AttendantDialog", "Who else cleans?"),
            translate("AttendantDialog", "There will be one more column, and rooms for it when they are shared out."),
            yes=translate("AttendantDialog", "Add"),
        )  # fmt: skip
        self._desk = desk
        options = [Option(row.id, row.full_name, role_word(row.role), "user-round") for row in people]
        self.form.add("person_id", self.tr("Name"), Picker(among(options), self.tr("Type a name")), required=True)

    def store(self) -> None:
        """Takes them into the team."""
        self._desk.ask.write(
            housekeeping.add_attendant, self.form.values()["person_id"], owner=self, done=lambda _: self.accept(),
            failed=self.refuse,
        )  # fmt: skip
