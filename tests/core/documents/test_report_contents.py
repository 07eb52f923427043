"""What a report prints."""

from __future__ import annotations

from core.documents import Letterhead, ReportSheet


def test_a_report_needs_neither_sums_nor_bars(shop: Letterhead) -> None:
    """Nor explanations."""
    sheet = ReportSheet(shop=shop, title="Jobs", period="March", titles=("Day", "Jobs"), rows=(("1", "2"),))
    assert (sheet.sums, sheet.shares, sheet.explained) == ((), (), ())
