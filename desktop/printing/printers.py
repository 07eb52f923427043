"""Printers of this computer, and sending a PDF to one, page by page as pictures at the printer's own resolution."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from core.base.errors import Unavailable
from desktop.widgets.pdf_pages import POINTS_PER_INCH, PageSize, draw_page, page_sizes

#: More than this does not show on paper, and the pictures grow with its square.
MOST_DOTS_PER_INCH = 600
#: Points. Sheets are called by their name (A4); what is narrower is a roll or a label and keeps its own size.
_NARROWEST_SHEET = 400


@dataclass(frozen=True, slots=True)
class Printers:
    """What there is to print on, and which one the system takes by itself."""

    names: tuple[str, ...] = ()
    usual: str = ""


def printers() -> Printers:
    """As of now."""
    return Printers(tuple(QPrinterInfo.availablePrinterNames()), QPrinterInfo.defaultPrinterName())


def print_pdf(data: bytes, title: str, printer_name: str, *, into: Path | None = None) -> None:
    """Sends every page; for a worker, since a printer may let one wait. `into` prints into a file instead.

    Raises: Unavailable where the printer does not take it; nothing of the document is lost by that.
    """
    printer = _printer(title, printer_name, into)
    pages = page_sizes(data)
    _set_paper(printer, pages[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise Unavailable("The printer {printer} does not answer. Is it switched on?", printer=printer_name)
    try:
        for number, size in enumerate(pages):
            if number:
                _set_paper(printer, size)
                if not printer.newPage():
                    raise Unavailable("The printer {printer} stopped.", printer=printer_name)
            _draw(painter, printer, data, number, size)
    finally:
        finished = painter.end()
    if not finished or printer.printerState() in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error):
        raise Unavailable("The printer {printer} stopped.", printer=printer_name)


def _printer(title: str, name: str, into: Path | None) -> QPrinter:
    if into is None and name not in QPrinterInfo.availablePrinterNames():
        raise Unavailable("The printer {printer} is not there any more.", printer=name)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if into is not None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(into))
    else:
        printer.setPrinterName(name)
    printer.setDocName(title)
    printer.setResolution(min(printer.resolution(), MOST_DOTS_PER_INCH))
    printer.setFullPage(True)
    return printer


def _set_paper(printer: QPrinter, size: PageSize) -> None:
    """The page as it was laid out; a roll is cut where the page ends."""
    points = QSizeF(size.width, size.height)
    is_sheet = size.width > _NARROWEST_SHEET
    match = QPageSize.SizeMatchPolicy.FuzzyMatch if is_sheet else QPageSize.SizeMatchPolicy.ExactMatch
    paper = QPageSize(points, QPageSize.Unit.Point, "", match)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))


def _draw(painter: QPainter, printer: QPrinter, data: bytes, number: int, size: PageSize) -> None:
    dots = printer.resolution() / POINTS_PER_INCH
    image = draw_page(data, number, dots)
    painter.drawImage(QRectF(0, 0, size.width * dots, size.height * dots), image)
