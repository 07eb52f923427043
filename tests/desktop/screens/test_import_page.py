"""What the pages of all imports have in common; each noun's own tests walk through it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.base import table_reading
from core.base.errors import Invalid, Refused
from core.customers.importing import PlannedRow
from core.imports import Action
from desktop.screens.import_page import action_chip, detail_words, read_table

TITLES = {"email": "E-mail", "city": "City", "is_active": "Active"}


def _row(action: Action, changes: dict[str, list[object]] | None = None, problem: Refused | None = None) -> PlannedRow:
    return PlannedRow(2, action, "Ayşe", "", changes or {}, None, problem)


def test_every_action_has_a_word(look) -> None:
    """And no two the same."""
    assert len({action_chip(_row(action)).text for action in Action}) == len(Action)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (_row(Action.ADD, {"city": [None, "Bonn"]}), ""),
        (
            _row(Action.CHANGE, {"city": [None, "Bonn"], "is_active": [True, False]}),
            "City: — → Bonn · Active: yes → no",
        ),
        (_row(Action.WRONG, None, Invalid("email", "This is wrong")), "E-mail: This is wrong"),
        (_row(Action.WRONG, None, Invalid("file", "This is wrong")), "This is wrong"),
    ],
    ids=["new", "changed", "wrong in a column", "wrong as a whole"],
)
def test_what_a_row_does_in_detail(qapp, row: PlannedRow, words: str) -> None:
    """A new one tells nothing: all of it is new."""
    assert detail_words(row, TITLES) == words


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size says enough."""
    monkeypatch.setattr(table_reading, "LARGEST_BYTES", 10)
    path = tmp_path / "parts.csv"
    path.write_text("SKU;Name\nA;B\n", "utf-8")
    with pytest.raises(table_reading.TooLarge):
        read_table(path)
