"""Tests of the problems that can be ticked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from core import catalog
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.settings.symptoms_tab import SymptomDialog, SymptomsTab, symptoms_with_types


@pytest.fixture
def tab(qtbot, desk) -> SymptomsTab:
    """Of two problems."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        kind = catalog.add_device_type(tx, "Laptop")
        catalog.add_symptom(tx, "Does not turn on")
        catalog.add_symptom(tx, "Hinge broken", kind.id)
    tab = SymptomsTab(desk)
    qtbot.addWidget(tab)
    tab.resize(900, 600)
    tab.show()
    qtbot.waitUntil(lambda: tab.table.count() == 2)
    return tab


def test_each_says_what_it_is_for(desk, tab: SymptomsTab) -> None:
    """A type, or all of them."""
    with desk.shop.reading() as tx:
        found = [(row.name, kind) for row, kind in symptoms_with_types(tx)]
    assert found == [("Does not turn on", ""), ("Hinge broken", "Laptop")]


def test_one_is_added_for_all_devices(qtbot, desk, tab: SymptomsTab) -> None:
    """Unless a type is chosen."""
    tab.add.click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in tab.findChildren(SymptomDialog)))
    dialog = next(each for each in tab.findChildren(QDialog) if each.isVisible())
    dialog.form.set_values({"name": "Smells burnt"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: tab.table.count() == 3)
    with desk.shop.reading() as tx:
        assert ("Smells burnt", None) in [(row.name, row.device_type_id) for row in catalog.list_symptoms(tx)]
