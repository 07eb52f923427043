"""Ways to pay have words and pictures."""

from __future__ import annotations

from desktop.look.icons import icon
from desktop.screens.payments.methods import ICONS, method_word
from desktop.words import method_words


def test_known_ways_are_said_in_any_spelling(qapp) -> None:
    """What a program on the network wrote reads the same."""
    assert method_word("cash") == method_word("Cash") == "Cash"


def test_unknown_way_is_said_as_it_was_written(qapp) -> None:
    """It is not lost."""
    assert method_word("Beads") == "Beads"


def test_every_way_has_a_picture(qapp, look) -> None:
    """That is there."""
    assert set(method_words()) == set(ICONS)
    assert not any(icon(name).isNull() for name in ICONS.values())
