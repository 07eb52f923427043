"""The tour at the counter."""

from __future__ import annotations

from core import work_orders
from desktop.tour import counter, workshop
from tests.desktop.screens.counter import reading


def test_an_intake_is_stored_and_the_job_is_seen(stage, shop) -> None:
    """The short form of the story: from the customer's name to the list of open jobs, and the claim ticket."""
    order = counter.take_in(stage)
    found = reading(shop, work_orders.detail, order.id)
    assert found.customer.full_name == "Caoimhe Ní Dhomhnaill"
    assert [line.name for line in found.accessories] == ["Charger", "Sleeve"]
    assert found.intake.has_passcode
    stage.screen.done.ticket.click()
    assert stage.paper("claim-ticket").read_bytes().startswith(b"%PDF")
    workshop.find_in_list(stage, order)
    assert stage.screen.list.table.current().id == order.id
    assert len(list(stage.folder.glob("*.png"))) >= 5
