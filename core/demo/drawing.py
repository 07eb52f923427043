"""Draws the sample shop's photos and signatures."""

from __future__ import annotations

import io
import math
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

_SIZE = (1280, 960)
_CASES = {"black": "#22252b", "silver": "#c9ced6", "white": "#eceef1", "blue": "#2f4b7c", "grey": "#7b828c",
          "green": "#3e6b57", "red": "#9b2f35"}  # fmt: skip
#: device type -> width and height of its outline, as parts of the picture
_OUTLINES = {"Laptop": (0.72, 0.62), "Phone": (0.27, 0.74), "Tablet": (0.46, 0.74), "Desktop computer": (0.34, 0.76),
             "Game console": (0.30, 0.78), "Printer": (0.68, 0.48)}  # fmt: skip
_WITH_SCREEN = ("Laptop", "Phone", "Tablet")


def photo(rng: Random, device_type: str, colour: str, *, is_broken: bool) -> bytes:
    """A JPEG of a device on the bench; broken ones have cracks."""
    from PIL import Image, ImageDraw, ImageFilter

    picture = Image.new("RGB", _SIZE, _bench(rng))
    pen = ImageDraw.Draw(picture)
    for y in range(0, _SIZE[1], 48):
        pen.line([(0, y), (_SIZE[0], y + rng.randint(-6, 6))], fill="#a98f70", width=1)
    box = _outline(rng, device_type)
    shadow = Image.new("L", _SIZE, 0)
    ImageDraw.Draw(shadow).rounded_rectangle([box[0] + 14, box[1] + 22, box[2] + 14, box[3] + 22], 36, fill=120)
    picture.paste("#3a3026", mask=shadow.filter(ImageFilter.GaussianBlur(18)))
    _draw_device(pen, box, device_type, _CASES.get(colour, _CASES["grey"]))
    if is_broken:
        _draw_cracks(rng, pen, box)
    return _encoded(picture.rotate(rng.uniform(-2, 2), fillcolor=_bench(rng)), "JPEG", quality=82)


def _bench(rng: Random) -> tuple[int, int, int]:
    shade = rng.randint(-10, 10)
    return 190 + shade, 168 + shade, 138 + shade


def _outline(rng: Random, device_type: str) -> tuple[int, int, int, int]:
    width, height = (int(part * side) for part, side in zip(_OUTLINES[device_type], _SIZE, strict=True))
    left = (_SIZE[0] - width) // 2 + rng.randint(-40, 40)
    top = (_SIZE[1] - height) // 2 + rng.randint(-20, 20)
    return left, top, left + width, top + height


def _draw_device(pen: ImageDraw, box: tuple[int, int, int, int], device_type: str, case: str) -> None:
    left, top, right, bottom = box
    pen.rounded_rectangle(box, 34, fill=case, outline="#15171a", width=3)
    if device_type in _WITH_SCREEN:
        pen.rounded_rectangle([left + 18, top + 18, right - 18, bottom - 18], 22, fill="#0d1117")
        pen.polygon(
            [(left + 18, top + 18), (left + 18, bottom - 60), (right - 60, top + 18)],
            fill="#18202b",
        )
        return
    for line in range(6):
        y = top + 40 + line * 22
        pen.line([(left + 40, y), (right - 40, y)], fill="#15171a", width=4)
    pen.ellipse([right - 80, bottom - 80, right - 50, bottom - 50], fill="#d8dde3")


def _draw_cracks(rng: Random, pen: ImageDraw, box: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = box
    hit = rng.randint(left + 60, right - 60), rng.randint(top + 60, bottom - 60)
    for _ in range(11):
        angle, point = rng.uniform(0, 2 * math.pi), hit
        for _ in range(rng.randint(3, 6)):
            angle += rng.uniform(-0.5, 0.5)
            reach = rng.uniform(25, 90)
            end = int(point[0] + reach * math.cos(angle)), int(point[1] + reach * math.sin(angle))
            end = min(max(end[0], left + 6), right - 6), min(max(end[1], top + 6), bottom - 6)
            pen.line([point, end], fill="#cfd6de", width=2)
            point = end


def signature(rng: Random) -> bytes:
    """A PNG of a hasty signature on nothing."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGBA", (600, 180), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    turns, tall = rng.uniform(3, 6), rng.uniform(25, 50)
    points = [
        (
            40 + step * 2.6,
            95 + tall * math.sin(step / 200 * turns * math.tau) * math.cos(step / 70) - step * 0.08,
        )
        for step in range(200)
    ]
    pen.line(points, fill=(20, 30, 70, 255), width=5, joint="curve")
    return _encoded(picture, "PNG")


def _encoded(picture: Image, kind: str, **options: int) -> bytes:
    made = io.BytesIO()
    picture.save(made, kind, **options)
    return made.getvalue()
