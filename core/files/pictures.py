"""Pictures: without the place where they were taken, and with a small copy."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from core.base.errors import Invalid
from core.files import metadata

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/gif": "GIF"}
LARGEST_THUMBNAIL = 320
#: A JPEG is read at an eighth of its size; of the others every pixel must be held in memory.
_MOST_PIXELS = {"JPEG": 80_000_000}
_MOST_PIXELS_WHOLE = 30_000_000
_ORIENTATION = 0x0112


class Damaged(Invalid):
    """A file that begins like a picture and is none."""

    def __init__(self) -> None:
        super().__init__("file", "The picture is damaged")


def cleaned(content: bytes, media_type: str) -> tuple[bytes, bytes]:
    """The picture without position and other private data, its pixels untouched, and its thumbnail (JPEG).

    Raises: Damaged for what cannot be read, Invalid(file) for a picture of too many pixels.
    """
    from PIL import Image, UnidentifiedImageError

    broken = UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError
    bombs = Image.DecompressionBombError, Image.DecompressionBombWarning
    try:
        with Image.open(io.BytesIO(content), formats=[FORMATS[media_type]]) as image:
            if image.width * image.height > _MOST_PIXELS.get(FORMATS[media_type], _MOST_PIXELS_WHOLE):
                raise Invalid("file", "The picture has too many pixels")
            orientation = image.getexif().get(_ORIENTATION, 1)
            small = _thumbnail(image)
        return metadata.without_place(content, media_type, orientation), small
    except bombs as error:
        raise Invalid("file", "The picture has too many pixels") from error
    except (*broken, OverflowError, MemoryError) as error:
        raise Damaged from error


def _thumbnail(image: Image) -> bytes:
    from PIL import Image as images
    from PIL import ImageOps

    image.draft("RGB", (LARGEST_THUMBNAIL * 2, LARGEST_THUMBNAIL * 2))
    small = ImageOps.exif_transpose(_flat(image))
    small.thumbnail((LARGEST_THUMBNAIL, LARGEST_THUMBNAIL), images.Resampling.LANCZOS, reducing_gap=2.0)
    made = io.BytesIO()
    small.convert("RGB").save(made, "JPEG", quality=82, exif=b"")
    return made.getvalue()


def _flat(image: Image) -> Image:
    """On white, where parts are transparent."""
    from PIL import Image as images

    image.load()
    if image.mode == "P" and "transparency" not in image.info:
        return image.convert("RGB")
    if image.mode not in ("RGBA", "LA", "PA", "P"):
        return image
    layered = image.convert("RGBA")
    white = images.new("RGBA", layered.size, "white")
    white.alpha_composite(layered)
    white.getexif()[_ORIENTATION] = image.getexif().get(_ORIENTATION, 1)
    return white
