"""The customer's passcode: in the vault until somebody who may looks at it, for thirty seconds, and on the record."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout

from core.base.errors import Refused
from core.rules.words import PasscodeKind
from desktop.desk import Desk
from desktop.look import fonts
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section
from desktop.screens.work_orders.told import told
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.pattern_grid import PatternGrid
from desktop.words import passcode_word

SHOWN_FOR_S = 30


class Passcode(Section):
    """The code is never kept in the section longer than it is seen."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Passcode"))
        self._kind = label("")
        self.reveal = button(self.tr("Reveal"), "eye", name=self.tr("Reveal the passcode"), clicked=self.reveal_now)
        self.hide_button = button(self.tr("Hide"), "eye-off", name=self.tr("Hide the passcode"), clicked=self.conceal)
        self._code = label("")
        self._code.setFont(fonts.font(20, 600, tabular=True))
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pattern = PatternGrid()
        self._pattern.setEnabled(False)
        self._left = label("", "small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._kind, 1)
        row.addWidget(self.reveal)
        row.addWidget(self.hide_button)
        self.body.addLayout(row)
        self.body.addWidget(self._code)
        self.body.addWidget(self._pattern)
        self.body.addWidget(self._left)
        self._seconds = 0
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.tick)
        self.conceal()

    @property
    def code(self) -> str:
        """What is seen now, empty while it is hidden."""
        return self._pattern.value() if self._pattern.isVisibleTo(self) else self._code.text()

    def is_for(self, job: Job) -> bool:
        """Where there is anything to say about unlocking the device."""
        intake = job.detail.intake
        return intake is not None and (intake.has_passcode or intake.passcode_kind is not PasscodeKind.NONE)

    def begin(self, job: Job) -> None:
        """Another job: this one's code is not for it."""
        self.conceal()

    def fill(self, job: Job) -> None:
        """Who may reveal it sees the button."""
        intake = job.detail.intake
        if intake is not None:
            self._kind.setText(passcode_word(intake.passcode_kind))
        if self._seconds and (intake is None or not intake.has_passcode):
            self.conceal()  # it was erased meanwhile
        elif not self._seconds:
            self._offer(job)

    def _offer(self, job: Job) -> None:
        stored = job.detail.intake is not None and job.detail.intake.has_passcode
        self.reveal.setVisible(stored and self._may_reveal(job))
        self._left.setText(self._hint(job) if stored else "")
        self._left.setVisible(stored)

    def _hint(self, job: Job) -> str:
        if self._may_reveal(job):
            return self.tr("Each look is recorded.")
        return self.tr("In the vault: for a manager or the assigned technician.")

    def _may_reveal(self, job: Job) -> bool:
        is_mine = any(person.person_id == self.desk.actor.person_id for person in job.detail.assignees)
        return self.desk.may("vault:reveal") or (self.desk.may("vault:assigned") and is_mine)

    def reveal_now(self) -> None:
        """Asks for the code; the look is recorded before it is seen."""
        if self.job is not None:
            order = self.job.order
            self.actions.reveal_passcode(order, lambda code: self._show(order.id, code), self._refused)

    def _show(self, order_id: int, code: str) -> None:
        job = self.job
        if job is None or job.order.id != order_id or not self.isVisible():
            return  # somebody went on to another job meanwhile
        intake = job.detail.intake
        is_pattern = intake is not None and intake.passcode_kind is PasscodeKind.PATTERN
        if is_pattern:
            self._pattern.set_value(code.replace("-", ""))
        else:
            self._code.setText(code)
        self._code.setVisible(not is_pattern)
        self._pattern.setVisible(is_pattern)
        self.reveal.hide()
        self.hide_button.show()
        self.hide_button.setFocus()
        self._seconds = SHOWN_FOR_S
        self._say_left()
        self._clock.start()

    def _refused(self, refusal: Refused) -> None:
        self._left.setText(told(refusal))
        self._left.show()

    def tick(self) -> None:
        """One second less."""
        self._seconds -= 1
        if self._seconds <= 0:
            self.conceal()
        else:
            self._say_left()

    def _say_left(self) -> None:
        self._left.setText(self.tr("Hidden again in %n s. This look was recorded.", "", self._seconds))
        self._left.show()

    def conceal(self) -> None:
        """Nothing of the code stays on the screen."""
        self._clock.stop()
        self._seconds = 0
        self._code.clear()
        self._code.hide()
        self._pattern.set_value("")
        self._pattern.hide()
        self.hide_button.hide()
        self._left.hide()
        if self.job is not None:
            self._offer(self.job)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere leaves no code behind."""
        super().hideEvent(event)
        if self._seconds:
            self.conceal()
