"""What the office's figures mean, by numbers that can be reckoned by hand."""

from __future__ import annotations

import pytest

from core.rules import customer_figures as rules
from core.rules.customer_figures import Risk

L, M, H = Risk.LOW, Risk.MEDIUM, Risk.HIGH


@pytest.mark.parametrize(("completed", "reopened", "rate"), [(0, 0, 0.0), (100, 13, 0.87), (3, 1, 0.6667), (1, 1, 0.0)])
def test_first_time_fix_rate(completed: int, reopened: int, rate: float) -> None:
    """The document's own example is 0.87."""
    assert rules.first_time_fix_rate(completed, reopened) == rate


@pytest.mark.parametrize(
    ("counts", "mean"), [({}, None), ({1: 0, 5: 0}, None), ({5: 1}, 5.0), ({5: 7, 4: 3}, 4.7), ({1: 1, 5: 2}, 3.67)]
)
def test_satisfaction(counts: dict[int, int], mean: float | None) -> None:
    """The document's own example is 4.7; nobody asked is no number."""
    assert rules.satisfaction(counts) == mean


@pytest.mark.parametrize(("days", "failures", "mean"), [(365, 0, None), (365, 1, 365.0), (365, 4, 91.2), (10, 3, 3.3)])
def test_mean_time_between_failures(days: float, failures: int, mean: float | None) -> None:
    """None for what never failed."""
    assert rules.mtbf_days(days, failures) == mean


@pytest.mark.parametrize(
    ("failures", "mtbf", "stands_still", "risk"),
    [(0, None, False, L), (0, None, True, H), (1, 365.0, False, L), (2, 100.0, False, M), (2, 20.0, False, H),
     (3, 121.7, False, M), (4, 91.2, False, H)],
)  # fmt: skip
def test_equipment_risk(failures: int, mtbf: float | None, stands_still: bool, risk: Risk) -> None:
    """What stands still is a risk however seldom it fails."""
    assert rules.equipment_risk(failures, mtbf, stands_still=stands_still) is risk


@pytest.mark.parametrize(
    ("recency", "jobs", "span", "risk"),
    [(None, 0, 0.0, None), (10, 1, 0.0, L), (200, 1, 0.0, M), (400, 1, 0.0, H), (50, 5, 80.0, M), (70, 5, 80.0, H),
     (29, 20, 20.0, L), (10, 2, 0.0, L)],
)  # fmt: skip
def test_churn_risk(recency: float | None, jobs: int, span: float, risk: Risk | None) -> None:
    """Who came every three weeks is missed sooner than who comes once a year."""
    assert rules.churn_risk(recency, jobs, span) is risk
