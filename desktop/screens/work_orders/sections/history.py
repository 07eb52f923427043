"""What happened to the job, the newest first, and a line to add what else did."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.base.errors import Refused
from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.happenings import happening_of
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section
from desktop.screens.work_orders.told import told
from desktop.widgets.buttons import button
from desktop.widgets.inputs import TextInput
from desktop.widgets.timeline import Timeline

FEW = 8


class History(Section):
    """The log is never rewritten, so neither is a note."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Timeline"))
        self.input = TextInput(self.tr("Add a note, such as a call that was made"), longest=2000)
        self.input.setAccessibleName(self.tr("Note for the timeline"))
        self.input.returnPressed.connect(self.add_note)
        self.add = button(self.tr("Add"), name=self.tr("Add note"), clicked=self.add_note)
        self._inputs = QWidget()
        row = QHBoxLayout(self._inputs)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.input, 1)
        row.addWidget(self.add)
        self.timeline = Timeline()
        self.more = button("", kind="link", clicked=self.show_all)
        self.body.addWidget(self._inputs)
        self.body.addWidget(self.timeline)
        self.body.addWidget(self.more)
        self._all = False
        #: a second Enter is no second note, which nobody could take back
        self._is_writing = False

    def begin(self, job: Job) -> None:
        """Another job."""
        self.input.clear()
        self._all = False

    def fill(self, job: Job) -> None:
        """The newest first."""
        currency, sees_money = self.desk.settings.currency, self.desk.may("payment:read")
        entries = [happening_of(event, currency, sees_money=sees_money) for event in reversed(job.events)]
        shown = entries if self._all else entries[:FEW]
        self.timeline.set_happenings(shown)
        hidden = len(entries) - len(shown)
        self.more.setText(self.tr("Show %n earlier", "", hidden))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(bool(hidden))
        self._inputs.setVisible(self.desk.may("wo:write"))

    def show_all(self) -> None:
        """From the beginning."""
        self._all = True
        if self.job is not None:
            self.fill(self.job)

    def add_note(self) -> None:
        """Writes the note into the log."""
        text = self.input.value()
        if self.job is None or not text or self._is_writing:
            return
        self._is_writing = True

        def written() -> None:
            self._is_writing = False
            if self.input.value() == text:
                self.input.clear()

        self.actions.note(self.job.order, text, written, self._refused)

    def _refused(self, refusal: Refused) -> None:
        self._is_writing = False
        self.desk.say(told(refusal), "danger")
