"""What reports are called."""

from __future__ import annotations

from core.reports import Group, Table
from core.rules.customer_figures import Risk
from core.rules.periods import Named, Step
from desktop.look.paths import ICONS
from desktop.screens.reports import words


def test_everything_has_a_word(qapp, tables: dict[Group, Table]) -> None:
    """Every report, column, period, division and risk; no two columns of a report have the same."""
    for group, table in tables.items():
        assert words.group_word(group)
        titles = [words.column_word(group, column.key, Step.DAY) for column in table.columns]
        assert len(set(titles)) == len(titles) and all(titles)
        assert (ICONS / f"{words.GROUP_ICONS[group]}.svg").exists()
    for each, word in ((Named, words.period_word), (Step, words.step_word), (Risk, words.risk_word)):
        assert len({word(value) for value in each}) == len(each)


def test_every_report_explains_a_figure(qapp, tables: dict[Group, Table]) -> None:
    """What is drawn, or what it comes from, is told in words."""
    for group, table in tables.items():
        assert any(words.meaning(group, column.key) for column in table.columns)
