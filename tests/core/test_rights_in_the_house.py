"""Who may do what with rooms, found items, job types and teams: every operation against every role."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from core import found_items, job_types, rooms, teams
from core.base.paging import Page
from core.base.permissions import Role, permissions_of
from core.found_items import NewFoundItem
from core.rooms import NewRoomJob
from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.rights import arguments, is_allowed, operations

#: What each operation asks for. One that is missing here fails the test.
NEEDED: dict[Any, dict[str, str]] = {
    rooms: {
        **dict.fromkeys(
            ("get", "board", "by_location", "named", "counts", "alerts", "discrepancies", "jobs_of", "equipment_of",
             "history", "repeated_faults"),
            "room:read",
        ),
        **dict.fromkeys(
            ("add", "change", "confirm", "delete", "restore", "check_in", "check_out", "set_front_desk", "withdraw",
             "bring_back", "set_rush", "turn_dirty_at_hour"),
            "room:write",
        ),
        **dict.fromkeys(("set_housekeeping", "report_seen", "refuse", "restore_state"), "room:clean"),
        **dict.fromkeys(("assign_attendant", "change_many", "fail_inspection"), "room:inspect"),
        **dict.fromkeys(("require_named", "send_to_bench"), "wo:write"),
        "open_job": "wo:open",
        "add_equipment": "asset:write",
    },
    found_items: {
        **dict.fromkeys(("get", "page", "count"), "found:read"),
        **dict.fromkeys(("add", "change"), "found:write"),
        **dict.fromkeys(("claim", "dispose", "reopen", "delete", "restore"), "found:release"),
    },
    job_types: {
        **dict.fromkeys(("all_", "get"), "wo:read"),
        **dict.fromkeys(("add", "change", "delete"), "catalog:write"),
    },
    teams: {
        **dict.fromkeys(("all_", "named"), "wo:write"),
        **dict.fromkeys(("require_named", "add", "rename", "add_member", "remove_member"), "wo:assign"),
    },
}  # fmt: skip
#: For other operations, which have asked already, and for the program itself.
INSIDE = {
    rooms: {"find_named", "is_due", "turned_on", "note_day"},
    found_items: set(),
    job_types: {"named", "require"},
    teams: set(),
}
#: A room's desk may open a job where it may read rooms; else what it asks for is all.
BESIDE = {
    "open_job": "room:read",
    "send_to_bench": "room:read",
    "jobs_of": "wo:read",
    "repeated_faults": "wo:read",
    "equipment_of": "asset:read",
}
#: What is given for a parameter, by its name.
GIVEN: dict[str, Any] = {
    "new": NewFoundItem("Ring"), "state": FrontDeskState.BLOCKED, "front_desk": FrontDeskState.VACANT,
    "housekeeping": HousekeepingState.DIRTY, "withdrawal": Withdrawal.OUT_OF_ORDER, "until_at": None, "page": Page(1),
    "fields": {}, "room_ids": [1], "reason": "Leak", "name": "x", "is_rush": True, "occupied": True, "person_id": None,
    "asset_id": None, "device_name": "TV", "problem": "Dark", "claimed_by": "Max", "version": 1, "store": None,
    "now": datetime(2026, 3, 2, tzinfo=UTC),
}  # fmt: skip


OPERATIONS = list(operations(INSIDE))


def test_the_table_knows_every_operation() -> None:
    """Whoever adds one says here what it asks for."""
    for module, needed in NEEDED.items():
        assert {name for of, name, _ in OPERATIONS if of is module} == set(needed), module.__name__


@pytest.mark.parametrize("engine_name", ["sqlite"])
@pytest.mark.parametrize("role", Role)
def test_every_role_can_do_what_its_permissions_say_and_no_more(shop: Shop, role: Role) -> None:
    """Forbidden comes before everything else; who may is refused for other reasons at most."""
    for module, name, operation in OPERATIONS:
        needed = {NEEDED[module][name]} | ({BESIDE[name]} if name in BESIDE else set())
        may = needed <= permissions_of(role)
        assert is_allowed(shop, actor(role), operation, _arguments(name, operation)) is may, (module.__name__, name)


def _arguments(name: str, operation: Callable[..., Any]) -> dict[str, Any]:
    given = {"state": HousekeepingState.DIRTY} if name == "set_housekeeping" else {}
    if name == "open_job":
        given = {"new": NewRoomJob(1, "Cleaning")}
    if name == "change_many":
        given = {"attendant_id": None}
    return arguments(operation, GIVEN) | given
