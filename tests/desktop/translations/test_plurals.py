"""Tests of finding sentences with a number."""

from __future__ import annotations

from pathlib import Path

from desktop.translations.plurals import as_source, plurals_in

SOURCE = """
translate("ago", "%n minute(s) ago", "", minutes)
QCoreApplication.translate("work orders", "%n d late", "", days)
translate("words", "New")
translate(context, "%n unknown", "", n)
"""


def test_only_calls_with_a_number_are_found() -> None:
    """By whatever name the function goes, with context and text written out."""
    assert list(plurals_in(SOURCE)) == [("ago", "%n minute(s) ago"), ("work orders", "%n d late")]


def test_each_is_said_once(tmp_path: Path) -> None:
    """However often it is said in the program."""
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text(SOURCE, "utf-8")
    assert as_source(sorted(tmp_path.glob("*.py"))).count("%n minute(s) ago") == 1
