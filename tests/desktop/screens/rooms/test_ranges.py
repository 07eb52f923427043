"""Tests of room numbers as one says them."""

from __future__ import annotations

import pytest

from desktop.screens.rooms.ranges import floor_above, spelled_out


def test_a_range_is_spelled_out():
    """With a hyphen, a dash or dots, with and without blanks."""
    ten = [str(number) for number in range(101, 111)]
    for said in ("101-110", "101 – 110", "101..110", " 101 - 110 "):
        assert spelled_out(said) == ten


def test_names_stand_beside_numbers():
    """Each once, in the order said; blanks within a name stay one."""
    assert spelled_out("101, 103-104;Pent  house\n101") == ["101", "103", "104", "Pent house"]
    assert spelled_out(" , ") == []


def test_letters_before_and_zeros_stay():
    """As the doors have them."""
    assert spelled_out("A8-A10") == ["A8", "A9", "A10"]
    assert spelled_out("A8-10") == ["A8", "A9", "A10"]
    assert spelled_out("01-03") == ["01", "02", "03"]


@pytest.mark.parametrize("said", ["110-101", "A1-B4", "1-99999", "101-104, 9-3"])
def test_what_cannot_be_meant_is_refused(said):
    """Backwards, from one wing to another, or more than a house has."""
    with pytest.raises(ValueError, match=r"\d"):
        spelled_out(said)


def test_the_next_floor_is_suggested():
    """So that a house is entered with a few presses of Enter."""
    assert floor_above("101-110", "1") == ("201-210", "2")
    assert floor_above("901-910", "9") == ("1001-1010", "10")
    assert floor_above("A101-A110", "1") == ("A201-A210", "2")
    assert floor_above("Penthouse", "1") == ("", "2")
    assert floor_above("101-110", "Garden") == ("", "")
