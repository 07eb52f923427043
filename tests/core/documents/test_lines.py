"""Lines fit their width, and nothing is lost between them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.documents.lines import fit, wrap
from core.documents.runs import width
from core.documents.texts import clean

ROOM = 120.0


def _bare(text: str) -> str:
    return "".join(text.split())


@settings(deadline=None)
@given(st.text(max_size=300))
def test_wrapping_loses_nothing_but_blanks(text: str) -> None:
    """The lines hold every character of the cleaned text in its order."""
    assert _bare("".join(wrap(text, "Regular", 9, ROOM))) == _bare(clean(text))


@settings(deadline=None)
@given(st.text(max_size=300))
def test_every_line_fits(text: str) -> None:
    """No line is wider than the room, whatever the script."""
    assert all(width(line, "Regular", 9) <= ROOM + 0.01 for line in wrap(text, "Regular", 9, ROOM))


def test_a_word_wider_than_the_room_is_broken() -> None:
    """4,000 letters without a blank stand on many lines, all of them."""
    lines = wrap("x" * 4000, "Regular", 9, ROOM)
    assert len(lines) > 100
    assert "".join(lines) == "x" * 4000


def test_a_broken_word_keeps_its_marks() -> None:
    """A mark is never parted from its letter."""
    lines = wrap("x\u0332" * 200, "Regular", 9, ROOM)
    assert not any(line.startswith("\u0332") for line in lines)


def test_words_stay_whole_where_they_fit() -> None:
    """Lines end between words."""
    text = "one two three four five six seven eight nine ten eleven twelve"
    assert " ".join(wrap(text, "Regular", 9, ROOM)) == text


def test_han_breaks_anywhere_but_before_a_closing_sign() -> None:
    """A line of Chinese ends between any two characters, yet none begins with a full stop."""
    lines = wrap("壊れています。" * 12, "Regular", 9, 9 * 6.5)
    assert len(lines) > 10
    assert not any(line.startswith("。") for line in lines)


@pytest.mark.parametrize("text", ["A4-2024", "12/11/2025", "1\u00a0250,50\u00a0€"])
def test_figures_stay_together(text: str) -> None:
    """Numbers, dates and amounts are not broken at their signs."""
    assert wrap(f"aaaaaaaaaaaaaa {text}", "Regular", 9, width(text, "Regular", 9) + 40)[-1] == text


def test_line_ends_are_kept() -> None:
    """A new line of the text is a new line on the paper, an empty one stays empty."""
    assert wrap("a\n\nb\n", "Regular", 9, ROOM) == ["a", "", "b"]


@pytest.mark.parametrize("text", ["", "  ", "\n\n", "\x00\u200b"])
def test_nothing_makes_no_line(text: str) -> None:
    """An empty text takes no height."""
    assert wrap(text, "Regular", 9, ROOM) == []


def test_fit_cuts_with_an_ellipsis() -> None:
    """A text too long for its one line says that something is missing."""
    cut = fit("Apple MacBook Pro 14 (2023) with a very long name", "Bold", 9, ROOM)
    assert cut.endswith("…")
    assert width(cut, "Bold", 9) <= ROOM
    assert fit("short\nname", "Bold", 9, ROOM) == "short name"


@pytest.mark.parametrize("room", [0.0, -5.0, 1.0])
def test_no_room_at_all_still_ends(room: float) -> None:
    """Where not even one letter fits, each has its own line."""
    assert wrap("ab c", "Regular", 9, room) == ["a", "b", "c"]
