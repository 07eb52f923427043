"""The audit log as one screen."""

from __future__ import annotations

import csv
from pathlib import Path

import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core import teams
from core.base.events import Channel
from core.base.log import events
from core.base.permissions import SYSTEM
from core.shop import Shop
from desktop.screens.audit.screen import AuditScreen
from tests.desktop.screens.audit.conftest import Deeds, kinds
from tests.desktop.screens.counter import CTRL, K, here, press


def test_by_keyboard_alone(qtbot, screen: AuditScreen) -> None:
    """Down an entry, Ctrl+F to the person, Ctrl+0 to everything, Esc to the list."""
    press(K.Key_Down)
    press(K.Key_Down)
    qtbot.waitUntil(lambda: screen.panel.event_shown.kind == "person.role_changed")
    QTest.keyClick(screen.list.table.view, Qt.Key.Key_F, CTRL)
    assert here() is screen.filters.who
    press(K.Key_Escape)
    screen.filters.noun.set_value("team")
    qtbot.waitUntil(lambda: kinds(screen) == ["team.created"])
    screen.list.table.setFocus()
    QTest.keyClick(screen.list.table.view, Qt.Key.Key_0, CTRL)
    qtbot.waitUntil(lambda: len(kinds(screen)) > 3)
    assert screen.filters.wanted.noun is None


def test_what_is_done_elsewhere_appears(qtbot, screen: AuditScreen, shop: Shop) -> None:
    """On top, by itself; the entry that is looked at stays."""
    shown, count = screen.panel.event_shown, screen.list.table.count()
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        teams.add(tx, "Day shift")
    qtbot.waitUntil(lambda: screen.list.table.count() == count + 1)
    qtbot.waitUntil(lambda: screen.list.table.current() == shown)


def test_begun_with_a_person_or_a_thing(qtbot, screen: AuditScreen, deeds: Deeds) -> None:
    """From the screens that show them."""
    mia = next(each for each in map(screen.list.table.model.record, range(4)) if each.actor == "Mia Ärmel")
    screen.begin(actor_id=mia.actor_id)
    qtbot.waitUntil(lambda: kinds(screen) == ["person.role_changed", "person.created"])
    assert screen.filters.who.text() == "Mia Ärmel"
    screen.begin(noun="team", subject_id=deeds.team_id)
    qtbot.waitUntil(lambda: kinds(screen) == ["team.created"])


def test_a_whole_log_is_said_to_be_whole(qtbot, screen: AuditScreen) -> None:
    """Until that is sent away."""
    screen.check.click()
    qtbot.waitUntil(screen.work.notice.isVisible)
    assert "as it was written" in screen.work.notice.text
    assert screen.check.isEnabled()


def test_an_edited_entry_is_named(qtbot, screen: AuditScreen, shop: Shop) -> None:
    """Though whoever did it went past every operation."""
    with shop.database.writing() as connection:
        connection.execute(sa.update(events).where(events.c.id == 2).values(actor="Somebody else"))
    screen.check.click()
    qtbot.waitUntil(lambda: "entry 2 was edited" in screen.work.notice.text)


def test_what_the_filters_leave_is_saved(qtbot, screen: AuditScreen, tmp_path: Path) -> None:
    """In the words of the screen, before and after too."""
    screen.filters.noun.set_value("person")
    qtbot.waitUntil(lambda: set(kinds(screen)) == {"person.created", "person.role_changed"})
    path = tmp_path / "log.csv"
    screen.save_to(path)
    qtbot.waitUntil(lambda: str(path) in screen.work.notice.text)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == screen.list.table.count()
    assert rows[0]["What"] == "Person: another role" and "Technician → Supervisor" in rows[0]["Before and after"]


def test_where_to_save_is_asked(qtbot, screen: AuditScreen, tmp_path: Path) -> None:
    """With the ending of its kind."""
    screen.ask_where("xlsx")
    (dialog,) = screen.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == "xlsx"
    dialog.fileSelected.emit(str(tmp_path / "log.xlsx"))
    dialog.close()
    qtbot.waitUntil(lambda: (tmp_path / "log.xlsx").exists() and not screen.work.is_busy)


def test_a_small_window_shows_one_of_the_two(qtbot, screen: AuditScreen) -> None:
    """With a way back."""
    screen.resize(700, 500)
    screen.list.table._on_opened(0)
    assert screen.panel.isVisible() and not screen.list.isVisible()
    screen.panel.back.click()
    assert screen.list.isVisible()
