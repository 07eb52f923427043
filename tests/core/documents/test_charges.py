"""What the papers of an account share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.documents import Letterhead, Paper
from core.documents.charges import day, sheet_of, sum_width, table_row
from core.documents.sheets import Sheet


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])
def test_a_day_of_the_calendar_stays_that_day(shop: Letterhead, zone: str) -> None:
    """Wherever the shop is."""
    assert day(Sheet(replace(shop, time_zone=zone), Paper.A4), date(2025, 12, 5)) == "5 Dec 2025"


def test_rows_are_as_wide_as_the_sheet(shop: Letterhead) -> None:
    """Columns and the gaps between them; a roll gives way to a sheet."""
    sheet = Sheet(shop, sheet_of(Paper.ROLL_80))
    assert (sheet.paper, sheet_of(Paper.LETTER)) == (Paper.A4, Paper.LETTER)
    row = table_row(sheet, (0.5, 0.25, 0.25), ("Screen", "1", "10.00"), 2, sheet.theme.body)
    assert [cell.x for cell in row.cells][1:] == [
        pytest.approx((sheet.width - 20) * share + gap) for share, gap in ((0.5, 10), (0.75, 20))
    ]
    assert sum_width(sheet) < sheet.width
