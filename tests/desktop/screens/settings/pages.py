"""Pages of the settings, filled in and stored by a test."""

from __future__ import annotations

from typing import Any

from core import settings
from core.settings import ShopSettings
from desktop.desk import Desk
from desktop.screens.settings.settings_form import SettingsFormPage


def stored_by(qtbot: Any, desk: Desk, page: SettingsFormPage, changes: dict[str, Any]) -> ShopSettings:
    """What core holds after these fields of the page were changed and stored."""
    qtbot.addWidget(page)
    page.show()
    assert set(changes) <= set(page.form.fields)
    page.form.set_values(changes, clean=False)
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    with desk.shop.reading() as tx:
        return settings.read(tx)
