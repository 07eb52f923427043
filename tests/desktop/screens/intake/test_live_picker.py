"""A picker for quick hands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from desktop.screens.intake.live_picker import LivePicker
from desktop.widgets.result_popup import Option
from tests.desktop.screens.counter import enter, keys, show

NAMES = ("Ayşe", "Ann", "Bob")


@pytest.fixture
def picker(look, qtbot):
    """Answers a little later, as core does."""

    def search(text, done):
        found = [Option(name, name) for name in NAMES if name.casefold().startswith(text.casefold())]
        QTimer.singleShot(20, lambda: done(found))

    made = LivePicker(search, name="Somebody")
    show(qtbot, made, 300, 60)
    return made


def test_enter_before_the_answer_takes_the_only_one(qtbot, picker):
    """Nobody has to wait for the list."""
    keys("bo")
    enter()
    qtbot.waitUntil(lambda: picker.value() == "Bob")


def test_enter_before_several_answers_shows_them(qtbot, picker):
    """One has to be chosen."""
    keys("a")
    enter()
    qtbot.waitUntil(lambda: picker.popup().isVisible())
    assert picker.value() is None


def test_the_list_opens_without_anything_typed(qtbot, picker):
    """As the keyboard arrives."""
    picker.open_list()
    qtbot.waitUntil(lambda: picker.popup().isVisible())
    assert len(picker.popup().model.entries) == len(NAMES)


def test_a_scanned_code_is_looked_for_as_if_typed(qtbot, picker):
    """With Enter behind it."""
    picker.look_for("Bob")
    qtbot.waitUntil(lambda: picker.value() == "Bob")
