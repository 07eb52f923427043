"""Tests of how hard a password is to guess."""

from __future__ import annotations

import pytest

from core.rules import texts
from desktop.password_strength import StrengthBar, generated, strength
from desktop.widgets.inputs import SecretInput


@pytest.mark.parametrize(
    ("password", "level"),
    [("", 0), ("kurz", 0), ("aaaaaaaa", 1), ("password123", 1), ("Qwertz12345", 1), ("lampekuh", 2),
     ("blue-Door4711x", 4), ("korrektes pferd batterie", 4)],
)  # fmt: skip
def test_strength_by_example(password: str, level: int) -> None:
    """Short ones, famous ones and long ones."""
    assert strength(password) == level


def test_a_made_up_password_is_strong_and_another_each_time() -> None:
    """It passes core's rule too."""
    passwords = {generated() for _ in range(50)}
    assert len(passwords) == 50
    assert all(strength(password) == 4 and texts.password(password) for password in passwords)


def test_the_bar_says_it_in_words(qtbot) -> None:
    """Colour is never alone."""
    line = SecretInput()
    bar = StrengthBar(line)
    for widget in (line, bar):
        qtbot.addWidget(widget)
    bar.show()
    assert bar.words.text() == "At least 8 characters"
    line.setText("blue-Door4711x")
    assert bar.words.text() == "Strong"
    bar.grab()
