"""Logos, signatures, QR codes and bar codes, made ready to draw."""

import warnings
from io import BytesIO

import segno
from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.utils import ImageReader

MOST_PIXELS = 24_000_000
DOTS_PER_POINT = 300 / 72
QUIET_ZONE = 4
"""Modules of white that a layout keeps free around a QR code. Source: ISO/IEC 18004."""
LINEAR_QUIET_ZONE = 10
"""Modules of white at both ends of a Code 128. Source: ISO/IEC 15417."""


class Picture:
    """A picture as large as it will be drawn; width and height in points."""

    def __init__(self, image: Image.Image, most_width: float, most_height: float) -> None:
        scale = min(most_width / image.width, most_height / image.height)
        self.width, self.height = image.width * scale, image.height * scale
        most = (round(self.width * DOTS_PER_POINT) or 1, round(self.height * DOTS_PER_POINT) or 1)
        image.thumbnail(most, Image.Resampling.LANCZOS)
        self.reader = ImageReader(image)


def picture(content: bytes | None, most_width: float, most_height: float, *, black_only: bool) -> Picture | None:
    """A PNG or JPEG on white, no larger than this; None where there is none or it cannot be read."""
    image = _opened(content) if content else None
    if image is None:
        return None
    if black_only:
        scale = min(most_width / image.width, most_height / image.height) * DOTS_PER_POINT
        dots = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        image = ImageOps.autocontrast(image.convert("L")).resize(dots, Image.Resampling.LANCZOS).convert("1")
    return Picture(image, most_width, most_height)


def _opened(content: bytes) -> Image.Image | None:
    """The picture on white and the right way up; a paper must print even where its logo is broken."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
            if image.width * image.height > MOST_PIXELS:
                return None
            return _on_white(ImageOps.exif_transpose(image))
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombWarning,
        Image.DecompressionBombError,
    ):
        return None


def _on_white(image: Image.Image) -> Image.Image:
    layered = image.convert("RGBA")
    white = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(white, layered).convert("RGB")


def qr_bars(content: str) -> tuple[int, list[tuple[int, int, int]]]:
    """The modules across, and the black bars as column, row, length; no bar where no code can hold the content."""
    bars: list[tuple[int, int, int]] = []
    if not content:
        return 1, bars
    try:
        matrix = segno.make_qr(content, error="m").matrix
    except ValueError:
        return 1, bars
    for row, modules in enumerate(matrix):
        start = None
        for column, module in enumerate([*modules, 0]):
            if module and start is None:
                start = column
            elif not module and start is not None:
                bars.append((start, row, column - start))
                start = None
    return len(matrix), bars


def linear_code(content: str, height: float = 1.0) -> Code128 | None:
    """A Code 128 whose narrowest bar is one wide, without its quiet zones; None where it cannot hold the content."""
    if not content or not (content.isascii() and content.isprintable()):
        return None
    return Code128(content, barWidth=1, barHeight=height, quiet=0)
