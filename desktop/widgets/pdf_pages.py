"""Turns the pages of a PDF into pictures."""

import threading
from dataclasses import dataclass

from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
ONE_AT_A_TIME = threading.Lock()  # PDFium knows no threads
MOST_PIXELS = 16_000_000


class NoPdf(ValueError):
    """The bytes are no PDF that can be read."""


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page in points (1/72 inch)."""

    width: float
    height: float


def page_sizes(data: bytes) -> list[PageSize]:
    """The size of every page. Raises NoPdf."""
    import pypdfium2 as pdfium

    with ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as fault:
            raise NoPdf(str(fault)) from fault
        try:
            return [PageSize(*document.get_page_size(number)) for number in range(len(document))]
        finally:
            document.close()


def draw_page(data: bytes, number: int, scale: float) -> QImage:
    """The page as a picture of `scale` pixels per point, less where that would be too large. Raises NoPdf."""
    import pypdfium2 as pdfium

    with ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as fault:
            raise NoPdf(str(fault)) from fault
        try:
            width, height = document.get_page_size(number)
            scale = min(scale, (MOST_PIXELS / (width * height)) ** 0.5)
            bitmap = document[number].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            shape = (bitmap.width, bitmap.height, bitmap.stride)
            return QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_RGBX8888).copy()
        finally:
            document.close()
