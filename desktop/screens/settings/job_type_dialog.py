"""A type of jobs: added or changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import job_types
from core.job_types import JobTypeRow
from core.rules.words import Priority
from desktop.desk import Desk
from desktop.room_words import job_type_word
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, TextInput, TickInput
from desktop.words import priority_word

KEYS = ("name", "needs_room", "needs_note", "needs_photo", "blocks_room", "default_team_id", "default_priority")


class JobTypeDialog(FormDialog):
    """Without a row it adds one; `teams` are (id, name)."""

    def __init__(
        self, desk: Desk, parent: QWidget, teams: Sequence[tuple[int, str]], row: JobTypeRow | None = None
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("JobTypeDialog", "Change job type") if row else translate("JobTypeDialog", "Add job type")
        super().__init__(parent, title, width=520)
        self._desk, self._row = desk, row
        form = self.form
        keeps = row is not None and row.is_built_in
        hint = self.tr("Other programs speak of it by its name “{name}”.").format(name=row.name) if row else ""
        form.add("name", self.tr("Name"), TextInput(longest=40), required=True, help=hint if keeps else "")
        form.add("needs_room", "", TickInput(self.tr("Asks for a room")))
        form.add("needs_note", "", TickInput(self.tr("Asks for a note")), beside=True)
        form.add("needs_photo", "", TickInput(self.tr("Asks for a photo")), beside=True)
        form.add(
            "blocks_room", "", TickInput(self.tr("Keeps the room from being given out until it is done")),
            help=self.tr("Afterwards the room is dirty. At each job it can be said otherwise."),
        )  # fmt: skip
        form.add("default_team_id", self.tr("Team"), ChoiceInput([(None, self.tr("No team")), *teams]))
        priorities = [(None, self.tr("As usual")), *((word, priority_word(word)) for word in Priority)]
        form.add("default_priority", self.tr("Priority"), ChoiceInput(priorities), beside=True)
        form.set_values(self._values())
        if keeps:
            form.fields["name"].setEnabled(False)

    def _values(self) -> dict[str, Any]:
        if self._row is None:
            return {"needs_room": True}
        found = {key: getattr(self._row, key) for key in KEYS}
        return {**found, "name": job_type_word(self._row.name)} if self._row.is_built_in else found

    def store(self) -> None:
        """Adds or changes."""
        if self._row is None:
            values = self.form.values()
            self._desk.ask.write(
                job_types.add, values.pop("name"), owner=self, done=self._finish, failed=self.refuse, **values
            )
            return
        self._desk.ask.write(
            job_types.change, self._row.id, self.form.changes(), version=self._row.version, owner=self,
            done=self._finish, failed=self.refuse,
        )  # fmt: skip

    def _finish(self, row: JobTypeRow) -> None:
        self.accept()
        self._desk.say(self.tr("{name} is saved").format(name=job_type_word(row.name)))
