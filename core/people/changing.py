"""Changing people, their rights and passwords."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from core import search, sessions
from core.base.concurrency import require_unchanged
from core.base.errors import Forbidden, NotFound
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.passwords import Hashed
from core.people.rows import FIELDS, PersonRow, entity, get_any, p
from core.people.rules import (
    checked,
    kind_of_change,
    public,
    require_an_admin_stays,
    require_free_login,
    require_may_manage,
)
from core.tables import people


def change(
    tx: Transaction,
    person_id: int,
    fields: Mapping[str, Any],
    *,
    version: int | None = None,
    seen: Mapping[str, Any] | None = None,
) -> PersonRow:
    """Writes the given FIELDS, `role` and `is_active`.

    `version` is the one the caller read (all must be unchanged); `seen` are the values the caller saw (only
    the fields he changes must be unchanged). Raises: NotFound, Forbidden, Stale, Conflict, Invalid.
    """
    row = entity(tx, person_id)
    require_unchanged(row, "User", fields, version, seen)
    kind = kind_of_change(tx, row, fields)
    values = checked(tx, {name: value for name, value in fields.items() if name in FIELDS}, row)
    if row.password_hash is not None:
        require_free_login(tx, {**row._mapping, **values}, row.id)
    for name in ("role", "is_active"):
        if fields.get(name) is not None:
            values[name] = fields[name]
    require_an_admin_stays(tx, row, values)
    changes = tx.update(people, row, **values)
    if not changes:
        return get_any(tx, person_id)
    if {"role", "is_active"} & set(changes):
        sessions.bump_epoch(tx)
    if changes.get("is_active") == [True, False]:
        sessions.close_all(tx, person_id)
    if {"full_name", "phone_key", "email_key", "company"} & set(changes):
        search.index_person(tx, person_id)
    tx.record(kind, person_id, values.get("full_name", row.full_name), public(changes))
    return get_any(tx, person_id)


def set_password(tx: Transaction, person_id: int, password: Hashed, *, is_temporary: bool = False) -> None:
    """A new password; every other session of the person ends.

    `is_temporary`: its owner is asked for one of his own. Raises: NotFound, Forbidden, Conflict, Invalid.
    """
    row = entity(tx, person_id)
    if person_id == tx.actor.person_id:
        tx.allow(EventKind.PROFILE_UPDATED)
    else:
        tx.allow(EventKind.PERSON_PASSWORD_CHANGED)
        require_may_manage(tx, row)
    require_free_login(tx, dict(row._mapping), row.id)
    tx.update(people, row, password_hash=password, has_temporary_password=is_temporary)
    sessions.close_all(tx, person_id, but=tx.actor.session_id if person_id == tx.actor.person_id else None)
    tx.record(EventKind.PERSON_PASSWORD_CHANGED, person_id, row.full_name)


def reset_password(tx: Transaction, person_id: int, password: Hashed) -> None:
    """As `set_password`, for administrators alone. Source: contract, decision 19.

    Raises: NotFound, Forbidden, Conflict, Invalid.
    """
    tx.allow("admin:manage")
    set_password(tx, person_id, password)


def delete(tx: Transaction, person_id: int, *, version: int | None = None) -> None:
    """Hides the person from every door. Raises: NotFound, Forbidden (oneself too), Stale, Conflict."""
    row = entity(tx, person_id)
    require_unchanged(row, "User", {}, version, None)
    kind = EventKind.CUSTOMER_DELETED if row.role is Role.CUSTOMER else EventKind.PERSON_DELETED
    tx.allow(kind)
    if person_id == tx.actor.person_id:
        raise Forbidden("Nobody can delete himself")
    require_may_manage(tx, row)
    require_an_admin_stays(tx, row, {"is_active": False})
    tx.update(people, row, deleted_at=tx.now)
    sessions.close_all(tx, person_id)
    search.forget(tx, "people", person_id)
    tx.record(kind, person_id, row.full_name)


def restore(tx: Transaction, person_id: int) -> PersonRow:
    """Brings a deleted person back; who may delete a customer may do so too.

    Raises: Forbidden, NotFound, Conflict where his login was given away meanwhile.
    """
    tx.allow(EventKind.CUSTOMER_RESTORED)
    row = tx.row(sa.select(people).where(p.id == person_id, p.deleted_at.is_not(None)))
    if row is None:
        raise NotFound("User")
    kind = EventKind.CUSTOMER_RESTORED if row.role is Role.CUSTOMER else EventKind.PERSON_RESTORED
    tx.allow(kind)
    if row.password_hash is not None:
        require_free_login(tx, dict(row._mapping), row.id)
    tx.update(people, row, deleted_at=None)
    search.index_person(tx, person_id)
    tx.record(kind, person_id, row.full_name)
    return get_any(tx, person_id)
