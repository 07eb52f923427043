"""How a customer does, in words, and how each of them is reckoned."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from core.customer_figures import CustomerWorth
from core.rules import customer_figures as rules
from core.rules.customer_figures import Risk
from desktop.look.tokens import Tone
from desktop.widgets.chip import ChipText

translate = QCoreApplication.translate


def recency_words(worth: CustomerWorth) -> str:
    """Since the last job."""
    if worth.recency_days is None:
        return translate("customers", "Never gave a job")
    if worth.recency_days == 0:
        return translate("customers", "Today")
    return translate("customers", "%n day(s) ago", "", worth.recency_days)


def frequency_words(worth: CustomerWorth) -> str:
    """Within the last year."""
    return translate("customers", "%n job(s) in a year", "", worth.frequency)


def risk_chip(risk: Risk | None) -> ChipText | None:
    """Whether the customer may be lost; None where he never gave a job."""
    return {
        None: None,
        Risk.LOW: ChipText(translate("customers", "Low"), Tone.SUCCESS),
        Risk.MEDIUM: ChipText(translate("customers", "Medium"), Tone.WARNING),
        Risk.HIGH: ChipText(translate("customers", "High"), Tone.DANGER),
    }[risk]


def stars_words(satisfaction: float | None) -> str:
    """Of five."""
    if satisfaction is None:
        return translate("customers", "Never asked")
    return translate("customers", "{stars} of 5").format(stars=QLocale().toString(satisfaction, "f", 1))


def recency_tip() -> str:
    """How it is reckoned."""
    return translate("customers", "Days since the last job was taken in.")


def frequency_tip() -> str:
    """How it is reckoned."""
    words = translate("customers", "Jobs that were taken in within the last {days} days.")
    return words.format(days=rules.PERIOD_DAYS)


def value_tip() -> str:
    """How it is reckoned."""
    return translate("customers", "All payments of this customer, refunds taken off.")


def risk_tip() -> str:
    """How it is reckoned."""
    words = translate(
        "customers",
        "The usual pause is the time from the first job to the last, divided by the pauses between them. High: away "
        "for more than three usual pauses, or {lost} days. Medium: two usual pauses, or {quiet} days. Pauses below "
        "{short} days tell nothing.",
    )
    return words.format(lost=rules.LOST_AFTER_DAYS, quiet=rules.QUIET_AFTER_DAYS, short=rules.SHORT_MTBF_DAYS)


def satisfaction_tip() -> str:
    """How it is reckoned."""
    return translate("customers", "The mean of the stars that this customer gave at the pick-up.")


def owed_tip() -> str:
    """How it is reckoned."""
    return translate("customers", "What finished jobs came to, less what was paid for them.")


def deposits_tip() -> str:
    """How it is reckoned."""
    return translate("customers", "What was paid ahead for jobs that are not finished.")


def paid_tip() -> str:
    """How it is reckoned."""
    return translate("customers", "What was paid for all jobs, refunds taken off.")


def balance_tip() -> str:
    """How it is reckoned."""
    return translate(
        "customers", "As on the statement: everything that was charged, less credits and everything that was paid."
    )
