"""Status chips."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.look.tokens import Tone
from desktop.widgets.chip import Chip, paint_mark


def shape(tone):
    """The picture of a tone's mark in black."""
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QRectF(8, 8, 8, 8), tone, "#000000")
    painter.end()
    return bytes(image.constBits())


def test_every_tone_has_a_shape_of_its_own(look):
    """Without any colour the seven tones can still be told apart."""
    shapes = {shape(tone) for tone in Tone}
    assert len(shapes) == len(Tone)
    assert bytes([255]) * len(shape(Tone.INFO)) not in shapes


def test_a_chip_says_its_word(look, qtbot):
    """The word is the accessible name; without a word there is no chip."""
    chip = Chip("Ready", "success")
    qtbot.addWidget(chip)
    assert (chip.text, chip.tone, chip.accessibleName()) == ("Ready", Tone.SUCCESS, "Ready")
    chip.set_chip("")
    assert chip.isHidden()


def test_an_unknown_tone_fails(look):
    """A misspelt tone is found at once."""
    with pytest.raises(ValueError, match="pink"):
        paint_mark(None, QRectF(), "pink", "#000000")


def test_a_chip_without_a_home_opens_no_window(look):
    """It is seen once it stands somewhere; before, it would take the keyboard from the window at hand."""
    chip = Chip("Ready", Tone.SUCCESS)
    assert not chip.isVisible()
