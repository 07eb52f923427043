"""The customer's words are shown as they were said."""

from __future__ import annotations

from core import catalog, intakes
from core.intakes import NewIntake
from core.work_orders import OrderRow
from desktop.screens.work_orders.sections.problem import Problem
from tests.core.workshop import open_job
from tests.desktop.screens.bench import Bench


def test_words_and_how_it_happened(show, job: OrderRow) -> None:
    """In quotes, as text and nothing else."""
    section = show(Problem, job.id)
    assert section._words.text() == "“It does not start”"
    assert section._how.text() == "It fell"
    assert section._symptoms.isHidden()


def test_symptoms_are_chips(show, bench: Bench) -> None:
    """Each by its name."""
    order = open_job(bench.shop, bench.at)
    symptom = bench.do(catalog.add_symptom, "No power")
    bench.do(intakes.record, order.id, NewIntake(symptom_ids=[symptom.id]))
    section = show(Problem, order.id)
    assert section._flow.itemAt(0).widget().text == "No power"
    section.show_job(bench.job(order.id))
    assert section._flow.count() == 1


def test_job_without_intake_has_none(show, bench: Bench) -> None:
    """It takes no room."""
    assert show(Problem, open_job(bench.shop, bench.at).id).isHidden()
