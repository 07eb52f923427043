"""The question box: one line in plain words, what was understood of it, and nothing done until it is confirmed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.dispatch_questions import LONGEST, Doubt, Named, Question
from desktop.screens.dispatch.order import Answer, Order
from desktop.screens.dispatch.proposal import Proposal
from desktop.screens.dispatch.words import not_free_words, question_words, start_words
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.schedule.words import day_words
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.flow import Flow
from desktop.widgets.form import scrolled
from desktop.widgets.inputs import TextInput
from desktop.widgets.labels import label, tip
from desktop.widgets.notice import Notice

MOST_ASKED, MOST_EXAMPLES = 12, 4
#: Letters of a chip or a choice; names have no end.
LONGEST_WORDS = 42
#: What is chosen by hand where something is not sure.
FIELDS = {
    "no_such_job": ("job",),
    "job_of_technician": ("job",),
    "no_such_technician": ("technician",),
    "no_such_time": ("day",),
    "past_day": ("day",),
    "which_day": ("day",),
    "not_free": ("technician", "day"),
}


class Asked(NamedTuple):
    """One line of what was asked here; `became` in words."""

    text: str
    became: str


class QuestionBox(Card):
    """`asked` carries the text; `corrected` an order; `correct_asked` where it is to be put right; `confirmed` what is
    to be done; `day_asked` a day whose suggestions are to be seen.
    """

    asked = Signal(str)
    corrected = Signal(object)
    correct_asked = Signal(object, str)
    confirmed = Signal(object)
    day_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Ask in plain words"))
        self.line = TextInput(self.tr("Send Tom to the lock on Friday at 9"), longest=LONGEST)
        self.line.setAccessibleName(self.tr("What is to be done"))
        self.ask_button = button(self.tr("Ask"), "send", clicked=self.ask)
        self.line.returnPressed.connect(self.ask)
        self.notice, self._question = Notice(), label("", "strong", wrap=True)
        self._understood = label(self.tr("Understood:"), "secondary")
        self._chips, self._choices = QWidget(), QWidget()
        self._chip_flow, self._choice_flow = Flow(6, self._chips), Flow(6, self._choices)
        self.proposal = Proposal()
        self.proposal.confirmed.connect(self.confirmed)
        self.many = button("", "list", clicked=lambda: self.day_asked.emit(self.order.day))
        self.history, self._past = LinkRows(MOST_ASKED), SectionHeading(self.tr("Asked before"))
        self.examples, self._such = LinkRows(MOST_EXAMPLES), SectionHeading(self.tr("For example"))
        self.order, self._asked = Order(), list[Asked]()
        self._lay_out()
        self.setFocusProxy(self.line)
        self._clear()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.ask_button)
        self.body.addLayout(row)
        content = QWidget()
        answer = QVBoxLayout(content)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(8)
        for part in (self.notice, self._understood, self._chips, self._question, self._choices, self.proposal,
                     self.many):  # fmt: skip
            answer.addWidget(part)
        self._past.hide()
        self._such.hide()
        answer.addSpacing(6)
        answer.addWidget(self._such)
        answer.addWidget(self.examples)
        answer.addWidget(self._past)
        answer.addWidget(self.history)
        answer.addStretch(1)
        self.add(scrolled(content), 1)

    def ask(self) -> None:
        """What stands in the line."""
        text = self.line.value()
        if text:
            self._clear()
            self._say(self.tr("Looking…"))
            self.asked.emit(text)
        else:
            self.line.setFocus()

    def ask_again(self, text: str) -> None:
        """What was asked before."""
        self.line.set_value(text)
        self.ask()

    def offer(self, examples: Sequence[str]) -> None:
        """Questions that could be asked, for who asks the first: one press writes it into the line."""
        self.examples.show_rows([] if self._asked else [LinkRow(each, "", lambda each=each: self._write(each))
                                 for each in examples])  # fmt: skip
        self._such.setVisible(bool(self.examples.links))

    def _write(self, text: str) -> None:
        self.line.set_value(text)
        self.line.setFocus()

    # the answer

    def show_answer(self, text: str, answer: Answer) -> None:
        """What was understood, what is not sure, what would be done; `text` is empty after a correction."""
        self._clear()
        self.order = answer.order
        self._show_chips(answer.order)
        if answer.asks is not None:
            self._ask_back(answer.asks, answer)
        elif answer.order.job is None:
            self._offer_day(answer)
        elif answer.suggestions:
            self.proposal.show_suggestion(answer.suggestions[0])
        else:
            self._say(self.tr("For which day?") if answer.lacks_day else not_free_words(answer.findings))
            self._offer_fields(("day",) if answer.lacks_day else ("technician", "day"))
        if text:
            self._remember(text, self._became(answer))

    def show_refusal(self, text: str, words: str) -> None:
        """It could not be answered."""
        self._clear()
        self.notice.show_notice(words, "danger")
        self._remember(text, words)

    def note_done(self) -> None:
        """What was proposed was done."""
        self._clear()
        if self._asked:
            self._asked[0] = self._asked[0]._replace(became=self.tr("Done"))
            self._show_history()
        self.line.clear()
        self.line.setFocus()

    def _clear(self) -> None:
        for flow in (self._chip_flow, self._choice_flow):
            while (item := flow.takeAt(0)) is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for part in (self.notice, self._understood, self._chips, self._question, self._choices, self.proposal,
                     self.many):  # fmt: skip
            part.hide()

    def _show_chips(self, order: Order) -> None:
        if order.is_empty:
            return
        anybody, none = self.tr("who fits best"), self.tr("not said")
        for key, title, value in (
            ("technician", self.tr("Technician"), order.technician.name if order.technician else anybody),
            ("job", self.tr("Job"), order.job.name if order.job else none),
            ("day", self.tr("Day"), day_words(order.day) if order.day else none),
            ("start", self.tr("From"), start_words(order.start)),
        ):
            self._add_chip(key, f"{title}: {value}")
        self._understood.show()
        self._chips.show()

    def _add_chip(self, key: str, words: str) -> None:
        shown = _short(words)
        name = self.tr("{what}; press to correct").format(what=words)
        chip = button(shown, "pencil", "choice", name=name, clicked=lambda: self.correct_asked.emit(self.order, key))
        self._chip_flow.addWidget(chip)

    def _say(self, words: str) -> None:
        self._question.setText(words)
        self._question.show()

    def _ask_back(self, asks: Question, answer: Answer) -> None:
        self._say(question_words(asks, answer.findings))
        is_job = asks.doubt is Doubt.WHICH_JOB
        for each in asks.choices:
            self._add_choice(each.name, lambda each=each: self.corrected.emit(self._with(each, is_job=is_job)))
        fields = FIELDS.get(asks.doubt.value, ())
        self._offer_fields(("job",) if asks.has_more else fields)

    def _offer_fields(self, fields: Sequence[str]) -> None:
        """Ways to say it by hand."""
        words = {
            "technician": self.tr("Choose somebody…"),
            "job": self.tr("Choose a job…"),
            "day": self.tr("Choose a day…"),
        }
        for field in fields:
            self._add_choice(words[field], lambda field=field: self.correct_asked.emit(self.order, field))

    def _with(self, chosen: Named, *, is_job: bool) -> Order:
        return self.order._replace(job=chosen) if is_job else self.order._replace(technician=chosen)

    def _add_choice(self, words: str, clicked: Callable[[], object]) -> None:
        choice = button(_short(words), name=words, clicked=clicked)
        choice.setToolTip(tip(words if _short(words) != words else ""))
        self._choice_flow.addWidget(choice)
        self._choices.show()

    def _offer_day(self, answer: Answer) -> None:
        count, day = len(answer.suggestions), answer.order.day
        if day is None:
            self._say(self.tr("Which job?"))
            self._offer_fields(("job",))
        elif count:
            self.many.setText(self.tr("See %n suggestion(s) for that day", "", count))
            self.many.setAccessibleName(self.many.text())
            self.many.show()
        else:
            self._say(self.tr("Nothing is to be given on that day."))

    # what was asked before

    def _became(self, answer: Answer) -> str:
        if answer.asks is not None or answer.lacks_day:
            return self.tr("Asked back")
        if answer.order.job is None:
            return self.tr("%n suggestion(s)", "", len(answer.suggestions))
        return self.tr("Proposed") if answer.suggestions else self.tr("Nobody free")

    def _remember(self, text: str, became: str) -> None:
        self._asked = [Asked(text, became), *(each for each in self._asked if each.text != text)][:MOST_ASKED]
        self._show_history()

    def _show_history(self) -> None:
        self._past.setVisible(bool(self._asked))
        self.offer(())
        self.history.show_rows(
            [LinkRow(each.text, each.became, lambda each=each: self.ask_again(each.text)) for each in self._asked]
        )


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_WORDS else f"{words[: LONGEST_WORDS - 1]}…"
