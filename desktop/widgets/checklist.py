"""A list of things to check, each with one of a few answers: works, broken, not testable, not tested."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.look.tokens import Tone
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel, label, set_role
from desktop.widgets.tab_order import chain


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the answers; its place in the list is its key on the keyboard."""

    key: str
    words: str
    tone: Tone | str = Tone.NEUTRAL


def usual_answers() -> list[Answer]:
    """Works, broken, not testable, not tested."""
    say = QCoreApplication.translate
    return [
        Answer("works", say("Checklist", "Works"), Tone.SUCCESS),
        Answer("broken", say("Checklist", "Broken"), Tone.DANGER),
        Answer("not_testable", say("Checklist", "Not testable"), Tone.WARNING),
        Answer("not_tested", say("Checklist", "Not tested"), Tone.NEUTRAL),
    ]


class CheckRow(QFrame):
    """One thing and its answers; takes the keyboard as a whole."""

    answered = Signal()
    stepped = Signal(int)

    def __init__(self, text: str, answers: Sequence[Answer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "check-row")
        self.setProperty("holdsKeys", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text, self._answers = text, list(answers)
        self._group = QButtonGroup(self, exclusive=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 4, 3)
        row.setSpacing(4)
        row.addWidget(ElidedLabel(text), 1)
        for place, answer in enumerate(self._answers):
            choice = button(answer.words, kind="choice", name=f"{text}: {answer.words}")
            choice.setCheckable(True)
            choice.setProperty("tone", Tone(answer.tone).value)
            choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(choice, place)
            row.addWidget(choice)
        self._group.idClicked.connect(lambda _: self._on_answer())
        self._tell()

    def value(self) -> str | None:
        """The key of the answer, None while there is none."""
        place = self._group.checkedId()
        return self._answers[place].key if place >= 0 else None

    def set_value(self, key: str | None) -> None:
        """Answer from the program."""
        self._group.setExclusive(False)
        for place, answer in enumerate(self._answers):
            self._group.button(place).setChecked(answer.key == key)
        self._group.setExclusive(True)
        self._tell()

    def _on_answer(self) -> None:
        self._tell()
        self.answered.emit()

    def _tell(self) -> None:
        place = self._group.checkedId()
        words = self._answers[place].words if place >= 0 else self.tr("no answer yet")
        self.setAccessibleName(f"{self._text}: {words}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers and goes on; the arrows go up and down."""
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._answers) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._group.button(place).setChecked(True)
            self._on_answer()
            self.stepped.emit(1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        set_role(self, "here", "true")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        set_role(self, "here", "false")


class Checklist(QWidget):
    """`value()` is a dict from a row's key to the answer's key, only of rows with an answer."""

    edited = Signal()

    def __init__(
        self, rows: Sequence[tuple[str, str]] = (), answers: Sequence[Answer] | None = None, *, name: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._answers = list(answers or usual_answers())
        self.rows: dict[str, CheckRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        head = QHBoxLayout()
        keys = "   ".join(f"{place} {answer.words}" for place, answer in enumerate(self._answers, 1))
        head.addWidget(label(keys, "small"), 1)
        self._rest = button(self.tr("All others: %s") % self._answers[0].words, "list-checks", "quiet",
                            clicked=lambda: self.answer_rest(self._answers[0].key))  # fmt: skip
        head.addWidget(self._rest)
        self._column.addLayout(head)
        self.setAccessibleName(name)
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Ask for other things, as (key, words); answers to rows that stay are kept."""
        kept = self.value()
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {}
        for key, words in rows:
            row = CheckRow(words, self._answers)
            row.set_value(kept.get(key))
            row.answered.connect(self.edited)
            row.stepped.connect(lambda step, key=key: self._step(key, step))
            self.rows[key] = row
            self._column.addWidget(row)
        chain(self._rest, *self.rows.values())
        self.setFocusProxy(next(iter(self.rows.values()), None))

    def value(self) -> dict[str, str]:
        """The answers given."""
        answers = {key: row.value() for key, row in self.rows.items()}
        return {key: answer for key, answer in answers.items() if answer is not None}

    def set_value(self, value: dict[str, str] | None) -> None:
        """Show other answers."""
        for key, row in self.rows.items():
            row.set_value((value or {}).get(key))
        self.edited.emit()

    def answer_rest(self, answer: str) -> None:
        """Give every row without an answer this one."""
        for row in self.rows.values():
            if row.value() is None:
                row.set_value(answer)
        self.edited.emit()

    def _step(self, key: str, step: int) -> None:
        keys = list(self.rows)
        place = keys.index(key) + step
        if 0 <= place < len(keys):
            self.rows[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)
        elif step > 0:
            self.rows[key].focusNextPrevChild(True)
