"""A report in the reader's words, for paper and for an Excel sheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from core.documents import ReportSheet
from core.documents.from_shop import letterheads
from core.reports import Table, Worded
from core.rules.customer_figures import Risk
from core.rules.periods import Period, Step
from core.settings import ShopSettings
from desktop.screens.reports.cells import cell, first_cells, period_text
from desktop.screens.reports.words import column_word, group_word, meaning, risk_word

translate = QCoreApplication.translate


def _titles(table: Table, step: Step) -> tuple[str, ...]:
    return tuple(column_word(table.group, column.key, step) for column in table.columns)


def _explained(table: Table, titles: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    told = zip(titles, (meaning(table.group, column.key) for column in table.columns), strict=True)
    return tuple((title, words) for title, words in told if words)


def on_paper(table: Table, period: Period, step: Step, shop: ShopSettings) -> ReportSheet:
    """The content of the printed report."""
    titles, total = _titles(table, step), translate("reports", "All")
    rows = tuple(_cells(table, row, shop.currency) for row in table.rows)
    sums = _cells(table, table.sums, shop.currency)
    return ReportSheet(
        shop=letterheads.letterhead(shop),
        title=group_word(table.group),
        period=period_text(period),
        titles=titles,
        rows=rows,
        sums=(total, *sums[1:]) if sums else (),
        shares=_shares(table),
        nothing=translate("reports", "Nothing in this period"),
        explained=_explained(table, titles),
    )


def _cells(table: Table, row: tuple[Any, ...], currency: str) -> tuple[str, ...]:
    """The sums leave empty what has none; a row of figures says that one is not known."""
    empty = "" if row is table.sums else None
    pairs = zip(table.columns, row, strict=bool(row))
    return tuple(
        empty if empty is not None and value is None else cell(column.kind, value, currency) for column, value in pairs
    )


def _shares(table: Table) -> tuple[float, ...]:
    values = [float(value or 0) for value in table.values(table.charted[0])]
    largest = max(values, default=0)
    return tuple(value / largest for value in values) if largest > 0 else ()


def in_excel(table: Table, period: Period, step: Step, shop: ShopSettings) -> Worded:
    """The words of the Excel sheet."""
    titles = _titles(table, step)
    return Worded(
        group_word(table.group), period_text(period), titles, first_cells(table, shop.currency),
        {risk: risk_word(risk) for risk in Risk}, translate("reports", "All"), _explained(table, titles),
    )  # fmt: skip
