"""Tests of how rooms are cleaned and given out."""

from __future__ import annotations

from desktop.screens.settings.rooms_page import RoomsPage
from tests.desktop.screens.settings.pages import stored_by


def test_every_field_is_a_setting_and_is_stored(qtbot, desk) -> None:
    """What was typed is what core holds."""
    changes = {
        "only_inspected_rooms": True, "housekeeping_hour": "05:30", "attendant_minutes": 390,
        "arrival_alert_hours": 2, "found_item_days": 60,
    }  # fmt: skip
    page = RoomsPage(desk)
    assert set(changes) == set(page.form.fields)
    stored = stored_by(qtbot, desk, page, changes)
    assert {key: getattr(stored, key) for key in changes} == changes


def test_an_hour_that_is_none_is_refused_at_its_field(qtbot, desk) -> None:
    """What was typed stays."""
    page = RoomsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.form.fields["housekeeping_hour"].control.set_value("noon")
    page.store()
    qtbot.waitUntil(lambda: "06:00" in page.form.fields["housekeeping_hour"].error)
    assert page.is_dirty
