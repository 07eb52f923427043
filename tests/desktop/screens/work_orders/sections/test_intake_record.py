"""What came with the device is ticked off; how it came in can be looked up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from core import intakes
from core.base.permissions import Role
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.intake_record import Accessories, Condition
from tests.core.workshop import open_job
from tests.desktop.screens.bench import Bench


def test_tick_gives_it_back(qtbot, show, bench: Bench, job: OrderRow) -> None:
    """One tick, one thing; it cannot be unticked, as the thing is gone."""
    section = show(Accessories, job.id)
    charger = next(iter(section.ticks.values()))
    charger.click()
    qtbot.waitUntil(lambda: bench.look(intakes.accessories_of, job.id)[0].returned_at is not None)
    assert bench.look(intakes.accessories_of, job.id)[1].returned_at is None
    section.show_job(bench.job(job.id))
    charger = next(iter(section.ticks.values()))
    assert charger.isChecked()
    assert not charger.isEnabled()
    assert "returned" in charger.text()


def test_each_thing_has_its_label_number_and_a_name(show, job: OrderRow) -> None:
    """As on the label that sticks to it."""
    section = show(Accessories, job.id)
    assert [tick.text() for tick in section.ticks.values()] == [
        f"Charger  ·  {job.number}/A1",
        f"Bag  ·  {job.number}/A2",
    ]
    assert [tick.accessibleName() for tick in section.ticks.values()] == ["Returned: Charger", "Returned: Bag"]


def test_who_may_not_write_only_looks(show, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """The ticks are shut."""
    desk = desk_as(Role.TECHNICIAN)
    desk.actor = desk.actor._replace(permissions=desk.actor.permissions - {"wo:write"})
    section = show(Accessories, job.id, on=desk)
    assert not any(tick.isEnabled() for tick in section.ticks.values())


def test_condition_is_summed_up_and_unfolds(show, job: OrderRow) -> None:
    """Each check with its word, then what was agreed."""
    section = show(Condition, job.id)
    assert section.fold._summary.text() == "1 of 2 broken"
    chips = [section._checks.itemAt(place).widget().text for place in range(section._checks.count())]
    assert chips == ["Display: broken", "Keys: works"]
    said = section._agreed.text()
    assert "A backup was made." in said
    assert "The data must not be erased." in said
    assert "Terms version 1 accepted" in said


def test_job_without_a_record_has_neither(show, bench: Bench) -> None:
    """It came over the network."""
    order = open_job(bench.shop, bench.at)
    sections: list[QWidget] = [show(Accessories, order.id), show(Condition, order.id)]
    assert all(section.isHidden() for section in sections)
