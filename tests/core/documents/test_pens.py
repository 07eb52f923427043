"""A pen draws where it is told, counted from the side where reading starts."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from core.documents.contents import Condition
from core.documents.pens import Align, Pen
from core.documents.pictures import qr_bars
from core.documents.styles import Style
from tests.core.documents.conftest import Printed

PLAIN = Style(10, colour="#000000")


def _drawn(draw: Callable[[Pen], None], *, right_to_left: bool = False) -> bytes:
    target = BytesIO()
    canvas = Canvas(target, pagesize=(200, 100), invariant=1)
    draw(Pen(canvas, 200, 100, right_to_left))
    canvas.showPage()
    canvas.save()
    return target.getvalue()


@pytest.mark.parametrize(
    ("align", "right_to_left", "left", "right"),
    [
        ("start", False, 20, None),
        ("end", False, None, 120),
        ("start", True, None, 180),
        ("end", True, 80, None),
    ],
)
def test_text_keeps_to_its_side(
    read: Callable[[bytes], Printed], align: Align, right_to_left: bool, left: float | None, right: float | None
) -> None:
    """A box from 20 to 120 is mirrored to 80 to 180 where reading starts at the right."""
    printed = read(_drawn(lambda pen: pen.text("HOH", PLAIN, 20, 10, 100, align=align), right_to_left=right_to_left))
    characters = printed.characters[0]
    if left is not None:
        assert min(character.left for character in characters) == pytest.approx(left, abs=1.5)
    if right is not None:
        assert max(character.right for character in characters) == pytest.approx(right, abs=1.5)


def test_text_in_the_middle(read: Callable[[bytes], Printed]) -> None:
    """As much room on the one side as on the other."""
    characters = read(_drawn(lambda pen: pen.text("HOH", PLAIN, 20, 10, 100, align="middle"))).characters[0]
    left, right = min(c.left for c in characters), max(c.right for c in characters)
    assert left - 20 == pytest.approx(120 - right, abs=0.6)


def test_text_stands_in_the_middle_of_its_line(read: Callable[[bytes], Printed]) -> None:
    """Capitals have as much room above as below."""
    letter = read(_drawn(lambda pen: pen.text("H", PLAIN, 20, 30, 100, align="start"))).characters[0][0]
    top, bottom = 100 - 30, 100 - 30 - PLAIN.leading
    assert top - letter.top == pytest.approx(letter.bottom - bottom, abs=0.5)


@pytest.mark.parametrize("right_to_left", [False, True])
def test_a_qr_code_is_never_mirrored(read: Callable[[bytes], Printed], right_to_left: bool) -> None:
    """Each module on the page is dark or light as in the code, whichever way the page is read."""
    content = "https://example.org/t/7f3kq9w2m4"
    across, bars = qr_bars(content)
    printed = read(_drawn(lambda pen: pen.qr(content, 10, 10, 80), right_to_left=right_to_left))
    (page,) = printed.pictures
    red = page.getchannel(0).tobytes()
    dark = {(start + step, row) for start, row, length in bars for step in range(length)}
    left, module = (110 if right_to_left else 10), 80 / across
    for column in range(across):
        for row in range(across):
            x, y = int((left + (column + 0.5) * module) * 2), int((10 + (row + 0.5) * module) * 2)
            assert (red[y * page.width + x] < 128) == ((column, row) in dark)


def test_every_condition_has_its_own_sign(read: Callable[[bytes], Printed]) -> None:
    """Told apart by shape, on paper without colour."""
    signs = {_picture(read, condition).tobytes() for condition in Condition}
    assert len(signs) == len(Condition)


def _picture(read: Callable[[bytes], Printed], condition: Condition) -> Image.Image:
    return read(_drawn(lambda pen: pen.mark(condition, 20, 20, 20, "#000000"))).pictures[0]
