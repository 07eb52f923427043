"""Cards as they are painted."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.look.theme import tokens
from desktop.screens.schedule.card_painter import CardPainter, CardStanding
from desktop.screens.schedule.slots import Card
from tests.desktop.screens.schedule.painted import palette_of


def _colours(card: Card, rect: QRect, at: CardStanding, *, right_to_left: bool = False, says_span: bool = True) -> set:
    image = QImage(220, 120, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens().surface))
    painter, cards = QPainter(image), CardPainter()
    cards.right_to_left = right_to_left
    cards.paint(painter, rect, card, at, says_span=says_span)
    painter.end()
    return palette_of(image, rect)


def test_what_is_wrong_is_red_and_in_words_at_any_size(look, card) -> None:
    """On hours and in a week's line, also where only one line fits, and read from the right."""
    red = QColor(tokens().danger_fg).name()
    for height in (20, 38, 110):
        rect = QRect(4, 4, 200, height)
        for says_span, right in ((True, False), (False, True)):
            found = _colours(card("Lock"), rect, CardStanding(), says_span=says_span, right_to_left=right)
            assert red in found
            fine = card("Lock")._replace(conflicts=(), marks=())
            assert red not in _colours(fine, rect, CardStanding(), says_span=says_span, right_to_left=right)


def test_where_the_keys_are_is_seen(look, card) -> None:
    """The card that is current has another ground."""
    rect = QRect(4, 4, 200, 60)
    chosen = QColor(tokens().selected).name()
    assert chosen in _colours(card("Update"), rect, CardStanding(is_current=True, has_focus=True))
    assert chosen not in _colours(card("Update"), rect, CardStanding(is_hovered=True))
