"""Tests of the page for an older shop."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from core import backup, migrations
from core.base.errors import StorageFull
from core.shop import Schema, Shop, schema_of
from desktop.errands import Errands
from desktop.migration import MigrationPage


@pytest.fixture
def older_url(tmp_path) -> str:
    """A shop as the program before this one left it."""
    url = f"sqlite:///{tmp_path / 'older.db'}"
    shop = Shop(url)
    with shop.database.writing() as connection:
        migrations.upgrade(connection, f"{int(migrations.HEAD) - 1:04}")
    shop.close()
    return url


@pytest.fixture
def page(qtbot, surroundings, older_url: str):
    """Over the older shop."""
    errands = Errands("test")
    page = MigrationPage(surroundings, errands, older_url)
    qtbot.addWidget(page)
    page.show()
    yield page
    errands.close()


def _press(qtbot, page: MigrationPage, words: str) -> None:
    def found() -> list[QPushButton]:
        return [b for b in page.card.findChildren(QPushButton) if b.text() == words and b.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    found()[0].click()


def test_it_is_brought_up_to_date_after_a_backup(qtbot, page: MigrationPage, older_url: str) -> None:
    """Only when the user says so."""
    shop = Shop(older_url)
    assert schema_of(shop) is Schema.OLDER
    with qtbot.waitSignal(page.done, timeout=30_000):
        _press(qtbot, page, "Back up and bring up to date")
    assert schema_of(shop) is Schema.CURRENT
    assert len(backup.kept(shop.folder / "backups")) == 1
    shop.close()


def test_a_failure_says_that_nothing_was_changed(qtbot, page: MigrationPage, older_url: str, monkeypatch) -> None:
    """And offers the same ways again."""
    from core.backup import migrating

    def full(_shop: object) -> None:
        raise StorageFull("The disk is full: nothing was stored")

    monkeypatch.setattr(migrating, "make_before_migration", full)
    page.migrate()
    qtbot.waitUntil(lambda: "is as it was" in page.text.text())
    assert "disk is full" in page.text.text()
    with qtbot.waitSignal(page.other_asked):
        _press(qtbot, page, "Choose another database")
    shop = Shop(older_url)
    assert schema_of(shop) is Schema.OLDER
    shop.close()
