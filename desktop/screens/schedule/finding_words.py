"""What speaks against a job's place, in the language of the screen: so short that it can stand on a card."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from core.rules.planning import Finding, FindingCode
from core.rules.words import AbsenceKind
from core.rules.working_hours import minutes_of
from desktop.screens.schedule.words import clock_words, day_words

translate = QCoreApplication.translate


def finding_words(finding: Finding) -> str:
    """With whom or what it is about."""
    words = {
        FindingCode.OVERLAP: translate("schedule", "At the same time as {name}"),
        FindingCode.OUTSIDE_HOURS: translate("schedule", "Outside the hours {name}"),
        FindingCode.ABSENT: translate("schedule", "{name} is away"),
        FindingCode.OVERBOOKED: translate("schedule", "Too much for one day: {name} h"),
        FindingCode.MISSING_SKILL: translate("schedule", "Skill missing: {name}"),
        FindingCode.PAST_PROMISE: translate("schedule", "Promised for {name}"),
        FindingCode.ROOM_OCCUPIED: translate("schedule", "Guest in room {name}"),
    }
    if finding.code is FindingCode.OUTSIDE_HOURS and finding.name in ("", "-"):
        return translate("schedule", "Not a working day")
    name = promise_words(finding.name) if finding.code is FindingCode.PAST_PROMISE else finding.name
    return words[finding.code].format(name=name)


def promise_words(moment: str) -> str:
    """Core's YYYY-MM-DD HH:MM as the country writes it; anything else as it is."""
    try:
        day, minute = date.fromisoformat(moment[:10]), minutes_of(moment[11:])
    except ValueError:
        return moment
    return f"{day_words(day)} {clock_words(minute)}"


def short_words(finding: Finding) -> str:
    """Where there is room for a word or two."""
    return {
        FindingCode.OVERLAP: translate("schedule", "Overlap"),
        FindingCode.OUTSIDE_HOURS: translate("schedule", "Off hours"),
        FindingCode.ABSENT: translate("schedule", "Away"),
        FindingCode.OVERBOOKED: translate("schedule", "Too much"),
        FindingCode.MISSING_SKILL: translate("schedule", "No skill"),
        FindingCode.PAST_PROMISE: translate("schedule", "Too late"),
        FindingCode.ROOM_OCCUPIED: translate("schedule", "Occupied"),
    }[finding.code]


def away_word(kind: AbsenceKind | None) -> str:
    """Why somebody is not there; None: it is not said to everybody."""
    words = {
        AbsenceKind.VACATION: translate("schedule", "On holiday"),
        AbsenceKind.SICK: translate("schedule", "Sick"),
        AbsenceKind.TRAINING: translate("schedule", "At a training"),
        AbsenceKind.OTHER: translate("schedule", "Away"),
    }
    return words.get(kind, translate("schedule", "Away")) if kind is not None else translate("schedule", "Away")
