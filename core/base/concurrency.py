"""Lost updates: what the caller read must still be so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.engine import Row

from core.base.errors import Stale


def require_unchanged(
    row: Row[Any], thing: str, fields: Mapping[str, Any], version: int | None, seen: Mapping[str, Any] | None
) -> None:
    """Raises: Stale where somebody else changed what the caller is about to change."""
    if version is not None and row.version != version:
        raise Stale(thing)
    if seen is not None:
        clash = tuple(name for name in fields if name in seen and row._mapping[name] != seen[name])
        if clash:
            raise Stale(thing, clash)
