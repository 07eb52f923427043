"""Tests of device types and what is tested on them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton

from core import catalog
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.settings.types_tab import TypesTab


@pytest.fixture
def tab(qtbot, desk) -> TypesTab:
    """Of two types."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        laptop = catalog.add_device_type(tx, "Laptop")
        catalog.set_checklist(tx, laptop.id, ["Powers on", "Display"])
        catalog.add_device_type(tx, "Phone")
    tab = TypesTab(desk)
    qtbot.addWidget(tab)
    tab.resize(900, 600)
    tab.show()
    qtbot.waitUntil(lambda: tab.form.values()["checklist"] == ["Powers on", "Display"])
    return tab


def test_the_checklist_of_the_marked_type_is_shown(qtbot, tab: TypesTab) -> None:
    """The first one is marked at once."""
    assert tab.title.text() == "Laptop"
    tab.table.select(tab.table.current().id + 1)
    qtbot.waitUntil(lambda: tab.form.values()["checklist"] == [])
    assert tab.title.text() == "Phone"


def test_a_changed_checklist_is_stored_in_its_order(qtbot, desk, told, tab: TypesTab) -> None:
    """Only on demand."""
    tab.form.set_values({"checklist": ["Display", "Powers on", "Hinges"]}, clean=False)
    assert tab.is_dirty
    tab.save.click()
    qtbot.waitUntil(lambda: not tab.is_dirty)
    with desk.shop.reading() as tx:
        laptop = catalog.list_device_types(tx)[0]
        assert catalog.checklist(tx, laptop.id) == ["Display", "Powers on", "Hinges"]
    assert told.notices


def test_another_type_is_not_shown_over_unsaved_changes(tab: TypesTab) -> None:
    """They would be gone, or worse: saved to the wrong one."""
    tab.form.set_values({"checklist": ["Display"]}, clean=False)
    tab.table.select(tab.table.current().id + 1)
    assert tab.title.text() == "Laptop"
    assert tab.form.values()["checklist"] == ["Display"]


def test_a_type_is_added(qtbot, tab: TypesTab) -> None:
    """By its name."""
    tab.add.click()
    dialog = next(each for each in tab.findChildren(QDialog) if each.isVisible())
    dialog.findChild(QLineEdit).setText("Game console")
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Add").click()
    qtbot.waitUntil(lambda: tab.table.count() == 3)
