"""Advice in words: how sure it is, why, and for when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from core.dispatch import Obstacle, Suggestion
from core.dispatch_questions import Question
from core.rules.dispatching import Factor, Reason
from core.rules.planning import Finding, FindingCode
from core.rules.working_hours import minutes_of
from desktop.look.tokens import Tone
from desktop.screens.dispatch.day import Day
from desktop.screens.schedule.finding_words import finding_words, promise_words, short_words
from desktop.screens.schedule.words import clock_words, day_words

translate = QCoreApplication.translate
#: From here on advice is strong, or fair.
STRONG, FAIR = 0.7, 0.45


def percent_words(confidence: float) -> str:
    """84 %, as the country writes it."""
    number = QLocale().toString(round(confidence * 100))
    return translate("dispatch", "{number} %").format(number=number)


def sure_word(confidence: float) -> str:
    """How sure that is."""
    if confidence >= STRONG:
        return translate("dispatch", "Strong")
    return translate("dispatch", "Fair") if confidence >= FAIR else translate("dispatch", "Weak")


def sure_tone(confidence: float) -> Tone:
    """Its colour, which never stands alone."""
    if confidence >= STRONG:
        return Tone.SUCCESS
    return Tone.INFO if confidence >= FAIR else Tone.WARNING


def reason_words(reason: Reason) -> str:
    """Why, or why not; about the technician."""
    good, bad = {
        Factor.SKILL: (translate("dispatch", "Able to do {name}"), translate("dispatch", "No fitting skill")),
        Factor.LOAD: (translate("dispatch", "{name} h planned"),) * 2,
        Factor.PARTS: (translate("dispatch", "Carries the parts ({name})"),) * 2,
        Factor.PLACE: (
            translate("dispatch", "At the same place that day"), translate("dispatch", "Elsewhere that day")
        ),
        Factor.DUE: (
            translate("dispatch", "In time for {name}"), translate("dispatch", "Too late for what was promised: {name}")
        ),
    }[reason.factor]  # fmt: skip
    if reason.factor is Factor.SKILL and not reason.name and reason.value:
        return translate("dispatch", "Skills are not written down")
    name = promise_words(reason.name) if reason.factor is Factor.DUE else reason.name
    return (good if reason.value >= 1 else bad).format(name=name)


def reasons_words(suggestion: Suggestion) -> str:
    """All of them, and what speaks against it all the same."""
    against = [finding_words(each) for each in suggestion.findings]
    load = load_words(suggestion.planned_hours, suggestion.day_hours)
    said = [load if each.factor is Factor.LOAD else reason_words(each) for each in suggestion.reasons]
    return " · ".join(said + against)


def load_words(planned: float, hours: float) -> str:
    """How full his day is without this job."""
    words = translate("dispatch", "{planned} of {hours} h planned")
    point = QLocale().decimalPoint()
    return words.format(planned=f"{planned:g}".replace(".", point), hours=f"{hours:g}".replace(".", point))


def obstacle_words(obstacle: Obstacle) -> str:
    """Why somebody does not take a job."""
    codes = {code.value: code for code in FindingCode}
    if obstacle.code == "dismissed":
        return translate("dispatch", "Was turned down")
    if obstacle.code == "others_first":
        return translate("dispatch", "Has more urgent jobs")
    return short_words(Finding(codes[obstacle.code], "")) if obstacle.code in codes else obstacle.sentence


def start_words(start: str | None) -> str:
    """The hour, or any."""
    return clock_words(minutes_of(start)) if start else translate("dispatch", "Any time")


def spoken(suggestion: Suggestion, start: str | None) -> str:
    """All of a line, for who hears it."""
    sure = f"{sure_word(suggestion.confidence)}, {percent_words(suggestion.confidence)}"
    to = translate("dispatch", "to {name}").format(name=suggestion.technician)
    parts = (
        suggestion.title, suggestion.number, suggestion.customer or "", to, day_words(suggestion.day),
        start_words(start), sure, reasons_words(suggestion),
    )  # fmt: skip
    return ", ".join(filter(None, parts))


def summary(given: Suggestion) -> str:
    """What would be done, in one sentence."""
    start = None if given.plan_at in (None, "day") else given.plan_at
    return translate("dispatch", "{name} does {number} {title} on {day}, {time}").format(
        name=given.technician, number=given.number, title=given.title, day=day_words(given.day),
        time=start_words(start),
    )  # fmt: skip


def question_words(asks: Question, findings: Sequence[Finding] = ()) -> str:
    """What is asked back; the choices stand below it. `findings`: why somebody is not free."""
    if asks.doubt.value == "not_free":
        return not_free_words(findings)
    words = {
        "which_technician": translate("dispatch", "Which technician?"),
        "which_job": translate("dispatch", "Which job?"),
        "job_of_technician": translate("dispatch", "Which job is {name} to do?"),
        "no_such_job": translate("dispatch", "There is no open job {name}. Which one is meant?"),
        "not_understood": translate(
            "dispatch", "That was not understood. Name a technician, a customer's job, or a day."
        ),
        "no_such_technician": translate("dispatch", "There is no technician {name}. Who is meant?"),
        "no_such_time": translate("dispatch", "There is no such time: {name}. When is it to be?"),
        "past_day": translate("dispatch", "That day is over. Which one is meant?"),
        "which_day": translate("dispatch", "For which day?"),
        "only_planning": translate("dispatch", "Only who is sent where, and when, can be said here."),
    }.get(asks.doubt.value)
    return asks.sentence if words is None else words.format(name=asks.name)


def not_free_words(findings: Sequence[Finding]) -> str:
    """Nobody can do it then, or this one cannot, and why."""
    if not findings:
        return translate("dispatch", "Nobody is free then.")
    why = "; ".join(finding_words(each) for each in findings)
    return translate("dispatch", "That cannot be done then: {why}.").format(why=why)


def example_questions(day: Day) -> list[str]:
    """What could be asked about the jobs and the people of a day; only words that are understood."""
    anything = translate("dispatch", "Which jobs have nobody tomorrow?")
    if not day.advice:
        return [anything]
    first, last = day.advice[0].suggestion, day.advice[-1].suggestion
    return [
        translate("dispatch", "Who fits best for {job}?").format(job=last.number),
        translate("dispatch", "Send {name} to {job}").format(name=first.technician, job=first.number),
        translate("dispatch", "Who can take {job} tomorrow at 10?").format(job=last.number),
        anything,
    ]
