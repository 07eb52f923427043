"""What somebody wants who types a sentence: a plan, or something else."""

from __future__ import annotations

import re

_UNDOING = re.compile(
    r"\b(?:cancel|delete|remove|unassign|drop|erase|don'?t|do not|never|not|"
    r"storniere?|lösche?|entferne?|nicht|nie|kein\w*)\b",
    re.I,
)
#: A word in capitals that stands where the name of somebody stands who is sent.
_FIRST = re.compile(r"^\s*([A-ZÄÖÜ][a-zäöüß]+)\s+(?:to|for|zu|für|should|soll|can|kann)\b")
_AFTER = re.compile(r"\b(?:[Ss]end|[Aa]ssign|[Ss]chedule|[Ll]et|[Hh]ave|[Ss]chicke?)\s+([A-ZÄÖÜ][a-zäöüß]+)\b")
_NO_NAMES_TEXT = """
    who what which when can could please somebody someone anybody anyone the a us next everybody wer was wann kann
    bitte jemand monday tuesday wednesday thursday friday saturday sunday today tomorrow
"""
_NO_NAMES = frozenset(_NO_NAMES_TEXT.split())
#: What is said around a day that is asked about.
_ASKING_TEXT = """
    who what which is are the there to do for on at of free jobs job plan day all show suggest suggestions goes go
    can could please have we has me tell and work works open in a an any anything wer was ist sind frei gibt es zu
    tun am an für geht kann bitte zeige zeig plane alle alles den der die das tag
"""
_ASKING = frozenset(_ASKING_TEXT.split())
_SIGNS = re.compile(r"[<>{};='\"]")


def is_undoing(text: str) -> bool:
    """Whether something is to be undone, or not to be done."""
    return _UNDOING.search(text) is not None


def names_of_sent(text: str) -> list[tuple[str, tuple[int, int]]]:
    """Words that stand where somebody's name does who is sent, known or not, and where they stand."""
    found = [*_FIRST.finditer(text), *_AFTER.finditer(text)]
    return [(each[1], each.span(1)) for each in found if each[1].casefold() not in _NO_NAMES]


def asks_for_a_day(rest: str) -> bool:
    """Whether what is said beside a day is nothing but a question about it; one word may be misspelled."""
    others = [word for word in re.findall(r"[^\W\d_]{2,}", rest.casefold()) if word not in _ASKING]
    return len(others) <= 1 and not _SIGNS.search(rest)
