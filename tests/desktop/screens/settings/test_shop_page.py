"""Tests of who the shop is."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from desktop.screens.settings.shop_page import ShopPage
from desktop.widgets.dialogs import Question
from tests.desktop.screens.settings.pages import stored_by


def test_every_field_is_a_setting_and_is_stored(qtbot, desk) -> None:
    """What was typed is what core holds."""
    changes = {
        "name": "Kiez Reparatur", "address": "Hauptstr. 1\n10115 Berlin", "website": "kiez.example", "tax_id": "DE1",
        "region": "AT", "language": "de", "time_zone": "Europe/Vienna",
    }  # fmt: skip
    stored = stored_by(qtbot, desk, ShopPage(desk), changes)
    assert {key: getattr(stored, key) for key in changes} == changes


def test_another_currency_is_asked_for(qtbot, desk) -> None:
    """It relabels what was paid in the old one."""
    page = ShopPage(desk)
    qtbot.addWidget(page)
    page.form.fields["currency"].control.set_value("CHF")
    page.store()
    assert page.is_dirty
    question = page.window().findChild(Question)
    assert "CHF" in question.accessibleDescription()
    next(each for each in question.findChildren(QPushButton) if each.text() == "Change the currency").click()
    qtbot.waitUntil(lambda: desk.settings.currency == "CHF")
