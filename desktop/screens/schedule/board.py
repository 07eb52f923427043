"""What the schedule shows of some days, read in one consistent state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from core import schedule
from core.base.transaction import Transaction
from core.rules.working_hours import Span, minutes_of
from core.schedule import DayOf, Look, ScheduledJob
from desktop.screens.schedule.finding_words import away_word, finding_words, short_words
from desktop.screens.schedule.slots import DAY_MINUTES, Card


class Person(NamedTuple):
    """Whose column or line it is."""

    id: int
    name: str


class Away(NamedTuple):
    """Minutes of a day at which somebody is not there, and why."""

    begin: int
    end: int
    words: str


class Hours(NamedTuple):
    """Somebody's day; `works` None: nobody wrote his hours down."""

    works: tuple[Span, ...] | None = None
    away: tuple[Away, ...] = ()


NO_HOURS = Hours()


class Board(NamedTuple):
    """`waiting` are the jobs of these days that nobody has; `look` is what core read, None before it did."""

    days: tuple[date, ...] = ()
    people: Sequence[Person] = ()
    cards: Sequence[Card] = ()
    waiting: Sequence[Card] = ()
    hours: Mapping[tuple[int, date], Hours] = MappingProxyType({})
    look: Look | None = None

    def hours_of(self, technician_id: int, day: date) -> Hours:
        """His day."""
        return self.hours.get((technician_id, day), NO_HOURS)

    def name_of(self, technician_id: int | None) -> str:
        """Empty where he is not shown."""
        return next((person.name for person in self.people if person.id == technician_id), "")

    def card(self, order_id: int) -> Card | None:
        """A job of these days."""
        return next((card for card in (*self.cards, *self.waiting) if card.id == order_id), None)


def read(tx: Transaction, days: Sequence[date]) -> Look:
    """Raises: Forbidden."""
    return schedule.look(tx, days[0], days[-1])


def board_of(look: Look, days: Sequence[date], before: Board | None = None) -> Board:
    """The same as cards, columns and hours; who stood on the board `before` of the same days stays at his place."""
    cards = [card_of(job) for job in look.jobs]
    given = [card for card in cards if card.technician_id is not None]
    hours = {(line.id, of.day): _hours(of) for line in look.technicians for of in line.days}
    people = [Person(line.id, line.name) for line in look.technicians]
    busy = {card.technician_id for card in given}
    ranks = {person.id: _rank(person.id in busy, [hours.get((person.id, day), NO_HOURS) for day in days])
             for person in people}  # fmt: skip
    if before is not None and before.days == tuple(days):
        ranks |= {person.id: place - len(before.people) for place, person in enumerate(before.people)}
    people.sort(key=lambda person: ranks[person.id])
    nobodys = [card for card in cards if card.technician_id is None]
    return Board(tuple(days), people, given, nobodys, hours, look)


def _rank(is_busy: bool, days: Sequence[Hours]) -> int:
    """Who has jobs comes first, then who is there; who is not there at all comes last."""
    if is_busy:
        return 0
    return 1 if any(hours.works is None or (hours.works and not hours.away) for hours in days) else 2


def card_of(job: ScheduledJob) -> Card:
    """A job as a card; one without a day lies on none."""
    minutes = None if job.duration_hours is None else max(1, round(job.duration_hours * 60))
    return Card(
        job.id, job.number, job.title, job.customer, job.status, job.technician_id, job.technician, job.day,
        minute_of(job.window_start), minutes, job.mark, tuple(finding_words(each) for each in job.findings),
        tuple(dict.fromkeys(short_words(each) for each in job.findings)),
    )  # fmt: skip


def minute_of(start: str | None) -> int | None:
    """Minutes from midnight of HH:MM."""
    return None if start is None else minutes_of(start)


def _hours(of: DayOf) -> Hours:
    if of.absence is None:
        return Hours(of.spans)
    return Hours(of.spans, (Away(0, DAY_MINUTES, away_word(of.absence.kind)),))
