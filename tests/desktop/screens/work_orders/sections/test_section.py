"""Sections show the same job again without losing what is in them."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.work_orders import OrderRow
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section, refill
from tests.desktop.screens.bench import Bench


class Counted(Section):
    """Counts what it is told."""

    begun = filled = 0

    def is_for(self, job: Job) -> bool:
        return job.order.cost > 0

    def begin(self, job: Job) -> None:
        self.begun += 1

    def fill(self, job: Job) -> None:
        self.filled += 1


def test_same_job_is_filled_again_and_another_begun(show, bench: Bench, job: OrderRow) -> None:
    """What was typed for a job is gone only when another one is shown."""
    section = show(Counted, job.id)
    section.show_job(bench.job(job.id))
    assert (section.begun, section.filled) == (1, 2)
    section.show_job(bench.job(bench.open("0").id))
    assert (section.begun, section.filled) == (2, 2)
    assert section.isHidden()


def test_money_is_in_the_shops_currency(show, job: OrderRow) -> None:
    """Euros here."""
    assert "€" in show(Counted, job.id).money(Decimal("1.00"))


def test_refill_replaces_what_was_there(qtbot) -> None:
    """The old widgets go."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    refill(column, [QLabel("a"), QLabel("b")])
    refill(column, [QLabel("c")])
    assert [column.itemAt(place).widget().text() for place in range(column.count())] == ["c"]
