"""The sample's pictures are real ones."""

from __future__ import annotations

import io
from random import Random

import pytest
from PIL import Image

from core import files
from core.demo import drawing
from core.demo.stories import COLOURS, MODELS
from core.rules.words import FileKind


@pytest.mark.parametrize("device_type", MODELS)
def test_photo_of_each_kind_of_device(device_type: str) -> None:
    """It is kept like a photo from a camera; cracks make a difference, the same chances none."""
    whole = drawing.photo(Random(1), device_type, COLOURS[0], is_broken=False)
    broken = drawing.photo(Random(1), device_type, COLOURS[0], is_broken=True)
    assert whole != broken
    assert broken == drawing.photo(Random(1), device_type, COLOURS[0], is_broken=True)
    assert files.prepared("front.jpg", broken, FileKind.PHOTO).media_type == "image/jpeg"


def test_signature_lies_on_nothing() -> None:
    """So that it can be printed on any paper."""
    drawn = Image.open(io.BytesIO(drawing.signature(Random(1))))
    assert (drawn.format, drawn.mode) == ("PNG", "RGBA")
    assert drawn.getchannel("A").getextrema() == (0, 255)
