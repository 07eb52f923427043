"""A checklist as it is written."""

from __future__ import annotations

from decimal import Decimal as D

from core.maintenance import NewCheck, PlanCheckRow
from core.rules.words import CheckKind
from desktop.screens.maintenance.checks_edit import ChecksEdit, checks_of, shown

TEMPERATURE = PlanCheckRow(1, "temp", "Temperature", CheckKind.MEASUREMENT, True, "°C", D("60.000"), D("75.500"))


def test_a_checklist_comes_back_as_it_was(qtbot, look) -> None:
    """Codes, limits and units included."""
    edit = ChecksEdit()
    qtbot.addWidget(edit)
    edit.set_value(shown([TEMPERATURE]))
    assert checks_of(edit.value()) == [
        NewCheck("Temperature", CheckKind.MEASUREMENT, True, "°C", D("60"), D("75.5"), "temp")
    ]
    assert edit.problem() == ""


def test_what_is_wrong_is_said(qtbot, look) -> None:
    """A line without words, a limit that is no number; a line that is taken off is wrong no more."""
    edit = ChecksEdit()
    qtbot.addWidget(edit)
    edit.add_line()
    assert "remove the line" in edit.problem()
    line = edit.lines[0]
    line.what.set_value("Pressure")
    line.kind.set_value(CheckKind.MEASUREMENT)
    line.least.set_value("much")
    assert "number" in edit.problem()
    line.remove.click()
    assert (edit.problem(), edit.value()) == ("", [])
