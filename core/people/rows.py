"""What a person looks like from outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.permissions import Role
from core.base.prepared import Prepared
from core.base.transaction import Transaction
from core.passwords import Hashed
from core.tables import org_units, people

p = people.c
ROW = (
    p.id, p.uuid, p.version, p.full_name, p.phone, p.email, p.role, p.is_active, p.profile_picture, p.company,
    p.address, p.city, p.state, p.zip, p.language, p.note, p.warning, p.password_hash.is_not(None).label("can_log_in"),
    p.created_at, p.updated_at, p.org_unit_id,
    sa.select(org_units.c.uuid).where(org_units.c.id == p.org_unit_id).scalar_subquery().label("org_unit_uuid"),
    p.has_temporary_password, p.skills, p.hourly_rate, p.working_hours,
)  # fmt: skip
#: What `change` writes; role and is_active, and who may set the part of the organisation, have rules of their own.
FIELDS = (
    "full_name", "phone", "email", "profile_picture", "company", "address", "city", "state", "zip", "language", "note",
    "warning", "org_unit_id", "first_name", "last_name", "skills", "hourly_rate",
    "working_hours",
)  # fmt: skip


class PersonRow(NamedTuple):
    """One person, as every door may show him."""

    id: int
    uuid: str
    version: int
    full_name: str
    phone: str | None
    email: str | None
    role: Role
    is_active: bool
    profile_picture: str | None
    company: str | None
    address: str | None
    city: str | None
    state: str | None
    zip: str | None
    language: str | None
    note: str | None
    warning: str | None
    can_log_in: bool
    created_at: datetime
    updated_at: datetime
    org_unit_id: int | None
    org_unit_uuid: str | None
    has_temporary_password: bool
    skills: Sequence[str]
    hourly_rate: Decimal | None
    working_hours: str | None
    """As `rules.working_hours` writes them; None: the shop's own."""


@dataclass(frozen=True)
class NewPerson:
    """What is needed to add someone; without a password he cannot sign in."""

    full_name: str
    phone: str | None = None
    email: str | None = None
    password: Hashed | None = None
    role: Role = Role.CUSTOMER
    profile_picture: str | None = None
    company: str | None = None
    address: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    language: str | None = None
    note: str | None = None
    warning: str | None = None
    org_unit_id: int | None = None
    first_name: str | None = None
    last_name: str | None = None
    skills: Sequence[str] = ()
    hourly_rate: Decimal | None = None
    working_hours: str | None = None
    has_temporary_password: bool = False
    """Somebody else made it up: its owner is asked for one of his own when he signs in at a desk."""


_GET = Prepared(sa.select(*ROW).where(p.id == sa.bindparam("id")), PersonRow._make)


def visible(tx: Transaction) -> sa.ColumnElement[bool]:
    """The people this actor may know of: a customer only himself, staff by permission."""
    if tx.actor.own_only:
        return sa.and_(p.deleted_at.is_(None), p.id == tx.actor.person_id)
    if tx.actor.may("customer:read") or tx.actor.may("user:manage"):
        return p.deleted_at.is_(None)
    return sa.and_(p.deleted_at.is_(None), p.id == tx.actor.person_id)


def entity(tx: Transaction, person_id: int) -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = tx.row(sa.select(people).where(p.id == person_id, visible(tx)))
    if row is None:
        raise NotFound("User")
    return row


def get_any(tx: Transaction, person_id: int) -> PersonRow:
    """The row whoever asks, for what an operation gives back."""
    return _GET.one(tx, {"id": person_id})
