"""Who may do what with parts, stock and wallets: every operation against every role."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core import parts, stock, wallets
from core.base.paging import Page
from core.base.permissions import Role, permissions_of
from core.base.table_reading import Table
from core.parts import NewPart, exporting, importing
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.rights import arguments, is_allowed, operations

#: What each operation asks for. One that is missing here fails the test.
NEEDED: dict[Any, dict[str, str]] = {
    parts: {
        **dict.fromkeys(("get", "page", "count", "categories"), "inventory:read"),
        **dict.fromkeys(("add", "change", "delete", "restore", "note_ordered"), "inventory:write"),
        **dict.fromkeys(("of_code", "offered", "require_for_job"), "inventory:consume"),
    },
    stock: {
        **dict.fromkeys(
            ("get", "page", "count", "of_part", "bins_of", "movements", "reservations_of", "purchase_list",
             "count_purchases", "counts",
             "get_count", "count_lines"),
            "inventory:read",
        ),
        **dict.fromkeys(
            ("receive", "transfer", "hand_out", "hand_back", "scrap", "adjust", "put", "take_back", "start_count",
             "enter_count", "submit_count", "cancel_count"),
            "inventory:write",
        ),
        **dict.fromkeys(("reserved_for", "reserve", "release", "allow_for_job"), "inventory:consume"),
        "approve_count": "inventory:approve",
    },
    wallets: {"get": "inventory:consume", "count": "inventory:consume", "all_": "inventory:read",
              "carriers": "inventory:read"},
    importing: {"dry_run": "inventory:write", "run": "inventory:write", "undo": "inventory:write",
                "imports": "inventory:read"},
    exporting: {"export": "inventory:read"},
}  # fmt: skip
#: For other operations, which have asked already, and for the program itself.
INSIDE = {
    parts: set(),
    stock: {
        "main_warehouse",
        "require_main_warehouse",
        "release_all",
        "take_for_job",
        "return_line",
        "returned_at",
        "take_again",
        "keep_again",
    },
    wallets: set(),
    importing: set(),
    exporting: set(),
}
#: What is given for a parameter, by its name; the wallet is the actor's own.
GIVEN: dict[str, Any] = {
    "new": NewPart("Fuse"), "page": Page(1), "fields": {}, "part_ids": [1], "code": "4711", "reason": "Rust",
    "person_id": 7, "delta": 1, "counted": 1, "table": Table(("sku",), (), ()), "mapping": {"sku": 0}, "name": "x",
    "path": Path("parts.pdf"),
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
        may = NEEDED[module][name] in permissions_of(role)
        given = arguments(operation, GIVEN)
        assert is_allowed(shop, actor(role, 7), operation, given) is may, (module.__name__, name)
