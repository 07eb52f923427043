"""Notes and diagnosis are edited in place; two who type at once both keep their words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from core import work_orders
from core.base.permissions import Role
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.notes import TextSection
from desktop.widgets.conflict_dialog import ConflictDialog
from tests.desktop.screens.bench import Bench


@pytest.fixture
def section(show, job: OrderRow) -> TextSection:
    """The diagnosis of the job."""
    return show(TextSection, job.id, "diagnosis", "What was found")


def diagnosis(bench: Bench, order_id: int) -> str | None:
    """As stored."""
    return bench.order(order_id).diagnosis


def test_written_and_taken_back(qtbot, section: TextSection, bench: Bench, job: OrderRow, told) -> None:
    """Ctrl+Enter saves; Undo puts back what stood there."""
    section.edit.click()
    section.input.set_value("Fan blocked")
    qtbot.keyClick(section.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert diagnosis(bench, job.id) == "Fan blocked"
    assert not section.is_editing
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: diagnosis(bench, job.id) is None)


def test_undo_is_refused_where_somebody_wrote_since(
    qtbot, section: TextSection, bench: Bench, job: OrderRow, told
) -> None:
    """In words, and nothing is lost."""
    section.begin_editing()
    section.input.set_value("Mine")
    section.save_now()
    qtbot.waitUntil(lambda: bool(told.notices))
    bench.do(work_orders.change, job.id, {"diagnosis": "Theirs"})
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: len(told.notices) == 2)
    assert told.notices[-1][:2] == ("Order was changed meanwhile", "danger")
    assert diagnosis(bench, job.id) == "Theirs"


def test_reload_keeps_what_is_being_typed(section: TextSection, bench: Bench, job: OrderRow) -> None:
    """Others may do what they like."""
    section.begin_editing()
    section.input.set_value("Half typed")
    bench.do(work_orders.change, job.id, {"title": "Other"})
    section.show_job(bench.job(job.id))
    assert section.is_editing
    assert section.input.value() == "Half typed"


def test_other_fields_merge_by_themselves(qtbot, section: TextSection, bench: Bench, job: OrderRow) -> None:
    """Only the same text asks."""
    section.begin_editing()
    bench.do(work_orders.change, job.id, {"title": "Other"})
    section.input.set_value("Fan blocked")
    section.save_now()
    qtbot.waitUntil(lambda: diagnosis(bench, job.id) == "Fan blocked")
    assert bench.order(job.id).title == "Other"


@pytest.mark.parametrize(("mine", "stored"), [(True, "Mine"), (False, "Theirs")])
def test_same_text_is_asked_for(
    qtbot, section: TextSection, bench: Bench, job: OrderRow, mine: bool, stored: str
) -> None:
    """Both versions stand side by side, and the chosen one is stored."""
    section.begin_editing()
    bench.do(work_orders.change, job.id, {"diagnosis": "Theirs"})
    section.input.set_value("Mine")
    section.save_now()
    window = section.window()
    qtbot.waitUntil(lambda: window.findChild(ConflictDialog) is not None)
    dialog = window.findChild(ConflictDialog)
    dialog.choose("diagnosis", mine=mine)
    dialog._answer()
    qtbot.waitUntil(lambda: not section.is_editing)
    assert diagnosis(bench, job.id) == stored


def test_esc_leaves_only_what_is_unchanged(qtbot, section: TextSection) -> None:
    """Typed words are not thrown away by one key."""
    section.begin_editing()
    qtbot.keyClick(section.input, Qt.Key.Key_Escape)
    assert not section.is_editing
    section.begin_editing()
    section.input.set_value("Typed")
    qtbot.keyClick(section.input, Qt.Key.Key_Escape)
    assert section.is_editing
    assert "Cancel throws it away" in section._error.text()
    section.leave.click()
    assert not section.is_editing


def test_unchanged_text_is_not_written(section: TextSection, bench: Bench, job: OrderRow) -> None:
    """No entry in the log for nothing."""
    before = bench.kinds(job.id)
    section.begin_editing()
    section.save_now()
    assert not section.is_editing
    assert bench.kinds(job.id) == before


def test_who_may_not_write_has_no_pencil(show, bench: Bench, desk_as: Callable[[Role], Desk]) -> None:
    """And no empty section."""
    desk = desk_as(Role.TECHNICIAN)
    desk.actor = desk.actor._replace(permissions=desk.actor.permissions - {"wo:write"})
    assert show(TextSection, bench.open().id, "diagnosis", "", on=desk).isHidden()
    with_note = show(TextSection, bench.open(note="Careful").id, "note", "", on=desk)
    assert not with_note.isHidden()
    assert with_note.edit.isHidden()
