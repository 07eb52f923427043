"""What of the log is asked for."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from core.audit import Actor, AuditFilter
from desktop.screens.audit.filters import AuditFilters, Span
from desktop.widgets.moments import now
from desktop.widgets.result_popup import Option
from tests.desktop.screens.counter import show


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()


@pytest.fixture
def filters(qtbot, look) -> AuditFilters:
    """Everything is asked for."""
    made = AuditFilters()
    show(qtbot, made, 1100, 120)
    return made


def test_each_part_says_something_else(filters: AuditFilters) -> None:
    """Together they narrow; the way back is offered only then."""
    assert filters.wanted == AuditFilter() and not filters.clear.isVisible()
    asked: list[AuditFilter] = []
    filters.changed.connect(lambda: asked.append(filters.wanted))
    filters.noun.set_value("team")
    filters.kind.set_value("team.created")
    assert asked[-1] == AuditFilter(noun="team", kinds=["team.created"])
    assert {value for value in filters.kind._values if value} <= {
        "team.created", "team.updated", "team.member_added", "team.member_removed",
    }  # fmt: skip
    filters.show_actor(Actor(7, "Tom"))
    assert asked[-1] == AuditFilter(actor_id=7)
    filters.show_actor(Actor(None, "Channel manager"))
    assert asked[-1] == AuditFilter(actor="Channel manager")
    assert filters.clear.isVisible()
    filters.clear.click()
    assert asked[-1] == AuditFilter()


def test_time_by_days(filters: AuditFilters) -> None:
    """Local days, from midnight; the last day is included."""
    today = now().date()
    filters.span.set_value(Span.YESTERDAY)
    assert (filters.wanted.since, filters.wanted.until) == (_midnight(today - timedelta(days=1)), _midnight(today))
    filters.span.set_value(Span.WEEK)
    assert (filters.wanted.since, filters.wanted.until) == (_midnight(today - timedelta(days=6)), None)
    filters.span.set_value(Span.MONTH)
    assert filters.wanted.since == _midnight(today - timedelta(days=29))
    filters.span.set_value(Span.TODAY)
    assert filters.wanted.since == _midnight(today) and not filters.first.isVisible()
    filters.span.set_value(Span.DAYS)
    assert filters.first.isVisible() and filters.wanted == AuditFilter()
    filters.first.set_value(date(2026, 3, 1))
    filters.last.set_value(date(2026, 3, 2))
    wanted = filters.wanted
    assert (wanted.since, wanted.until) == (_midnight(date(2026, 3, 1)), _midnight(date(2026, 3, 3)))


def test_one_thing_alone_and_all_of_them_again(filters: AuditFilters) -> None:
    """What it is stands on the button that takes it away."""
    filters.narrow(("work_order", 5, "WO & 5"))
    assert filters.wanted == AuditFilter(noun="work_order", subject_id=5)
    assert filters.subject.text() == "Only Job WO && 5" and not filters.noun.isEnabled()
    filters.subject.click()
    assert filters.wanted == AuditFilter(noun="work_order") and filters.noun.isEnabled()


def test_people_and_programs_are_found_by_name(qtbot, filters: AuditFilters) -> None:
    """Programs say that they are some."""
    filters.set_actors([Actor(7, "Tom"), Actor(None, "Tomcat")])
    found: list[Option] = []
    filters.who._search("tom", found.extend)
    assert [(option.title, option.detail) for option in found] == [("Tom", ""), ("Tomcat", "API client")]
