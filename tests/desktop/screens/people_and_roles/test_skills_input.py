"""What somebody is able to do, typed in one line."""

from __future__ import annotations

from desktop.screens.people_and_roles.skills_input import SkillsInput


def test_words_are_taken_apart_at_commas(qtbot, look) -> None:
    """Blanks around and doubles do not count; what is shown reads back the same."""
    line = SkillsInput()
    qtbot.addWidget(line)
    line.setText(" HVAC,  Septic   tank ; HVAC,, ")
    assert line.value() == ["HVAC", "Septic tank"]
    line.set_value(["Plumbing", "Ключи"])
    assert (line.text(), line.value()) == ("Plumbing, Ключи", ["Plumbing", "Ключи"])
    line.set_value(None)
    assert line.value() == []
