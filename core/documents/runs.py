"""A drawn line as pieces of one font each, with their places."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from core.documents.fonts import HAN, Weight, advance, chain, font_of
from core.documents.texts import visual

_SHADDA = "\u0651"
_MARK_WIDTH = 0.26
"""Of the size: how wide the vowel marks of the Arabic font are drawn, though they take no room."""
_OVER_SHADDA = 0.16


@dataclass(frozen=True, slots=True)
class Run:
    """A text in one font; places and widths are for size 1."""

    font: str
    text: str
    x: float
    rise: float = 0.0
    thickened: bool = False
    """The font has no bold of its own."""


@dataclass(frozen=True, slots=True)
class Runs:
    """One line ready to draw; its width is for size 1."""

    runs: tuple[Run, ...]
    width: float


@lru_cache(maxsize=8192)
def runs(line: str, weight: Weight) -> Runs:
    """A cleaned line in logical order, split by the fonts that draw it."""
    placed: list[Run] = []
    x = 0.0
    waiting = ""
    for (name, is_mark), characters in groupby(visual(line), key=lambda char: (_font(char, weight), _is_mark(char))):
        text = "".join(characters)
        if is_mark:
            waiting = text
            continue
        placed.append(Run(name, text, x, thickened=name == HAN and weight in ("SemiBold", "Bold")))
        placed.extend(_marks(waiting, text[0], x, weight))
        waiting = ""
        x += advance(text, name, 1000) / 1000
    placed.extend(_marks(waiting, " ", x, weight))
    return Runs(tuple(placed), x)


def width(line: str, weight: Weight, size: float) -> float:
    """Points."""
    return runs(line, weight).width * size


def _font(character: str, weight: Weight) -> str:
    return font_of(character, weight) or chain(weight)[0]


def _is_mark(character: str) -> bool:
    """Whether it is an Arabic vowel mark; in the order of the page those stand before their letter."""
    return "\u0610" <= character <= "\u06ed" and unicodedata.combining(character) > 0


def _marks(marks: str, letter: str, x: float, weight: Weight) -> list[Run]:
    """The vowel marks over or under the middle of their letter."""
    if not marks:
        return []
    middle = x + advance(letter, _font(letter, weight), 1000) / 2000 - _MARK_WIDTH / 2
    lift = _OVER_SHADDA if _SHADDA in marks else 0.0
    return [
        Run(_font(mark, weight), mark, middle, 0.0 if mark == _SHADDA or _is_below(mark) else lift) for mark in marks
    ]


def _is_below(mark: str) -> bool:
    """Whether the mark stands under its letter: kasratan, kasra, and those Unicode calls below."""
    return unicodedata.combining(mark) in (29, 32, 220)
