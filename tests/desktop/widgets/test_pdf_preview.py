"""The preview of a PDF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.widgets.gallery.papers import made_up_pdf
from desktop.widgets.pdf_preview import PdfPreview


@pytest.fixture
def preview(look, qtbot):
    """A preview of two pages."""
    preview = PdfPreview()
    preview.resize(700, 600)
    qtbot.addWidget(preview)
    preview.show()
    with qtbot.waitSignal(preview.loaded) as loaded:
        preview.load(made_up_pdf(2), "Receipt R-1042")
    assert loaded.args == [2]
    return preview


def press(preview, text):
    """Press a button of the preview."""
    QTest.mouseClick(next(b for b in preview.findChildren(QPushButton) if b.text() == text), Qt.MouseButton.LeftButton)


def test_every_page_gets_its_picture(preview, qtbot):
    """Both pages are drawn."""
    qtbot.waitUntil(lambda: all(not page.image.isNull() for page in preview.pages))
    assert [page.accessibleName() for page in preview.pages] == ["Page 1", "Page 2"]


def test_print_and_save_hand_over_the_document(preview, qtbot):
    """The bytes as they were loaded, and the name."""
    with qtbot.waitSignal(preview.print_asked) as printed:
        press(preview, "Print")
    with qtbot.waitSignal(preview.save_asked) as saved:
        press(preview, "Save PDF")
    assert printed.args == saved.args == [preview._data, "Receipt R-1042"]


def test_zoom_goes_in_steps_and_back_to_fitting(preview, qtbot):
    """Larger, smaller, and as wide as there is room."""
    fitting = preview.zoom
    preview.zoom_by(1)
    larger = preview.zoom
    assert larger > fitting
    preview.zoom_by(-1)
    assert preview.zoom < larger
    preview.fit_width()
    assert preview.zoom == fitting


def test_a_narrower_window_keeps_the_page_whole(preview, qtbot):
    """Fitting follows the window."""
    before = preview.zoom
    preview.resize(400, 600)
    qtbot.waitUntil(lambda: preview.zoom < before)
    assert preview.pages[0].width() < 400


def test_a_broken_document_says_so_and_cannot_be_printed(look, qtbot):
    """No crash and no empty page."""
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.load(b"broken", "Receipt")
    qtbot.waitUntil(lambda: preview._stateful.state.accessibleName() == "This document cannot be shown")
    assert not preview._print.isEnabled()
