"""Lost updates are refused, changes to different fields are not."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core.base.concurrency import require_unchanged
from core.base.errors import Stale
from core.base.transaction import Transaction
from core.tables import teams


@pytest.fixture
def row(tx: Transaction) -> sa.Row[tuple[object, ...]]:
    """A team at version 1."""
    tx.insert(teams, name="Front", name_key="front")
    return tx.execute(sa.select(teams)).one()


def test_the_version_that_was_read_may_be_changed(row: sa.Row[tuple[object, ...]]) -> None:
    """Also where the caller has read none."""
    require_unchanged(row, "Team", {"name": "Back"}, 1, None)
    require_unchanged(row, "Team", {"name": "Back"}, None, None)


def test_another_version_is_refused(row: sa.Row[tuple[object, ...]]) -> None:
    """The refusal names the thing, and no field: the caller cannot merge."""
    with pytest.raises(Stale, match="Team was changed meanwhile") as refusal:
        require_unchanged(row, "Team", {"name": "Back"}, 2, None)
    assert refusal.value.fields == ()


def test_a_field_that_is_no_longer_as_seen_is_named(row: sa.Row[tuple[object, ...]]) -> None:
    """Only of those that are to be changed: what somebody else changed beside them merges by itself."""
    seen = {"name": "Hall", "name_key": "hall"}
    with pytest.raises(Stale) as refusal:
        require_unchanged(row, "Team", {"name": "Back"}, None, seen)
    assert refusal.value.fields == ("name",)
    require_unchanged(row, "Team", {"name": "Back"}, None, {"name": "Front", "name_key": "hall"})


def test_a_field_that_was_not_looked_at_may_be_changed(row: sa.Row[tuple[object, ...]]) -> None:
    """There is nothing it could clash with."""
    require_unchanged(row, "Team", {"name": "Back"}, None, {})
