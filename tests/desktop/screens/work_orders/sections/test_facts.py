"""Customer, device and dates, with links to what they name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from core import assets, rooms, schedule, teams, work_orders
from core.base.permissions import Role
from core.rooms import NewRoomJob
from core.work_orders import NewWorkOrder, OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.facts import Facts
from tests.desktop.screens.bench import Bench


def test_what_is_known_is_shown(show, bench: Bench) -> None:
    """And what is not takes no room."""
    order = bench.open(estimate=Decimal("200.00"))
    facts = show(Facts, order.id)
    assert facts.value("customer") == "Ayşe Yıldız"
    assert facts.value("device") == "Dell XPS 13 · Laptop"
    assert facts.value("serial") == "SN123456789"
    assert "200.00" in facts.value("estimate")
    shown = {key for key, (name, _) in facts._rows.items() if not name.isHidden()}
    assert shown == {"customer", "phone", "device", "serial", "received", "due", "estimate"}


def test_links_open_customer_device_and_earlier_jobs(show, bench: Bench, told) -> None:
    """Each in its own screen."""
    first, second = bench.open(), bench.open()
    facts = show(Facts, second.id)
    for key in ("customer", "device", "others"):
        facts._rows[key][1].link().click()
    assert told.places == [
        ("customers", bench.at.customer.id, {}),
        ("devices", bench.at.device_id, {}),
        ("work_orders", None, {"asset_id": bench.at.device_id}),
    ]
    assert first.number in facts.value("others")


def test_where_it_stands_on_the_schedule_is_told(show, job: OrderRow, bench: Bench, told) -> None:
    """With a link to its card; a job on no day says nothing."""
    assert show(Facts, job.id)._rows["planned"][1].isHidden()
    bench.do(schedule.plan, job.id, None, date(2026, 3, 9), "09:00", 1.5)
    facts = show(Facts, job.id)
    assert facts.value("planned").startswith("Mon 9 Mar · ")
    facts._rows["planned"][1].link().click()
    assert told.places == [("schedule", job.id, {})]


def test_equipment_of_the_house_opens_there(show, bench: Bench, told) -> None:
    """It has no owner."""
    pump = bench.do(assets.add_equipment, assets.NewEquipment("Pump"))
    order = bench.do(work_orders.open_, NewWorkOrder(pump.id, title="Drips"))
    facts = show(Facts, order.id)
    facts._rows["device"][1].link().click()
    assert told.places == [("equipment", pump.id, {})]


def test_who_may_not_open_it_sees_words(show, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """A viewer of jobs without customers gets no link."""
    desk = desk_as(Role.TECHNICIAN)
    desk.actor = desk.actor._replace(permissions=desk.actor.permissions - {"customer:read"})
    facts = show(Facts, job.id, on=desk)
    assert facts._rows["customer"][1].link().isHidden()


def test_missing_serial_says_why(show, bench: Bench) -> None:
    """Unreadable is an answer."""
    bench.do(assets.change, bench.at.device_id, {"serial_number": None, "serial_missing": "Sticker torn off"})
    assert show(Facts, bench.open().id).value("serial") == "Sticker torn off"


def test_a_job_in_a_room_leads_to_the_room(show, bench: Bench, told) -> None:
    """With its kind, its team and who asked for it; no customer and no device are missed."""
    room, team = bench.do(rooms.add, "204"), bench.do(teams.add, "House technicians")
    kind = "Technician Request"
    opened = bench.do(rooms.open_job, bench.shop.store, NewRoomJob(room.id, kind, "No picture", team_id=team.id))
    facts = show(Facts, opened.id)
    shown = {key: facts.value(key) for key, (name, _) in facts._rows.items() if not name.isHidden()}
    assert {**shown, "received": ""} == {
        "kind": kind, "room": "204", "team": "House technicians", "by": bench.at.manager.name, "received": "",
    }  # fmt: skip
    facts._rows["room"][1].link().click()
    assert told.places == [("rooms", room.id, {})]
