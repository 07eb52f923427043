"""Pictures are made as small as they are drawn, and QR codes exact."""

from __future__ import annotations

from io import BytesIO

import pytest
import segno
from PIL import Image

from core.documents.pictures import DOTS_PER_POINT, picture, qr_bars


def _encoded(size: tuple[int, int], mode: str = "RGB", kind: str = "PNG", colour: str = "#3030c8") -> bytes:
    target = BytesIO()
    Image.new(mode, size, colour).save(target, kind)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_keeps_its_proportions(kind: str) -> None:
    """It fills the box in one direction and stays within it in the other."""
    shown = picture(_encoded((400, 100), kind=kind), 100, 100, black_only=False)
    assert shown is not None
    assert (shown.width, shown.height) == (100, 25)


def test_a_large_picture_is_stored_small() -> None:
    """No more dots than a printer at 300 dots per inch can show."""
    shown = picture(_encoded((4000, 4000)), 48, 48, black_only=False)
    assert shown is not None
    assert max(shown.reader.getSize()) <= 48 * DOTS_PER_POINT + 1


def test_transparency_is_white() -> None:
    """A logo without a ground stands on the paper."""
    shown = picture(_encoded((10, 10), "RGBA", colour="#00000000"), 10, 10, black_only=False)
    assert shown is not None
    assert set(shown.reader.getRGBData()) == {255}


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "1"])
def test_black_only_has_no_grey(mode: str) -> None:
    """A thermal printer is given dots that are black or white."""
    shown = picture(_encoded((60, 30), mode, colour="white" if mode == "1" else "#808080"), 60, 30, black_only=True)
    assert shown is not None
    assert set(shown.reader.getRGBData()) <= {0, 255}


@pytest.mark.parametrize("content", [None, b"", b"text", b"\x89PNG\r\n\x1a\n", _encoded((4, 4))[:-32]])
def test_what_is_no_picture_is_none(content: bytes | None) -> None:
    """A broken file stops no printing."""
    assert picture(content, 10, 10, black_only=False) is None


def test_other_formats_are_not_opened() -> None:
    """Only PNG and JPEG are read, whatever else the library knows."""
    assert picture(_encoded((4, 4), kind="BMP"), 10, 10, black_only=False) is None


def test_a_picture_of_a_billion_dots_costs_nothing() -> None:
    """It is refused by its head, before its dots are unpacked."""
    huge = bytearray(_encoded((1, 1)))
    huge[16:24] = (60_000).to_bytes(4, "big") * 2
    assert picture(bytes(huge), 10, 10, black_only=False) is None


@pytest.mark.parametrize("content", ["WO042", "https://192.168.1.20:8080/t/7f3kq9w2m4", "Ünïcode 王 محمد"])
def test_the_bars_are_the_code(content: str) -> None:
    """Every dark module is in exactly one bar, no light one in any."""
    across, bars = qr_bars(content)
    dark = [(row, start + step) for start, row, length in bars for step in range(length)]
    matrix = segno.make_qr(content, error="m").matrix
    assert across == len(matrix)
    assert sorted(dark) == [(y, x) for y, row in enumerate(matrix) for x, module in enumerate(row) if module]


@pytest.mark.parametrize("content", ["", "x" * 4000])
def test_what_no_code_can_hold_has_no_bars(content: str) -> None:
    """Nothing and too much are both left out."""
    assert qr_bars(content)[1] == []
