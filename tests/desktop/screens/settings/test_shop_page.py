"""Tests of who the shop is."""

from __future__ import annotations

from desktop.screens.settings.shop_page import ShopPage
from tests.desktop.screens.settings.pages import stored_by


def test_every_field_is_a_setting_and_is_stored(qtbot, desk) -> None:
    """What was typed is what core holds."""
    changes = {
        "name": "Kiez Reparatur", "address": "Hauptstr. 1\n10115 Berlin", "website": "kiez.example", "tax_id": "DE1",
        "region": "AT", "currency": "CHF", "language": "de", "time_zone": "Europe/Vienna",
    }  # fmt: skip
    stored = stored_by(qtbot, desk, ShopPage(desk), changes)
    assert {key: getattr(stored, key) for key in changes} == changes
