"""What came with the device is ticked by hand or by its label."""

from __future__ import annotations

from core import intakes
from core.work_orders import OrderRow
from desktop.screens.work_orders.accessory_ticks import AccessoryTicks
from tests.core.workshop import open_job
from tests.desktop.screens.bench import Bench


def test_scanned_label_ticks_its_thing(qtbot, look, bench: Bench, job: OrderRow) -> None:
    """And no other; a label of another job is not for this one."""
    ticks = AccessoryTicks(bench.job(job.id))
    qtbot.addWidget(ticks)
    charger, bag = bench.look(intakes.accessories_of, job.id)
    with qtbot.waitSignal(ticks.edited):
        assert ticks.take_scan(f" {job.number.lower()}/a2 ")
    assert (ticks.ticked(), ticks.left()) == ([bag.id], 1)
    assert not ticks.take_scan("WO999/A1")
    ticks.tick_all()
    assert set(ticks.ticked()) == {charger.id, bag.id}


def test_what_went_back_before_is_not_asked_for(qtbot, look, bench: Bench, job: OrderRow) -> None:
    """With nothing left there is nothing to show."""
    things = [row.id for row in bench.look(intakes.accessories_of, job.id)]
    bench.do(intakes.return_accessories, job.id, things)
    ticks = AccessoryTicks(bench.job(job.id))
    qtbot.addWidget(ticks)
    assert not ticks.is_needed
    none = AccessoryTicks(bench.job(open_job(bench.shop, bench.at).id))
    qtbot.addWidget(none)
    assert not none.is_needed
