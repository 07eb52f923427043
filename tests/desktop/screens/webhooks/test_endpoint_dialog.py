"""Adding a webhook."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.webhooks import Added
from desktop.screens.webhooks.endpoint_dialog import EndpointDialog


def test_a_secret_of_ones_own_is_kept(qtbot: Any, desk: Any) -> None:
    """Without an event nothing is added."""
    parent, made = QWidget(), list[Added]()
    qtbot.addWidget(parent)
    parent.show()
    dialog = EndpointDialog(desk, parent, made.append)
    dialog.open()
    dialog.url.setText("https://example.com/hook")
    dialog.secret.setText("my own")
    for row in range(dialog.events.count()):
        dialog.events.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.submit()
    qtbot.waitUntil(dialog.yes.isEnabled)
    assert made == []
    dialog.events.item(3).setCheckState(Qt.CheckState.Checked)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(made))
    assert made[0].secret == "my own" and made[0].endpoint.events == ("work_order.escalated",)
