"""Tests of what a screen is handed."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from core.base.permissions import Role
from desktop.widgets.moments import clock_text, now


def test_the_desk_knows_what_its_person_may(desk_as) -> None:
    """By the same permissions that core checks."""
    technician = desk_as(Role.TECHNICIAN)
    assert technician.may("wo:write")
    assert not technician.may("sharing:switch")


@pytest.mark.parametrize(("time_zone", "hour"), [("Pacific/Kiritimati", "02:30"), ("Pacific/Pago_Pago", "01:30")])
def test_times_are_those_of_the_shop_wherever_the_computer_thinks_it_is(desk, time_zone: str, hour: str) -> None:
    """From the next look on, when the zone is changed."""
    assert str(now().tzinfo) in ("CET", "CEST")
    desk.take_settings(dataclasses.replace(desk.settings, time_zone=time_zone))
    assert clock_text(datetime(2026, 3, 1, 12, 30, tzinfo=UTC), QLocale("en_GB")) == hour
    assert desk.settings.time_zone == time_zone
