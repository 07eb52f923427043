"""Tests of who the shop is."""

from __future__ import annotations

from core import settings
from desktop.screens.settings.shop_page import ShopPage


def test_every_field_is_a_setting_and_is_stored(qtbot, desk) -> None:
    """What was typed is what core holds."""
    page = ShopPage(desk)
    qtbot.addWidget(page)
    page.show()
    changes = {
        "name": "Kiez Reparatur", "address": "Hauptstr. 1\n10115 Berlin", "website": "kiez.example", "tax_id": "DE1",
        "region": "AT", "currency": "CHF", "language": "de", "time_zone": "Europe/Vienna",
    }  # fmt: skip
    assert set(changes) <= set(page.form.fields)
    page.form.set_values(changes, clean=False)
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    with desk.shop.reading() as tx:
        stored = settings.read(tx)
    assert {key: getattr(stored, key) for key in changes} == changes
