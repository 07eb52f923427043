"""The timeline tells the newest first, and takes notes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from core import work_orders
from core.base.permissions import Role
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.history import FEW, History
from tests.desktop.screens.bench import Bench


def titles(section: History) -> list[str]:
    """What is shown."""
    return [happening.title for happening in section.timeline.happenings()]


def test_newest_first(show, job: OrderRow) -> None:
    """The job's beginning stands last."""
    assert titles(show(History, job.id))[-1] == "Taken in"


def test_note_is_written_with_enter(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """Once, however often it is pressed; the line is empty for the next one."""
    section = show(History, job.id)
    section.input.set_value("Called, no answer")
    for _ in range(3):
        qtbot.keyClick(section.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.input.value() == "")
    section.show_job(bench.job(job.id))
    first = section.timeline.happenings()[0]
    assert (first.title, first.note) == ("Note", "Called, no answer")
    assert titles(section).count("Note") == 1


def test_what_is_typed_while_a_note_is_written_stays(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """Only what was written is cleared."""
    section = show(History, job.id)
    section.input.set_value("Called")
    section.add_note()
    section.input.set_value("Called, and again")
    qtbot.waitUntil(lambda: not section._is_writing)
    assert section.input.value() == "Called, and again"


def test_empty_note_is_nothing(show, bench: Bench, job: OrderRow) -> None:
    """No entry for it."""
    section = show(History, job.id)
    before = bench.kinds(job.id)
    section.add_note()
    assert bench.kinds(job.id) == before


def test_long_story_is_folded(show, bench: Bench, job: OrderRow) -> None:
    """The last few are enough until somebody asks."""
    for number in range(FEW + 3):
        bench.do(work_orders.note, job.id, f"Note {number}")
    section = show(History, job.id)
    assert len(titles(section)) == FEW
    section.show_all()
    assert titles(section)[-1] == "Taken in"
    assert section.more.isHidden()


def test_bench_reads_no_payments(show, bench: Bench, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """Money is left out of the story."""
    bench.pay(job.id, "20.00")
    assert any(title.startswith("Paid") for title in titles(show(History, job.id)))
    assert not any(title.startswith("Paid") for title in titles(show(History, job.id, on=desk_as(Role.TECHNICIAN))))
