"""Tests of when and where automatic backups are made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from core import backup, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.settings.backup_rules_dialog import BackupRulesDialog
from tests.desktop.screens.counter import reading


@pytest.fixture
def dialog(qtbot, look, desk) -> Iterator[BackupRulesDialog]:
    """As it is first seen."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = BackupRulesDialog(desk, parent)
    made.open()
    yield made


def test_another_folder_and_another_pause(qtbot, desk, told, dialog: BackupRulesDialog, tmp_path: Path) -> None:
    """The folder may be picked; the next backup goes there."""
    dialog._choose()
    (picking,) = dialog.findChildren(QFileDialog)
    picking.fileSelected.emit(str(tmp_path / "copies"))
    picking.close()
    dialog.form.fields["backup_minutes"].control.set_value(15)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    now = reading(desk.shop, settings.read)
    assert (now.backup_folder, now.backup_minutes) == (str(tmp_path / "copies"), 15)
    assert backup.automatic.folder_of(desk.shop) == tmp_path / "copies"
    assert desk.settings.backup_minutes == 15


def test_settings_that_somebody_else_changed_are_not_lost(qtbot, desk, dialog: BackupRulesDialog) -> None:
    """It is said; what was typed stays."""
    with desk.shop.transaction(SYSTEM, Channel.AMMS) as tx:
        settings.change(tx, backup_minutes=60)
    dialog.form.fields["backup_minutes"].control.set_value(15)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.notice.text))
    assert dialog.form.values()["backup_minutes"] == 15
    assert reading(desk.shop, settings.read).backup_minutes == 60
