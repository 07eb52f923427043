"""Lines stay under the hand while others change."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QToolButton

from core import work_orders
from core.work_orders import OrderRow
from desktop.screens.work_orders.sections.lines import LineRow
from desktop.screens.work_orders.sections.parts import Parts
from tests.desktop.screens.bench import Bench


def test_typed_line_survives_what_others_do(show, bench: Bench, job: OrderRow) -> None:
    """A part booked elsewhere appears, and what is half typed stays."""
    section = show(Parts, job.id)
    section.name.set_value("Half typed")
    bench.do(work_orders.add_part, job.id, "Fan", 1, Decimal("9.90"))
    section.show_job(bench.job(job.id))
    assert [row.accessibleName().split(",")[0] for row in section.findChildren(LineRow)] == ["Fan"]
    assert section.name.value() == "Half typed"


def test_another_job_begins_with_empty_inputs(show, bench: Bench, job: OrderRow) -> None:
    """Nothing is booked on the wrong job."""
    section = show(Parts, job.id)
    section.name.set_value("Half typed")
    section.show_job(bench.job(bench.open().id))
    assert section.name.value() == ""


def test_crosses_have_names_of_their_own(show, bench: Bench, job: OrderRow) -> None:
    """Each says what it takes off."""
    for name in ("Fan", "Screw"):
        bench.do(work_orders.add_part, job.id, name, 1, Decimal("1.00"))
    section = show(Parts, job.id)
    names = [cross.accessibleName() for row in section.findChildren(LineRow) for cross in row.findChildren(QToolButton)]
    assert names == ["Take off: Fan", "Take off: Screw"]


def test_same_lines_are_not_built_anew(show, bench: Bench, job: OrderRow) -> None:
    """Nothing flickers."""
    bench.do(work_orders.add_part, job.id, "Fan", 1, Decimal("1.00"))
    section = show(Parts, job.id)
    row = section.findChild(LineRow)
    section.show_job(bench.job(job.id))
    assert section.findChild(LineRow) is row
