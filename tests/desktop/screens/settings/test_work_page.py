"""Tests of what repairs usually cost."""

from __future__ import annotations

from decimal import Decimal

from desktop.screens.settings.work_page import WorkPage
from tests.desktop.screens.settings.pages import stored_by


def test_every_field_is_a_setting_and_is_stored(qtbot, desk) -> None:
    """What was typed is what core holds."""
    changes = {
        "hourly_rate": Decimal("75.00"), "diagnosis_fee": Decimal("19.90"), "tax_rate": Decimal("19"),
        "promise_days": 5, "photos_required": 2,
        "part_lead_days": 9, "working_hours": "Mo-Fr 09:00-17:00",
    }  # fmt: skip
    stored = stored_by(qtbot, desk, WorkPage(desk), changes)
    assert {key: getattr(stored, key) for key in changes} == changes


def test_an_emptied_number_stays_what_it_was(qtbot, desk) -> None:
    """A shop has an hourly rate, if only of nothing."""
    page = WorkPage(desk)
    qtbot.addWidget(page)
    page.show()
    before = desk.settings.hourly_rate
    page.form.fields["hourly_rate"].control.clear()
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    assert desk.settings.hourly_rate == before == Decimal("60.00")
