"""Tests of making backups by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import backup
from core.base.errors import StorageFull
from desktop.screens.settings.backup_rules_dialog import BackupRulesDialog
from desktop.screens.settings.backups_page import BackupsPage
from tests.desktop.program import LONG_MS


@pytest.fixture
def page(qtbot, desk) -> BackupsPage:
    """With none made yet."""
    page = BackupsPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def test_one_is_made_where_it_was_asked_for(qtbot, page: BackupsPage, tmp_path: Path) -> None:
    """It is whole, and the page says so."""
    target = tmp_path / "Corner Repairs.frontbench"
    page.back_up(target)
    assert not page.make.isEnabled()
    qtbot.waitUntil(page.notice.isVisible, timeout=LONG_MS)
    assert str(target) in page.notice.text
    assert backup.archive.manifest_of(target).shop_name == "Corner Repairs"
    assert page.make.isEnabled()


def test_a_failure_is_said(qtbot, page: BackupsPage, tmp_path: Path, monkeypatch) -> None:
    """And another can be tried."""
    from core.backup import making

    def full(*_: object, **__: object) -> None:
        raise StorageFull("The disk is full: nothing was stored")

    monkeypatch.setattr(making, "make", full)
    page.back_up(tmp_path / "x.frontbench")
    qtbot.waitUntil(lambda: "disk is full" in page.notice.text, timeout=LONG_MS)
    assert page.make.isEnabled()


def test_a_cancelled_one_leaves_nothing(qtbot, page: BackupsPage, tmp_path: Path) -> None:
    """Neither a file nor a notice."""
    target = tmp_path / "x.frontbench"
    page.back_up(target)
    page.cancel.click()
    qtbot.waitUntil(page.make.isEnabled, timeout=LONG_MS)
    assert not page.notice.isVisible()
    assert list(tmp_path.glob("*.frontbench")) in ([], [tmp_path / "shop.frontbench"])
    assert not target.exists()


def test_automatic_ones_are_listed(qtbot, desk, page: BackupsPage) -> None:
    """The newest first."""
    backup.make_if_changed(desk.shop)
    page.table.load()
    qtbot.waitUntil(lambda: page.table.count() == 1)


def test_the_question_where_to_suggests_a_name(page: BackupsPage) -> None:
    """With the shop's name in it."""
    from PySide6.QtWidgets import QFileDialog

    page.choose_place()
    dialog = page.findChild(QFileDialog)
    assert dialog.defaultSuffix() == "frontbench"
    dialog.reject()


def test_when_and_where_is_asked_from_here(page: BackupsPage) -> None:
    """In a dialog of its own."""
    page.rules.click()
    (dialog,) = page.findChildren(BackupRulesDialog)
    assert dialog.isVisible()
    dialog.reject()
