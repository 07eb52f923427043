"""Teams: whom a job can be given to where nobody in particular is meant."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from core.base.errors import Conflict, NotFound
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.catalog import require
from core.rules import matching, texts
from core.tables import people, team_members, teams

_t, _m = teams.c, team_members.c


class TeamMember(NamedTuple):
    """One of a team's people."""

    id: int
    name: str


class TeamRow(NamedTuple):
    """One team; its members by name."""

    id: int
    uuid: str
    version: int
    name: str
    members: tuple[TeamMember, ...]


def all_(tx: Transaction) -> list[TeamRow]:
    """By name. Raises: Forbidden."""
    tx.allow("wo:write")  # not for customers: who works here is none of their business
    return _rows(tx)


def named(tx: Transaction, name: str) -> TeamRow | None:
    """By its name in any spelling; None where there is none. Raises: Forbidden."""
    tx.allow("wo:write")
    return next(iter(_rows(tx, _t.name_key == matching.name_key(name))), None)


def require_named(tx: Transaction, name: str) -> TeamRow:
    """The team of this name, made on its first use. Source: contract, decision 3. Raises: Forbidden, Invalid."""
    return named(tx, name) or add(tx, name)


def add(tx: Transaction, name: str) -> TeamRow:
    """Raises: Forbidden, Conflict (exists), Invalid."""
    tx.allow(EventKind.TEAM_CREATED)
    name = texts.required_line(name, "name")
    team_id = tx.insert(teams, name=name, name_key=_free_key(tx, name))
    tx.record(EventKind.TEAM_CREATED, team_id, name)
    return _get(tx, team_id)


def rename(tx: Transaction, team_id: int, name: str) -> TeamRow:
    """Raises: Forbidden, NotFound, Conflict (exists), Invalid."""
    tx.allow(EventKind.TEAM_UPDATED)
    row = require(tx, teams, team_id, "Team")
    name = texts.required_line(name, "name")
    changes = tx.update(teams, row, name=name, name_key=_free_key(tx, name, team_id))
    if changes:
        tx.record(EventKind.TEAM_UPDATED, team_id, name, {"name": [row.name, name]})
    return _get(tx, team_id)


def add_member(tx: Transaction, team_id: int, person_id: int) -> TeamRow:
    """Raises: Forbidden, NotFound (team, user: staff only), Conflict (is in it already)."""
    tx.allow(EventKind.TEAM_MEMBER_ADDED)
    team, person = require(tx, teams, team_id, "Team"), require(tx, people, person_id, "User")
    if person.role is Role.CUSTOMER:
        raise NotFound("User")
    if tx.value(sa.select(_m.id).where(_of(team_id, person_id))) is not None:
        raise Conflict("{person} is in {team} already", "person_id", person=person.full_name, team=team.name)
    tx.insert(team_members, team_id=team_id, person_id=person_id)
    tx.record(EventKind.TEAM_MEMBER_ADDED, team_id, team.name, {"member": [None, person.full_name]})
    return _get(tx, team_id)


def remove_member(tx: Transaction, team_id: int, person_id: int) -> TeamRow:
    """Raises: Forbidden, NotFound (team, user: not in it)."""
    tx.allow(EventKind.TEAM_MEMBER_REMOVED)
    team = require(tx, teams, team_id, "Team")
    if tx.value(sa.select(_m.id).where(_of(team_id, person_id))) is None:
        raise NotFound("User")
    name = tx.value(sa.select(people.c.full_name).where(people.c.id == person_id))
    tx.execute(sa.delete(team_members).where(_of(team_id, person_id)))
    tx.record(EventKind.TEAM_MEMBER_REMOVED, team_id, team.name, {"member": [name, None]})
    return _get(tx, team_id)


def _get(tx: Transaction, team_id: int) -> TeamRow:
    return _rows(tx, _t.id == team_id)[0]


def _rows(tx: Transaction, *conditions: sa.ColumnElement[bool]) -> list[TeamRow]:
    statement = sa.select(_t.id, _t.uuid, _t.version, _t.name).where(_t.deleted_at.is_(None), *conditions)
    found = tx.rows(statement.order_by(_t.name_key, _t.id))
    members: dict[int, list[TeamMember]] = {row.id: [] for row in found}
    within = (
        sa.select(_m.team_id, _m.person_id, people.c.full_name)
        .join(people, people.c.id == _m.person_id)
        .where(_m.team_id.in_(members), people.c.deleted_at.is_(None))
        .order_by(people.c.full_name, _m.id)
    )
    for row in tx.rows(within) if members else ():
        members[row.team_id].append(TeamMember(row.person_id, row.full_name))
    return [TeamRow._make((*row, tuple(members[row.id]))) for row in found]


def _of(team_id: int, person_id: int) -> sa.ColumnElement[bool]:
    return sa.and_(_m.team_id == team_id, _m.person_id == person_id)


def _free_key(tx: Transaction, name: str, team_id: int = 0) -> str:
    key = matching.name_key(name)
    if tx.value(sa.select(_t.id).where(_t.name_key == key, _t.id != team_id)) is not None:
        raise Conflict("Team already exists", "name")
    return key
