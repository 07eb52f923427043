"""Who may do what with parts, stock and wallets: every operation against every role."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core import parts, stock, wallets
from core.base.errors import Forbidden, Refused
from core.base.paging import Page
from core.base.permissions import Role, permissions_of
from core.base.table_reading import Table
from core.base.transaction import Transaction
from core.parts import NewPart, exporting, importing
from core.shop import Shop
from tests.core.conftest import actor

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


def _operations() -> Iterator[tuple[Any, str, Callable[..., Any]]]:
    for module in NEEDED:
        for name, found in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("_") or not found.__module__.startswith(module.__name__):
                continue
            if next(iter(inspect.signature(found).parameters), None) == "tx" and name not in INSIDE[module]:
                yield module, name, found


OPERATIONS = list(_operations())


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
        assert _is_allowed(shop, role, operation) is may, (module.__name__, name)


def _is_allowed(shop: Shop, role: Role, operation: Callable[..., Any]) -> bool:
    with shop.database.writing() as connection:
        tx = Transaction(connection, actor(role, 7), "desktop", shop.clock(), shop.vault, writing=True)  # type: ignore[arg-type]
        try:
            parameters = list(inspect.signature(operation).parameters.values())[1:]
            needed = [each.name for each in parameters if each.default is inspect.Parameter.empty]
            operation(tx, **{each: GIVEN.get(each, 10**6) for each in needed})
        except Forbidden:
            return False
        except Refused:
            return True
        finally:
            tx.detach()
            connection.rollback()
    return True
