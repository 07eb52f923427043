"""Technical data is typed as lines."""

from __future__ import annotations

from desktop.screens.equipment.specs_input import SpecsInput


def test_lines_are_pairs(look, qtbot) -> None:
    """What was no text stays what it was until its line is changed."""
    line = SpecsInput()
    qtbot.addWidget(line)
    line.set_value({"Output": "311 kW", "Built": 2016, "Stops": [1, 2]})
    assert line.toPlainText() == "Output: 311 kW\nBuilt: 2016\nStops: [1, 2]"
    assert line.value() == {"Output": "311 kW", "Built": 2016, "Stops": [1, 2]}
    line.setPlainText("Built: 2017\n\nStops: [1, 2]\n Filter : F7: fine")
    assert line.value() == {"Built": "2017", "Stops": [1, 2], "Filter": "F7: fine"}
    assert line.problem() == ""


def test_what_is_no_pair_is_said(look, qtbot) -> None:
    """A line without a name or a value, and a name that comes twice."""
    line = SpecsInput()
    qtbot.addWidget(line)
    line.setPlainText("311 kW")
    assert "name: value" in line.problem()
    line.setPlainText("a: 1\na: 2")
    assert "twice" in line.problem()
    line.set_value("")
    assert line.value() == {} and line.problem() == ""
