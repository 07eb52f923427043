"""Names in a sentence."""

from __future__ import annotations

import pytest

from core.rules.spoken_names import apart, likeliest, matches

NAMES = [(1, "John Smith"), (2, "Mike Johnson"), (3, "Ayşe Yıldız"), (4, "Jo Li"), (5, "王 小明"), (6, "James Jones")]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("send john", [1]),
        ("the Smiths job", [1]),
        ("Jonson's pump", [2]),
        ("AYŞE today", [3]),
        ("Ayse today", []),
        ("jo goes", [4]),
        ("jon", []),
        ("小明 tomorrow", [5]),
        ("James' place", [6]),
        ("Joness", [6]),
        ("nobody", []),
        ("", []),
        ("%_\\' OR 1=1", []),
    ],
)
def test_who_may_be_meant(text: str, ids: list[int]) -> None:
    """A letter too many does not matter in a long name; a short one has to be right."""
    assert [match.id for match in likeliest(matches(text, NAMES))] == ids


def test_a_whole_name_is_surer_than_a_part() -> None:
    """Of two Johns the one with the right last name."""
    found = matches("John Smith", [(1, "John Miller"), (2, "John Smith")])
    assert [match.id for match in likeliest(found)] == [2]
    both = likeliest(matches("John", [(1, "John Miller"), (2, "John Smith")]))
    assert [match.id for match in both] == [1, 2]


def test_two_names_are_apart_where_their_words_are() -> None:
    """One word cannot be two people."""
    john, smith = matches("John for Smith", [(1, "John"), (2, "Smith")])
    assert apart(john, smith)
    assert not apart(john, john)
