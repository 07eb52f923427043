"""The list: filters, search, and rows that stay where they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core import work_orders
from core.rules.words import HoldReason, Status
from desktop.desk import Desk
from desktop.screens.list_memory import ListMemory
from desktop.screens.work_orders.list_panel import ListPanel
from desktop.screens.work_orders.listing import Only, Wanted
from tests.desktop.screens.bench import Bench


@pytest.fixture
def memory(tmp_path: Path) -> ListMemory:
    """A memory of its own."""
    return ListMemory("work_orders", tmp_path / "lists.ini")


@pytest.fixture
def jobs(bench: Bench) -> list[int]:
    """Three open jobs and a ready one."""
    return [bench.open(title=title).id for title in ("No sound", "No picture", "Slow")] + [
        bench.open(status=Status.WORK_COMPLETE).id
    ]


@pytest.fixture
def panel(qtbot, desk: Desk, memory: ListMemory, jobs: list[int]) -> ListPanel:
    """Loaded with the open ones."""
    made = ListPanel(desk, memory)
    qtbot.addWidget(made)
    qtbot.addWidget(made.search)
    made.resize(760, 500)
    made.show()
    made.load()
    qtbot.waitUntil(lambda: made.table.count() == 3)
    return made


def shown(panel: ListPanel) -> list[int]:
    """Ids, from the top."""
    return [panel.table.model.record_id(row) for row in range(panel.table.count())]


def test_segments_show_their_figures(qtbot, panel: ListPanel) -> None:
    """And list their own."""
    qtbot.waitUntil(lambda: panel.bar.segments._buttons["ready"].text() == "Ready  1")
    panel.bar.segments.choose("ready")
    qtbot.waitUntil(lambda: panel.table.count() == 1)


def test_search_narrows_while_one_types(qtbot, panel: ListPanel, jobs: list[int]) -> None:
    """And an empty line brings all back."""
    qtbot.keyClicks(panel.search, "slow")
    qtbot.waitUntil(lambda: shown(panel) == [jobs[2]])
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.table.count() == 3)


def test_nothing_found_offers_a_way_out(qtbot, panel: ListPanel) -> None:
    """One press takes every filter off."""
    panel.search.setText("zebra")
    qtbot.waitUntil(lambda: panel.table.count() == 0)
    state = panel.table._stateful.state
    assert state.accessibleName() == "No order matches"
    panel._reset()
    qtbot.waitUntil(lambda: panel.table.count() == 3)


def test_order_by_promise(qtbot, panel: ListPanel) -> None:
    """The header asks core."""
    panel.table.sort, panel.table.descending = "number", False
    panel.table.load()
    qtbot.waitUntil(lambda: shown(panel) == sorted(shown(panel)))


def test_filter_is_remembered(qtbot, desk: Desk, panel: ListPanel, memory: ListMemory) -> None:
    """For the next time."""
    panel.bar.segments.choose("ready")
    again = ListPanel(desk, memory)
    qtbot.addWidget(again)
    qtbot.addWidget(again.search)
    assert again.wanted.saved == "ready"
    assert again.bar.segments.current == "ready"


def test_jobs_of_one_customer(qtbot, panel: ListPanel, bench: Bench) -> None:
    """All of them, with a chip that takes the filter off again."""
    panel.narrow_to(customer_id=bench.at.customer.id)
    qtbot.waitUntil(lambda: panel.table.count() == 4)
    assert panel.reset.text() == "One customer"
    panel.reset.click()
    qtbot.waitUntil(panel.reset.isHidden)
    assert panel.wanted.customer_id is None


def test_the_jobs_behind_a_figure(qtbot, panel: ListPanel, bench: Bench, jobs: list[int]) -> None:
    """With the words of the screen that the figure stands on, to be taken off."""
    for job, reason in zip(jobs, (HoldReason.PARTS, HoldReason.CUSTOMER), strict=False):
        bench.do(work_orders.move, job, Status.ON_HOLD, hold_reason=reason)
    panel.show_wanted(Wanted("waiting", only=Only("Waiting for parts", hold_reason=HoldReason.PARTS)))
    assert panel.reset.text() == "Waiting for parts"
    assert panel.bar.segments.current == "waiting"
    qtbot.waitUntil(lambda: panel.table.count() == 1)
    panel.reset.click()
    assert panel.wanted == Wanted("waiting")


def test_menu_offers_states_and_people(qtbot, panel: ListPanel, bench: Bench) -> None:
    """What is chosen there is marked."""
    qtbot.waitUntil(lambda: bool(panel._staff))
    panel._fill_menu()
    entries = {action.text(): action for action in panel._menu.actions()}
    assert "Tom Bench" in entries
    entries["Ready"].trigger()
    qtbot.waitUntil(lambda: panel.table.count() == 1)
    panel._fill_menu()
    assert next(action for action in panel._menu.actions() if action.text() == "Ready").isChecked()


def test_selection_survives_what_others_do(qtbot, panel: ListPanel, bench: Bench, jobs: list[int]) -> None:
    """A new job on top moves the rows, not the choice."""
    panel.table.select(jobs[0])
    bench.open(title="Newest")
    panel.refresh()
    qtbot.waitUntil(lambda: panel.table.count() == 4)
    assert panel.current().id == jobs[0]


def test_enter_opens(qtbot, panel: ListPanel, jobs: list[int]) -> None:
    """The chosen job."""
    panel.table.select(jobs[1])
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(panel.table.view, Qt.Key.Key_Return)
    assert opened.args[0].id == jobs[1]


def test_each_empty_filter_says_what_would_be_there(qtbot, panel: ListPanel) -> None:
    """And only those where a new job would stand offer one."""
    for key, words in (("mine", "Nothing is yours"), ("waiting", "Nothing waits"), ("overdue", "Nothing is late")):
        panel.bar.segments.choose(key)
        qtbot.waitUntil(lambda words=words: panel.table._stateful.state.accessibleName() == words)


def test_deleted_jobs_leave_the_list(qtbot, panel: ListPanel, bench: Bench, jobs: list[int]) -> None:
    """After the next refresh."""
    bench.do(work_orders.delete, jobs[0])
    panel.refresh()
    qtbot.waitUntil(lambda: panel.table.count() == 2)
