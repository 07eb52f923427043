"""From what somebody typed to what can be drawn: cleaned, shaped, in the order of the page."""

import unicodedata
from functools import cache

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from bidi.mirror import MIRRORED

from core.documents.fonts import drawable

UNKNOWN = "?"
_JOINERS = "\u200c\u200d"
_DIRECTION_MARKS = "\u200e\u200f\u061c"
_LINE_ENDS = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
_FOLLOWER = "\u200b"
_reshaper = ArabicReshaper({"delete_harakat": False, "support_ligatures": True})


def clean(text: str) -> str:
    """The text without control characters and with a substitute for what no font draws; line ends stay."""
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return "".join(_drawn(character) for character in unicodedata.normalize("NFC", text.replace("\t", "    ")))


def one_line(text: str) -> str:
    """The cleaned text with every run of blanks and line ends made one space."""
    return " ".join(clean(text).split())


@cache
def _drawn(character: str) -> str:
    """The character as it will be printed: itself, its plainer form, or a question mark."""
    if character == "\n" or character in _JOINERS or character in _DIRECTION_MARKS:
        return character
    category = unicodedata.category(character)
    if category in ("Cc", "Cf", "Cs") or _is_invisible(character):
        return ""
    if drawable(character):
        return character
    plainer = unicodedata.normalize("NFKC", unicodedata.normalize("NFKD", character))
    if plainer != character:
        return "".join(_drawn(part) for part in plainer)
    if unicodedata.combining(character) or category in ("Mn", "Me"):
        return ""
    return " " if category == "Zs" else UNKNOWN


def _is_invisible(character: str) -> bool:
    """Whether it is a variation selector, which only chooses between forms of the character before it."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def is_right_to_left(text: str) -> bool:
    """The direction a reader starts in: that of the first letter; left to right where there is none."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def visual(line: str) -> str:
    """One cleaned line as it is drawn from left to right, Arabic letters joined."""
    if line.isascii():
        return line
    shaped = _shaped(line)
    ordered = _reordered(shaped) if _needs_order(shaped) else shaped
    return "".join(character for character in ordered if character not in _JOINERS + _DIRECTION_MARKS)


def _shaped(line: str) -> str:
    """The line with Arabic letters in the forms they take beside each other."""
    joined = str(_reshaper.reshape(line))
    return "".join(form if form in line else _drawn(form) for form in joined)


def _needs_order(line: str) -> bool:
    return any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in line)


def _reordered(line: str) -> str:
    """The line in visual order, brackets mirrored.

    get_display orders but does not mirror. A mark of no width behind each bracket tells which way its run goes:
    where the mark comes first, the run goes from right to left.
    """
    marked = "".join(char + _FOLLOWER if char in MIRRORED else char for char in line)
    ordered = iter(get_display(marked, base_dir="R" if is_right_to_left(line) else "L"))
    drawn: list[str] = []
    for character in ordered:
        if character == _FOLLOWER:
            drawn.append(MIRRORED[next(ordered)])
            continue
        drawn.append(character)
        if character in MIRRORED:
            next(ordered)
    return "".join(drawn)
