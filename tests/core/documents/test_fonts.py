"""The bundled fonts are complete and found beside the package."""

from __future__ import annotations

import pytest

from core.documents.fonts import Weight, chain, covers, drawable, font, font_of


@pytest.mark.parametrize("weight", ["Regular", "Medium", "SemiBold", "Bold"])
def test_every_weight_has_its_three_fonts(weight: Weight) -> None:
    """Latin, Arabic and Han fonts of the weight are there to be read."""
    assert all(font(name).face.charToGlyph for name in chain(weight))


def test_the_weights_of_a_family_have_the_same_characters() -> None:
    """What one weight draws every weight draws, so that a text is cleaned once for all."""
    weights: tuple[Weight, ...] = ("Regular", "Medium", "SemiBold", "Bold")
    for place in (0, 1):
        sets = [set(font(chain(weight)[place]).face.charToGlyph) for weight in weights]
        assert all(characters == sets[0] for characters in sets)


def test_the_first_font_that_has_a_character_draws_it() -> None:
    """Latin and digits come from Inter, Arabic and Han from the others."""
    assert font_of("a", "Bold") == "Inter-Bold"
    assert font_of("م", "SemiBold") == "NotoSansArabic-Bold"
    assert font_of("王", "Regular") == "DroidSansFallback"
    assert font_of("ก", "Regular") is None


def test_coverage_is_read_from_the_font() -> None:
    """A font says itself what it has."""
    assert covers("Inter-Regular", "ễ")
    assert not covers("Inter-Regular", "王")
    assert not drawable("\U0001f600")
