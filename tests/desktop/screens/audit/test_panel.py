"""One entry beside the list."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from core import work_orders
from core.audit import Actor
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from core.work_orders import NewWorkOrder
from desktop.screens.audit.screen import AuditScreen
from tests.desktop.screens.audit.conftest import Deeds, kinds


def _choose(qtbot, screen: AuditScreen, kind: str) -> None:
    screen.list.table.view.selectRow(kinds(screen).index(kind))
    qtbot.waitUntil(lambda: screen.panel.event_shown is not None and screen.panel.event_shown.kind == kind)


def _labels(screen: AuditScreen) -> list[QLabel]:
    return [each for each in screen.panel.changes.findChildren(QLabel) if each.isVisible()]


def test_before_and_after(qtbot, screen: AuditScreen) -> None:
    """Each field on its line, also as a sentence for who cannot see."""
    _choose(qtbot, screen, "person.role_changed")
    qtbot.waitUntil(lambda: len(_labels(screen)) > 3)
    names = [each.accessibleName() for each in _labels(screen)]
    assert "Role: before Technician, after Supervisor" in names
    assert "E-mail: before —, after tom@example.com" in names
    assert screen.panel.facts.value("Who") == "Mia Ärmel"


def test_people_are_told_by_name(qtbot, screen: AuditScreen, deeds: Deeds, shop: Shop) -> None:
    """Not by a number that nobody knows."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        work_orders.assign(tx, work_orders.open_(tx, NewWorkOrder(title="Pump")).id, deeds.tom_id)
    qtbot.waitUntil(lambda: "work_order.assigned" in kinds(screen))
    _choose(qtbot, screen, "work_order.assigned")
    said = "Person: before —, after Tom Bench"
    qtbot.waitUntil(lambda: said in [each.accessibleName() for each in _labels(screen)])


def test_an_entry_that_says_nothing_more(qtbot, screen: AuditScreen) -> None:
    """Says so."""
    _choose(qtbot, screen, "team.created")
    qtbot.waitUntil(lambda: [each.text() for each in _labels(screen)] == ["Nothing else was noted with it."])


def test_from_here_to_its_history_its_author_and_itself(qtbot, screen: AuditScreen, deeds: Deeds, told) -> None:
    """One press each; people who work here have a screen of their own."""
    _choose(qtbot, screen, "person.role_changed")
    screen.panel.open.click()
    assert told.places[-1] == ("people_and_roles", deeds.tom_id, {})
    screen.panel.about.click()
    qtbot.waitUntil(lambda: kinds(screen) == ["person.role_changed", "person.created"])
    screen.panel.by.click()
    assert screen.filters.who.value() == Actor(screen.panel.event_shown.actor_id, "Mia Ärmel")
    qtbot.waitUntil(lambda: len(kinds(screen)) == 2)


def test_what_no_screen_shows_cannot_be_opened(qtbot, screen: AuditScreen) -> None:
    """Such as the house itself, which has no number."""
    _choose(qtbot, screen, "shop.initialised")
    assert not screen.panel.open.isEnabled() and not screen.panel.about.isEnabled()
    screen.panel.show_none()
    screen.panel.open_subject()
