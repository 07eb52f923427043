"""Webhooks as a screen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from core import webhooks
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.rules.words import DeliveryStatus
from core.shop import Shop
from core.webhooks import DeliveryRow, NewEndpoint, Outcome
from desktop.screens.webhooks.delivery_dialog import DeliveryDialog
from desktop.screens.webhooks.endpoint_dialog import EndpointDialog
from desktop.screens.webhooks.screen import WebhooksScreen
from desktop.widgets.secret_once import SecretOnce
from tests.desktop.screens.counter import CTRL, K, press, show

URL = "https://example.com/hook"


@pytest.fixture
def endpoint_id(shop: Shop) -> int:
    """One that was sent something."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        made = webhooks.add(tx, NewEndpoint("cmms", URL, ("work_order.created",))).endpoint
        sent = webhooks.test(tx, made.id)
        webhooks.settle(tx, sent, Outcome(500, "out of order"))
    return made.id


@pytest.fixture
def screen(qtbot: Any, look: Any, endpoint_id: int, desk: Any) -> WebhooksScreen:
    """As an administrator sees it, the one marked."""
    made = WebhooksScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.endpoints.count() == 1)
    made.endpoints.select(endpoint_id)
    qtbot.waitUntil(lambda: made.deliveries.count() == 1)
    return made


def messages(shop: Shop, endpoint_id: int) -> list[DeliveryRow]:
    """As they are stored."""
    with shop.reading(SYSTEM) as tx:
        return webhooks.page_of_deliveries(tx, endpoint_id, Page(10))


def test_a_message_is_shown_with_what_came_back(qtbot, screen: WebhooksScreen) -> None:
    """Request and answer, to be read and copied."""
    model = screen.deliveries.model
    assert [column.text(model.record(0)) for column in model.columns][-1] == "Waiting"
    screen.deliveries.select_first()
    screen.show_one.click()
    (dialog,) = screen.findChildren(DeliveryDialog)
    assert '"webhook.test"' in dialog.request.toPlainText() and dialog.answer.toPlainText() == "out of order"
    assert "500" in dialog.said.text()
    dialog.accept()


def test_a_test_and_a_repetition_are_put_into_the_line(
    qtbot, screen: WebhooksScreen, shop: Shop, endpoint_id: int
) -> None:
    """The list shows both as they come."""
    screen.test.click()
    qtbot.waitUntil(lambda: screen.deliveries.count() == 2)
    (first, *_rest) = messages(shop, endpoint_id)[::-1]
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        webhooks.settle(tx, first, Outcome(200, "ok"))
    screen.deliveries.select(first.id)
    screen.again.click()
    qtbot.waitUntil(lambda: messages(shop, endpoint_id)[-1].status is DeliveryStatus.PENDING)
    assert messages(shop, endpoint_id)[-1].attempts == 0


def test_it_is_switched_off_and_deleted(qtbot, screen: WebhooksScreen, shop: Shop, endpoint_id: int) -> None:
    """Deleting asks first."""
    screen.switch.click()
    qtbot.waitUntil(lambda: screen.switch.text() == "Switch on")
    with shop.reading(SYSTEM) as tx:
        assert not webhooks.get(tx, endpoint_id).is_active
    screen.delete.click()
    question = next(each for each in screen.findChildren(QDialog) if each.isVisible())
    next(each for each in question.findChildren(QPushButton) if each.text() == "Delete webhook").click()
    qtbot.waitUntil(lambda: screen.endpoints.count() == 0)
    qtbot.waitUntil(lambda: screen.deliveries.count() == 0)


def test_one_is_added_and_its_secret_shown_once(qtbot, screen: WebhooksScreen, shop: Shop) -> None:
    """For the events that are ticked; an address of the server itself is refused at its line."""
    press(K.Key_N, CTRL)
    (dialog,) = screen.findChildren(EndpointDialog)
    assert dialog.events.count() == 13
    dialog.form.set_values({"dialect": "crm"}, clean=False)
    dialog.dialect.edited.emit()
    assert dialog.events.count() == 9
    for row in range(1, 9):
        dialog.events.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.url.setText("http://localhost/hook")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["url"].error))
    dialog.url.setText("https://example.com/other")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(screen.findChildren(SecretOnce)))
    (shown,) = screen.findChildren(SecretOnce)
    assert len(shown.lines["Secret"].line.text()) == 64
    shown.copy.click()
    shown.done_button.click()
    qtbot.waitUntil(lambda: screen.endpoints.count() == 2)
    with shop.reading(SYSTEM) as tx:
        (row,) = webhooks.page(tx, Page(10), dialect="crm")
    assert row.events == ("work_order.created",)


def test_enter_or_a_key_opens_the_marked_one_for_changing(qtbot, screen: WebhooksScreen) -> None:
    """With what it holds."""
    press(K.Key_E, CTRL)
    (dialog,) = screen.findChildren(EndpointDialog)
    assert dialog.url.value() == URL
    dialog.reject()


def test_the_first_one_is_chosen_by_itself(qtbot, look, endpoint_id: int, desk) -> None:
    """So that its messages are seen at once."""
    made = WebhooksScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.deliveries.count() == 1)
    assert made.change.isEnabled()
