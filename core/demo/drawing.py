"""Draws the sample shop's photos and signatures."""

from __future__ import annotations

import io
import math
from random import Random
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

_SIZE = (960, 720)
Box: TypeAlias = tuple[int, int, int, int]
"""left, top, right, bottom"""
_CASES = {"black": "#22252b", "silver": "#c9ced6", "white": "#eceef1", "blue": "#2f4b7c", "grey": "#7b828c",
          "green": "#3e6b57", "red": "#9b2f35"}  # fmt: skip
#: device type -> width and height of its outline, as parts of the picture
_OUTLINES = {"Laptop": (0.66, 0.82), "Phone": (0.27, 0.74), "Tablet": (0.46, 0.74), "Desktop computer": (0.34, 0.76),
             "Game console": (0.30, 0.78), "Printer": (0.68, 0.48)}  # fmt: skip
_WITH_SCREEN = ("Laptop", "Phone", "Tablet")


def photo(rng: Random, device_type: str, colour: str, *, is_broken: bool, is_back: bool = False) -> bytes:
    """A JPEG of a device on the bench; broken ones have cracks."""
    from PIL import Image, ImageDraw, ImageFilter

    picture = Image.new("RGB", _SIZE, _bench(rng))
    pen = ImageDraw.Draw(picture)
    for y in range(0, _SIZE[1], 36):
        pen.line([(0, y), (_SIZE[0], y + rng.randint(-6, 6))], fill="#a98f70", width=1)
    box = _outline(rng, device_type)
    shadow = Image.new("L", _SIZE, 0)
    ImageDraw.Draw(shadow).rounded_rectangle([box[0] + 10, box[1] + 16, box[2] + 10, box[3] + 16], 28, fill=120)
    picture.paste("#3a3026", mask=shadow.filter(ImageFilter.GaussianBlur(12)))
    screen = _draw_device(pen, box, device_type, _CASES.get(colour, _CASES["grey"]), is_back=is_back)
    if is_broken:
        _draw_cracks(rng, pen, screen, "#5b636e" if is_back else "#cfd6de")
    return _encoded(picture.rotate(rng.uniform(-2, 2), fillcolor=_bench(rng)), "JPEG", quality=82)


def _bench(rng: Random) -> tuple[int, int, int]:
    shade = rng.randint(-10, 10)
    return 190 + shade, 168 + shade, 138 + shade


def _outline(rng: Random, device_type: str) -> Box:
    width, height = (int(part * side) for part, side in zip(_OUTLINES[device_type], _SIZE, strict=True))
    left = (_SIZE[0] - width) // 2 + rng.randint(-40, 40)
    top = (_SIZE[1] - height) // 2 + rng.randint(-20, 20)
    return left, top, left + width, top + height


def _draw_device(pen: ImageDraw, box: Box, device_type: str, case: str, *, is_back: bool) -> Box:
    """Gives the part that can crack."""
    left, top, right, bottom = box
    pen.rounded_rectangle(box, 26, fill=case, outline="#15171a", width=3)
    if is_back:
        middle = (left + right) // 2, (top + bottom) // 2
        pen.ellipse([middle[0] - 24, middle[1] - 24, middle[0] + 24, middle[1] + 24], outline="#15171a", width=3)
        if device_type in ("Phone", "Tablet"):
            pen.rounded_rectangle([left + 20, top + 20, left + 90, top + 90], 16, fill="#15171a")
            pen.ellipse([left + 34, top + 34, left + 60, top + 60], fill="#4a5665")
        return box
    if device_type not in _WITH_SCREEN:
        for y in range(top + 30, top + 150, 18):
            pen.line([(left + 30, y), (right - 30, y)], fill="#15171a", width=3)
        pen.ellipse([right - 64, bottom - 64, right - 40, bottom - 40], fill="#d8dde3")
        return box
    foot = bottom - 14 if device_type != "Laptop" else top + int((bottom - top) * 0.58)
    screen = left + 14, top + 14, right - 14, foot
    pen.rounded_rectangle(screen, 16, fill="#0d1117")
    pen.polygon([screen[:2], (screen[0], screen[3] - 40), (screen[2] - 60, screen[1])], fill="#18202b")
    if device_type == "Laptop":
        _draw_keys(pen, (left + 30, foot + 16, right - 30, bottom - 20))
    return screen


def _draw_keys(pen: ImageDraw, area: Box) -> None:
    left, top, right, bottom = area
    wide, high = (right - left) / 14, (bottom - top) / 6
    for row in range(4):
        for column in range(14):
            x, y = left + column * wide, top + row * high
            pen.rounded_rectangle([x + 2, y + 2, x + wide - 3, y + high - 3], 4, fill="#1c1f24")
    pen.rounded_rectangle(
        [left + wide * 5, bottom - high * 1.6, left + wide * 9, bottom], 6, outline="#1c1f24", width=2
    )


def _draw_cracks(rng: Random, pen: ImageDraw, box: Box, light: str) -> None:
    left, top, right, bottom = box
    hit = rng.randint(left + 60, right - 60), rng.randint(top + 60, bottom - 60)
    for _ in range(11):
        angle, point = rng.uniform(0, 2 * math.pi), hit
        for _ in range(rng.randint(3, 6)):
            angle += rng.uniform(-0.5, 0.5)
            reach = rng.uniform(25, 90)
            end = int(point[0] + reach * math.cos(angle)), int(point[1] + reach * math.sin(angle))
            end = min(max(end[0], left + 6), right - 6), min(max(end[1], top + 6), bottom - 6)
            pen.line([point, end], fill=light, width=2)
            point = end


def signature(rng: Random) -> bytes:
    """A PNG of a hasty signature on nothing."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGBA", (600, 180), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    turns, tall, wide = rng.uniform(5, 8), rng.uniform(30, 48), rng.uniform(14, 24)
    points = []
    for step in range(240):
        share = step / 240
        swing = share * turns * math.tau
        height = tall * (1 - 0.7 * share) * math.sin(swing)
        points.append((60 + share * 440 + wide * math.cos(swing), 95 + height - 20 * share))
    pen.line(points, fill=(20, 30, 70, 255), width=5, joint="curve")
    return _encoded(picture, "PNG")


def _encoded(picture: Image, kind: str, **options: int) -> bytes:
    made = io.BytesIO()
    picture.save(made, kind, **options)
    return made.getvalue()
