"""What a row is found by, and what typed words ask for; the same on every database."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from core.rules import matching

#: Numbers are found by any part of at least so many characters.
GRAM = 4
#: What is typed beyond this is not looked for.
LONGEST_QUERY = 200
_MOST_WORDS = 12
_LONGEST_NUMBER = 30
_PIECES = re.compile("[a-z]+|[0-9]+")


class Term(NamedTuple):
    """One word to be found: whole, or the beginning of one."""

    word: str
    is_beginning: bool


class AllOf(NamedTuple):
    """Every part must be found."""

    parts: tuple[Terms, ...]


class AnyOf(NamedTuple):
    """One of the parts must be found."""

    parts: tuple[Terms, ...]


Terms: TypeAlias = Term | AllOf | AnyOf


# what a row is found by


def index_text(
    texts: Iterable[str | None], phones: Iterable[str | None] = (), serials: Iterable[str | None] = ()
) -> str:
    """The words of a row, each once, with a blank between them. `phones` and `serials` are keys, as they are stored."""
    words: dict[str, None] = {}
    for text in texts:
        if text:
            words.update(_text_words(text))
    for key in (*phones, *serials):
        if key:
            words.update(_key_words(key))
    return " ".join(words)


@lru_cache(maxsize=20_000)  # the same customers, devices and problems come again and again
def _text_words(text: str) -> dict[str, None]:
    return dict.fromkeys(_found_words(text))


def _found_words(text: str) -> Iterator[str]:
    if text.isascii() and text.isalnum():  # a number or a code: nothing in it is spelled in several ways
        word = text.lower()[: matching.LONGEST_WORD]
        yield word
        yield from _pieces(word)
        return
    for word in matching.index_words(text):
        yield word
        if not word.isalpha():
            yield from _pieces(word)
    for phrase in matching.phrases(text):
        yield from _pairs(phrase)


def _pieces(word: str) -> Iterator[str]:
    """XPS13 is found by 13, and WO00042 by 42."""
    pieces = _PIECES.findall(word)
    if len(pieces) > 1:
        yield from pieces
    yield from (piece.lstrip("0") for piece in pieces if piece[0] == "0" and piece.strip("0"))


def _pairs(phrase: tuple[str, ...]) -> Iterator[str]:
    return (one + other for one, other in pairwise(phrase))


@lru_cache(maxsize=20_000)
def _key_words(key: str) -> dict[str, None]:
    plain = key.lower()
    return dict.fromkeys([*_grams(plain), plain[1 - GRAM :]])


def _grams(word: str) -> list[str]:
    return [word[start : start + GRAM] for start in range(max(1, len(word) - GRAM + 1))]


# what typed words ask for


@lru_cache(maxsize=200)  # one box asks every list for the same words
def query(typed: str, region: str | None) -> Terms | None:
    """What must be found so that a row matches: each typed word as a beginning, phones and serials in any spelling.

    None where nothing was typed that could be found.
    """
    plain = matching.folded(typed[:LONGEST_QUERY])
    asked = [_chunk(chunk, region) for chunk in _chunks(plain)]
    found = [terms for terms in asked if terms is not None][:_MOST_WORDS]
    if not found:
        return None
    return _any([_all(found), *_joined(plain)])


def _chunks(plain: str) -> list[str]:
    """By blanks; but digits with blanks between them stand together, as a phone is typed."""
    return re.findall(r"[+(]*\d[\d\s()+./-]*(?!\S)|\S+", plain)


def _chunk(chunk: str, region: str | None) -> Terms | None:
    phrases = matching.phrases(chunk)[:_MOST_WORDS]
    if not phrases:
        return None
    words = [word for phrase in phrases for word in phrase]
    apart = [_phrase(phrase) for phrase in phrases]
    if not all(word.isdigit() and word.isascii() for word in words):
        return _any([_all(apart), *_joined(chunk)])
    # 13 0532 555 01 42: whatever comes first may be a word of its own, the rest is one number.
    splits = [
        _all([*apart[:start], _any(numbers)])
        for start in range(min(len(words), 4))
        if (numbers := _numbers(chunk if start == 0 else "".join(words[start:]), region))
    ]
    return _any([_all(apart), *splits])


def _numbers(text: str, region: str | None) -> list[Terms]:
    return [_part(spelling) for spelling in matching.phone_spellings(text, region)]


def _joined(text: str) -> list[Terms]:
    """A number with letters in it, typed with anything between its parts: SN-123 456."""
    word = "".join(matching.words(text))
    if not GRAM < len(word) <= _LONGEST_NUMBER or word.isdigit() or sum(c.isdigit() for c in word) < 2:
        return []
    return [_part(word)]


def _phrase(phrase: tuple[str, ...]) -> Terms:
    if len(phrase) > 1:
        return _all([Term(pair, False) for pair in _pairs(phrase)])
    word = phrase[0]
    pieces = [] if word.isalpha() else _PIECES.findall(word)
    if len(pieces) < 2:
        return Term(word, True)
    return _any([Term(word, True), _all([Term(piece, True) for piece in pieces])])


def _part(word: str) -> Terms:
    """Somewhere within a number."""
    if len(word) <= GRAM:
        return Term(word, True)
    return _all([Term(gram, False) for gram in _telling(_grams(word))])


def _telling(grams: list[str]) -> list[str]:
    """Of how a long number begins, as little as holds each character: most begin alike, and how they end is rare.

    What is common has to be read through to its end, and comes last.
    """
    ends = max(0, len(grams) - GRAM - 1)
    return [*grams[:ends:-1], *dict.fromkeys(grams[place] for place in (*range(ends, 0, -GRAM), 0))]


def _all(parts: list[Terms]) -> Terms:
    unique = tuple(dict.fromkeys(parts))
    return unique[0] if len(unique) == 1 else AllOf(unique)


def _any(parts: list[Terms]) -> Terms:
    unique = tuple(dict.fromkeys(one for part in parts for one in (part.parts if isinstance(part, AnyOf) else (part,))))
    return unique[0] if len(unique) == 1 else AnyOf(unique)
