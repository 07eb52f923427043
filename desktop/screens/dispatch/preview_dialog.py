"""What would be given to whom, line by line, before all of it is done at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.base.errors import Refused
from core.dispatch import Suggestion
from desktop.ask import in_words
from desktop.screens.dispatch.words import percent_words, reasons_words
from desktop.widgets.dialogs import Question
from desktop.widgets.form import scrolled
from desktop.widgets.inputs import TickInput
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.notice import Notice

Done = Callable[[], object]
Failed = Callable[[Refused], object]
HIGHEST = 380


class PreviewDialog(Question):
    """Each line can be left out. `do(chosen, done, failed)` stores them; `when` gives the hour of each in words."""

    def __init__(
        self, parent: QWidget, title: str, text: str, given: Sequence[Suggestion],
        when: Callable[[Suggestion], str], do: Callable[[list[Suggestion], Done, Failed], object],
    ) -> None:  # fmt: skip
        super().__init__(parent, title, text, width=620)
        self._do = do
        self.lines: list[tuple[TickInput, Suggestion]] = []
        self.notice = Notice()
        self.body.addWidget(self.notice)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for each in given:
            self._add(column, each, when(each))
        column.addStretch(1)
        area = scrolled(content)
        area.setMinimumHeight(min(HIGHEST, content.sizeHint().height() + 4))
        area.setMaximumHeight(HIGHEST)
        self.body.addWidget(area)
        self._sum = label("", "secondary")
        self.body.addWidget(self._sum)
        self.add_cancel()
        self.yes = self.add_answer("", self.store)
        self._count()

    def _add(self, column: QVBoxLayout, given: Suggestion, when: str) -> None:
        words = f"{given.number} {given.title} → {given.technician}"
        tick = TickInput(words if len(words) < 72 else words[:71] + "…")
        tick.setAccessibleName(", ".join((words, when, percent_words(given.confidence), reasons_words(given))))
        tick.set_value(True)
        tick.edited.connect(self._count)
        why = ElidedLabel(
            " · ".join(filter(None, (when, percent_words(given.confidence), reasons_words(given)))), "small"
        )
        why.setContentsMargins(26, 0, 26, 6)
        column.addWidget(tick)
        column.addWidget(why)
        self.lines.append((tick, given))

    def chosen(self) -> list[Suggestion]:
        """Those that are ticked."""
        return [given for tick, given in self.lines if tick.value()]

    def _count(self) -> None:
        count = len(self.chosen())
        self.yes.setText(self.tr("Give %n job(s)", "", count))
        self.yes.setAccessibleName(self.yes.text())
        self.yes.setEnabled(bool(count))
        people = len({each.technician_id for each in self.chosen()})
        self._sum.setText(self.tr("To %n technician(s)", "", people))

    def store(self) -> None:
        """All that are ticked, or none."""
        self.yes.setEnabled(False)
        self._do(self.chosen(), self.accept, self._refuse)

    def _refuse(self, refusal: Refused) -> None:
        self.notice.show_notice(in_words(refusal), "danger")
        self.yes.setEnabled(True)
