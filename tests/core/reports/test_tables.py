"""What a report is made of."""

from __future__ import annotations

from core.reports import Column, Group, Kind, Table


def test_a_column_is_read_by_its_key() -> None:
    """From top to bottom."""
    columns = (Column("plan", Kind.NAME), Column("due", Kind.NUMBER))
    assert Table(Group.UPKEEP, columns, [("Oil", 3), ("Belt", 1)]).values("due") == [3, 1]
