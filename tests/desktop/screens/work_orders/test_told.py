"""Refusals speak the screen's language."""

from __future__ import annotations

from core.base.errors import Conflict, Invalid
from desktop.screens.work_orders.told import told


def test_states_are_said_as_the_screen_says_them(qapp) -> None:
    """Not as they are stored."""
    assert told(Conflict("{number} is {status} meanwhile", number="WO001", status="in_progress")) == (
        "WO001 is In repair meanwhile"
    )


def test_other_refusals_stay(qapp) -> None:
    """A status that is no word of ours is left alone."""
    assert told(Invalid("minutes", "This field is required")) == "This field is required"
    assert told(Conflict("{status}", status="strange")) == "strange"
