"""Icons in the colours of the theme."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon

from desktop.look.icons import icon, pixmap
from desktop.look.paths import ICONS
from desktop.look.theme import tokens


def colours(image):
    """The opaque colours of a picture."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_one_icon_object_changes_colour_with_the_theme(look):
    """The same QIcon paints in the new theme's colour, so that nobody has to set icons again."""
    bell = icon("bell", "accent")
    assert colours(bell.pixmap(QSize(48, 48)).toImage()) == {tokens().accent}
    look.set_mode("dark")
    assert colours(bell.pixmap(QSize(48, 48)).toImage()) == {tokens().accent}


def test_disabled_and_checked_icons_take_their_own_colour(look):
    """A disabled icon is dimmed, a checked one takes the token for on."""
    bell = icon("bell", "text", on="danger")
    disabled = bell.pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()
    checked = bell.pixmap(QSize(48, 48), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert colours(disabled) == {tokens().text_disabled}
    assert colours(checked) == {tokens().danger}


def test_pixmap_is_sharp_on_a_dense_screen(look):
    """At a pixel ratio of 2 an icon of 16 has 32 pixels."""
    drawn = pixmap("wrench", "#000000", 16, 2.0)
    assert (drawn.width(), drawn.deviceIndependentSize().width()) == (32, 16)


def test_arrows_turn_around_when_reading_from_the_right(look, qapp):
    """A mirrored arrow is the picture of the other one, pixel by pixel."""
    left = pixmap("chevron-left", "#000000", 24, 1.0).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = pixmap("chevron-left", "#000000", 24, 1.0).toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned != left
    assert QColor(turned.pixelColor(14, 12)).alpha() > 0


def test_unknown_icon_fails_at_once(look):
    """A misspelt name is found where it is written, not when it is painted."""
    with pytest.raises(FileNotFoundError):
        icon("no-such-thing")


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_bundled_icon_draws_something(look, path):
    """Every bundled SVG can be drawn and takes the given colour."""
    assert colours(pixmap(path.stem, "#ff0000", 48, 1.0).toImage()) == {"#ff0000"}
