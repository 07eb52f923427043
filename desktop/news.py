"""What came in from elsewhere, runs low in the store or could not be mailed: heard here, not too often."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.base.events import Channel, EventKind
from desktop.desk import Desk
from desktop.navigation import entry_of

if TYPE_CHECKING:
    from core.base.log import Event

#: Doors that stand in this house; whatever else is a program on the LAN.
_OWN_DOORS = {Channel.DESKTOP, Channel.ADMIN, Channel.SYSTEM}
#: Stock fell below its minimum, or to where more is bought.
_RUNS_LOW = {EventKind.PART_LOW_STOCK.text, EventKind.PART_REORDER.text}
KEPT = 50
#: What comes within this time is told together.
GATHER_MS = 500


@dataclass(frozen=True)
class Item:
    """One piece of news and where it leads."""

    at: datetime
    text: str
    icon: str
    noun: str = ""
    record_id: int | None = None
    is_store: bool = False
    """Leads to the purchase list."""
    is_failure: bool = False
    """Somebody has to see to it."""


class News(QObject):
    """Turns events of the LAN and of the store into sentences; `changed` tells that there is more, or all was read."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.items: deque[Item] = deque(maxlen=KEPT)
        self.unread = 0
        self._fresh: list[Item] = []
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._tell)
        desk.live.happened.connect(self._on_event)

    def read_all(self) -> None:
        """They were looked at."""
        self.unread = 0
        self.changed.emit()

    def open_item(self, item: Item) -> None:
        """Goes where it leads."""
        if item.is_store:
            self._desk.navigate("inventory", show="buy", part=item.record_id)
        elif item.record_id is not None:
            self._desk.navigate(item.noun, item.record_id)

    def _on_event(self, event: Event) -> None:
        item = self._store_item_of(event) or self._mail_item_of(event)
        if item is None and event.channel not in _OWN_DOORS:
            item = self._item_of(event)
        if item is None:
            return
        self.items.appendleft(item)
        self.unread = min(self.unread + 1, KEPT)
        self._fresh.append(item)
        self.changed.emit()
        if not self._gather.isActive():
            self._gather.start()

    def _item_of(self, event: Event) -> Item | None:
        entry = entry_of(event.noun)
        words = self._words().get(event.kind)
        if words is None or entry is None or not entry.is_for(self._desk.actor):
            return None
        return Item(event.at, words.format(event.subject), entry.icon, event.noun, event.subject_id)

    def _store_item_of(self, event: Event) -> Item | None:
        """Core says it once as stock falls below its level; heard by who may buy more."""
        if event.kind not in _RUNS_LOW or not self._desk.may("inventory:write"):
            return None
        if any(item.is_store and (item.record_id, item.at) == (event.subject_id, event.at) for item in self._fresh):
            return None
        left = (event.changes.get("on_hand") or (None, 0))[1] or 0
        words = self.tr("{name} runs low: %n left", "", int(left)).format(name=event.subject)
        return Item(event.at, words, "package", event.noun, event.subject_id, is_store=True)

    def _mail_item_of(self, event: Event) -> Item | None:
        """Heard by who sends invoices, at every desk."""
        if event.kind != EventKind.MESSAGE_FAILED.text or not self._desk.may("invoice:write"):
            return None
        reason = (event.changes.get("error") or (None, ""))[1]
        words = self.tr("{number} could not be mailed: {reason}").format(number=event.subject, reason=reason)
        return Item(event.at, words, "mail", event.noun, event.subject_id, is_failure=True)

    def _words(self) -> dict[str, str]:
        return {
            EventKind.WORK_ORDER_CREATED.text: self.tr("{} came in over the LAN"),
            EventKind.WORK_ORDER_STARTED.text: self.tr("{} was started over the LAN"),
            EventKind.WORK_ORDER_COMPLETED.text: self.tr("{} was completed over the LAN"),
            EventKind.WORK_ORDER_CANCELLED.text: self.tr("{} was cancelled over the LAN"),
            EventKind.WORK_ORDER_DELETED.text: self.tr("{} was deleted over the LAN"),
            EventKind.PAYMENT_RECEIVED.text: self.tr("Payment {} came in over the LAN"),
            EventKind.PERSON_REGISTERED.text: self.tr("{} registered over the LAN"),
            EventKind.CUSTOMER_CREATED.text: self.tr("{} was added over the LAN"),
            EventKind.ASSET_REGISTERED.text: self.tr("{} was registered over the LAN"),
            EventKind.ROOM_REGISTERED.text: self.tr("Room {} came in over the LAN: please confirm it"),
        }

    def _tell(self) -> None:
        fresh, self._fresh = self._fresh, []
        self._tell_of_store([item for item in fresh if item.is_store])
        for item in fresh:
            if item.is_failure:
                self._desk.say(item.text, "warning", action=self.tr("Open"), clicked=self._opener(item))
        fresh = [item for item in fresh if not item.is_store and not item.is_failure]
        if len(fresh) > 1:
            self._desk.say(self.tr("%n thing(s) came in over the LAN", "", len(fresh)), "info")
        elif fresh:
            item = fresh[0]
            action = self.tr("Open") if item.record_id is not None else ""
            self._desk.say(item.text, "info", action=action, clicked=self._opener(item))

    def _tell_of_store(self, fresh: list[Item]) -> None:
        if fresh:
            words = fresh[0].text if len(fresh) == 1 else self.tr("%n parts run low", "", len(fresh))
            shown = fresh[0] if len(fresh) == 1 else replace(fresh[0], record_id=None)
            self._desk.say(words, "warning", action=self.tr("Purchase list"), clicked=self._opener(shown))

    def _opener(self, item: Item) -> Callable[[], None]:
        return lambda: self.open_item(item)
