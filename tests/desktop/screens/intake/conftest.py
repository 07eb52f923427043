"""The intake screen on a shop with a counter."""

from __future__ import annotations

import pytest

from desktop.screens.intake.screen import IntakeScreen
from tests.desktop.screens.counter import show


@pytest.fixture
def screen(qtbot, counter, desk) -> IntakeScreen:
    """The screen as it is seen, empty, with its lists loaded."""
    made = IntakeScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.form.problem.symptoms.chips() != [])
    return made
