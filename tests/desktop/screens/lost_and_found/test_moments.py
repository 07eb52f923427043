"""Moments and days that a draft kept as text."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desktop.screens.lost_and_found.moments import DayEdit, FoundMoment


def test_a_moment_comes_back_from_a_draft(qtbot, look) -> None:
    """As text, as a moment, or none."""
    edit = FoundMoment([])
    qtbot.addWidget(edit)
    moment = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
    for given in (moment, moment.isoformat()):
        edit.set_value(given)
        assert edit.value() == moment
    edit.set_value("")
    assert edit.value() is None


def test_a_day_has_no_time(qtbot, look) -> None:
    """Whatever it is given as; a draft may hold a whole moment."""
    edit = DayEdit([30])
    qtbot.addWidget(edit)
    for given in (date(2026, 12, 31), "2026-12-31", "2026-12-31T23:00:00+00:00"):
        edit.set_value(given)
        assert edit.value() == date(2026, 12, 31)
    assert ":" not in edit.line.text()
    edit.set_value(None)
    assert (edit.value(), edit.line.text()) == (None, "")
