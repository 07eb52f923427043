"""Sentences with a number that are said outside a widget's class: Qt's tool does not see that they have plurals."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path


def plurals_in(source: str) -> Iterator[tuple[str, str]]:
    """Context and text of every `translate(context, text, "", number)` in one file."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or len(node.args) != 4:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        context, text = node.args[:2]
        if name == "translate" and isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
            yield str(context.value), str(text.value)


def as_source(files: Iterable[Path]) -> str:
    """A file that says them in the one form in which the tool counts the number; it has to be read first."""
    found = sorted({each for file in files for each in plurals_in(file.read_text(encoding="utf-8"))})
    call = "QCoreApplication.translate({!r}, {!r}, None, QCoreApplication.UnicodeUTF8, n)"
    return "from PySide6.QtCore import QCoreApplication\n" + "".join(call.format(*each) + "\n" for each in found)
