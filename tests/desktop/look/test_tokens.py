"""Every theme can be read."""

import pytest

from desktop.look.contrast import contrast
from desktop.look.tokens import SURFACES, THEMES, Tone, text_pairs


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("text", "ground"), text_pairs())
def test_text_on_its_background_is_readable(theme, text, ground):
    """Every text has a contrast of at least 4.5:1 to every background it is painted on."""
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("ground", SURFACES)
def test_focus_ring_is_seen_on_every_surface(theme, ground):
    """The focus ring has a contrast of at least 3:1 to what lies under it."""
    assert contrast(theme.focus, getattr(theme, ground)) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_tone_has_a_colour_pair(theme):
    """A tone answers a text and a background colour, given as a word or as a member."""
    for tone in Tone:
        assert theme.tone(tone.value) == theme.tone(tone)


def test_high_contrast_theme_exceeds_seven_to_one():
    """The high contrast theme reaches WCAG's enhanced level on every pair."""
    theme = THEMES["contrast"]
    assert min(contrast(getattr(theme, text), getattr(theme, ground)) for text, ground in text_pairs()) >= 7
