"""Where a picture was taken is taken out of it; its pixels stay as they were."""

from __future__ import annotations

import io

import pytest
from PIL import Image, PngImagePlugin

from core.files.metadata import may_tell, without_place

TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
SECRETS = (b"CameraOwner", b"MakerSecret", b"GPSLatitude")


def picture(kind: str, orientation: int = 1, **options: object) -> bytes:
    """A photo with a position, its owner's name and XMP in it."""
    image = Image.effect_noise((64, 48), 90).convert("RGB")
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x013B] = orientation, "MakerSecret", "CameraOwner"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 30.0, 1.0), 3: "E", 4: (13.0, 24.0, 2.0)})
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>52,30N</exif:GPSLatitude></x:xmpmeta>'
    if kind == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_itxt("XML:com.adobe.xmp", xmp.decode())
        options = {"pnginfo": text, **options}
    else:
        options = {"xmp": xmp, **options}
    made = io.BytesIO()
    image.save(made, kind, exif=exif, **options)
    return made.getvalue()


def pixels(content: bytes) -> bytes:
    """As they are stored, unturned."""
    return Image.open(io.BytesIO(content)).convert("RGB").tobytes()


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("orientation", [1, 6])
def test_position_is_gone_and_pixels_stay(kind: str, orientation: int) -> None:
    """No position, name or maker is left in the bytes; which way up it is stays."""
    original = picture(kind, orientation)
    assert all(secret in original for secret in SECRETS)
    cleaned = without_place(original, TYPES[kind], orientation)
    exif = Image.open(io.BytesIO(cleaned)).getexif()
    assert exif.get_ifd(0x8825) == {}
    assert exif.get(0x0112, 1) == orientation
    assert not [secret for secret in SECRETS if secret in cleaned]
    assert pixels(cleaned) == pixels(original)


def test_progressive_jpeg_with_profile_keeps_its_profile() -> None:
    """Several scans are passed over rightly, and the colours' profile is no private data."""
    original = picture("JPEG", progressive=True, icc_profile=b"profile" * 40, comment=b"CameraOwner")
    cleaned = without_place(original, "image/jpeg", 1)
    assert pixels(cleaned) == pixels(original)
    assert Image.open(io.BytesIO(cleaned)).info["icc_profile"] == b"profile" * 40
    assert b"CameraOwner" not in cleaned


def test_what_hangs_on_behind_a_jpeg_is_cut_off() -> None:
    """Cameras append further pictures and films, each with its own position."""
    original = picture("JPEG")
    assert without_place(original + picture("JPEG"), "image/jpeg", 1) == without_place(original, "image/jpeg", 1)


@pytest.mark.parametrize("kind", TYPES)
def test_cleaning_twice_changes_nothing_more(kind: str) -> None:
    """What is clean stays byte for byte."""
    once = without_place(picture(kind, 6), TYPES[kind], 6)
    assert without_place(once, TYPES[kind], 6) == once


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_truncated_picture_is_refused(kind: str) -> None:
    """At whatever byte it was cut."""
    original = picture(kind)
    for length in range(2, len(original) - 12, 97):
        with pytest.raises(ValueError):
            without_place(original[:length], TYPES[kind], 1)


def test_gif_is_left_as_it_is() -> None:
    """It has no place for a position."""
    assert without_place(b"GIF89a", "image/gif", 1) == b"GIF89a"


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_zeros_behind_a_picture_stay(kind: str) -> None:
    """Some cameras fill a file up to a round size; that tells nothing."""
    made = io.BytesIO()
    Image.new("RGB", (8, 8)).save(made, kind)
    assert without_place(made.getvalue() + b"\0" * 99, TYPES[kind], 1).endswith(b"\0" * 99)
    assert not without_place(made.getvalue() + b"\0a film", TYPES[kind], 1).endswith(b"film")


@pytest.mark.parametrize("kind", TYPES)
def test_what_could_tell_is_seen_in_what_cannot_be_read(kind: str) -> None:
    """Half a photo still has its notes at the beginning."""
    half = picture(kind)[:-20]
    assert may_tell(half, TYPES[kind])
    assert not may_tell(b"\xff\xd8\xff nothing of the kind", TYPES[kind])
