"""A report as an Excel sheet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal as D
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from core.base.errors import Unavailable
from core.reports import Column, Group, Kind, Table, Worded, write
from core.rules.customer_figures import Risk
from core.rules.periods import Period

DAY = Period(date(2026, 3, 2), date(2026, 3, 2))
COLUMNS = (
    Column("span", Kind.SPAN),
    Column("revenue", Kind.MONEY),
    Column("rate", Kind.SHARE),
    Column("risk", Kind.RISK),
)
TABLE = Table(
    Group.REVENUE, COLUMNS, [(DAY, D("119.50"), 0.5, Risk.HIGH), (DAY, D("-3.00"), None, None)],
    (None, D("116.50"), 0.5, None), charted=("revenue",),
)  # fmt: skip
WORDED = Worded(
    "Revenue", "March 2026", ("Day", "Revenue", "Rate", "Risk"), ("2 March", "=HYPERLINK(1)"), {Risk.HIGH: "high"},
    "All", (("Revenue", "taken − refunded"),),
)  # fmt: skip


def test_numbers_are_numbers_and_text_is_text(tmp_path: Path) -> None:
    """Whatever it begins with; what is not known stays empty."""
    path = write(tmp_path / "revenue", TABLE, WORDED)
    assert path == tmp_path / "revenue.xlsx"
    rows = [row[:4] for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()]
    assert rows[0][0] == "Revenue"
    assert rows[3:7] == [
        ["Day", "Revenue", "Rate", "Risk"],
        ["2 March", 119.5, 0.5, "high"],
        ["=HYPERLINK(1)", -3, "", ""],
        ["All", 116.5, 0.5, ""],
    ]
    assert rows[8][0] == "Revenue: taken − refunded"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    """And nothing is left there."""
    with pytest.raises(Unavailable):
        write(tmp_path / "gone" / "revenue.xlsx", TABLE, WORDED)
