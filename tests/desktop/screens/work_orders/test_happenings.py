"""The log reads as people speak."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from core import billing, files, intakes, work_orders
from core.base.events import EventKind
from core.rules.words import FileKind, HoldReason, Priority, Status
from desktop.screens.work_orders import happenings
from desktop.screens.work_orders.happenings import happening_of
from tests.desktop.screens.bench import Bench, picture

ABOUT_JOBS = ("work_order", "payment", "file")


def test_every_kind_that_concerns_a_job_has_words(qapp) -> None:
    """None is shown as it is stored."""
    kinds = [kind for kind in EventKind if kind.noun in ABOUT_JOBS or kind.text.startswith("maintenance.")]
    known = {*happenings._PLAIN, *happenings._WITH_VALUES}
    assert [kind for kind in kinds if kind not in known] == []


def test_story_of_a_job(qapp, bench: Bench) -> None:
    """What was done, with names, amounts and reasons."""
    order = bench.open()
    bench.do(work_orders.assign, order.id, bench.at.technician.person_id)
    bench.do(work_orders.move, order.id, Status.IN_PROGRESS)
    bench.do(work_orders.move, order.id, Status.ON_HOLD, hold_reason=HoldReason.PARTS, note="Fan ordered")
    bench.do(work_orders.add_part, order.id, "Fan", 2, Decimal("12.50"))
    labour = bench.do(work_orders.add_labour, order.id, "Cleaning", 30)
    bench.do(work_orders.remove_labour, labour.id)
    paid = bench.pay(order.id, "20.00")
    bench.do(billing.refund, paid.id, Decimal("5.00"), "Kindness")
    bench.do(intakes.reveal_passcode, order.id)
    bench.do(work_orders.note, order.id, "Called, will come on Friday")
    said = [(h.title, h.note) for h in (happening_of(event, "EUR") for event in bench.job(order.id).events)]
    for expected in (
        ("Taken in", ""),
        ("Given to Tom Bench", ""),
        ("Repair started", ""),
        ("Waiting parts", "Fan ordered"),
        ("Part used: 2 × Fan", ""),
        ("Labour: Cleaning", ""),
        ("Labour taken off: Cleaning", ""),
        ("Passcode looked at", ""),
        ("Note", "Called, will come on Friday"),
    ):
        assert expected in said
    titles = [title for title, _ in said]
    assert any(re.fullmatch(r"Paid .*20.00.* · Cash", title) for title in titles)
    assert any("Refunded" in title and "5.00" in title for title in titles)


def test_a_plan_says_when(qapp, bench: Bench) -> None:
    """The day and the hour; and when it is taken off its day."""
    order = bench.open()
    plans = (
        {"scheduled_on": date(2026, 3, 9), "window_start": "09:30"},
        {"window_start": "10:15"},
        {"scheduled_on": None},
    )
    for plan in plans:
        bench.do(work_orders.schedule, order.id, plan)
    first, second, third = [happening_of(event, "EUR").title for event in bench.job(order.id).events][-3:]
    assert first == "Planned for 9 Mar 2026 09:30"
    assert (second, third) == ("Planned for 10:15", "Taken off its day")


def test_changes_say_before_and_after(qapp, bench: Bench) -> None:
    """With the fields' own words; the price is left out for the bench."""
    order = bench.open("100.00")
    bench.do(work_orders.change, order.id, {"title": "No sound", "priority": Priority.HIGH, "cost": Decimal("120.00")})
    event = bench.job(order.id).events[-1]
    note = happening_of(event, "EUR").note
    assert "→ No sound" in note
    assert "Priority: Normal → High" in note
    assert "120.00" in note
    assert "120.00" not in happening_of(event, "EUR", sees_money=False).note


def test_who_when_and_through_which_door(qapp, bench: Bench) -> None:
    """What came over the network says so."""
    order = bench.open()
    event = bench.job(order.id).events[0]
    assert event.actor in happening_of(event, "EUR").detail
    assert "network" not in happening_of(event, "EUR").detail
    assert "over the network" in happening_of(event._replace(channel="repair"), "EUR").detail


def test_files_by_name(qapp, bench: Bench) -> None:
    """Added and removed."""
    order = bench.open()
    row = bench.do(files.add, bench.shop.store, "work_order", order.id, "front.png", picture(), FileKind.PHOTO)
    bench.do(files.delete, row.id)
    titles = [happening_of(event, "EUR").title for event in bench.job(order.id).events]
    assert titles[-2:] == ["Added front.png", "Removed front.png"]


def test_kind_of_a_newer_program_is_still_shown(qapp, bench: Bench) -> None:
    """As it is stored, rather than not at all."""
    event = bench.job(bench.open().id).events[0]._replace(kind="work_order.teleported")
    assert happening_of(event, "EUR").title == "work order: teleported"
