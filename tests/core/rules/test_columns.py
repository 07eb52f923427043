"""The columns of a table that is taken over."""

from __future__ import annotations

import pytest

from core.base.errors import Invalid
from core.rules import columns

CALLED = {"phone": ("phone", "mobile"), "other_phone": ("mobile", "tel"), "street": ("strasse", "straße")}


def test_a_column_is_known_by_its_title() -> None:
    """Whatever the case, the spaces and the signs; the better word first, each column and each meaning once."""
    assert columns.guessed(["Mobile", " PHONE: ", "Straße", "Colour"], CALLED) == {
        "phone": 1, "other_phone": 0, "street": 2,
    }  # fmt: skip
    assert columns.guessed(["mobile", "mobile"], CALLED) == {"phone": 0, "other_phone": 1}
    assert columns.guessed([], CALLED) == {}


@pytest.mark.parametrize(
    ("mapping", "words"),
    [({"phone": 2}, "no such"), ({"phone": -1}, "no such"), ({"colour": 0}, "no such"),
     ({"phone": 0, "street": 0}, "one meaning")],
    ids=["too far", "before the first", "unknown", "twice"],
)  # fmt: skip
def test_a_mapping_that_is_not_sound_is_refused(mapping: dict[str, int], words: str) -> None:
    """And a sound one is not."""
    columns.require_sound({"phone": 1, "street": 0}, CALLED, 2)
    with pytest.raises(Invalid, match=words):
        columns.require_sound(mapping, CALLED, 2)


def test_yes_and_no_are_said_in_two_languages() -> None:
    """A column may have words of its own for them."""
    assert columns.yes_or_no("stocked", "JA") and not columns.yes_or_no("stocked", "n")
    assert columns.yes_or_no("active", "Aktiv", ("aktiv",))
    with pytest.raises(Invalid) as refused:
        columns.yes_or_no("stocked", "aktiv")
    assert refused.value.field == "stocked"
