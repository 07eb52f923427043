"""Tests of how tiles are painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from core.rules.words import FrontDeskState, Withdrawal
from desktop.screens.rooms.tile import tile_of
from desktop.screens.rooms.tile_painter import NARROWEST, WIDEST, Standing, TilePainter
from tests.desktop.screens.rooms.conftest import a_room


def painted(row, at: Standing = Standing(), *, right_to_left: bool = False) -> QImage:  # noqa: B008
    """The tile of a room as a picture without colours."""
    painter = TilePainter()
    painter.right_to_left = right_to_left
    size = painter.smallest()
    image = QImage(size.width() + 8, size.height() + 8, QImage.Format.Format_ARGB32)
    image.fill("white")
    pen = QPainter(image)
    painter.paint(pen, QRect(QPoint(4, 4), size), tile_of(row), at)
    pen.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def test_states_differ_without_colour(look):
    """Word and shape tell every state of the front desk from the others, and what is withdrawn too."""
    pictures = [painted(a_room(front_desk=state)) for state in FrontDeskState]
    pictures += [painted(a_room(is_out=True, withdrawal=each)) for each in Withdrawal]
    assert all(a != b for place, a in enumerate(pictures) for b in pictures[:place])


def test_how_a_tile_stands_is_seen(look):
    """Chosen, where the keys are, under the pointer, not confirmed: each looks different."""
    stands = [Standing(), Standing(is_chosen=True), Standing(has_focus=True), Standing(is_hovered=True)]
    pictures = [painted(a_room(), at) for at in stands] + [painted(a_room(is_unconfirmed=True))]
    assert all(a != b for place, a in enumerate(pictures) for b in pictures[:place])


def test_from_right_to_left_the_tile_is_mirrored(look):
    """With its tick at the other side."""
    assert painted(a_room()) != painted(a_room(), right_to_left=True)
    painter, rect = TilePainter(), QRect(0, 0, 120, 80)
    assert painter.tick_rect(rect).left() > 60
    painter.right_to_left = True
    assert painter.tick_rect(rect).right() < 60


def test_a_tile_is_as_wide_as_its_words_within_reason(look):
    """Whatever the language."""
    assert NARROWEST <= TilePainter().smallest().width() <= WIDEST


def test_long_names_and_many_signs_stay_within_the_tile(look):
    """What has no room is left out; nothing is painted beside it."""
    row = a_room(name="Präsidentensuite mit Seeblick", open_jobs=123, is_rush=True, is_unconfirmed=True, room_class="S")
    picture = painted(row)
    edge = [picture.pixelColor(x, y).name() for x in (0, picture.width() - 1) for y in range(picture.height())]
    assert set(edge) == {"#ffffff"}
