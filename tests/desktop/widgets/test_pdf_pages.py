"""Pages of a PDF as pictures."""

import pytest

from desktop.widgets.gallery.papers import made_up_pdf
from desktop.widgets.pdf_pages import MOST_PIXELS, NoPdf, draw_page, page_sizes


def test_pages_have_their_sizes(look):
    """A5 twice, in points."""
    sizes = page_sizes(made_up_pdf(2))
    assert [(round(size.width), round(size.height)) for size in sizes] == [(420, 595)] * 2


def test_a_page_is_white_paper_with_black_words(look):
    """Scale is pixels per point; colours are not swapped."""
    image = draw_page(made_up_pdf(1), 0, 2.0)
    assert (image.width(), image.height()) == (840, 1191)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    words = [image.pixelColor(x, y).lightness() for x in range(80, 400, 2) for y in range(80, 120)]
    assert min(words) < 60


def test_a_huge_scale_costs_no_huge_picture(look):
    """The picture stays within its bound."""
    image = draw_page(made_up_pdf(1), 0, 1000.0)
    assert image.width() * image.height() <= MOST_PIXELS * 1.01


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.7\n" + b"\x00" * 100])
def test_what_is_no_pdf_is_refused(look, data):
    """Broken bytes are told, not shown."""
    with pytest.raises(NoPdf):
        page_sizes(data)
    with pytest.raises(NoPdf):
        draw_page(data, 0, 1.0)
