"""Maintenance plans in the language of the screen."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from core.maintenance import PlanRow
from core.rules.compliance import Compliance, Outcome
from core.rules.words import CheckKind, Period, PlanTrigger
from desktop.look.tokens import Tone
from desktop.widgets.chip import ChipText

translate = QCoreApplication.translate
SOON = timedelta(days=7)


def every_words(plan: PlanRow) -> str:
    """Every 3 months; every 500 of the meter."""
    if plan.due_by is PlanTrigger.METER:
        words = translate("maintenance", "Every {count} by {meter}")
        return words.format(count=QLocale().toString(plan.every), meter=plan.meter_name)
    words = {
        Period.DAY: translate("maintenance", "Every %n day(s)", "", plan.every),
        Period.WEEK: translate("maintenance", "Every %n week(s)", "", plan.every),
        Period.MONTH: translate("maintenance", "Every %n month(s)", "", plan.every),
        Period.YEAR: translate("maintenance", "Every %n year(s)", "", plan.every),
    }[plan.period]
    return words


def period_choices() -> list[tuple[Period, str]]:
    """For a form."""
    return [
        (Period.DAY, translate("maintenance", "Days")),
        (Period.WEEK, translate("maintenance", "Weeks")),
        (Period.MONTH, translate("maintenance", "Months")),
        (Period.YEAR, translate("maintenance", "Years")),
    ]


def check_choices() -> list[tuple[CheckKind, str]]:
    """How a line of a checklist is answered."""
    return [
        (CheckKind.CHECK, translate("maintenance", "Well or not")),
        (CheckKind.MEASUREMENT, translate("maintenance", "Figure")),
        (CheckKind.TEXT, translate("maintenance", "Words")),
    ]


def plan_chip(plan: PlanRow, at: datetime) -> ChipText:
    """Whether something of it is due."""
    if not plan.is_active:
        return ChipText(translate("maintenance", "Resting"), Tone.NEUTRAL)
    if plan.next_due_at is None or plan.next_due_at > at + SOON:
        return ChipText(translate("maintenance", "Planned"), Tone.INFO)
    if plan.next_due_at > at:
        return ChipText(translate("maintenance", "Due soon"), Tone.WARNING)
    return ChipText(translate("maintenance", "Due"), Tone.DANGER)


def outcome_chip(outcome: Outcome) -> ChipText:
    """How one date ended."""
    return {
        Outcome.IN_TIME: ChipText(translate("maintenance", "In time"), Tone.SUCCESS),
        Outcome.LATE: ChipText(translate("maintenance", "Late"), Tone.WARNING),
        Outcome.MISSED: ChipText(translate("maintenance", "Missed"), Tone.DANGER),
        Outcome.PENDING: ChipText(translate("maintenance", "Open"), Tone.INFO),
    }[outcome]


def compliance_words(found: Compliance) -> str:
    """92.3 % (12 of 13); a word where nothing was due."""
    if found.percent is None:
        return translate("maintenance", "Nothing was due")
    percent = QLocale().toString(found.percent, "f", 1)
    words = translate("maintenance", "{percent} % in time ({done} of {due})")
    return words.format(percent=percent, done=found.in_time, due=found.due)
