"""The sentences by which core refuses, found in its source, so that they can be translated though core knows no Qt."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import core

ROOT = Path(core.__file__).parent
#: Which argument of a refusal is its sentence.
_SENTENCE_AT = {
    "Refused": 0, "Forbidden": 0, "Conflict": 0, "SignInRefused": 0, "AccountInactive": 0, "Unavailable": 0,
    "StorageFull": 0, "NotReady": 0, "Invalid": 1,
}  # fmt: skip
#: Refusals whose sentence is fixed; what is given is the thing it is about.
_THING_AT = {"NotFound": 0, "Stale": 0}


def gathered() -> list[str]:
    """Every sentence and every thing, each once, in alphabetical order."""
    found: set[str] = set()
    for path in sorted(ROOT.rglob("*.py")):
        found.update(words_in(path.read_text(encoding="utf-8")))
    return sorted(found)


def words_in(source: str) -> Iterator[str]:
    """The sentences and things in one file."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _words_of(node)


def _words_of(call: ast.Call) -> Iterator[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    position = {**_SENTENCE_AT, **_THING_AT}.get(name)
    if name == "__init__":  # a refusal that knows its own sentence hands it to its base
        position = 0
    if position is not None and len(call.args) > position:
        yield from _texts(call.args[position])
    for keyword in call.keywords:
        if keyword.arg == "thing":
            yield from _texts(keyword.value)


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def as_source(words: list[str]) -> str:
    """A file from which Qt's tool takes them into the context `core`."""
    lines = [f"QCoreApplication.translate('core', {text!r})" for text in words]
    return "from PySide6.QtCore import QCoreApplication\n" + "\n".join(lines) + "\n"
