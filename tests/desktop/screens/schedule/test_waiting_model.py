"""The jobs beside the schedule."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt

from core import schedule, work_orders
from core.base.paging import Page
from core.shop import Shop
from desktop.screens.schedule.waiting_model import WaitingModel, card_of_unplanned, job_in
from tests.desktop.screens.counter import reading
from tests.desktop.screens.schedule.conftest import Monday


def test_a_job_is_dragged_by_who_may_plan(look, card) -> None:
    """Its id comes out where it is dropped."""
    model = WaitingModel()
    model.show_cards([card("Lamp")])
    drag = Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(0)) & drag
    model.may_move = True
    assert model.flags(model.index(0)) & drag
    assert model.supportedDragActions() == Qt.DropAction.CopyAction and len(model.mimeTypes()) == 1
    assert job_in(model.mimeData([model.index(0)])) == card("Lamp").id
    assert job_in(model.mimeData([])) == job_in(QMimeData()) == 0


def test_a_job_without_a_day_is_a_card(shop: Shop, monday: Monday) -> None:
    """With the mark by which a change meanwhile is seen."""
    jobs = reading(shop, work_orders.unplanned, Page(10))
    router = next(card_of_unplanned(job) for job in jobs if job.id == monday.jobs["Router"])
    assert router.mark == reading(shop, schedule.job, router.id).mark
    assert (router.title, router.day, router.minutes, router.customer) == ("Router", None, None, "王小明")
