"""The list of entries."""

from __future__ import annotations

from core.audit import AuditFilter
from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM
from core.shop import Shop
from desktop.screens.audit.listing import AuditList
from tests.desktop.screens.audit.conftest import Deeds, kinds
from tests.desktop.screens.counter import show


def test_the_newest_first_with_words(screen, deeds: Deeds) -> None:
    """Who, what, to what, through which door."""
    assert kinds(screen)[:4] == ["session.opened", "team.created", "person.role_changed", "person.created"]
    model = screen.list.table.model
    assert [column.text(model.record(1)) for column in model.columns[1:5]] == [
        "Channel manager", "Team: added", "Night shift", "CRM API",
    ]  # fmt: skip


def test_filters_and_the_empty_list(qtbot, screen) -> None:
    """It says what to try."""
    screen.list.ask_for(AuditFilter(noun="team"))
    qtbot.waitUntil(lambda: kinds(screen) == ["team.created"])
    screen.list.ask_for(AuditFilter(noun="room"))
    qtbot.waitUntil(lambda: screen.list.table.count() == 0)
    assert screen.list.table._stateful.state.accessibleName() == "Nothing like that was done"


def test_any_number_of_entries_is_a_page_at_a_time(qtbot, look, desk, shop: Shop) -> None:
    """The last is reached without reading those before it."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        for number in range(1_500):
            tx.record(EventKind.TEAM_UPDATED, number, f"Team {number}")
    made = AuditList(desk)
    show(qtbot, made)
    made.table.load()
    qtbot.waitUntil(lambda: made.table.count() > 1_500)
    made.table.view.scrollToBottom()
    last = made.table.count() - 1
    qtbot.waitUntil(lambda: made.table.model.record(last) is not None)
    assert made.table.model.record(last).id == 1
    assert len(made.table.model._pages) < 10


def test_an_administrator_alone_may_look(qtbot, look, desk_as) -> None:
    """Core says so; the list says it in words."""
    from core.base.permissions import Role

    made = AuditList(desk_as(Role.MANAGER))
    show(qtbot, made)
    made.table.load()
    qtbot.waitUntil(lambda: made.table._stateful.state.accessibleName() == "This list could not be loaded")
