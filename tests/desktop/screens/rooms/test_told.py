"""Tests of what core refuses about rooms, in words."""

from __future__ import annotations

from core.base.errors import Conflict
from desktop.screens.rooms.told import MOST, told, told_of_many


def test_states_are_said_as_the_screen_says_them(qapp):
    """Not as they are stored."""
    refusal = Conflict("A room cannot go from {start} to {goal}", "front_desk", start="vacant", goal="due_out")
    assert told(refusal) == "A room cannot go from Vacant to Due out"


def test_each_room_is_told_with_its_reason(qapp):
    """One a line; beyond that they are counted."""
    lines = told_of_many([("101", "because"), ("102", "why not")]).splitlines()
    assert lines[1:] == ["101 – because", "102 – why not"]
    many = told_of_many([(str(number), "so") for number in range(MOST + 3)]).splitlines()
    assert len(many) == MOST + 2
    assert "3" in many[-1]
