"""Limits of a figure."""

from __future__ import annotations

from decimal import Decimal as D

from core.rules import checklists


def test_limits_are_within_themselves() -> None:
    """And where there is none, everything is."""
    assert checklists.is_within(D("60"), D("60"), D("75"))
    assert checklists.is_within(D("75.000"), D("60"), D("75"))
    assert not checklists.is_within(D("75.001"), D("60"), D("75"))
    assert not checklists.is_within(D("-1"), D("0"), None)
    assert checklists.is_within(D("1000000"), None, None)


def test_limits_are_written_as_they_are_read() -> None:
    """Without zeros that say nothing, with the unit where there is one."""
    assert checklists.limits_text(D("60.000"), D("75.500"), "°C") == "60 – 75.5 °C"
    assert checklists.limits_text(D("100"), None, None) == "≥ 100"
    assert checklists.limits_text(None, D("80"), "%") == "≤ 80 %"
    assert checklists.limits_text(None, None, "%") == ""
