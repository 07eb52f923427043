"""Where a text may be broken, and the lines it makes in a given width."""

import unicodedata
from collections.abc import Iterator

from core.documents.fonts import Weight
from core.documents.runs import width
from core.documents.texts import clean, one_line

ELLIPSIS = "…"
_KEPT_SPACES = "\u00a0\u202f\u2007"
_NOT_FIRST = frozenset(
    "、。，．・：；？！）」』】〕〉》〗’”％‰℃々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥"  # as JIS X 4051 has it
    ",.:;?!)]}%"
)
_NOT_LAST = frozenset("（「『【〔〈《〖‘“([{￥＄€£$")
_BREAK_AFTER = frozenset("-–—/\\")


def wrap(text: str, weight: Weight, size: float, room: float) -> list[str]:
    """The lines of a text, cleaned; nothing but the blanks at their ends is lost. An empty text has no line."""
    cleaned = clean(text).strip("\n")
    if not cleaned.strip():
        return []
    return [line for paragraph in cleaned.split("\n") for line in _wrapped(paragraph, weight, size, room)]


def fit(text: str, weight: Weight, size: float, room: float) -> str:
    """The text on one line, its end cut and marked with an ellipsis where there is no room for it."""
    line = one_line(text)
    if width(line, weight, size) <= room:
        return line
    kept = _longest_start(line, weight, size, room - width(ELLIPSIS, weight, size))
    return line[:kept].rstrip() + ELLIPSIS


def _wrapped(paragraph: str, weight: Weight, size: float, room: float) -> Iterator[str]:
    line, used = "", 0.0
    for piece in _pieces(paragraph):
        if used + width(piece.rstrip(), weight, size) > room:
            if line.strip():
                yield line.rstrip()
            line, used = "", 0.0
        rest = piece
        while rest.strip() and width(rest.rstrip(), weight, size) > room:
            cut = max(1, _longest_start(rest, weight, size, room))
            yield rest[:cut]
            rest = rest[cut:]
        line += rest
        used += width(rest, weight, size)
    if line.strip() or not paragraph.strip():
        yield line.rstrip()


def _pieces(paragraph: str) -> Iterator[str]:
    """What must stay together, each with the blanks that follow it."""
    start = 0
    for index in range(1, len(paragraph)):
        if _may_break(paragraph[index - 1], paragraph[index]):
            yield paragraph[start:index]
            start = index
    if paragraph:
        yield paragraph[start:]


def _may_break(before: str, after: str) -> bool:
    """Whether a line may end between two characters. Source: UAX #14, the rules a shop's texts meet."""
    if _is_blank(after):
        return False
    if _is_blank(before):
        return True
    if before in _BREAK_AFTER:
        return after.isalpha()
    if _is_ideographic(before) or _is_ideographic(after):
        return after not in _NOT_FIRST and before not in _NOT_LAST and not unicodedata.combining(after)
    return False


def _is_blank(character: str) -> bool:
    return character.isspace() and character not in _KEPT_SPACES


def _is_ideographic(character: str) -> bool:
    """Whether lines are broken beside it without a blank: Han, Kana, full-width forms."""
    return "\u2e80" <= character <= "\ua4cf" or "\uf900" <= character <= "\ufaff" or "\uff01" <= character <= "\uff60"


def _longest_start(text: str, weight: Weight, size: float, room: float) -> int:
    """How many characters fit from the start, none of them parted from its marks."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle], weight, size) <= room:
            low = middle
        else:
            high = middle - 1
    while 0 < low < len(text) and (unicodedata.combining(text[low]) or text[low] in "\u200c\u200d"):
        low -= 1
    return low
