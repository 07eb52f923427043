"""The gallery's page of papers and photos."""

from io import BytesIO

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.card import Card
from desktop.widgets.pdf_preview import PdfPreview
from desktop.widgets.photo_strip import PhotoStrip


def made_up_photo(first: str, second: str) -> bytes:
    """A picture of a colour run, as PNG."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    run = QLinearGradient(0, 0, 640, 480)
    run.setColorAt(0, QColor(first))
    run.setColorAt(1, QColor(second))
    painter = QPainter(image)
    painter.fillRect(image.rect(), run)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawEllipse(240, 160, 160, 160)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def made_up_pdf(pages: int = 2) -> bytes:
    """A small PDF."""
    from reportlab.lib.pagesizes import A5
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file, pagesize=A5)
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica-Bold", 18)
        canvas.drawString(40, 540, f"Claim ticket, page {number}")
        canvas.setFont("Helvetica", 11)
        for row in range(12):
            canvas.drawString(40, 500 - 22 * row, f"Line {row + 1} of what was handed over")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def papers_page() -> QWidget:
    """A preview beside photos."""
    page = QWidget()
    page.setProperty("role", "page")
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 20, 24, 20)
    row.setSpacing(14)
    preview = PdfPreview()
    preview.load(made_up_pdf(), "Claim ticket T-1042")
    paper = Card()
    paper.add(preview, 1)
    row.addWidget(paper, 3)
    side = QVBoxLayout()
    photos = Card("Photos")
    strip = PhotoStrip()
    strip.add_photo("front.png", made_up_photo("#f59e0b", "#b42318"))
    strip.add_photo("back.png", made_up_photo("#0ea5e9", "#3538cd"))
    strip.add_photo("notes.txt", b"no picture")
    photos.add(strip)
    side.addWidget(photos)
    side.addStretch(1)
    row.addLayout(side, 2)
    return page
