"""Taking a room out of order or out of service: since when, until when, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.errors import Invalid, Refused
from core.rooms import RoomRow
from core.rules.words import Withdrawal
from desktop.ask import in_words
from desktop.room_words import withdrawal_word
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, TextInput
from desktop.widgets.moment_edit import MomentEdit, hour_in

#: Core's words for inputs that have another name in the form.
FIELD_OF_INPUT = {"out_reason": "reason", "out_until_at": "until_at"}


class WithdrawDialog(FormDialog):
    """Also changes what was said before: the fields hold it."""

    def __init__(self, actions: RoomActions, parent: QWidget, row: RoomRow) -> None:
        translate = QCoreApplication.translate
        title = translate("WithdrawDialog", "Take {name} out").format(name=row.name)
        text = translate(
            "WithdrawDialog", "The room cannot be sold until it is brought back; then it has to be cleaned first."
        )
        super().__init__(parent, title, text, yes=translate("WithdrawDialog", "Take out"))
        self._actions, self._row = actions, row
        kinds = [(each, withdrawal_word(each).text) for each in Withdrawal]
        quick = [
            (self.tr("Tomorrow"), hour_in(1, 12)),
            (self.tr("In 3 days"), hour_in(3, 12)),
            (self.tr("In a week"), hour_in(7, 12)),
        ]
        form = self.form
        form.add("withdrawal", self.tr("State"), ChoiceInput(kinds), help=self._help())
        form.add(
            "reason", self.tr("Reason"), TextInput(self.tr("Such as: water damage in the bathroom")), required=True
        )
        form.add(
            "until_at", self.tr("Until"), MomentEdit(quick, hour=12), help=self.tr("Empty: until it is brought back.")
        )
        form.add("from_at", self.tr("From"), MomentEdit([], hour=12), help=self.tr("Empty: from now on."))
        form.set_values({"withdrawal": row.withdrawal or Withdrawal.OUT_OF_ORDER})
        if row.withdrawal is not None:
            form.set_values({"reason": row.out_reason, "until_at": row.out_until_at})
            form.set_values({} if row.is_out else {"from_at": row.out_from_at})

    def _help(self) -> str:
        return self.tr("Out of order: broken. Out of service: by choice, such as painting.")

    def open(self) -> None:
        """The reason is what is asked first: broken is the usual case."""
        super().open()
        self.form.go_to(self.form.fields["reason"])

    def store(self) -> None:
        """Hands it to core."""
        values = self.form.values()
        self._actions.withdraw(
            self._row,
            values["withdrawal"],
            from_at=values["from_at"],
            until_at=values["until_at"],
            reason=values["reason"],
            done=self.accept,
            failed=self._refuse,
        )

    def _refuse(self, refusal: Refused) -> None:
        if isinstance(refusal, Invalid):
            self.yes.setEnabled(True)
            self.form.show_errors({FIELD_OF_INPUT.get(refusal.field, refusal.field): in_words(refusal)})
        else:
            self.refuse(refusal)
