"""The style sheet made of the tokens."""

import re

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.look.paths import STYLE
from desktop.look.style import style_sheet
from desktop.look.tokens import THEMES


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_image_of_the_sheet_is_there(theme):
    """Each picture a rule names lies beside the sheet, for every theme."""
    names = re.findall(r'url\("([^"]+)"\)', style_sheet(theme))
    assert names
    assert [name for name in names if not (STYLE / name).exists()] == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_pictures_are_drawn_in_the_colours_of_their_theme(theme):
    """The little pictures of check marks and arrows use no colour that the theme lacks."""
    for path in (STYLE / theme.name).glob("*.svg"):
        assert set(re.findall(r'stroke="(#[0-9a-f]{6})"', path.read_text())) <= set(theme.colours().values())


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_qt_understands_every_rule(look, qtbot, theme):
    """Qt takes the sheet without a complaint."""
    with qtbot.capture_exceptions() as faults:
        button = QPushButton("Save")
        qtbot.addWidget(button)
        button.setStyleSheet(style_sheet(theme))
        button.ensurePolished()
    assert not faults
