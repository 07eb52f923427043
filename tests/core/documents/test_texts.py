"""What somebody typed becomes text that can be drawn, and nothing but text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.documents.texts import clean, is_right_to_left, one_line, visual


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\u00ad", "\u200b", "\u2060", "\ufeff", "\ud800"]
)
def test_clean_drops_what_is_no_text(character: str) -> None:
    """Control characters, lone surrogates and marks of no width leave no trace."""
    assert clean(f"a{character}b") == "ab"


@pytest.mark.parametrize("mark", ["\u202a", "\u202d", "\u202e", "\u2066", "\u2068", "\u2069"])
def test_clean_drops_marks_that_turn_text_round(mark: str) -> None:
    """A name cannot turn round what stands beside it."""
    assert clean(f"total{mark} 00.01") == "total 00.01"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f"])
def test_clean_keeps_every_kind_of_line_end(end: str) -> None:
    """However a line was ended, the next begins on its own line."""
    assert clean(f"one{end}two") == "one\ntwo"


def test_clean_composes_letters_and_marks() -> None:
    """A name typed as letters and marks is drawn with the whole letters the font has."""
    decomposed = unicodedata.normalize("NFD", "Nguyễn Thị Hồng Ấn")
    assert clean(decomposed) == "Nguyễn Thị Hồng Ấn"


@pytest.mark.parametrize(("rare", "plain"), [("𝐀𝟗", "A9"), ("\u3000x", "\u3000x"), ("ŉ", "ʼn")])
def test_clean_uses_a_plainer_form_where_no_font_has_the_character(rare: str, plain: str) -> None:
    """What has another spelling of the same is printed in that spelling."""
    assert clean(rare) == plain


def test_clean_marks_what_cannot_be_drawn() -> None:
    """A character no font has is a question mark, never an empty box; its variation selector is nothing."""
    assert clean("ok 👍\ufe0f ก") == "ok ? ?"


def test_clean_keeps_markup_as_it_was_typed() -> None:
    """Markup is text like any other."""
    typed = "<b>x</b> &amp; <img src=file:///etc/passwd>"
    assert clean(typed) == typed


def test_one_line_has_no_line_end() -> None:
    """Blanks and line ends in a row are one space."""
    assert one_line("  a\r\n\n b\t c ") == "a b c"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc اب", False), ("12 اب abc", True), ("+49 170 1", False), ("", False), ("(محمد)", True), ("王", False)],
)
def test_direction_is_that_of_the_first_letter(text: str, expected: bool) -> None:
    """Digits and signs have no direction of their own, so that a phone number is never turned round."""
    assert is_right_to_left(text) is expected


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("WO042", "WO042"),
        ("محمد", "\ufeaa\ufee4\ufea4\ufee3"),
        ("لا", "\ufefb"),
        ("پچ", "\ufb7b\ufb58"),
        ("دا (x)", "(x) \ufe8d\ufea9"),
        ("دا (دا) 12", "12 (\ufe8d\ufea9) \ufe8d\ufea9"),
        ("x (دا) y", "x (\ufe8d\ufea9) y"),
        ("x دا دا", "x \ufe8d\ufea9 \ufe8d\ufea9"),
    ],
)
def test_visual_joins_orders_and_mirrors(typed: str, drawn: str) -> None:
    """Arabic letters take their joined forms, run from the right, and brackets embrace what they embraced."""
    assert visual(typed) == drawn


def test_visual_drops_the_marks_that_only_steer() -> None:
    """Joiners and direction marks have done their work and are not drawn."""
    assert visual("\u200f1,250.50\u00a0د.إ.\u200f").count("\u200f") == 0


@settings(deadline=None)
@given(st.text(max_size=60))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    """What was cleaned is clean."""
    assert clean(clean(text)) == clean(text)
