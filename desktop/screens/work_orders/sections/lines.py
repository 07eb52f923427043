"""What labour and parts have in common: lines with their amounts, each of which can be taken off, and a sum."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.base.errors import Invalid, Refused
from desktop.desk import Desk
from desktop.look import fonts
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section, refill
from desktop.screens.work_orders.told import told
from desktop.widgets.buttons import icon_button
from desktop.widgets.field import Field
from desktop.widgets.labels import ElidedLabel, label


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One line in words; `key` is the id of its row."""

    key: int
    title: str
    detail: str
    amount: str


class LineRow(QWidget):
    """Title, a line of detail, the amount, and a cross."""

    def __init__(self, line: ShownLine, remove: Callable[[], object] | None, remove_name: str) -> None:
        super().__init__()
        self.setAccessibleName(", ".join(filter(None, (line.title, line.detail, line.amount))))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        first = QHBoxLayout()
        first.addWidget(ElidedLabel(line.title), 1)
        amount = label(line.amount)
        amount.setFont(fonts.font(tabular=True))
        first.addWidget(amount)
        words.addLayout(first)
        if line.detail:
            words.addWidget(ElidedLabel(line.detail, "small"))
        row.addLayout(words, 1)
        if remove is not None:
            cross = icon_button("x", remove_name, clicked=remove)
            cross.setProperty("kind", "tiny")
            row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)


class Lines(Section):
    """The lines, and below them the inputs for one more; Enter in the last of them books it."""

    def __init__(self, desk: Desk, actions: OrderActions, title: str) -> None:
        super().__init__(desk, actions, title)
        self._sum = label("", "secondary")
        if self.heading is not None:
            self.heading.add_action(self._sum)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self._shown: list[ShownLine] | None = None
        self._removable = False
        self.inputs = QWidget()
        self._row = QHBoxLayout(self.inputs)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self.body.addWidget(self.inputs)
        self.body.addWidget(self._error)
        self.fields: dict[str, Field] = {}
        #: until core has answered, a second Enter or a double click is no second line
        self.is_booking = False

    def add_input(self, key: str, text: str, control: QWidget, stretch: int = 0) -> None:
        """One input of the line to come; core's errors find it by its key."""
        field = Field("", control, name=text)
        self.fields[key] = field
        self._row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)

    # shown

    def shown_lines(self, job: Job) -> list[ShownLine]:
        """The lines in words."""
        raise NotImplementedError

    def remove(self, key: int) -> None:
        """Takes a line off."""
        raise NotImplementedError

    def sum_words(self, job: Job) -> str:
        """What stands beside the heading."""
        raise NotImplementedError

    def fill(self, job: Job) -> None:
        """The same lines are left as they are, so that nothing flickers under the hand."""
        lines, removable = self.shown_lines(job), job.is_open and self.desk.may("wo:write")
        if lines != self._shown or removable != self._removable:
            self._shown, self._removable = lines, removable
            refill(self._rows, [self._line(line, removable) for line in lines])
        self._sum.setText(self.sum_words(job))
        self.inputs.setVisible(removable)

    def _line(self, line: ShownLine, removable: bool) -> QWidget:
        name = self.tr("Take off: {what}").format(what=line.title)
        return LineRow(line, (lambda: self.remove(line.key)) if removable else None, name)

    # one more

    def begin(self, job: Job) -> None:
        """Another job: the inputs are empty."""
        self.clear_inputs()
        self._shown = None

    def clear_inputs(self) -> None:
        """Ready for the next line."""
        self.is_booking = False
        self.show_errors({})

    def show_errors(self, errors: dict[str, str]) -> None:
        """At their inputs; those that belong to none below them."""
        for key, field in self.fields.items():
            field.set_error(errors.get(key, ""))
        others = "\n".join(words for key, words in errors.items() if key not in self.fields)
        self._error.setText(others)
        self._error.setVisible(bool(others))
        first = next((field for key, field in self.fields.items() if key in errors), None)
        if first is not None:
            first.control.setFocus()

    def refused(self, refusal: Refused) -> None:
        """What core did not take; what was typed stays."""
        self.is_booking = False
        key = refusal.field if isinstance(refusal, Invalid) else ""
        self.show_errors({key: told(refusal)})

    @staticmethod
    def rows_of(lines: Sequence[ShownLine]) -> list[str]:
        """The lines as text, for those who cannot see them."""
        return [", ".join(filter(None, (line.title, line.detail, line.amount))) for line in lines]
