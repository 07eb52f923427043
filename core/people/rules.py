"""What holds for every person: unique logins, rights over others, one administrator at least."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from core import org_units, settings
from core.base import money
from core.base.errors import Conflict, Forbidden, Invalid
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people.rows import p
from core.rules import matching, texts, working_hours

MOST_SKILLS = 50
_LINES = (
    "phone", "profile_picture", "company", "address", "city", "state", "zip", "language", "first_name", "last_name",
)  # fmt: skip


def kind_of_change(tx: Transaction, row: sa.Row[Any], fields: Mapping[str, Any]) -> EventKind:
    is_own = row.id == tx.actor.person_id
    rights = {name for name in ("role", "is_active") if fields.get(name) not in (None, row._mapping[name])}
    if is_own and not rights:
        tx.allow(EventKind.PROFILE_UPDATED)
        return EventKind.PROFILE_UPDATED
    if is_own:
        raise Forbidden("Nobody can change his own {right}", right=" or ".join(sorted(rights)))
    if row.role is Role.CUSTOMER and "role" not in rights:
        tx.allow(EventKind.CUSTOMER_UPDATED)
        return EventKind.CUSTOMER_UPDATED
    tx.allow(EventKind.PERSON_UPDATED)
    require_may_manage(tx, row)
    if fields.get("role") is Role.ADMIN:
        tx.allow("admin:manage")
    return EventKind.PERSON_ROLE_CHANGED if "role" in rights else EventKind.PERSON_UPDATED


def require_may_manage(tx: Transaction, row: sa.Row[Any]) -> None:
    if row.role is Role.ADMIN:
        tx.allow("admin:manage")


def require_an_admin_stays(tx: Transaction, row: sa.Row[Any], values: Mapping[str, Any]) -> None:
    stays = values.get("role", row.role) is Role.ADMIN and values.get("is_active", row.is_active)
    if row.role is not Role.ADMIN or stays:
        return
    others = sa.select(sa.func.count()).where(
        p.role == Role.ADMIN, p.is_active, p.deleted_at.is_(None), p.password_hash.is_not(None), p.id != row.id
    )
    if not tx.value(others):
        raise Conflict("The shop needs at least one active administrator", "role")


def checked(tx: Transaction, given: Mapping[str, Any], row: sa.Row[Any] | None = None) -> dict[str, Any]:
    values = dict(given)
    if "full_name" in values:
        values["full_name"] = texts.required_line(values["full_name"], "full_name")
    if "email" in values:
        values["email"] = texts.email(values["email"])
    for name in _LINES:
        if name in values:
            values[name] = texts.line(values[name], name, longest=40 if name == "phone" else 500)
    if values.get("org_unit_id", None if row is None else row.org_unit_id) != (
        None if row is None else row.org_unit_id
    ):
        tx.allow("user:manage")
        org_units.require_unit(tx, values["org_unit_id"])
    values |= _of_trade(tx, values, row)
    for name in ("note", "warning"):
        if name in values:
            values[name] = texts.passage(values[name], name)
    keys = keys_of(tx, values.get("phone"), values.get("email"))
    if "phone" in values:
        if values["phone"] and not keys["phone_key"]:
            raise Invalid("phone", "A phone number has at least 3 digits")
        values["phone_key"] = keys["phone_key"]
    if "email" in values:
        values["email_key"] = keys["email_key"]
    return values


def _of_trade(tx: Transaction, values: Mapping[str, Any], row: sa.Row[Any] | None) -> dict[str, Any]:
    """What somebody is able to do, costs and works, which only those set who manage users."""
    found: dict[str, Any] = {}
    if "skills" in values:
        found["skills"] = _skills(values["skills"])
    if "hourly_rate" in values:
        rate = values["hourly_rate"]
        found["hourly_rate"] = None if rate is None else money.parse(rate, "hourly_rate")
    if "working_hours" in values:
        hours = values["working_hours"]
        found["working_hours"] = None if hours is None else working_hours.written(working_hours.parsed(hours))
    nothing: dict[str, Any] = {"skills": [], "hourly_rate": None, "working_hours": None}
    before = nothing if row is None else dict(row._mapping)
    if any(found[name] != before[name] for name in found):
        tx.allow("user:manage")
    return found


def _skills(given: Sequence[str]) -> list[str]:
    lines = [texts.line(each, "skills", longest=60) for each in given]
    if len(lines) > MOST_SKILLS:
        raise Invalid("skills", "No more than {most} skills", most=MOST_SKILLS)
    return list(dict.fromkeys(each for each in lines if each))


def keys_of(tx: Transaction, phone: str | None, email: str | None) -> dict[str, str | None]:
    key = matching.phone_key(phone, settings.read(tx).region) if phone else None
    return {"phone_key": key, "email_key": email.strip().casefold() if email else None}


def require_free_login(tx: Transaction, values: Mapping[str, Any], person_id: int | None) -> None:
    """Emails and phones of people who can log in are unique. Source: contract, decision 19."""
    if not values["phone_key"] and not values["email_key"]:
        raise Invalid("phone", "Who signs in needs a phone or an e-mail address")
    for field, column in (("phone", p.phone_key), ("email", p.email_key)):
        key = values[f"{field}_key"]
        if key is None:
            continue
        taken = sa.select(p.id).where(column == key, p.password_hash.is_not(None), p.deleted_at.is_(None))
        if tx.value(taken.where(p.id != (person_id or 0))) is not None:
            raise Conflict(f"{field.capitalize()} already registered", field)


def public(changes: Mapping[str, Sequence[Any]]) -> dict[str, Sequence[Any]]:
    return {name: pair for name, pair in changes.items() if not name.endswith("_key") and name != "password_hash"}
