"""Customers as records of a program's address book: names in two parts, addresses, and whether they are active."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import people, search
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people import NewPerson, headcount
from core.tables import people as people_table

p = people_table.c


class CustomerRecord(NamedTuple):
    """One customer; the two parts of the name are None unless a program gave them."""

    id: int
    version: int
    full_name: str
    first_name: str | None
    last_name: str | None
    email: str | None
    phone: str | None
    address: str | None
    city: str | None
    state: str | None
    zip: str | None
    is_active: bool
    created_at: datetime


_ROW = tuple(p[name] for name in CustomerRecord._fields)


def get(tx: Transaction, person_id: int) -> CustomerRecord:
    """A customer knows himself. Raises: Forbidden, NotFound."""
    _allow(tx)
    row = tx.row(sa.select(*_ROW).where(p.id == person_id, p.role == Role.CUSTOMER, people.visible(tx)))
    if row is None:
        raise NotFound("Customer")
    return CustomerRecord._make(row)


def page(tx: Transaction, page: Page, *, typed: str = "", is_active: bool | None = None) -> list[CustomerRecord]:
    """The newest first; `typed`: parts of names, addresses, phones. Raises: Forbidden, Invalid."""
    _allow(tx)
    page.checked()
    conditions = _wanted(tx, typed, is_active)
    statement = sa.select(*_ROW).where(*conditions).order_by(p.id.desc())
    return [CustomerRecord._make(row) for row in tx.rows(statement.limit(page.limit).offset(page.offset))]


def count(tx: Transaction, *, typed: str = "", is_active: bool | None = None) -> int:
    """How many there are; without words from counters. Raises: Forbidden."""
    _allow(tx)
    if typed.strip() or tx.actor.own_only:
        rows = sa.select(sa.func.count()).select_from(people_table).where(*_wanted(tx, typed, is_active))
        return int(tx.value(rows) or 0)
    return headcount(tx, Role.CUSTOMER, is_active=is_active)


def add(tx: Transaction, fields: Mapping[str, Any]) -> CustomerRecord:
    """Raises: Forbidden, Conflict, Invalid."""
    given = dict(fields)
    is_active = given.pop("is_active", True)
    row = people.add(tx, NewPerson(full_name=_full_name(given), **given))
    if not is_active:
        people.change(tx, row.id, {"is_active": False})
    return get(tx, row.id)


def change(tx: Transaction, person_id: int, fields: Mapping[str, Any], *, version: int | None = None) -> CustomerRecord:
    """Raises: Forbidden, NotFound, Stale, Conflict, Invalid."""
    before, given = get(tx, person_id), dict(fields)
    if {"first_name", "last_name"} & set(given):
        first, last = names_of(before)
        given = {"first_name": first, "last_name": last} | given
        given["full_name"] = _full_name(given)
    people.change(tx, person_id, given, version=version)
    return get(tx, person_id)


def delete(tx: Transaction, person_id: int, *, version: int | None = None) -> None:
    """Raises: Forbidden, NotFound, Stale."""
    get(tx, person_id)
    people.delete(tx, person_id, version=version)


def names_of(row: Any) -> tuple[str, str]:
    """The two parts of the name: as they were given, else the last word is the last name."""
    if row.full_name == _joined(row.first_name, row.last_name):
        return row.first_name or "", row.last_name or ""
    first, _, last = row.full_name.rpartition(" ")
    return (first, last) if first else (last, "")


def _full_name(given: Mapping[str, Any]) -> str:
    return _joined(given.get("first_name"), given.get("last_name"))


def _joined(first: str | None, last: str | None) -> str:
    return " ".join(part for part in (first, last) if part)


def _allow(tx: Transaction) -> None:
    if not tx.actor.own_only:
        tx.allow("customer:read")


def _wanted(tx: Transaction, typed: str, is_active: bool | None) -> list[Any]:
    conditions: list[Any] = [people.visible(tx), p.role == Role.CUSTOMER]
    if is_active is not None:
        conditions.append(p.is_active if is_active else sa.not_(p.is_active))
    found = search.matching(tx, "people", typed)
    if found is not None:
        conditions.append(p.id.in_(found))
    return conditions
