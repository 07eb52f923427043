"""Adding and changing a webhook."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core import webhooks
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.webhooks import Added, NewEndpoint
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


def test_one_is_changed_and_given_a_new_secret(qtbot: Any, desk: Any, told: Any) -> None:
    """The dialect stays; without a new secret it is only said; who changes what he did not see is told so."""
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        row = webhooks.add(tx, NewEndpoint("cmms", "https://example.com/hook", ("pm.overdue",))).endpoint
    parent, made = QWidget(), list[Added]()
    qtbot.addWidget(parent)
    parent.show()
    plain, renewing = (EndpointDialog(desk, parent, made.append, row) for _ in range(2))
    plain.open()
    assert (plain.url.value(), plain.chosen(), plain.dialect.isEnabled()) == (row.url, ("pm.overdue",), False)
    plain.url.setText("https://example.com/other")
    plain.events.item(0).setCheckState(Qt.CheckState.Checked)
    plain.is_active.set_value(False)
    plain.submit()
    qtbot.waitUntil(lambda: bool(told.notices))
    with desk.shop.reading(SYSTEM) as tx:
        after = webhooks.get(tx, row.id)
    assert (after.url, len(after.events), after.is_active) == ("https://example.com/other", 2, False)
    renewing.open()
    renewing.submit()
    qtbot.waitUntil(renewing.yes.isEnabled)
    assert made == [] and renewing.isVisible()
    renewing.reject()
    last = EndpointDialog(desk, parent, made.append, after)
    last.open()
    last.new_secret.set_value(True)
    last.submit()
    qtbot.waitUntil(lambda: bool(made))
    assert len(made[0].secret) == 64 and made[0].endpoint.url == after.url
