"""The settings that programs keep for the house: one JSON object beside the shop's own settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import Stale
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules import tenant_settings as rules
from core.tables import settings

_NAME = "tenant"
_SUBJECT = "Tenant settings"
_ROW = sa.select(settings).where(settings.c.name == _NAME)


class TenantSettings(NamedTuple):
    """What is set, and how often it was changed, counted from 1."""

    version: int
    values: dict[str, Any]


def read(tx: Transaction) -> TenantSettings:
    """As they stand; nothing before the first change. Raises: Forbidden."""
    tx.allow(EventKind.SETTINGS_CHANGED)
    return _read(tx)


def change(tx: Transaction, patch: Mapping[str, Any], *, version: int | None = None) -> TenantSettings:
    """Lays a patch over them, object by object; None takes a name away. `version` is the one the caller read.

    Raises: Forbidden, Stale, Invalid.
    """
    tx.allow(EventKind.SETTINGS_CHANGED)
    row = tx.row(_ROW)
    before = _read(tx)
    if version is not None and version != before.version:
        raise Stale(_SUBJECT)
    after = rules.patched(before.values, patch)
    if after == before.values:
        return before
    if row is None:
        tx.insert(settings, name=_NAME, value=after, version=1)
    else:
        tx.update(settings, row, value=after)
    tx.record(EventKind.SETTINGS_CHANGED, None, _SUBJECT, _different(before.values, after))
    return TenantSettings(before.version + 1, after)


def _read(tx: Transaction) -> TenantSettings:
    row = tx.row(_ROW)
    return TenantSettings(1, {}) if row is None else TenantSettings(row.version + 1, dict(row.value))


def _different(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, list[Any]]:
    pairs = {name: [before.get(name), after.get(name)] for name in sorted(before.keys() | after.keys())}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
