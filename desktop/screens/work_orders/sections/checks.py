"""The checklist of a job: each line is answered where it stands; what is not well leads to its follow-up job."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import maintenance
from core.base.errors import Refused
from core.maintenance import Answer, OrderCheckRow
from core.rules.checklists import figure_text, limits_text
from core.rules.words import CheckKind
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.chip import Chip
from desktop.widgets.elided_link import ElidedLink
from desktop.widgets.inputs import TextInput
from desktop.widgets.labels import label
from desktop.widgets.moments import moment_text

Given = Callable[[OrderCheckRow, Answer], object]


class CheckLine(QWidget):
    """One line with what it asks for, or with what was found; typing survives what others change elsewhere."""

    def __init__(self, row: OrderCheckRow, give: Given, take_back: Callable[[OrderCheckRow], object]) -> None:
        super().__init__()
        self.row, self._give = row, give
        self.chip, self.found = Chip(), label("", "small", wrap=True)
        self.clear = icon_button("undo-2", self.tr("Answer again: {what}").format(what=row.description),
                                 clicked=lambda: take_back(self.row))  # fmt: skip
        self.error = label("", "error", wrap=True)
        self.line = TextInput(self._hint(), longest=2000 if row.kind is CheckKind.TEXT else 20)
        self.line.setAccessibleName(row.description)
        self.line.returnPressed.connect(self.note)
        self.well = button(self.tr("Well"), "check", name=self._name(self.tr("Well")), clicked=lambda: self._say(True))
        self.not_well = button(
            self.tr("Not well"), "x", name=self._name(self.tr("Not well")), clicked=lambda: self._say(False)
        )
        self.noted = button(self.tr("Note"), "check", name=self._name(self.tr("Note")), clicked=self.note)
        self._follow_up = QHBoxLayout()
        self._lay_out()

    def _name(self, what: str) -> str:
        return f"{self.row.description}: {what}"

    def _hint(self) -> str:
        if self.row.kind is CheckKind.MEASUREMENT:
            return self.row.unit or self.tr("Figure")
        return self.tr("What was found")

    def _lay_out(self) -> None:
        row = self.row
        mark = " *" if row.is_required else ""
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(row.description + mark, "strong", wrap=True), 1)
        for each in (self.chip, self.clear):
            head.addWidget(each)
        self.inputs = QWidget()
        inputs = QHBoxLayout(self.inputs)
        inputs.setContentsMargins(0, 0, 0, 0)
        inputs.setSpacing(8)
        is_check = row.kind is CheckKind.CHECK
        shown = (self.well, self.not_well) if is_check else (self.line, self.noted)
        for control in shown:
            inputs.addWidget(control, 1 if control is self.line and row.kind is CheckKind.TEXT else 0)
        inputs.addStretch(1)
        for control in (self.well, self.not_well, self.line, self.noted):
            control.setParent(control.parentWidget() or self)
            control.setVisible(control in shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for part in (self.found, self.inputs, self.error):
            column.addWidget(part)
        column.addLayout(self._follow_up)
        self.error.hide()

    def show_row(self, row: OrderCheckRow, *, can_answer: bool, opens: Callable[[int], object]) -> None:
        """As it is now."""
        self.row = row
        is_answered = row.answered_at is not None
        self.chip.setVisible(is_answered)
        if is_answered:
            self.chip.set_chip(*((self.tr("Well"), Tone.SUCCESS) if row.is_passed else (self.tr("Not well"),
                                                                                        Tone.DANGER)))  # fmt: skip
        self.found.setText(self._words())
        self.found.setVisible(bool(self.found.text()))
        self.inputs.setVisible(can_answer and not is_answered)
        self.clear.setVisible(can_answer and is_answered)
        self._show_follow_up(opens)

    def _words(self) -> str:
        row = self.row
        limits = limits_text(row.least, row.most, row.unit)
        if row.answered_at is None:
            return limits
        figure = "" if row.value is None else " ".join(filter(None, (figure_text(row.value), row.unit)))
        who = " ".join(filter(None, (row.answered_by, moment_text(row.answered_at))))
        return " · ".join(filter(None, (figure, limits, row.remark, who)))

    def _show_follow_up(self, opens: Callable[[int], object]) -> None:
        while (item := self._follow_up.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        order_id = self.row.follow_up_id
        if order_id is not None:
            words = self.tr("Follow-up {number}").format(number=self.row.follow_up)
            self._follow_up.addWidget(ElidedLink(words, words, lambda: opens(order_id)))
            self._follow_up.addStretch(1)

    # answering

    def _say(self, is_passed: bool) -> None:
        self._give(self.row, Answer(is_passed=is_passed))

    def note(self) -> None:
        """What is typed."""
        typed = self.line.value()
        if self.row.kind is CheckKind.TEXT:
            self._give(self.row, Answer(remark=typed))
            return
        try:
            value = Decimal(typed.replace(",", "."))
        except InvalidOperation:
            self.tell(self.tr("A figure, such as 71.5"))
            return
        self._give(self.row, Answer(value=value))

    def tell(self, words: str) -> None:
        """What is wrong; nothing typed is lost."""
        self.error.setText(words)
        self.error.setVisible(bool(words))


class Checks(Section):
    """Takes no room where a job has no checklist."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Checklist"))
        self._open = label("", "secondary")
        assert self.heading is not None
        self.heading.add_action(self._open)
        self.lines: dict[int, CheckLine] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.body.addLayout(self._rows)

    def is_for(self, job: Job) -> bool:
        """Whether there is one."""
        return bool(job.checks)

    def begin(self, job: Job) -> None:
        """Another job: other lines."""
        for line in self.lines.values():
            line.hide()
            line.deleteLater()
        self.lines = {}

    def fill(self, job: Job) -> None:
        """Shows what was found so far."""
        can_answer = job.is_open and job.order.completed_at is None and self.desk.may("wo:write")
        for row in job.checks:
            if row.id not in self.lines:
                self.lines[row.id] = CheckLine(row, self._give, self._take_back)
                self._rows.addWidget(self.lines[row.id])
            self.lines[row.id].show_row(row, can_answer=can_answer, opens=self._open_job)
        missing = job.missing_checks
        self._open.setText(self.tr("%n required still open", "", missing) if missing else "")

    def _open_job(self, order_id: int) -> None:
        self.desk.navigate("work_order", order_id)

    def _give(self, row: OrderCheckRow, answer: Answer) -> None:
        self.lines[row.id].tell("")
        self.desk.ask.write(
            maintenance.answer, row.id, answer, version=row.version, owner=self, done=self._on_answered,
            failed=lambda refusal: self._on_refused(row, refusal),
        )  # fmt: skip

    def _on_answered(self, row: OrderCheckRow) -> None:
        self.lines[row.id].line.clear()
        if row.is_passed is False and row.follow_up is not None:
            self.desk.say(self.tr("{number} was opened to see to it").format(number=row.follow_up), "warning")

    def _on_refused(self, row: OrderCheckRow, refusal: Refused) -> None:
        self.lines[row.id].tell(in_words(refusal))

    def _take_back(self, row: OrderCheckRow) -> None:
        self.desk.ask.write(maintenance.clear, row.id, owner=self, done=lambda _: None)
