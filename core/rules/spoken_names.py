"""Names in a sentence, spelled as people spell them in a hurry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

#: How alike two words have to be, of 100; short ones have to be the same.
ALIKE, SHORT = 84, 3
#: Matches as good as the best one, within so much, are as likely meant.
AS_GOOD = 5
_WHOLE_NAME = 10
_WORD = re.compile(r"[^\W_]+")


class Match(NamedTuple):
    """Somebody (or something) that may be meant: how sure that is, and which characters of the text speak of it."""

    id: int
    score: float
    span: tuple[int, int]


def matches(text: str, names: Iterable[tuple[int, str]]) -> list[Match]:
    """All whose whole name, or one word of it, stands in the text; the surest first."""
    words = [(found[0].casefold(), found.span()) for found in _WORD.finditer(text)]
    found = [match for each, name in names if (match := _best(words, each, name)) is not None]
    return sorted(found, key=lambda match: (-match.score, match.id))


def likeliest(found: Sequence[Match]) -> list[Match]:
    """Those that are as good as the best."""
    return [match for match in found if match.score >= found[0].score - AS_GOOD] if found else []


def apart(first: Match, second: Match) -> bool:
    """Whether they speak of different words."""
    return first.span[1] <= second.span[0] or second.span[1] <= first.span[0]


def _best(words: Sequence[tuple[str, tuple[int, int]]], each: int, name: str) -> Match | None:
    parts = [part.casefold() for part in _WORD.findall(name)]
    found: list[Match] = []
    for start in range(len(words)):
        whole = [_alike(word, part) for (word, _), part in zip(words[start:], parts, strict=False)]
        if len(parts) > 1 and len(whole) == len(parts) and all(whole):
            span = (words[start][1][0], words[start + len(parts) - 1][1][1])
            found.append(Match(each, sum(whole) / len(whole) + _WHOLE_NAME, span))
        score = max((_alike(words[start][0], part) for part in parts), default=0.0)
        if score:
            found.append(Match(each, score, words[start][1]))
    return max(found, key=lambda match: match.score, default=None)


def _alike(word: str, part: str) -> float:
    """0 where they are not; a possessive s does not count."""
    bare = word.removesuffix("s") if not part.endswith("s") else word
    if part in (word, bare):
        return 100.0
    if min(len(word), len(part)) <= SHORT:
        return 0.0
    score = max(fuzz.ratio(word, part), fuzz.ratio(bare, part))
    return float(score) if score >= ALIKE else 0.0
