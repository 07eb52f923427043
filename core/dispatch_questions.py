"""Understands what a dispatcher types: who, which job, when; it asks where it is not sure, and changes nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from core import dispatch, schedule, technicians, work_orders
from core.base.errors import Invalid, NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.dispatch import Suggestion
from core.rules import spoken_wishes
from core.rules.spoken_names import Match, apart, likeliest, matches
from core.rules.spoken_times import Said, understood
from core.rules.status import OPEN
from core.technicians import TechnicianRow
from core.work_orders import CustomerJobFilter, CustomerJobRow

LONGEST = 500
#: Open jobs that are thought of, the newest first.
MOST_JOBS = 1000
MOST_CHOICES = 5
_NUMBER = re.compile(r"(?:\b(?:job|order|wo|nr|number|auftrag)\.?\s*#?|#)\s*([A-Z]*-?\d[\w-]*)|\b(WO\d+)\b", re.I)
#: What speaks of a customer's job before or after a name, and what of the one who is sent.
_PLACES = "job|order|appointment|repair|visit|house|place|auftrag|termin"
_JOB_AFTER = re.compile(rf"\s*(?:'s|’s)?\s*(?:\w+\s+)?(?:{_PLACES})\b", re.I)
_JOB_BEFORE = re.compile(r"\b(?:for|at|to|customer|für|beim?|zu[mr]?|kunde)\s+(?:the\s+|den\s+|die\s+|das\s+)?$", re.I)
_SENT_BEFORE = re.compile(r"\b(?:assign|send|schedule|book|let|have|put|with|by|technician|schicke?|mit)\s+$", re.I)
_GIVEN_TO = re.compile(r"\b(?:give|assign|hand|pass|gib|move)\b.*\b(?:to|an)\s+$", re.I | re.S)
_CUE = 12.0


class Named(NamedTuple):
    """Somebody or something that was understood."""

    id: int
    name: str


class Doubt(StrEnum):
    """What is not sure."""

    WHICH_TECHNICIAN = "which_technician"
    WHICH_JOB = "which_job"
    JOB_OF_TECHNICIAN = "job_of_technician"
    NO_SUCH_JOB = "no_such_job"
    NOT_UNDERSTOOD = "not_understood"
    NO_SUCH_TECHNICIAN = "no_such_technician"
    NO_SUCH_TIME = "no_such_time"
    PAST_DAY = "past_day"
    WHICH_DAY = "which_day"
    NOT_FREE = "not_free"
    ONLY_PLANNING = "only_planning"


class Question(NamedTuple):
    """Asked back. `name`: whom or what it is about; `choices`: a few likely answers; `has_more`: there are others."""

    doubt: Doubt
    name: str = ""
    choices: tuple[Named, ...] = ()
    has_more: bool = False

    @property
    def sentence(self) -> str:
        """In plain words."""
        names = _or([each.name for each in self.choices])
        return {
            Doubt.WHICH_TECHNICIAN: f"Which technician: {names}?",
            Doubt.WHICH_JOB: f"Which job: {names}{' or another one' if self.has_more else ''}?",
            Doubt.JOB_OF_TECHNICIAN: f"Which job is {self.name} to do?",
            Doubt.NO_SUCH_JOB: f"There is no open job {self.name}. Which one is meant?",
            Doubt.NOT_UNDERSTOOD: "I did not understand that. Name a technician, a customer's job, or a day.",
            Doubt.NO_SUCH_TECHNICIAN: f"There is no technician {self.name}. Who is meant?",
            Doubt.NO_SUCH_TIME: f"There is no such time: {self.name}. When is it to be?",
            Doubt.PAST_DAY: f"{self.name} is over. Which day is meant?",
            Doubt.WHICH_DAY: "On which day?",
            Doubt.NOT_FREE: f"{self.name}. Somebody else, or another time?",
            Doubt.ONLY_PLANNING: "Only who is sent where, and when, can be said here. Nothing was changed.",
        }[self.doubt]


class Understanding(NamedTuple):
    """What was understood; `asks`: what has to be answered before anything is suggested, None where nothing."""

    technician: Named | None
    work_order: Named | None
    customer: str | None
    day: date | None
    window_start: str | None
    window_end: str | None
    asks: Question | None
    suggestions: list[Suggestion]

    @property
    def question(self) -> str | None:
        """What is asked back, in plain words."""
        return None if self.asks is None else self.asks.sentence


def ask(tx: Transaction, text: str, today: date, *, with_house: bool = False) -> Understanding:
    """Of customers' jobs, and of those of the house as well where these may be meant.

    Raises: Forbidden, Invalid where nothing, or too much, is asked. Source: contract, decision 17."""
    tx.allow(EventKind.WORK_ORDER_ASSIGNED)
    if not text.strip():
        raise Invalid("query", "This field is required")
    if len(text) > LONGEST:
        raise Invalid("query", "No more than {most} characters", most=LONGEST)
    people = technicians.page(tx, Page(1000), active_only=True)
    jobs = work_orders.page_of_customer_jobs(tx, Page(MOST_JOBS), CustomerJobFilter(OPEN, with_house=with_house))
    names = work_orders.customer_names(tx, [job.customer_id for job in jobs if job.customer_id is not None])
    who, whose = _roles(text, people, names)
    said = understood(_without(text, [*who, *whose]), today)
    technician, asked = _technician(people, likeliest(who))
    job, asked_job = _job(text, said.rest, jobs, names, likeliest(whose))
    nothing = technician is None and job is None and not asked and not asked_job
    if nothing and not spoken_wishes.asks_for_a_day(said.rest):
        said = Said(None, None, said.rest)
    question = _other_wish(text, nothing) or asked or _unknown(text, [*who, *whose]) or asked_job
    question = question or _nothing(technician, job, said) or _no_time(said, today, job)
    found = [] if question else _suggestions(tx, technician, job, said, with_house=with_house)
    if not question and not found and job is not None:
        question = _not_free(tx, technician, job, said)
    start, end = said.window or (None, None)
    return Understanding(
        technician=technician,
        work_order=None if job is None else Named(job.id, job.title),
        customer=None if job is None or job.customer_id is None else names.get(job.customer_id),
        day=said.day,
        window_start=start,
        window_end=end,
        asks=question,
        suggestions=found,
    )


def _roles(text: str, people: Sequence[TechnicianRow], names: dict[int, str]) -> tuple[list[Match], list[Match]]:
    """Who is sent and whose job it is: one word speaks of one of them, as what stands around it says."""
    sent = [_with_cue(text, each, sent=True) for each in matches(text, [(p.id, p.full_name) for p in people])]
    whose = [_with_cue(text, each, sent=False) for each in matches(text, names.items())]
    best_sent = max((match.score for match in sent), default=0.0)
    best_whose = max((match.score for match in whose), default=0.0)
    if best_sent >= best_whose:
        taken = [match for match in sent if match.score == best_sent]
        return _sorted(sent), _sorted([match for match in whose if all(apart(match, other) for other in taken)])
    taken = [match for match in whose if match.score == best_whose]
    return _sorted([match for match in sent if all(apart(match, other) for other in taken)]), _sorted(whose)


def _with_cue(text: str, match: Match, *, sent: bool) -> Match:
    before, after = text[: match.span[0]], text[match.span[1] :]
    given_to = _GIVEN_TO.search(before) is not None
    of_job = not given_to and bool(_JOB_AFTER.match(after) or _JOB_BEFORE.search(before))
    of_sent = given_to or _SENT_BEFORE.search(before) is not None
    cue = _CUE * ((of_sent - of_job) if sent else (of_job - of_sent))
    return match._replace(score=match.score + cue)


def _sorted(found: Sequence[Match]) -> list[Match]:
    return sorted(found, key=lambda match: (-match.score, match.id))


def _without(text: str, found: Sequence[Match]) -> str:
    """Names are no days: May Jones is not in May."""
    for first, last in sorted({match.span for match in found}, reverse=True):
        text = f"{text[:first]} {text[last:]}"
    return _NUMBER.sub(" ", text)


def _technician(people: Sequence[TechnicianRow], found: Sequence[Match]) -> tuple[Named | None, Question | None]:
    names = {person.id: person.full_name for person in people}
    if len(found) > 1:
        likely = sorted((Named(match.id, names[match.id]) for match in found), key=lambda each: (each.name, each.id))
        return None, Question(Doubt.WHICH_TECHNICIAN, choices=tuple(likely))
    return (Named(found[0].id, names[found[0].id]), None) if found else (None, None)


def _job(
    text: str, rest: str, jobs: Sequence[CustomerJobRow], names: dict[int, str], whose: Sequence[Match]
) -> tuple[CustomerJobRow | None, Question | None]:
    numbered = _NUMBER.search(text)
    if numbered is not None:
        wanted = numbered[1] or numbered[2]
        job = next((job for job in jobs if _is_called(job.number, wanted)), None)
        job = job or next((job for job in jobs if str(job.id) == wanted), None)
        return (job, None) if job else (None, Question(Doubt.NO_SUCH_JOB, wanted))
    customers = {match.id for match in whose}
    of_them = [job for job in jobs if job.customer_id in customers] if customers else list(jobs)
    titled = {match.id for match in likeliest(matches(rest, [(job.id, job.title) for job in of_them]))}
    fitting = [job for job in of_them if job.id in titled] or (of_them if customers else [])
    if len(fitting) == 1:
        return fitting[0], None
    if not fitting:
        return None, None
    few = [Named(job.id, _described(job, names)) for job in fitting[:MOST_CHOICES]]
    return None, Question(Doubt.WHICH_JOB, choices=tuple(few), has_more=len(fitting) > MOST_CHOICES)


def _is_called(number: str, said: str) -> bool:
    """By the whole number, or by its figures without the zeros before them."""
    whole, figures = number.casefold(), said.casefold().lstrip("0")
    return said.casefold() == whole or (figures.isdecimal() and whole.lstrip("wo-").lstrip("0") == figures)


def _nothing(technician: Named | None, job: CustomerJobRow | None, said: Said) -> Question | None:
    if job is None and technician is not None:
        return Question(Doubt.JOB_OF_TECHNICIAN, technician.name)
    if job is None and said.day is None:
        return Question(Doubt.NOT_UNDERSTOOD)
    return None


def _other_wish(text: str, nothing: bool) -> Question | None:
    """What is to be undone, or not to be done, is no plan."""
    return Question(Doubt.ONLY_PLANNING) if not nothing and spoken_wishes.is_undoing(text) else None


def _unknown(text: str, known: Sequence[Match]) -> Question | None:
    """Somebody is to be sent whom nobody knows by that name."""
    for name, span in spoken_wishes.names_of_sent(text):
        if all(apart(Match(0, 0, span), match) for match in known):
            return Question(Doubt.NO_SUCH_TECHNICIAN, name)
    return None


def _no_time(said: Said, today: date, job: CustomerJobRow | None) -> Question | None:
    if said.wrong is not None:
        return Question(Doubt.NO_SUCH_TIME, said.wrong)
    if said.day is not None and said.day < today:
        return Question(Doubt.PAST_DAY, said.day.isoformat())
    if job is not None and said.day is None and job.scheduled_on is None:
        return Question(Doubt.WHICH_DAY)
    return None


def _not_free(tx: Transaction, technician: Named | None, job: CustomerJobRow, said: Said) -> Question:
    day = said.day or job.scheduled_on
    if technician is None or day is None:
        return Question(Doubt.NOT_FREE, "Nobody is free then")
    start = said.window[0] if said.window else job.window_start
    found = schedule.findings_at(tx, job.id, technician.id, day, start)
    return Question(Doubt.NOT_FREE, "; ".join((technician.name, *(each.sentence for each in found))))


def _described(job: CustomerJobRow, names: dict[int, str]) -> str:
    whose = None if job.customer_id is None else names.get(job.customer_id)
    return f"{job.number} {job.title} ({whose})" if whose else f"{job.number} {job.title}"


def _suggestions(
    tx: Transaction, technician: Named | None, job: CustomerJobRow | None, said: Said, *, with_house: bool
) -> list[Suggestion]:
    """The one that was meant; where nobody is named, who fits best; where only a day is, all of it."""
    if job is None:
        return dispatch.suggestions(tx, said.day, with_house=with_house) if said.day else []
    day = said.day or job.scheduled_on
    if day is None:
        return []
    start = said.window[0] if said.window else None
    try:
        best = dispatch.offer(tx, job.id, day, start, technician_id=technician.id if technician else None)
    except NotFound:
        return []
    return [] if best is None else [best]


def _or(names: Sequence[str]) -> str:
    return "".join(names) if len(names) < 2 else f"{', '.join(names[:-1])} or {names[-1]}"
