"""Filters with a name of their own: kept at this computer for one person, offered in the menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.rules.words import Status
from desktop.desk import Desk
from desktop.screens.list_memory import ListMemory
from desktop.screens.work_orders.list_panel import ListPanel
from desktop.screens.work_orders.listing import Wanted
from desktop.screens.work_orders.own_filters import OwnFilters
from desktop.widgets.dialogs import Question
from desktop.widgets.inputs import TextInput
from tests.desktop.screens.bench import Bench

SLOW = Wanted("all", status=Status.IN_PROGRESS, typed="slow")


@pytest.fixture
def memory(tmp_path: Path) -> ListMemory:
    """A memory of its own."""
    return ListMemory("work_orders", tmp_path / "lists.ini")


@pytest.fixture
def panel(qtbot, desk: Desk, memory: ListMemory, bench: Bench) -> ListPanel:
    """With two open jobs."""
    for title in ("No sound", "Slow"):
        bench.open(title=title)
    made = ListPanel(desk, memory)
    qtbot.addWidget(made)
    qtbot.addWidget(made.search)
    made.resize(760, 500)
    made.show()
    made.load()
    qtbot.waitUntil(lambda: made.table.count() == 2)
    return made


def entry(panel: ListPanel, words: str):
    """An entry of the menu, as it is now."""
    panel._fill_menu()
    return next((action for action in panel._menu.actions() if action.text() == words), None)


def question(panel: ListPanel) -> Question:
    """The one that is asked."""
    return next(each for each in panel.window().findChildren(Question) if each.isVisible())


def press(asked: Question, words: str) -> None:
    """One of its buttons."""
    next(each for each in asked.findChildren(type(panel_button(asked))) if each.text() == words).click()


def panel_button(asked: Question):
    """Any of them: it tells their kind."""
    return asked._buttons.itemAt(1).widget()


def test_kept_for_one_person_and_read_again(memory: ListMemory) -> None:
    """In the order of the alphabet; another person at the same computer has others."""
    own = OwnFilters(memory, "ann")
    own.keep("slow ones", SLOW)
    own.keep("Mine tomorrow", Wanted("mine"))
    assert list(OwnFilters(memory, "ann").all().items()) == [("Mine tomorrow", Wanted("mine")), ("slow ones", SLOW)]
    assert own.name_of(SLOW) == "slow ones"
    assert OwnFilters(memory, "bob").all() == {}
    own.drop("slow ones")
    own.drop("never was")
    assert list(own.all()) == ["Mine tomorrow"]


def test_what_cannot_be_read_is_left_out(memory: ListMemory) -> None:
    """Another version may know other states and lists."""
    spoilt = [7, {}, {"saved": "tomorrow"}, {"saved": "all", "status": "Asleep"}, {"saved": "all", "asset_id": "x"}]
    memory.keep("own filters of ann", {str(place): value for place, value in enumerate(spoilt)})
    OwnFilters(memory, "ann").keep("good", SLOW)
    assert list(OwnFilters(memory, "ann").all()) == ["good"]


def test_saved_from_the_menu_chosen_and_deleted(qtbot, panel: ListPanel) -> None:
    """Its name stands beside the list while it holds; deleting it leaves the list as it is."""
    assert entry(panel, "Save this filter…") is None
    panel.search.setText("slow")
    qtbot.waitUntil(lambda: panel.table.count() == 1)
    entry(panel, "Save this filter…").trigger()
    asked = question(panel)
    asked.findChild(TextInput).setText("Slow ones")
    press(asked, "Save")
    assert panel.reset.text() == "Slow ones"
    panel.reset.click()
    qtbot.waitUntil(lambda: panel.table.count() == 2)
    assert panel.search.text() == ""
    entry(panel, "Slow ones").trigger()
    qtbot.waitUntil(lambda: panel.table.count() == 1)
    assert (panel.search.text(), panel.filter_button.accessibleName()) == ("slow", "Filter")
    entry(panel, "Delete the filter “Slow ones”…").trigger()
    press(question(panel), "Delete filter")
    assert panel.reset.isHidden()
    assert panel.table.count() == 1
    assert entry(panel, "Slow ones") is None


def test_a_name_that_is_taken_is_asked_about(qtbot, panel: ListPanel) -> None:
    """The other filter is replaced only then."""
    panel._own.keep("Late", Wanted("overdue", typed="x"))
    panel.search.setText("slow")
    qtbot.waitUntil(lambda: panel.table.count() == 1)
    panel._own_menu._name("Late", panel.wanted)
    QApplication.processEvents()
    press(question(panel), "Cancel")
    assert panel._own.all()["Late"].saved == "overdue"
    panel._own_menu._name("Late", panel.wanted)
    press(question(panel), "Replace")
    assert panel._own.all()["Late"] == Wanted("open", typed="slow")
