"""The bundled fonts, read when first needed, and which of them draws which character."""

from functools import cache
from pathlib import Path
from typing import Literal

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources

Weight = Literal["Regular", "Medium", "SemiBold", "Bold"]

FOLDER = Path(resources.__file__).parent / "fonts"
HAN = "DroidSansFallback"


@cache
def chain(weight: Weight) -> tuple[str, ...]:
    """The fonts a text of this weight is drawn with; the first that has a character draws it."""
    arabic = "Bold" if weight in ("SemiBold", "Bold") else "Regular"
    return (f"Inter-{weight}", f"NotoSansArabic-{arabic}", HAN)


@cache
def font(name: str) -> TTFont:
    """The font of this file name, registered with ReportLab."""
    loaded = TTFont(name, str(FOLDER / f"{name}.ttf"), asciiReadable=False, shapable=False)
    pdfmetrics.registerFont(loaded)
    return loaded


def covers(name: str, character: str) -> bool:
    """Whether the font draws the character itself, not an empty box."""
    return ord(character) in font(name).face.charToGlyph


@cache
def font_of(character: str, weight: Weight) -> str | None:
    """The font that draws this character; None if no font does."""
    return next((name for name in chain(weight) if covers(name, character)), None)


def drawable(character: str) -> bool:
    """Whether any font draws this character; the weights of one family have the same characters."""
    return font_of(character, "Regular") is not None


def advance(text: str, name: str, size: float) -> float:
    """The width in points of a text drawn with one font."""
    return float(font(name).stringWidth(text, size))
