"""Words, colours and days of found items."""

from __future__ import annotations

from datetime import date

from core import found_items
from core.rules.words import FoundStatus
from core.shop import Shop
from desktop.screens.lost_and_found.words import date_words, found_chip, longest_chip, place_words
from tests.desktop.screens.counter import reading
from tests.desktop.screens.lost_and_found.conftest import Found


def test_every_status_has_its_own_word(look) -> None:
    """No two alike, so that no colour is needed."""
    words = [found_chip(status).text for status in FoundStatus]
    assert len(set(words)) == len(words)
    assert longest_chip() in words


def test_a_place_is_the_room_and_where_in_it(look, shop: Shop, found: Found) -> None:
    """Either may be unknown."""
    assert place_words(reading(shop, found_items.get, found.scarf_id)) == "204 · under the bed"
    assert place_words(reading(shop, found_items.get, found.ring_id)) == "204"
    assert place_words(reading(shop, found_items.get, found.watch_id)) == ""


def test_no_day_is_no_words(look) -> None:
    """A day is written as the country writes it."""
    assert date_words(None) == ""
    assert "31" in date_words(date(2026, 12, 31))
