"""A card that is carried."""

from __future__ import annotations

from desktop.screens.schedule.carrying import Carried, slot_of
from desktop.screens.schedule.slots import Slot
from tests.desktop.screens.schedule.conftest import DAY, Monday


def test_it_is_moved_where_its_place_or_length_is_another(card, monday: Monday) -> None:
    """Back where it was nothing would change; over no place neither."""
    lock = card("Lock")
    carried = Carried(lock, slot_of(lock), lock.minutes)
    assert not carried.is_moved and not carried.over(None).is_moved
    assert carried.over(Slot(monday.tom_id, DAY, 540)).is_moved
    assert carried.longer(1).minutes == 135 and carried.longer(1).is_moved
    assert slot_of(card("Lamp")) is None


def test_a_length_stays_within_its_day(card, monday: Monday) -> None:
    """And is never nothing."""
    carried = Carried(card("Heating"), Slot(monday.ayse_id, DAY, 23 * 60), None)
    assert (carried.length, carried.longer(-9).minutes, carried.lasting(600).minutes) == (60, 15, 60)
