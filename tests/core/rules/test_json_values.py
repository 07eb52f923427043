"""JSON that others give us to keep."""

from __future__ import annotations

from typing import Any

import pytest

from core.base.errors import Invalid
from core.rules import json_values


def test_object_is_kept_as_it_is() -> None:
    """Numbers, texts of any script, lists and objects in it."""
    value = {"a": 1, "b": [1.5, True, None, "汉字", {"c": {}}], "\\u0000": "\\u0000"}
    assert json_values.checked_object(value, "specs", 1024) == value


@pytest.mark.parametrize(
    "wrong",
    [
        [], None, "x", {"a": "\x00"}, {"\x00": 1}, {"a": "\ud800"}, {"a": float("nan")}, {"a": [float("inf")]},
        {"a": 2**70}, {"a": "x" * 1100}, {"a": object()}, {1: 2},
    ],
    ids=[
        "list", "none", "text", "nul", "nul in key", "lone surrogate", "nan", "infinity", "huge number", "too large",
        "no JSON", "number as key",
    ],
)  # fmt: skip
def test_what_cannot_be_kept_is_refused(wrong: Any) -> None:
    """By the name of the field."""
    with pytest.raises(Invalid) as refusal:
        json_values.checked_object(wrong, "specs", 1024)
    assert refusal.value.field == "specs"


def test_depth_has_an_end() -> None:
    """However little it weighs."""
    deep: Any = {}
    for _ in range(400):
        deep = {"a": [deep]}
    with pytest.raises(Invalid):
        json_values.checked_object(deep, "specs", 10**6)


@pytest.mark.parametrize(
    ("before", "patch", "after"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ({"a": "foo"}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_patch_is_laid_over_object_by_object(
    before: dict[str, Any], patch: dict[str, Any], after: dict[str, Any]
) -> None:
    """Source: RFC 7396, the test cases of its appendix."""
    assert json_values.merged(before, patch) == after
