"""Planning by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.screens.schedule.plan_dialog import NOBODY, PlanDialog
from tests.desktop.screens.schedule.conftest import DAY, Monday


@pytest.fixture
def dialog(qtbot, screen, monday: Monday) -> PlanDialog:
    """For the heating."""
    screen.ask_plan(monday.jobs["Heating"])
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PlanDialog))
    return QApplication.activeModalWidget()


def test_it_begins_with_what_is_planned_and_says_what_is_wrong(qtbot, dialog: PlanDialog, monday: Monday) -> None:
    """As soon as something else is typed it says what speaks against that."""
    assert dialog.plan() == (monday.ayse_id, DAY, 600, None)
    qtbot.waitUntil(lambda: "same time" in dialog.against.text)
    assert dialog.yes.text() == "Plan all the same"
    dialog.hour.set_value("13:00")
    qtbot.waitUntil(dialog.against.isHidden)
    assert dialog.yes.text() == "Plan"


def test_it_is_stored(qtbot, dialog: PlanDialog, stored, monday: Monday) -> None:
    """Whose, which day, from when, how long."""
    dialog.form.set_values({"technician_id": monday.tom_id, "window_start": "13", "duration_hours": "1:30"})
    dialog.submit()
    qtbot.waitUntil(lambda: stored("Heating").technician_id == monday.tom_id)
    assert (stored("Heating").window_start, stored("Heating").duration_hours) == ("13:00", 1.5)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_what_was_said_is_agreed_to(qtbot, dialog: PlanDialog, stored, monday: Monday) -> None:
    """It is not asked a second time."""
    dialog.length.set_value("45")
    qtbot.waitUntil(lambda: bool(dialog.found) and not dialog._pause.isActive())
    dialog.submit()
    qtbot.waitUntil(lambda: stored("Heating").duration_hours == 0.75)


def test_what_is_no_time_is_told_at_its_field(dialog: PlanDialog) -> None:
    """Nothing is stored."""
    dialog.form.set_values({"window_start": "soon", "duration_hours": "long", "technician_id": NOBODY, "day": None})
    assert dialog.plan() is None
    dialog.submit()
    assert all(dialog.form.fields[key].error for key in ("day", "window_start", "duration_hours"))
