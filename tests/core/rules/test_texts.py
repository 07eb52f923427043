"""What may be typed."""

from __future__ import annotations

import pytest

from core.base.errors import Invalid
from core.rules import texts


def test_a_line_is_trimmed_and_empty_is_none() -> None:
    """White space alone is nothing."""
    assert texts.line("  Ayşe Yıldız ", "full_name") == "Ayşe Yıldız"
    assert texts.line(" \t ", "full_name") is None


@pytest.mark.parametrize("unseen", ["\u200b", "\u3164\u2060", "\u2800 \ufeff", "\U000e0041"])
def test_what_nobody_sees_is_nothing(unseen: str) -> None:
    """A customer of that name could not be found; beside letters, joiners stay."""
    assert texts.line(unseen, "full_name") is None
    assert texts.line("می\u200cخواهم", "full_name") == "می\u200cخواهم"


@pytest.mark.parametrize("bad", ["a\x00b", "\ud800"])
def test_what_no_database_takes_is_refused(bad: str) -> None:
    """NUL and lone surrogates are refused by name, not by a crash below."""
    with pytest.raises(Invalid) as refusal:
        texts.line(bad, "full_name")
    assert refusal.value.field == "full_name"


def test_direction_marks_and_control_characters_cannot_forge_a_name() -> None:
    """What is shown is what is stored."""
    assert texts.line("ab\u202edc\x1b[31m\r\nef", "full_name") == "abdc[31mef"


def test_a_passage_keeps_its_lines() -> None:
    """Windows line ends become plain ones."""
    assert texts.passage("one\r\ntwo\n", "note") == "one\ntwo"


def test_a_required_line_must_not_be_empty() -> None:
    """The refusal names the field."""
    with pytest.raises(Invalid, match="required"):
        texts.required_line("  ", "name")


def test_a_text_that_is_too_long_is_refused() -> None:
    """With the limit in words."""
    with pytest.raises(Invalid, match="At most 200"):
        texts.line("x" * 201, "name")


@pytest.mark.parametrize("good", ["john@example.com", "ü@bücher.example", "a+b@sub.example.co.uk"])
def test_addresses_pass(good: str) -> None:
    """Also with letters beyond ASCII."""
    assert texts.email(good) == good


@pytest.mark.parametrize("bad", ["john", "john@", "@example.com", "a b@example.com", "john@example", "a@b@c.de"])
def test_what_is_no_address_is_refused(bad: str) -> None:
    """Invalid names the field email."""
    with pytest.raises(Invalid):
        texts.email(bad)


@pytest.mark.parametrize("good", ["password123", "8 spaces", "пароль-не", "x" * 100])
def test_passwords_may_hold_any_characters(good: str) -> None:
    """Source: contract, decision 15."""
    assert texts.password(good) == good


@pytest.mark.parametrize("bad", ["short77", "with\x00nul-in-it", "x" * 1025])
def test_passwords_that_cannot_be_used_are_refused(bad: str) -> None:
    """Too short, too long, or cut off by the hash."""
    with pytest.raises(Invalid):
        texts.password(bad)
