"""Every kind of paper has its own looks."""

from __future__ import annotations

from dataclasses import fields

from core.documents.styles import BLACK, ROLL, SHEET, Style, Theme


def _styles(theme: Theme) -> list[Style]:
    return [value for field in fields(Theme) if isinstance(value := getattr(theme, field.name), Style)]


def test_rolls_are_black_alone() -> None:
    """Thermal printers lose greys and thin strokes."""
    assert {style.colour for style in _styles(ROLL)} | {ROLL.rule} == {BLACK}
    assert min(style.size for style in _styles(ROLL)) >= 7


def test_text_on_sheets_is_dark_enough() -> None:
    """Even the quiet grey has a contrast of 4.5 to 1 on white."""
    assert all(_contrast(style.colour) >= 4.5 for style in _styles(SHEET))


def _contrast(colour: str) -> float:
    """Source: WCAG 2.2, relative luminance."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
