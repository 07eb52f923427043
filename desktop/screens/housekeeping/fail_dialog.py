"""Why a room failed its inspection, and what happens now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import job_types
from core.housekeeping import Failure
from core.job_types import JobTypeRow
from core.rooms import RoomRow
from desktop.desk import Desk
from desktop.room_words import job_type_word
from desktop.screens.housekeeping.actions import RoomActions
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, LongTextInput, TickInput


class FailDialog(FormDialog):
    """The reason is what the attendant reads; a job is for what cleaning does not cure."""

    def __init__(self, desk: Desk, parent: QWidget, actions: RoomActions, room: RoomRow) -> None:
        translate = QCoreApplication.translate
        title = translate("FailDialog", "{room} failed the inspection").format(room=room.name)
        super().__init__(parent, title, yes=translate("FailDialog", "Failed"))
        self._room, self._actions = room, actions
        form = self.form
        form.add("reason", self.tr("What is wrong"), LongTextInput(lines=3, longest=500), required=True)
        again = self.tr("Clean it again: the room is dirty, its attendant reads the reason")
        form.add("cleans_again", "", TickInput(again))
        self.types = ChoiceInput([(None, self.tr("No job"))])
        form.add(
            "job_type", self.tr("Open a job"), self.types,
            help=self.tr("For what cleaning does not cure. It goes to the team that does such jobs."),
        )  # fmt: skip
        form.set_values({"cleans_again": True})
        desk.ask.read(job_types.all_, owner=self, done=self._offer)

    def _offer(self, found: list[JobTypeRow]) -> None:
        names = [row.name for row in found if not row.needs_photo]
        self.types.set_choices([(None, self.tr("No job")), *((name, job_type_word(name)) for name in names)])

    def store(self) -> None:
        """At least one of the two has to follow."""
        values = self.form.values()
        if not values["cleans_again"] and values["job_type"] is None:
            self.yes.setEnabled(True)
            self.form.show_errors({"job_type": self.tr("Choose a job, or let it be cleaned again")})
            return
        failure = Failure(values["reason"], bool(values["cleans_again"]), values["job_type"])
        self._actions.fail(self._room, failure, self.accept, self.refuse)
