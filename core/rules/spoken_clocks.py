"""Hours told in words: "half past nine", "quarter to ten", "halb zehn", "at 9.30"."""

from __future__ import annotations

import re

#: An hour that is told in words and is no later than this is in the afternoon.
_LAST_OF_AFTERNOON = 6
_HOURS = {
    word: place + 1
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    )
    for place, word in enumerate(words.split())
}
_HOUR = rf"({'|'.join(_HOURS)}|\d{{1,2}})\b"
#: What is said before the hour, and how many minutes it is from it.
_MINUTES = (
    (r"half\s+past", 30), (r"quarter\s+past", 15), (r"quarter\s+to", -15),
    ("dreiviertel", -15), (r"viertel\s+nach", 15), (r"viertel\s+vor", -15), ("halb", -30),
)  # fmt: skip
_DOTTED = re.compile(r"\b(at|um|gegen|by|from|ab|before|vor|after|nach)\s+(\d{1,2})\.(\d\d)\b(?!\.)", re.I)
_WORDED = re.compile(rf"\b(at|um|gegen)\s+({'|'.join(_HOURS)})\b", re.I)


def in_digits(text: str) -> str:
    """The text with such hours written as 09:30."""
    for words, minutes in _MINUTES:
        pattern = rf"(?:\b(?:at|um|gegen)\s+)?\b(?:a\s+)?{words}\s+{_HOUR}"
        text = re.sub(pattern, lambda found, by=minutes: _clock(found[1], by), text, flags=re.I)  # type: ignore[misc]
    text = _WORDED.sub(lambda found: f"{found[1]} {_HOURS[found[2].casefold()]}", text)
    return _DOTTED.sub(r"\1 \2:\3", text)


def _clock(word: str, minutes: int) -> str:
    hour = _HOURS.get(word.casefold()) or int(word)
    if 1 <= hour <= _LAST_OF_AFTERNOON + (minutes < 0):
        hour += 12
    all_ = hour * 60 + minutes
    return f" at {all_ // 60:02}:{all_ % 60:02} "
