"""Customers as a table."""

from __future__ import annotations

import pytest

from core.base.errors import Invalid
from core.customers import table


def test_columns_are_guessed_by_their_titles() -> None:
    """In both languages, whatever the case, the spaces and the signs; each once."""
    titles = ["Customer Name", "E-Mail", "Mobile", "Phone", "PLZ", "Ort", "Straße", "Colour", "Active?"]
    assert table.guessed(titles) == {
        "full_name": 0, "phone": 3, "email": 1, "address": 6, "zip": 4, "city": 5, "is_active": 8,
    }  # fmt: skip
    assert table.guessed(["Vorname", "Nachname", "Firma"]) == {"first_name": 0, "last_name": 1, "company": 2}
    assert table.guessed(table.COLUMNS) == {name: place for place, name in enumerate(table.COLUMNS)}


@pytest.mark.parametrize(
    ("mapping", "words"),
    [
        ({"full_name": 9}, "no such column"), ({"password_hash": 0}, "no such column"), ({}, "Say which column"),
        ({"full_name": 0, "email": 0}, "one meaning"), ({"city": 0}, "Say which column"),
    ],
    ids=["too far", "no column", "nothing", "twice", "nobody"],
)  # fmt: skip
def test_a_mapping_has_to_make_sense(mapping: dict[str, int], words: str) -> None:
    """Somebody has to be named, or reached."""
    with pytest.raises(Invalid, match=words):
        table.checked_mapping(mapping, 3)


def test_two_halves_make_a_name_and_empty_cells_say_nothing() -> None:
    """A full name that is given counts."""
    mapping = {"first_name": 0, "last_name": 1, "full_name": 2, "is_active": 3}
    assert table.values_of(["Ayşe", "Yıldız", "", "Nein"], mapping) == {
        "first_name": "Ayşe", "last_name": "Yıldız", "full_name": "Ayşe Yıldız", "is_active": False,
    }  # fmt: skip
    assert table.values_of(["", "", "王小明", ""], mapping) == {"full_name": "王小明"}
    with pytest.raises(Invalid):
        table.value_of("is_active", "perhaps")
