"""A rating is put right with what stood there in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from core import ratings
from core.rules.words import Status
from desktop.desk import Desk
from desktop.screens.work_orders.detail import DetailPanel
from desktop.screens.work_orders.rating_dialog import correct_rating
from desktop.widgets.inputs import TextInput
from desktop.widgets.stars_input import StarsInput
from tests.desktop.screens.bench import Bench


def test_a_rating_is_corrected_but_not_over_another_correction(qtbot, desk: Desk, bench: Bench) -> None:
    """Without stars nothing happens; who comes second is told."""
    order = bench.open("0", status=Status.CLOSED)
    rating = bench.do(ratings.rate, order.id, 1, "Great")
    parent = QWidget()
    qtbot.addWidget(parent)
    first, second = (correct_rating(parent, desk, rating, order.number) for _ in range(2))
    stars = first.findChild(StarsInput)
    assert (stars.value(), first.findChild(TextInput).value()) == (1, "Great")
    stars.set_value(None)
    press(first)
    assert bench.look(ratings.of_order, order.id).stars == 1
    stars.set_value(5)
    with qtbot.waitSignal(first.accepted):
        press(first)
    assert bench.look(ratings.of_order, order.id).stars == 5
    second.findChild(StarsInput).set_value(2)
    press(second)
    qtbot.waitUntil(lambda: second.findChild(StarsInput).parent().error != "")
    assert bench.look(ratings.of_order, order.id).stars == 5
    second.reject()


def press(question: QWidget) -> None:
    """The button that corrects."""
    next(b for b in question.findChildren(QPushButton) if b.accessibleName() == "Correct").click()


def test_the_job_tells_its_rating_and_offers_to_correct_it(qtbot, desk: Desk, bench: Bench) -> None:
    """To those who may; a job that nobody rated offers nothing."""
    order = bench.open("0", status=Status.CLOSED)
    detail = DetailPanel(desk, is_page=False)
    qtbot.addWidget(detail)
    detail.show()
    detail.show_order(order.id, at_once=True)
    qtbot.waitUntil(lambda: detail.job is not None)
    assert not [entry for entry in detail.head.menu.actions() if "rating" in entry.text()]
    bench.do(ratings.rate, order.id, 4, "Quick")
    detail.reload()
    qtbot.waitUntil(lambda: detail.job.rating is not None)
    assert detail.sections.facts.value("rating") == "4 of 5 · Quick"
    next(entry for entry in detail.head.menu.actions() if "rating" in entry.text()).trigger()
    qtbot.waitUntil(lambda: detail.window().findChild(StarsInput) is not None)
