"""What of the log is to be seen: by whom, about what, what was done, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.audit import Actor, AuditFilter
from desktop.screens.audit.words import kinds_of, noun_word, nouns
from desktop.screens.lost_and_found.moments import DayEdit
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.widgets.inputs import ChoiceInput
from desktop.widgets.labels import plain
from desktop.widgets.moments import at_hour, today
from desktop.widgets.picker import Picker, among
from desktop.widgets.result_popup import Option


class Span(StrEnum):
    """The usual windows of time."""

    EVER = "ever"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    DAYS = "days"


class AuditFilters(QWidget):
    """`changed` comes whenever something else is asked for; `wanted` says what."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._subject: tuple[str, int, str] | None = None
        self._is_filling = False
        self.who = Picker(among([]), self.tr("Everybody"), name=self.tr("By whom"), icon_name="user-round")
        self.who.setFixedWidth(190)
        self.noun = ChoiceInput([(None, self.tr("About everything")), *nouns()])
        self.noun.setAccessibleName(self.tr("About what"))
        self.kind = ChoiceInput([(None, self.tr("Whatever was done"))])
        self.kind.setAccessibleName(self.tr("What was done"))
        self.span = ChoiceInput(self._spans())
        self.span.setAccessibleName(self.tr("When"))
        self.first, self.last = DayEdit([]), DayEdit([])
        self.subject = button("", "x", name=self.tr("Show all subjects again"), clicked=lambda: self.narrow(None))
        self.clear = button(self.tr("Show everything"), kind="link", clicked=self.reset)
        self._lay_out()
        self._offer_kinds()
        self._connect()
        self._show_parts()

    def _spans(self) -> list[tuple[Span, str]]:
        return [
            (Span.EVER, self.tr("At any time")),
            (Span.TODAY, self.tr("Today")),
            (Span.YESTERDAY, self.tr("Yesterday")),
            (Span.WEEK, self.tr("In the last 7 days")),
            (Span.MONTH, self.tr("In the last 30 days")),
            (Span.DAYS, self.tr("From day to day")),
        ]

    def _lay_out(self) -> None:
        for edit, name in ((self.first, self.tr("From the day")), (self.last, self.tr("To the day"))):
            edit.setAccessibleName(name)
            edit.line.setPlaceholderText(name)
            edit.setFixedWidth(170)
        for choice, width in ((self.noun, 180), (self.kind, 220), (self.span, 170)):
            choice.setFixedWidth(width)
        row = Flow(8, self)
        for part in (self.who, self.noun, self.kind, self.span, self.first, self.last, self.subject, self.clear):
            row.addWidget(part)

    def _connect(self) -> None:
        self.who.picked.connect(lambda _: self._on_edited())
        self.noun.edited.connect(self._on_noun)
        for part in (self.kind, self.span, self.first, self.last):
            part.edited.connect(self._on_edited)

    # what is asked for

    @property
    def wanted(self) -> AuditFilter:
        """As core takes it."""
        actor: Actor | None = self.who.value()
        since, until = self._window()
        kind = self.kind.value()
        noun, subject = (self._subject[0], self._subject[1]) if self._subject else (self.noun.value(), None)
        return AuditFilter(
            actor_id=actor.id if actor else None, actor=actor.name if actor and actor.id is None else None, noun=noun,
            subject_id=subject, kinds=[kind] if kind else None, since=since, until=until,
        )  # fmt: skip

    def _window(self) -> tuple[datetime | None, datetime | None]:
        day = today()
        match self.span.value():
            case Span.TODAY:
                return at_hour(day), None
            case Span.YESTERDAY:
                return at_hour(day - timedelta(days=1)), at_hour(day)
            case Span.WEEK:
                return at_hour(day - timedelta(days=6)), None
            case Span.MONTH:
                return at_hour(day - timedelta(days=29)), None
            case Span.DAYS:
                first, last = self.first.value(), self.last.value()
                return (at_hour(first) if first else None, at_hour(last + timedelta(days=1)) if last else None)
        return None, None

    @property
    def is_narrowed(self) -> bool:
        """Whether not everything is asked for."""
        return self.wanted != AuditFilter()

    # what is offered

    def set_actors(self, found: Sequence[Actor]) -> None:
        """Who can be asked for: people, and programs by name."""
        program = self.tr("API client")
        self.who.set_search(
            among([
                Option(each, each.name, "" if each.id else program, "user-round" if each.id else "cable")
                for each in found
            ])
        )  # fmt: skip

    def _on_noun(self) -> None:
        self._offer_kinds()
        self._on_edited()

    def _offer_kinds(self) -> None:
        self.kind.blockSignals(True)
        self.kind.set_choices([(None, self.tr("Whatever was done")), *kinds_of(self.noun.value())])
        self.kind.blockSignals(False)

    def _on_edited(self) -> None:
        if not self._is_filling:
            self._show_parts()
            self.changed.emit()

    def _show_parts(self) -> None:
        is_open = self.span.value() is Span.DAYS
        self.first.setVisible(is_open)
        self.last.setVisible(is_open)
        self.noun.setEnabled(self._subject is None)
        self.subject.setVisible(self._subject is not None)
        self.clear.setVisible(self.is_narrowed)

    # asking from the program

    def narrow(self, subject: tuple[str, int, str] | None) -> None:
        """Only one thing: its noun, id, and what it is called; None shows all of them again."""
        self._subject = subject
        if subject is not None:
            noun, _, words = subject
            what = f"{noun_word(noun)} {words}"[:40]
            self.subject.setText(plain(self.tr("Only {what}").format(what=what)))
            self._fill(lambda: (self.noun.set_value(noun), self._offer_kinds()))
        self._on_edited()

    def show_actor(self, actor: Actor) -> None:
        """What one person or program did, and nothing else."""
        self._empty()
        self._fill(lambda: self.who.set_value(Option(actor, actor.name)))
        self._on_edited()

    def reset(self) -> None:
        """Everything."""
        self._empty()
        self._on_edited()

    def _empty(self) -> None:
        self._subject = None
        self._fill(
            lambda: (
                self.who.set_value(None), self.noun.set_value(None), self._offer_kinds(), self.kind.set_value(None),
                self.span.set_value(Span.EVER),
            )
        )  # fmt: skip

    def _fill(self, change: Callable[[], object]) -> None:
        self._is_filling = True
        change()
        self._is_filling = False
