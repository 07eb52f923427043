"""Cards and the places where they may lie."""

from __future__ import annotations

import pytest

from desktop.screens.schedule.slots import days_from, lanes, snapped
from tests.desktop.screens.schedule.conftest import DAY


@pytest.mark.parametrize(("minute", "step"), [(-20, 0), (7, 0), (8, 15), (541, 540), (1500, 1425)])
def test_a_minute_snaps_to_a_quarter_within_the_day(minute: float, step: int) -> None:
    """Nothing begins at midnight of the next day."""
    assert snapped(minute) == step


def test_what_meets_lies_side_by_side() -> None:
    """Those that hang together share the width; who begins as another ends takes its lane."""
    assert lanes([(540, 660), (600, 660), (660, 720), (700, 730)]) == [(0, 2), (1, 2), (0, 2), (1, 2)]
    assert lanes([(0, 60), (60, 120)]) == [(0, 1), (0, 1)]
    assert lanes([]) == []


def test_a_card_ends_at_midnight_at_the_latest(card) -> None:
    """A job of nobody knows what length is drawn as an hour."""
    assert (card("Lock").end, card("Heating").length) == (11 * 60, 60)
    assert card("Lock")._replace(minutes=3000).end == 24 * 60
    assert len(days_from(DAY, 7)) == 7
