"""The operations of core, found by looking, and whether a role may do them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from core.base.errors import Forbidden, Refused
from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.shop import Shop

Operation = Callable[..., Any]


def operations(inside: Mapping[Any, set[str]]) -> Iterator[tuple[Any, str, Operation]]:
    """What these modules offer, without what they keep for other operations."""
    for module, kept in inside.items():
        for name, found in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("_") or name in kept or not found.__module__.startswith(module.__name__):
                continue
            if next(iter(inspect.signature(found).parameters), None) == "tx":
                yield module, name, found


def arguments(operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
    """For every parameter that has to be given; an id that is nobody's where nothing is named for it."""
    parameters = list(inspect.signature(operation).parameters.values())[1:]
    needed = [each.name for each in parameters if each.default is inspect.Parameter.empty]
    return {name: given.get(name, 10**6) for name in needed}


def is_allowed(shop: Shop, actor: Actor, operation: Operation, given: Mapping[str, Any]) -> bool:
    """Whether it was not forbidden; nothing of it stays."""
    with shop.database.writing() as connection:
        tx = Transaction(connection, actor, "desktop", shop.clock(), shop.vault, writing=True)  # type: ignore[arg-type]
        try:
            operation(tx, **given)
        except Forbidden:
            return False
        except Refused:
            return True
        finally:
            tx.detach()
            connection.rollback()
    return True
