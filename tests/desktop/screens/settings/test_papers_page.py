"""Tests of what printed things say."""

from __future__ import annotations

from core import settings
from desktop.screens.settings.papers_page import PapersPage


def test_every_field_is_a_setting_and_is_stored(qtbot, desk) -> None:
    """What was typed is what core holds."""
    page = PapersPage(desk)
    qtbot.addWidget(page)
    page.show()
    changes = {
        "paper": "Letter", "receipt_paper": "A4", "terms": "Pay first.", "receipt_footer": "Thank you!",
        "payment_days": 30, "payment_details": "IBAN DE02",
    }  # fmt: skip
    assert set(changes) <= set(page.form.fields)
    page.form.set_values(changes, clean=False)
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    with desk.shop.reading() as tx:
        stored = settings.read(tx)
    assert {key: getattr(stored, key) for key in changes} == changes
    assert stored.terms_version == "2"
