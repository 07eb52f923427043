"""The CMMS words: total both ways, and the same after a way there and back."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import pytest

from api.cmms import words
from api.shared.errors import Problem

PAIRS: dict[str, tuple[Mapping[Enum, Enum], Mapping[Enum, Enum]]] = {
    "status": (words.STATUS_OUT, words.STATUS_IN),
    "priority": (words.PRIORITY_OUT, words.PRIORITY_IN),
    "criticality": (words.CRITICALITY_OUT, words.CRITICALITY_IN),
    "equipment": (words.EQUIPMENT_STATUS_OUT, words.EQUIPMENT_STATUS_IN),
}


@pytest.mark.parametrize("name", PAIRS)
def test_every_word_comes_back_as_it_went_in(name: str) -> None:
    """And everything that the core holds has a word."""
    out, into = PAIRS[name]
    assert set(out) == set(type(next(iter(out))))
    assert set(into) == set(type(next(iter(into))))
    for word, meaning in into.items():
        assert out[meaning] is word


def test_a_problem_without_fields_has_an_empty_list() -> None:
    """Every error has the same two keys."""
    assert words.error_body(Problem(404, "Asset not found")) == {"message": "Asset not found", "errors": []}
