"""What was imported so far."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from core.base.transaction import Transaction
from core.imports import ImportRow
from desktop.desk import Desk
from desktop.screens.imports_dialog import ImportsDialog
from desktop.screens.link_rows import ElidedLink


def _nothing(_tx: Transaction, _page: object) -> list[ImportRow]:
    return []


def test_where_nothing_was_imported_that_is_said(qtbot, desk: Desk) -> None:
    """And nothing can be undone."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ImportsDialog(desk, window, "Imports of parts", _nothing, _nothing)
    dialog.open()
    qtbot.waitUntil(lambda: "Nothing was imported yet" in _texts(dialog))
    assert not dialog.findChildren(ElidedLink)


def _texts(dialog: ImportsDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
