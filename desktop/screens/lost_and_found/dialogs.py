"""Who fetched a found item and when, or where else it went."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.errors import Conflict, Invalid, Refused
from core.found_items import FoundItemRow
from desktop.ask import in_words
from desktop.screens.lost_and_found.actions import FoundActions
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import LongTextInput, TextInput
from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.moments import now

translate = QCoreApplication.translate
FIELDS = {"claimed_by": "name", "disposal_note": "note", "at": "at"}


class _GoneDialog(FormDialog):
    """What both have in common: the moment, and where a refusal is shown."""

    def __init__(self, parent: QWidget, actions: FoundActions, item: FoundItemRow, title: str, yes: str) -> None:
        super().__init__(parent, title, _about(item), yes=yes)
        self._actions, self._item = actions, item

    def _add_moment(self, words: str) -> None:
        self.form.add("at", words, MomentEdit([]), required=True)
        self.form.set_values({"at": now()})

    def _at(self) -> datetime | None:
        at: datetime | None = self.form.values()["at"]
        return at

    def refuse(self, refusal: Refused) -> None:
        """At its field; what was typed stays."""
        self.yes.setEnabled(True)
        field = refusal.field if isinstance(refusal, Invalid | Conflict) else None
        self.form.show_errors({FIELDS.get(field or "", ""): in_words(refusal)})


class ClaimDialog(_GoneDialog):
    """It is given to whom it belongs."""

    def __init__(self, parent: QWidget, actions: FoundActions, item: FoundItemRow) -> None:
        title = translate("ClaimDialog", "Who fetches it?")
        super().__init__(parent, actions, item, title, translate("ClaimDialog", "Given back"))
        self.form.add(
            "name", self.tr("Name, as the person proves it"), TextInput(), required=True,
            help=self.tr("With the kind of proof, where there is one: passport, key card, description."),
        )  # fmt: skip
        self._add_moment(self.tr("When"))

    def store(self) -> None:
        """Gives it away."""
        self._actions.claim(self._item, self.form.values()["name"], self._at(), self.accept, self.refuse)


class DisposeDialog(_GoneDialog):
    """It goes otherwise."""

    def __init__(self, parent: QWidget, actions: FoundActions, item: FoundItemRow) -> None:
        title = translate("DisposeDialog", "Where did it go?")
        super().__init__(parent, actions, item, title, translate("DisposeDialog", "Disposed of"))
        self.form.add("note", self.tr("Given to, or thrown away"), LongTextInput(lines=2, longest=2000))
        self._add_moment(self.tr("When"))

    def store(self) -> None:
        """Notes it."""
        self._actions.dispose(self._item, self.form.values()["note"] or None, self._at(), self.accept, self.refuse)


def _about(item: FoundItemRow) -> str:
    return f"{item.number} · {item.what}"
