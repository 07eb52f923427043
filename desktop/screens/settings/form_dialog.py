"""A question with a form in it, which is stored by core before it closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from core.base.errors import Conflict, Invalid, Refused
from desktop.ask import in_words
from desktop.widgets.dialogs import Question
from desktop.widgets.form import Form


class FormDialog(Question):
    """A subclass adds fields to `form` and overrides `store`, which ends in `accept` or `refuse`.

    Left while core stores, it goes out of sight and stays until core has answered: what was stored is told, and what
    was refused brings it back, with everything that was typed.
    """

    def __init__(self, parent: QWidget, title: str, text: str = "", *, yes: str = "", width: int = 460) -> None:
        super().__init__(parent, title, text, width=width)
        self.form = Form()
        self.body.addWidget(self.form)
        self.cancel = self.add_cancel()
        self.yes = self.add_answer(yes or self.tr("Save"), self.submit)
        self._is_left = False
        self.yes.installEventFilter(self)
        self.form.save_asked.connect(self.submit)
        self.form.back_asked.connect(self.reject)

    def open(self) -> None:
        """Shows it, with the keyboard in its first field."""
        super().open()
        self.form.focus_first()

    def submit(self) -> None:
        """Stores, where nothing is wrong at first sight."""
        if self.yes.isEnabled() and self.form.check():
            self.yes.setEnabled(False)
            self.store()

    def store(self) -> None:
        """Hands the values to core."""
        raise NotImplementedError

    def reject(self) -> None:
        """Closes it, once nothing of it is on its way any more."""
        if self.yes.isEnabled():
            super().reject()
        else:
            self._is_left = True
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Comes back when it can be answered again."""
        if self._is_left and event.type() == QEvent.Type.EnabledChange and self.yes.isEnabled():
            self._is_left = False
            self.show()
        return super().eventFilter(watched, event)

    def refuse(self, refusal: Refused) -> None:
        """Shows what core refused, at its field; what was typed stays."""
        self.yes.setEnabled(True)
        field = refusal.field if isinstance(refusal, Invalid | Conflict) else None
        self.form.show_errors({field or "": in_words(refusal)})
