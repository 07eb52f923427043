"""What the list asks core, and how its rows read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from core import rooms, work_orders
from core.base.paging import Page
from core.base.permissions import Role
from core.rooms import NewRoomJob
from core.rules.words import HoldReason, Priority, Status
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.work_orders.listing import (
    Wanted,
    columns,
    due_of,
    read_counts,
    read_page,
    saved_filters,
    sort_of,
)
from desktop.widgets.chip import ChipText
from desktop.widgets.moments import now
from tests.desktop.screens.bench import Bench


@pytest.fixture
def orders(bench: Bench) -> dict[str, int]:
    """One of each kind that a saved filter looks for."""
    past = now() - timedelta(days=3)
    ids = {
        "new": bench.open().id,
        "late": bench.open(estimated_completion_at=past).id,
        "waiting": bench.open(status=Status.ON_HOLD).id,
        "ready": bench.open(status=Status.WORK_COMPLETE, estimated_completion_at=past).id,
        "closed": bench.open(status=Status.CLOSED).id,
    }
    bench.do(work_orders.assign, ids["waiting"], bench.at.manager.person_id)
    return ids


def found(bench: Bench, orders: dict[str, int], wanted: Wanted) -> set[str]:
    """Which of them are listed."""
    rows, total = bench.look(read_page, wanted, "newest", Page(50))
    assert total == len(rows)
    names = {order_id: name for name, order_id in orders.items()}
    return {names[row.id] for row in rows}


@pytest.mark.parametrize(
    ("saved", "expected"),
    [
        ("open", {"new", "late", "waiting"}),
        ("mine", {"waiting"}),
        ("waiting", {"waiting"}),
        ("ready", {"ready"}),
        ("overdue", {"late"}),
        ("all", {"new", "late", "waiting", "ready", "closed"}),
    ],
)
def test_saved_filters(bench: Bench, orders: dict[str, int], saved: str, expected: set[str]) -> None:
    """Each lists its own, and its figure agrees."""
    assert found(bench, orders, Wanted(saved)) == expected
    assert bench.look(read_counts)[saved] == len(expected)


def test_finer_filters(bench: Bench, orders: dict[str, int]) -> None:
    """A state, a technician, a customer, a device, words."""
    everything = Wanted("all")
    assert found(bench, orders, replace(everything, status=Status.CLOSED)) == {"closed"}
    assert found(bench, orders, replace(everything, assignee_id=bench.at.manager.person_id)) == {"waiting"}
    assert found(bench, orders, replace(everything, customer_id=bench.at.stranger.id)) == set()
    assert len(found(bench, orders, replace(everything, asset_id=bench.at.device_id))) == 5
    assert len(found(bench, orders, replace(everything, typed="yildiz xps"))) == 5


def test_every_saved_filter_has_a_word(qapp) -> None:
    """And a key of its own."""
    assert len({saved.key for saved in saved_filters()}) == len(saved_filters())


@pytest.mark.parametrize(
    ("key", "descending", "sort"),
    [("number", True, "newest"), ("number", False, "oldest"), ("due", False, "due"), ("due", True, "latest_due")],
)
def test_header_chooses_the_order(key: str, descending: bool, sort: str) -> None:
    """In core's words."""
    assert sort_of(key, descending) == sort


def test_late_says_so_with_a_shape(bench: Bench, orders: dict[str, int]) -> None:
    """A ready job is not late any more, though its day has passed."""
    rows = {row.id: row for row in bench.look(read_page, Wanted("all"), "newest", Page(50))[0]}
    due = due_of(now)
    assert due(rows[orders["late"]]) == ChipText("3 d late", Tone.DANGER)
    assert isinstance(due(rows[orders["ready"]]), str)
    assert due(rows[orders["new"]]) is None
    today = replace_due(rows[orders["late"]], now() - timedelta(minutes=1))
    assert due_of(now)(today).tone is Tone.DANGER


def replace_due(row: work_orders.OrderLine, at: object) -> work_orders.OrderLine:
    """The same line promised for another moment."""
    return row._replace(due_at=at)


def test_rows_read_in_words(desk: Desk, bench: Bench) -> None:
    """Names, state with its reason, urgency, total."""
    order = bench.open("12.50", title="No sound", priority=Priority.CRITICAL, status=Status.IN_PROGRESS)
    bench.do(work_orders.move, order.id, Status.ON_HOLD, hold_reason=HoldReason.CUSTOMER)
    (row,) = bench.look(read_page, Wanted(), "newest", Page(1))[0]
    texts = {column.key: column.text(row) for column in columns(desk)}
    assert texts["customer"] == "Ayşe Yıldız"
    assert (texts["device"], texts["title"]) == ("Dell XPS 13", "No sound")
    assert (texts["status"], texts["priority"]) == ("Waiting customer", "Urgent")
    assert "12.50" in texts["total"]


def test_bench_has_no_column_of_money(desk_as: Callable[[Role], Desk]) -> None:
    """The list is the same otherwise."""
    assert [column.key for column in columns(desk_as(Role.TECHNICIAN))] == [
        "number", "customer", "device", "title", "status", "priority", "due",
    ]  # fmt: skip


def test_a_job_in_a_room_says_in_which(bench: Bench, desk: Desk) -> None:
    """Where a customer would stand; its states are not those of a repair."""
    room = bench.do(rooms.add, "204")
    opened = bench.do(rooms.open_job, bench.shop.store, NewRoomJob(room.id, "Cleaning", "Coffee on the carpet"))
    bench.do(work_orders.move, opened.id, Status.WORK_COMPLETE)
    (row,) = bench.look(read_page, Wanted("all"), "newest", Page(1))[0]
    shown = {column.key: column.value(row) for column in columns(desk)}
    assert (shown["customer"], shown["status"]) == ("Room 204", ChipText("Done", Tone.SUCCESS))
