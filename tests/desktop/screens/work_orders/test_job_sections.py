"""All sections of a job are there, each once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job_sections import JobSections
from desktop.screens.work_orders.sections.section import Section
from tests.desktop.screens.bench import Bench


def test_both_layouts_hold_the_same_sections(qtbot, qapp, desk: Desk, bench: Bench, job: OrderRow) -> None:
    """None is lost where there is room for two columns."""
    sections = JobSections(desk, OrderActions(desk, QObject(qapp)))
    qtbot.addWidget(sections)
    made = {value for value in vars(sections).values() if isinstance(value, Section)}
    assert made == set(sections._narrow) == {*sections._main, *sections._beside}
    assert len(sections._narrow) == len(sections._main) + len(sections._beside)
    sections.show_job(bench.job(job.id))
    assert not sections.is_editing
    sections.notes.begin_editing()
    assert sections.is_editing
