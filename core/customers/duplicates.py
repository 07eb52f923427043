"""Customers who may be there twice."""

from __future__ import annotations

from typing import Any, NamedTuple

import sqlalchemy as sa

from core import people, search
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.rules import duplicates as rules
from core.rules.duplicates import Known, Reason
from core.tables import people as people_table

#: Names are compared among so many customers, the newest: who was added lately is most likely there already.
NAMES_COMPARED = 20_000
p = people_table.c
_KNOWN = (p.id, p.full_name, p.phone_key, p.email_key)
_CUSTOMERS = sa.and_(p.role == Role.CUSTOMER, p.deleted_at.is_(None))


class Side(NamedTuple):
    """One of the two, as he is shown."""

    id: int
    version: int
    full_name: str
    phone: str | None
    email: str | None
    company: str | None
    city: str | None


class Duplicate(NamedTuple):
    """Two who may be one, the older first; `sureness` from 0 to 1."""

    first: Side
    second: Side
    reasons: tuple[Reason, ...]
    sureness: float

    @property
    def id(self) -> str:
        """What tells it apart in a list."""
        return f"{self.first.id}-{self.second.id}"


def find(tx: Transaction, most: int = 500) -> list[Duplicate]:
    """The likely ones of the whole house, the surest first. Raises: Forbidden."""
    tx.allow(EventKind.CUSTOMERS_MERGED)
    known = {row.id: Known._make(row) for row in tx.rows(_newest())}
    for key in (p.phone_key, p.email_key):
        known |= {row.id: Known._make(row) for row in tx.rows(_shared(key))}
    return _shown(tx, rules.pairs(list(known.values()))[:most])


def of(tx: Transaction, person_id: int) -> list[Duplicate]:
    """Who may be this customer too, the surest first. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.CUSTOMERS_MERGED)
    person = people.get(tx, person_id)
    same = [p.id == person_id]
    own = tx.execute(sa.select(*_KNOWN).where(p.id == person_id)).one()
    same += [column == key for column, key in ((p.phone_key, own.phone_key), (p.email_key, own.email_key)) if key]
    named = search.matching(tx, "people", person.full_name)
    if named is not None:
        same.append(p.id.in_(named))
    found = tx.rows(sa.select(*_KNOWN).where(_CUSTOMERS, sa.or_(*same)).limit(rules.MOST_ALIKE))
    judged = rules.pairs([Known._make(row) for row in found])
    return _shown(tx, [pair for pair in judged if person_id in (pair.first_id, pair.second_id)])


def _newest() -> sa.Select[Any]:
    return sa.select(*_KNOWN).where(_CUSTOMERS).order_by(p.id.desc()).limit(NAMES_COMPARED)


def _shared(key: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """Those whose key somebody else has too."""
    often = sa.select(key).where(_CUSTOMERS, key.is_not(None)).group_by(key).having(sa.func.count() > 1)
    return sa.select(*_KNOWN).where(_CUSTOMERS, key.in_(often))


def _shown(tx: Transaction, pairs: list[rules.Pair]) -> list[Duplicate]:
    ids = {each for pair in pairs for each in (pair.first_id, pair.second_id)}
    rows = tx.rows(sa.select(*(p[name] for name in Side._fields)).where(p.id.in_(ids)))
    sides = {row.id: Side._make(row) for row in rows}
    return [Duplicate(sides[pair.first_id], sides[pair.second_id], pair.reasons, pair.sureness) for pair in pairs]
