"""Before and after, readable."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from core.base.log import Event
from desktop.screens.audit.changes import LONGEST, NOTHING, Change, change_line, changes_of, field_word, value_words

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def _event(**changes: Any) -> Event:
    return Event(1, NOW, "person.updated", "person", 1, "Tom", None, 1, "Ann", "desktop", changes)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("role", "Admin", "Administrator"), ("role", "Pope", "Pope"), ("priority", "Critical", "Urgent"),
        ("status", "work_complete", "Ready"), ("is_active", True, "Yes"), ("is_active", False, "No"),
        ("note", None, NOTHING), ("note", "", NOTHING), ("returned", ["Bag", "Charger"], "Bag, Charger"),
        ("specs", {"kW": 3}, '{"kW":3}'), ("quantity", 3, "3"), ("started_at", "no moment", "no moment"),
        ("note", "x" * 999, "x" * (LONGEST - 1) + "…"),
    ],
)  # fmt: skip
def test_values_as_the_screens_write_them(qapp, name: str, value: Any, words: str) -> None:
    """Core's words where the screens have none."""
    assert value_words(name, value) == words


def test_moments_are_local(qapp) -> None:
    """With a day that people say."""
    assert "2026" in value_words("started_at", NOW.isoformat()) or "Mar" in value_words("started_at", NOW.isoformat())


def test_each_field_before_and_after(qapp) -> None:
    """One that is no pair is what it is now."""
    event = _event(role=["Technician", "Manager"], cost=["1.00", None], sessions=3)
    assert changes_of(event) == [
        Change("Role", "Technician", "Manager"), Change("Price", "1.00", NOTHING),
        Change("Open sign-ins", NOTHING, "3"),
    ]  # fmt: skip
    assert change_line(event).startswith("Role: Technician → Manager; Price: 1.00 → —")
    assert change_line(_event()) == ""
    assert field_word("moon_phase") == "Moon phase"


def test_records_by_name_where_it_is_known(qapp) -> None:
    """Else by number; what only looks like the number of a record is none."""
    event = _event(person_id=[3, 4], owner_id=7, quantity=[3, 4], is_active=[False, True])
    names = {"person_id": {4: "Tom Bench"}, "owner_id": {7: "王小明"}, "is_active": {1: "nobody"}}
    assert changes_of(event, names) == [
        Change("Person", "3", "Tom Bench"), Change("Owner", NOTHING, "王小明"), Change("Quantity", "3", "4"),
        Change("May sign in", "No", "Yes"),
    ]  # fmt: skip
