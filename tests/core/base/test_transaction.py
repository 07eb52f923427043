"""Transactions: the guard, the versions, the rollback."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core.base.errors import Forbidden, Stale
from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from core.tables import drafts, events, login_failures, teams
from tests.core.conftest import actor


def _add_team(shop: Shop, name: str) -> int:
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        team_id = tx.insert(teams, name=name, name_key=name.lower())
        tx.record(EventKind.TEAM_CREATED, team_id, name)
    return team_id


def _names(shop: Shop) -> list[str]:
    with shop.reading() as tx:
        return [row.name for row in tx.rows(sa.select(teams.c.name).order_by(teams.c.id))]


@pytest.mark.parametrize(
    "statement",
    [
        sa.insert(teams).values(name="B", name_key="b", uuid="u", created_at=sa.func.now(), updated_at=sa.func.now()),
        sa.update(teams).values(name="B"),
        sa.delete(teams),
        sa.text("UPDATE teams SET name = 'B'"),
    ],
    ids=["insert", "update", "delete", "text"],
)
def test_a_change_that_recorded_nothing_refuses_to_commit(shop: Shop, statement: sa.Executable) -> None:
    """However the statement was sent; and the rows stay as they were."""
    _add_team(shop, "A")
    with pytest.raises(RuntimeError, match="nothing was recorded"), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tx.execute(statement)
    assert _names(shop) == ["A"]


def test_bookkeeping_needs_no_event(shop: Shop) -> None:
    """Drafts, sessions and counters are no one's history."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tx.insert(login_failures, account="a", address="b", at=tx.now)
    with shop.reading() as tx:
        assert tx.value(sa.select(sa.func.count()).select_from(login_failures)) == 1


@pytest.mark.parametrize("table", [teams, drafts], ids=["logged", "bookkeeping"])
def test_a_reading_transaction_changes_nothing(shop: Shop, table: sa.Table) -> None:
    """It says so at once, as the bug it is."""
    with shop.reading() as tx, pytest.raises(RuntimeError, match="tried to change"):
        tx.execute(sa.delete(table))


def test_an_exception_takes_everything_back(shop: Shop) -> None:
    """Rows, events, and what lies outside the database."""
    undone: list[str] = []
    with pytest.raises(ZeroDivisionError), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        team_id = tx.insert(teams, name="A", name_key="a")
        tx.record(EventKind.TEAM_CREATED, team_id, "A")
        tx.on_rollback(lambda: undone.append("first"))
        tx.on_rollback(lambda: undone.append("second"))
        raise ZeroDivisionError
    assert _names(shop) == []
    assert undone == ["second", "first"]


def test_files_stay_after_a_commit(shop: Shop) -> None:
    """Nothing is taken back that was stored."""
    undone: list[str] = []
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        team_id = tx.insert(teams, name="A", name_key="a")
        tx.record(EventKind.TEAM_CREATED, team_id, "A")
        tx.on_rollback(lambda: undone.append("taken back"))
    assert undone == []


def test_what_waits_for_the_commit_is_done_after_it(shop: Shop) -> None:
    """And never where there was none."""
    settled: list[list[str]] = []
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        team_id = tx.insert(teams, name="A", name_key="a")
        tx.record(EventKind.TEAM_CREATED, team_id, "A")
        tx.on_commit(lambda: settled.append(_names(shop)))
        assert settled == []
    with pytest.raises(ZeroDivisionError), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tx.on_commit(lambda: settled.append([]))
        raise ZeroDivisionError
    assert settled == [["A"]]


def test_an_update_raises_the_version_and_tells_what_changed(shop: Shop) -> None:
    """Fields that stay the same are not among the changes."""
    team_id = _add_team(shop, "A")
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        row = tx.execute(sa.select(teams).where(teams.c.id == team_id)).one()
        assert tx.update(teams, row, name="B", name_key="a") == {"name": ["A", "B"]}
        assert tx.update(teams, row, name_key="a") == {}
        tx.record(EventKind.TEAM_CREATED, team_id, "B")
        assert tx.value(sa.select(teams.c.version)) == 2


def test_an_update_of_a_row_that_changed_meanwhile_is_refused(shop: Shop) -> None:
    """Nobody's change is written over."""
    team_id = _add_team(shop, "A")
    with pytest.raises(Stale), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        row = tx.execute(sa.select(teams).where(teams.c.id == team_id)).one()
        tx.update(teams, row, name="B")
        tx.update(teams, row, name="C")
    assert _names(shop) == ["A"]


def test_allow_names_what_is_missing(shop: Shop) -> None:
    """The role and the permission stand in the refusal."""
    with shop.reading(actor(Role.VIEWER)) as tx, pytest.raises(Forbidden, match=r"Viewer .*wo:assign"):
        tx.allow(EventKind.TEAM_CREATED)


def test_an_event_tells_who_did_what_through_which_door(shop: Shop) -> None:
    """In the same commit as the change."""
    _add_team(shop, "A")
    with shop.reading() as tx:
        event = tx.execute(sa.select(events).order_by(events.c.id.desc()).limit(1)).one()
    assert (event.kind, event.noun, event.subject, event.actor, event.channel) == (
        "team.created", "team", "A", "Frontbench", "admin",
    )  # fmt: skip


def test_events_are_numbered_without_gaps(shop: Shop) -> None:
    """Also after a rollback, on both engines."""
    _add_team(shop, "A")
    with pytest.raises(ZeroDivisionError), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tx.record(EventKind.TEAM_CREATED, 1, "B")
        raise ZeroDivisionError
    _add_team(shop, "C")
    with shop.reading() as tx:
        ids = [row.id for row in tx.rows(sa.select(events.c.id).order_by(events.c.id))]
    assert ids == list(range(1, len(ids) + 1))
