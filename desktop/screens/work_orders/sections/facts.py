"""Who, what, when: customer and device as links, the dates, and what was promised."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from core.rules.matching import readable_phone
from desktop.desk import Desk
from desktop.room_words import job_type_word
from desktop.screens.schedule.board import card_of
from desktop.screens.schedule.words import day_words, span_words
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.assignees import Assignees
from desktop.screens.work_orders.sections.section import Section
from desktop.widgets.elided_link import ElidedLink
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.moments import moment_text

HEIGHT = 24


class Fact(QWidget):
    """A value, or a link that opens what it names."""

    def __init__(self, name: str, clicked: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._name = name
        self._words = ElidedLabel("")
        self._link = ElidedLink("", "", clicked) if clicked is not None else None
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        if self._link is not None:
            row.addWidget(self._link)
            row.addStretch(0)

    def set_text(self, text: str, *, can_open: bool = True) -> None:
        """Shows this; a dash where there is nothing."""
        shown = text or "—"
        self._words.setText(shown)
        self._words.setAccessibleName(f"{self._name}: {shown}")
        if self._link is not None:
            is_link = can_open and bool(text)
            self._link.set_text(shown, self.tr("Open {what}").format(what=shown))
            self._link.setVisible(is_link)
            self._words.setVisible(not is_link)

    def text(self) -> str:
        """What is shown."""
        return self._words.text()

    def link(self) -> ElidedLink | None:
        """What opens it."""
        return self._link


class Facts(Section):
    """The rows stand in a grid; what is not known takes no room."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._rows: dict[str, tuple[QWidget, Fact]] = {}
        self._add("kind", self.tr("Type"))
        self._add("room", self.tr("Room"), self._open_room)
        self._add("customer", self.tr("Customer"), self._open_customer)
        self._add("phone", self.tr("Phone"))
        self._add("brought", self.tr("Brought in by"))
        self._add("device", self.tr("Device"), self._open_device)
        self._add("serial", self.tr("Serial / IMEI"))
        self._add("others", self.tr("Earlier jobs"), self._open_others)
        self._add("place", self.tr("Stored at"))
        self.assignees = Assignees(desk, actions)
        self._add_row(label(self.tr("Assigned to"), "secondary"), self.assignees)
        self._add("team", self.tr("Team"))
        self._add("by", self.tr("Asked for by"))
        self._add("received", self.tr("Received"))
        self._add("due", self.tr("Promised for"))
        self._add("planned", self.tr("Planned for"), self._open_schedule)
        self._add("estimate", self.tr("Estimate"))
        self._add("limit", self.tr("Authorised up to"))
        self._add("rating", self.tr("Satisfaction"))

    def _add(self, key: str, title: str, clicked: Callable[[], object] | None = None) -> None:
        name, fact = label(title, "secondary"), Fact(title, clicked)
        self._add_row(name, fact)
        self._rows[key] = (name, fact)

    def _add_row(self, name: QLabel, value: QWidget) -> None:
        row = self._grid.rowCount()
        name.setFixedHeight(HEIGHT)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)

    def value(self, key: str) -> str:
        """What is shown there."""
        return self._rows[key][1].text()

    def fill(self, job: Job) -> None:
        """All that is known."""
        self.assignees.show_job(job)
        detail, order = job.detail, job.order
        customer, device, intake = detail.customer, detail.device, detail.intake
        contact = intake.contact_phone if intake else None
        phones = [customer.phone if customer else None, contact]
        serial = (device.serial_number or device.serial_missing) if device else ""
        values = {
            "kind": job_type_word(order.type) if order.is_house else "",
            "room": detail.location or "" if detail.is_in_room else "",
            "customer": customer.full_name if customer else "",
            "phone": " · ".join(dict.fromkeys(filter(None, map(readable_phone, phones)))),
            "brought": (intake.dropped_off_by if intake else None) or "",
            "device": self._device(job),
            "serial": serial or "",
            "others": self._others(job),
            "place": detail.location or "" if not detail.is_in_room else "",
            "team": detail.team or "",
            "by": order.created_by or "" if order.is_house else "",
            "received": moment_text(order.created_at),
            "due": moment_text(order.estimated_completion_at),
            "planned": self._planned(job),
            "estimate": self.money(order.estimate) if order.estimate is not None else "",
            "limit": self.money(order.authorised_limit) if order.authorised_limit is not None else "",
            "rating": self._rating(job),
        }
        can_open = {
            "room": self.desk.may("room:read"),
            "customer": self.desk.may("customer:read"),
            "device": self.desk.may("asset:read"),
            "others": True,
            "planned": True,
        }
        for key, text in values.items():
            name, fact = self._rows[key]
            fact.set_text(text, can_open=can_open.get(key, False))
            is_shown = bool(text) or (key in ("customer", "device", "due") and not order.is_house)
            name.setVisible(is_shown)
            fact.setVisible(is_shown)

    def _others(self, job: Job) -> str:
        if not job.others:
            return ""
        last = job.others[0]
        words = self.tr("%n, last: {number} {title}", "", job.others_count)
        return words.format(number=last.number, title=last.title)

    def _rating(self, job: Job) -> str:
        if job.rating is None:
            return ""
        words = self.tr("{stars} of 5").format(stars=job.rating.stars)
        return " · ".join(filter(None, (words, job.rating.comment)))

    @staticmethod
    def _planned(job: Job) -> str:
        """Its day and hour, and what speaks against them."""
        if job.planned is None or job.planned.day is None:
            return ""
        card = card_of(job.planned)
        return " · ".join((day_words(job.planned.day), span_words(card.minute, card.minutes), *card.marks))

    @staticmethod
    def _device(job: Job) -> str:
        device = job.detail.device
        if device is None:
            return ""
        kind = job.detail.device_type
        said = [device.name, kind if kind and kind.casefold() not in device.name.casefold() else "", device.colour]
        return " · ".join(text for text in said if text)

    def _open_others(self) -> None:
        if self.job and self.job.detail.device:
            self.desk.navigate("work_orders", asset_id=self.job.detail.device.id)

    def _open_schedule(self) -> None:
        if self.job:
            self.desk.navigate("schedule", self.job.order.id)

    def _open_room(self) -> None:
        if self.job and self.job.detail.room_id is not None:
            self.desk.navigate("rooms", self.job.detail.room_id)

    def _open_customer(self) -> None:
        if self.job and self.job.detail.customer:
            self.desk.navigate("customers", self.job.detail.customer.id)

    def _open_device(self) -> None:
        if self.job and self.job.detail.device:
            device = self.job.detail.device
            self.desk.navigate("devices" if device.owner_id is not None else "equipment", device.id)
