"""Notes and diagnosis: read as text, edited in place; nothing typed is lost, and two who type at once are asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.base.errors import Refused, Stale
from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.field_words import field_words
from desktop.screens.work_orders.job import Job, read_job
from desktop.screens.work_orders.sections.section import Section
from desktop.screens.work_orders.told import told
from desktop.screens.work_orders.unsaved import Unsaved
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.conflict_dialog import Clash, ask_which
from desktop.widgets.inputs import LongTextInput
from desktop.widgets.keys import ENTER
from desktop.widgets.labels import label, set_role


class TextSection(Section):
    """One long text of the job: `field` is core's name for it."""

    def __init__(self, desk: Desk, actions: OrderActions, field: str, hint: str) -> None:
        super().__init__(desk, actions, field_words()[field])
        self._field, self._title = field, field_words()[field]
        self._seen: Job | None = None
        self._unsaved: Unsaved | None = None
        self.edit = icon_button("pencil", self.tr("Edit: {what}").format(what=self._title), clicked=self.begin_editing)
        if self.heading is not None:
            self.heading.add_action(self.edit)
        self._text = label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.input = LongTextInput(hint, lines=4)
        self.input.setAccessibleName(self._title)
        self.input.edited.connect(self._note_change)
        self._error = label("", "error", wrap=True)
        self.bring_back = button(self.tr("Bring it back"), "rotate-ccw", "link", clicked=self._bring_back)
        self.save = button(
            self.tr("Save"), "check", "primary", name=self.tr("Save: {what}").format(what=self._title),
            clicked=self.save_now,
        )  # fmt: skip
        self.leave = button(
            self.tr("Cancel"), name=self.tr("Cancel editing: {what}").format(what=self._title),
            clicked=self.end_editing,
        )  # fmt: skip
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.save)
        for widget in (self._text, self.input, self._error, self.bring_back, self._buttons):
            self.body.addWidget(widget)
        self._show_editor(False)

    @property
    def is_editing(self) -> bool:
        """Whether something may be lost."""
        return self._seen is not None

    def is_for(self, job: Job) -> bool:
        """Those who may write see it always."""
        return bool(getattr(job.order, self._field)) or self.desk.may("wo:write")

    def begin(self, job: Job) -> None:
        """Another job; what was typed for the one before is offered there again."""
        if self._unsaved is not None:
            self._unsaved.set_aside()
            self._unsaved = None
        self.end_editing()

    def fill(self, job: Job) -> None:
        """The text as it is stored; an editor keeps what was typed."""
        text = getattr(job.order, self._field) or ""
        self._text.setText(text or self.tr("Nothing written yet."))
        set_role(self._text, "role", "" if text else "muted")

    def begin_editing(self) -> None:
        """Opens the editor on what is stored."""
        if self.job is None or self.is_editing:
            return
        self._seen = self.job
        self.input.set_value(getattr(self.job.order, self._field))
        self._show_editor(True)
        self._keep_unsaved(self.job)
        self.input.setFocus()

    def _keep_unsaved(self, job: Job) -> None:
        order = job.order
        name, title = f"{self._field}:{order.id}", f"{self._title} {order.number}"
        self._unsaved = Unsaved(self.desk, name, title, lambda: {"text": self.input.value()}, self)
        self._unsaved.offered.connect(self._offer)
        self._unsaved.begin()

    def _note_change(self) -> None:
        if self._unsaved is not None:
            self._unsaved.note_change()

    def _offer(self, words: str) -> None:
        if self._unsaved is not None and self.is_editing:
            self._error.setText(words)
            self._error.show()
            self.bring_back.show()

    def _bring_back(self) -> None:
        if self._unsaved is not None:
            self._unsaved.bring_back(lambda values: self.input.set_value(values.get("text", "")))
        self._say("")

    def end_editing(self) -> None:
        """Closes the editor; what was typed is not kept."""
        if self._unsaved is not None:
            self._unsaved.close()
            self._unsaved = None
        self._seen = None
        self._show_editor(False)

    def _show_editor(self, shown: bool) -> None:
        self._text.setVisible(not shown)
        self.input.setVisible(shown)
        self._buttons.setVisible(shown)
        self._say("")
        self.edit.setVisible(not shown and self.desk.may("wo:write"))

    def _say(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.bring_back.hide()

    # saving

    def save_now(self) -> None:
        """Writes the text where nobody else wrote another one since."""
        if self._seen is None:
            return
        problem = self.input.problem()
        if problem:
            self._say(problem)
            return
        text = self.input.value() or None
        if text == getattr(self._seen.order, self._field):
            self.end_editing()
            return
        words = self.tr("{what} of {number} saved").format(what=self._title, number=self._seen.order.number)
        self.actions.change(self._seen.order, {self._field: text}, words, failed=self._refused, done=self.end_editing)

    def _refused(self, refusal: Refused) -> None:
        if isinstance(refusal, Stale) and self._seen is not None:
            self.desk.ask.read(read_job, self._seen.order.id, owner=self, done=self._ask_which)
        else:
            self._say(told(refusal))

    def _ask_which(self, now: Job) -> None:
        theirs = getattr(now.order, self._field) or ""
        clash = Clash(self._field, self._title, self.input.value(), theirs)

        def chosen(values: dict[str, str]) -> None:
            self._seen = now
            self.input.set_value(values[self._field])
            self.save_now()

        ask_which(self.window(), [clash], chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc leaves the editor as long as nothing was typed."""
        enter = event.key() in ENTER
        if self.is_editing and enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_now()
        elif self.is_editing and event.key() == Qt.Key.Key_Escape:
            is_same = self._seen is not None and self.input.value() == (getattr(self._seen.order, self._field) or "")
            if is_same:
                self.end_editing()
            else:
                self._say(self.tr("Ctrl+Enter saves what was typed; Cancel throws it away."))
        else:
            super().keyPressEvent(event)
