"""Pictures get a small copy the right way up; bombs and broken ones are refused cheaply."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from core.base.errors import Invalid
from core.files.pictures import LARGEST_THUMBNAIL, cleaned
from tests.core.files.test_metadata import TYPES, picture


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    """The picture as a file."""
    made = io.BytesIO()
    image.save(made, kind, **options)
    return made.getvalue()


@pytest.mark.parametrize("kind", [*TYPES, "GIF"])
def test_thumbnail_is_small_and_a_jpeg(kind: str) -> None:
    """Its longer side is as said, its proportions those of the picture."""
    content = encoded(Image.effect_noise((1200, 600), 50).convert("RGB"), kind)
    _, small = cleaned(content, {**TYPES, "GIF": "image/gif"}[kind])
    image = Image.open(io.BytesIO(small))
    assert (image.format, image.size) == ("JPEG", (LARGEST_THUMBNAIL, LARGEST_THUMBNAIL // 2))


@pytest.mark.parametrize("kind", TYPES)
def test_thumbnail_stands_upright(kind: str) -> None:
    """A photo taken sideways is turned, and nothing private comes along."""
    kept, small = cleaned(picture(kind, 6), TYPES[kind])
    assert Image.open(io.BytesIO(small)).size == (48, 64)
    assert Image.open(io.BytesIO(small)).getexif() == {}
    assert Image.open(io.BytesIO(kept)).getexif()[0x0112] == 6


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "1", "L", "CMYK"])
def test_every_kind_of_pixel_is_read(mode: str) -> None:
    """Grey, palettes, transparency, print colours."""
    kind = "JPEG" if mode == "CMYK" else "PNG"
    content = encoded(Image.new("RGB", (30, 20), "white").convert(mode), kind)
    _, small = cleaned(content, TYPES[kind])
    assert Image.open(io.BytesIO(small)).convert("L").tobytes()[5 * 30 + 5] > 200


def test_what_is_transparent_becomes_white() -> None:
    """A signature drawn on nothing can be seen."""
    _, small = cleaned(encoded(Image.new("RGBA", (30, 20), (0, 0, 0, 0)), "PNG"), "image/png")
    assert Image.open(io.BytesIO(small)).getpixel((5, 5)) == (255, 255, 255)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that claims to be huge."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(60000, 60000), (10000, 10000), (6000, 6000)])
def test_huge_picture_is_refused_before_it_is_read(size: tuple[int, int]) -> None:
    """By the size it claims, without holding its pixels."""
    with pytest.raises(Invalid, match="too many pixels") as refusal:
        cleaned(bomb(*size), "image/png")
    assert refusal.value.field == "file"


@pytest.mark.parametrize("kind", TYPES)
def test_damaged_picture_is_refused(kind: str) -> None:
    """Cut in half, or garbage behind a right beginning."""
    content = picture(kind)
    for broken in (content[: len(content) // 2], content[:40] + b"\xff" * 400, content[:12]):
        with pytest.raises(Invalid):
            cleaned(broken, TYPES[kind])
