"""Where somebody is signed in."""

from __future__ import annotations

from datetime import UTC, datetime

from core.base.permissions import Role
from core.sessions import OpenSession
from desktop.screens.people_and_roles.session_rows import MOST, SessionRows
from tests.desktop.screens.counter import show

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def _session(number: int) -> OpenSession:
    return OpenSession(number, 1, "Tom", Role.TECHNICIAN, "desktop", f"DESK-{number}", NOW, None, NOW)


def test_each_place_but_this_one_can_be_ended(qtbot, look) -> None:
    """Its button says which."""
    ended: list[int] = []
    rows = SessionRows(lambda session: ended.append(session.id))
    show(qtbot, rows)
    rows.show_sessions([_session(1), _session(2)], may_end=True, here=1)
    assert [each.accessibleName() for each in rows.buttons] == ["Sign out: At a desk · DESK-2"]
    rows.buttons[0].click()
    assert ended == [2]


def test_who_may_not_is_shown_no_button(qtbot, look) -> None:
    """A manager beside an administrator."""
    rows = SessionRows(lambda _: None)
    show(qtbot, rows)
    rows.show_sessions([_session(1)], may_end=False, here=None)
    assert rows.buttons == []
    rows.show_sessions([_session(number) for number in range(MOST + 5)], may_end=True, here=None)
    assert len(rows.buttons) == MOST
    rows.show_sessions([], may_end=True, here=None)
    assert rows.buttons == []
