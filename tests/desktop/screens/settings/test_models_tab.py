"""Tests of brands and models."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton

from core import catalog
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.settings.models_tab import ModelDialog, ModelsTab, models_with_types


@pytest.fixture
def tab(qtbot, desk) -> ModelsTab:
    """Of two brands and one model."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        kind = catalog.add_device_type(tx, "Laptop")
        dell = catalog.add_brand(tx, "Dell")
        catalog.add_brand(tx, "Acer")
        catalog.add_model(tx, dell.id, "XPS 13", kind.id, "Screen is glued")
    tab = ModelsTab(desk)
    qtbot.addWidget(tab)
    tab.resize(900, 600)
    tab.show()
    qtbot.waitUntil(lambda: tab.brands.count() == 2 and tab.models.count() == 1)
    return tab


def _dialog(tab: ModelsTab) -> QDialog | None:
    return next((each for each in tab.findChildren(QDialog) if each.isVisible()), None)


def test_models_follow_the_marked_brand(qtbot, desk, tab: ModelsTab) -> None:
    """Each with its device type."""
    with desk.shop.reading() as tx:
        assert [(m.name, kind) for m, kind in models_with_types(tx, tab._brand_id())] == [("XPS 13", "Laptop")]
        assert models_with_types(tx, None) == []
    tab.brands.select(tab._brand_id() + 1)
    qtbot.waitUntil(lambda: tab.models.count() == 0)


def test_a_brand_is_added(qtbot, tab: ModelsTab) -> None:
    """By its name."""
    tab.add_brand.click()
    dialog = _dialog(tab)
    dialog.findChild(QLineEdit).setText("Fairphone")
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Add").click()
    qtbot.waitUntil(lambda: tab.brands.count() == 3)


def test_a_model_is_added_and_a_second_of_the_same_name_refused(qtbot, tab: ModelsTab) -> None:
    """The dialog stays open with what was typed."""
    tab.add_model.click()
    qtbot.waitUntil(lambda: isinstance(_dialog(tab), ModelDialog))
    dialog = _dialog(tab)
    dialog.form.set_values({"name": "xps 13"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.form.fields["name"].error == "Model already exists")
    dialog.form.set_values({"name": "XPS 15"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: tab.models.count() == 2)
