"""Text in the cells of a table that other programs open: text stays text."""

from __future__ import annotations

#: What spreadsheets take for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARK = "'"


def safe(text: str) -> str:
    """The text as a CSV's cell: one that could be a formula is marked, and so is one that begins with the mark."""
    return _MARK + text if text.startswith((*_FORMULA, _MARK)) else text


def original(cell: str) -> str:
    """What `safe` was given."""
    return cell[1:] if cell.startswith(_MARK) and cell[1:].startswith((*_FORMULA, _MARK)) else cell
