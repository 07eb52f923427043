"""Tests of what printed things say."""

from __future__ import annotations

from desktop.screens.settings.papers_page import PapersPage
from tests.desktop.screens.settings.pages import stored_by


def test_every_field_is_a_setting_and_is_stored(qtbot, desk) -> None:
    """What was typed is what core holds."""
    changes = {
        "paper": "Letter", "receipt_paper": "A4", "terms": "Pay first.", "receipt_footer": "Thank you!",
        "payment_days": 30, "payment_details": "IBAN DE02",
    }  # fmt: skip
    stored = stored_by(qtbot, desk, PapersPage(desk), changes)
    assert {key: getattr(stored, key) for key in changes} == changes
    assert stored.terms_version == "2"
