"""Tests of finding core's sentences."""

from __future__ import annotations

import ast

from desktop.translations.core_words import as_source, gathered, words_in

SOURCE = """
raise Conflict("{number} is taken", "number", number=number)
raise Invalid("phone" if bad else "email", "This field is required")
raise errors.NotFound("Device")
raise Forbidden("Yes" if a else "No")
super().__init__("{thing} not found", thing=thing)
get(tx, 1, thing="Order")
raise ValueError("not for people")
raise Conflict(words)
"""


def test_every_kind_of_refusal_is_found() -> None:
    """By the argument that is its sentence; programmers' errors are not."""
    assert sorted(words_in(SOURCE)) == [
        "Device", "No", "Order", "This field is required", "Yes", "{number} is taken", "{thing} not found",
    ]  # fmt: skip


def test_core_itself_is_gathered() -> None:
    """Each sentence once."""
    words = gathered()
    assert len(words) == len(set(words)) > 80
    assert {"{thing} not found", "Too many wrong tries. Try again in {seconds} seconds.", "Device"} <= set(words)


def test_qts_tool_can_read_them() -> None:
    """Quotes and braces included."""
    tree = ast.parse(as_source(['He said "no"', "it's {here}"]))
    assert [node.args[1].value for node in ast.walk(tree) if isinstance(node, ast.Call)] == [
        'He said "no"',
        "it's {here}",
    ]
