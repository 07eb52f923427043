"""A report's values as people read them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.reports import Kind, Table
from core.rules.periods import Period
from desktop.screens.payments.methods import method_word
from desktop.screens.reports.words import risk_word
from desktop.widgets.charts.scale import number_text
from desktop.widgets.days import day_words, span_words
from desktop.widgets.money import money_text

translate = QCoreApplication.translate
_NOTHING = "–"


def cell(kind: Kind, value: Any, currency: str) -> str:
    """One value; a dash for one that is not known."""
    if value is None:
        return _NOTHING
    if kind in (Kind.HOURS, Kind.DAYS):
        unit = translate("reports", "{number} h") if kind is Kind.HOURS else translate("reports", "{number} d")
        return unit.format(number=number_text(float(value)))
    writers: dict[Kind, Callable[[Any], str]] = {
        Kind.MONEY: lambda amount: money_text(Decimal(amount), currency),
        Kind.SHARE: lambda share: f"{number_text(round(100 * float(share), 1))}\u00a0%",
        Kind.NUMBER: number_text,
        Kind.MEAN: number_text,
        Kind.RISK: risk_word,
        Kind.METHOD: method_word,
        Kind.SPAN: span_text,
        Kind.NAME: str,
    }
    return writers[kind](value)


def span_text(part: Period) -> str:
    """A day, a month by its name, or from day to day."""
    locale = QLocale()
    first, last = (QDate(day.year, day.month, day.day) for day in part)
    if first == last:
        return day_words(part.first, weekday=True)
    if first.day() == 1 and last == first.addMonths(1).addDays(-1):
        return locale.toString(first, "MMMM yyyy")
    return span_words(part.first, part.last, year=False)


def label_text(part: Period) -> str:
    """As short as it stands below a column."""
    locale = QLocale()
    first = QDate(part.first.year, part.first.month, part.first.day)
    if part.days == 1:
        return str(part.first.day)
    return locale.toString(first, "MMM") if part.days > 7 else day_words(part.first)


def period_text(period: Period) -> str:
    """As it stands above a report."""
    if period.first == period.last:
        first = QDate(period.first.year, period.first.month, period.first.day)
        return QLocale().toString(first, QLocale.FormatType.LongFormat)
    return span_words(period.first, period.last)


def first_cells(table: Table, currency: str) -> list[str]:
    """What each row is about."""
    return [cell(table.columns[0].kind, row[0], currency) for row in table.rows]
