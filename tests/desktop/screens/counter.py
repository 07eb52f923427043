"""A shop with a counter: customers from several places, their devices and jobs; and hands that only type."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core import assets, billing, catalog, passwords, people, work_orders
from core.assets import NewDevice
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.billing import NewPayment
from core.people import NewPerson
from core.rules.words import Status
from core.shop import Shop
from core.work_orders import NewWorkOrder

K = Qt.Key


@dataclass(frozen=True)
class Counter:
    """Ids that tests refer to."""

    ayse_id: int
    wang_id: int
    laptop_type_id: int
    phone_type_id: int
    macbook_id: int
    swollen_id: int
    open_order_id: int
    ready_order_id: int
    technician_id: int


def furnish(shop: Shop) -> Counter:
    """Through the real operations."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        laptop, phone = catalog.add_device_type(tx, "Laptop"), catalog.add_device_type(tx, "Phone")
        catalog.set_checklist(tx, laptop.id, ["Powers on", "Display", "Keyboard"])
        apple, samsung = catalog.add_brand(tx, "Apple"), catalog.add_brand(tx, "Samsung")
        air = catalog.add_model(tx, apple.id, "MacBook Air M2", laptop.id, "Screen is glued")
        galaxy = catalog.add_model(tx, samsung.id, "Galaxy S24", phone.id)
        catalog.add_symptom(tx, "Does not charge")
        catalog.add_symptom(tx, "Keyboard faulty", laptop.id)
        ayse = people.add(
            tx, NewPerson("Ayşe Yıldız", "+90 532 555 01 42", "ayse@example.com", warning="Ask for a deposit")
        )
        wang = people.add(tx, NewPerson("王小明", "+86 139 1234 5678"))
        login = passwords.prepared("workbench")
        tom = people.add(tx, NewPerson("Tom Bench", None, "tom@example.com", login, Role.TECHNICIAN))
        macbook = assets.add_device(tx, NewDevice(ayse.id, laptop.id, apple.id, air.id, "C02XK1ABJHD3"))
        swollen = assets.add_device(
            tx,
            NewDevice(wang.id, phone.id, samsung.id, galaxy.id, "R58N123ABCD", notes="Metal box 2", is_red_tagged=True),
        )
        opened = work_orders.open_(tx, NewWorkOrder(macbook.id, title="Battery drains", cost=Decimal("149.00")))
        ready = work_orders.open_(tx, NewWorkOrder(swollen.id, title="Swollen battery", cost=Decimal("80.00")))
        work_orders.add_part(tx, ready.id, "Battery", 1, Decimal("20.00"))
        work_orders.move(tx, ready.id, Status.WORK_COMPLETE)
        billing.take(tx, NewPayment(ready.id, Decimal("30.00")))
    return Counter(ayse.id, wang.id, laptop.id, phone.id, macbook.id, swollen.id, opened.id, ready.id, tom.id)


def reading(shop: Shop, operation: Callable[..., Any], *args: Any, **named: Any) -> Any:
    """What core says just now."""
    with shop.reading() as tx:
        return operation(tx, *args, **named)


def show(qtbot: Any, widget: QWidget, width: int = 1156, height: int = 712) -> None:
    """As the window shows a screen: seen, active, with the keyboard."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    widget.setFocus()


class Windows(QObject):
    """Notes, while it is entered, every window that is shown: one that is shown by mistake takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def __enter__(self) -> list[str]:
        QApplication.instance().installEventFilter(self)
        return self.shown

    def __exit__(self, *_: object) -> None:
        QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets everything pass."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def here() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def name_here() -> str:
    """Its accessible name."""
    return here().accessibleName()


def keys(text: str) -> None:
    """Types into whatever has the keyboard, any script."""
    for sign in text:
        if sign.isascii():
            QTest.keyClicks(here(), sign)
        else:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(here(), event)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses one key."""
    QTest.keyClick(here(), key, modifiers)


def offered(qtbot: Any, picker: Any) -> None:
    """Waits for what is offered for all that was typed; before that, Enter asks and picks nothing."""
    qtbot.waitUntil(lambda: picker.popup().isVisible() and not picker._pause.isActive())


def enter(times: int = 1) -> None:
    """Enter."""
    for _ in range(times):
        press(K.Key_Return)


CTRL = Qt.KeyboardModifier.ControlModifier
