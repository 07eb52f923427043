"""Which figures a person sees, how each is counted, and which rows a press on it shows: the same filter does both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from core import billing, invoices, parts, rooms, work_orders
from core.base.money import ZERO
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.invoices import InvoiceFilter
from core.parts import PartFilter
from core.rules import periods
from core.rules.periods import Period, Span
from core.rules.words import HoldReason, InvoiceStatus, Origin
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.work_orders.listing import Only, Wanted, filter_of

translate = QCoreApplication.translate
Count = Callable[[Transaction], int | Decimal | None]


@dataclass(frozen=True)
class Figure:
    """`noun` and `given`: where its rows stand. `count` runs in a worker; None where the shop has no such thing."""

    key: str
    title: str
    picture: str
    tone: Tone
    count: Count
    noun: str
    given: Mapping[str, Any] = field(default_factory=dict)
    is_money: bool = False


@dataclass(frozen=True)
class Day:
    """The shop's own day, and whose figures are shown: everybody's, or those of one technician."""

    today: date
    zone: ZoneInfo
    person_id: int | None = None

    def span(self, ahead: int = 0) -> Span:
        """A day's moments, so many days from today."""
        day = self.today + timedelta(days=ahead)
        return periods.span(Period(day, day), self.zone)

    def jobs(self, saved: str, only: Only | None = None) -> Wanted:
        """Jobs, his own where they are somebody's."""
        return Wanted(saved, assignee_id=self.person_id, only=only)


def day_of(desk: Desk, at: datetime) -> Day:
    """A technician sees his own day."""
    zone = ZoneInfo(desk.settings.time_zone)
    is_own = desk.actor.role is Role.TECHNICIAN
    return Day(at.astimezone(zone).date(), zone, desk.actor.person_id if is_own else None)


def count_jobs(tx: Transaction, wanted: Wanted) -> int:
    """How many the list of jobs shows for it. Raises: Forbidden."""
    return work_orders.count(tx, filter_of(wanted, tx.actor.person_id, tx.now))


def figures(desk: Desk, day: Day) -> list[Figure]:
    """In the order of their urgency, as far as the person's role goes."""
    may = desk.may
    shown = _jobs(day) if may("wo:read") else []
    if may("wo:read") and may("pm:read"):
        due = Only(translate("today", "Maintenance due"), origin=Origin.PREVENTIVE_AUTO)
        shown.append(_of_jobs("maintenance", "calendar-clock", Tone.WARNING, day.jobs("open", due)))
    if may("room:read") and day.person_id is None:
        title, given = translate("today", "Rooms not ready"), {"attention": "arrival"}
        shown.append(Figure("arrivals", title, "bed-double", Tone.DANGER, _arrivals, "rooms", given))
    if may("payment:read"):
        shown += _money()
    if may("invoice:read"):
        title, given = translate("today", "Overdue invoices"), {"show": "overdue"}
        shown.append(Figure("invoices", title, "receipt", Tone.DANGER, _late_invoices, "invoices", given))
    if may("inventory:read"):
        title, given = translate("today", "Low stock"), {"show": "low"}
        shown.append(Figure("low_stock", title, "package", Tone.WARNING, _low_stock, "inventory", given))
    return shown


def _of_jobs(key: str, picture: str, tone: Tone, wanted: Wanted, title: str = "") -> Figure:
    words = title or (wanted.only.words if wanted.only else "")
    return Figure(key, words, picture, tone, lambda tx: count_jobs(tx, wanted), "work_orders", {"wanted": wanted})


def _jobs(day: Day) -> list[Figure]:
    due = Only(translate("today", "Due today"), due=day.span())
    planned = Only(translate("today", "Planned for today"), planned_on=day.today)
    waits = {
        HoldReason.PARTS: (translate("today", "Waiting for parts"), "package"),
        HoldReason.CUSTOMER: (translate("today", "Waiting for the customer"), "user"),
        HoldReason.APPROVAL: (translate("today", "Waiting for approval"), "badge-check"),
    }
    ready = translate("today", "Ready for pick-up")
    shown = [
        _of_jobs("due", "clock", Tone.INFO, day.jobs("open", due)),
        _of_jobs("overdue", "triangle-alert", Tone.DANGER, day.jobs("overdue"), translate("today", "Overdue")),
        _of_jobs("planned", "calendar", Tone.INFO, day.jobs("open", planned)),
        _of_jobs("ready", "package-check", Tone.SUCCESS, day.jobs("ready"), ready),
    ]
    for reason, (words, picture) in waits.items():
        wanted = day.jobs("waiting", Only(words, hold_reason=reason))
        shown.append(_of_jobs(f"waits_{reason.value}", picture, Tone.WAITING, wanted))
    if day.person_id is not None:
        mine = replace(day.jobs("open"), assignee_id=day.person_id)
        shown.insert(0, _of_jobs("mine", "wrench", Tone.ACTIVE, mine, translate("today", "My open jobs")))
    return shown


def _money() -> list[Figure]:
    taken, owed = translate("today", "Taken today"), translate("today", "Still owed")
    return [
        Figure("taken", taken, "banknote", Tone.SUCCESS, _taken, "payments", {"show": "today"}, is_money=True),
        Figure("owed", owed, "hand-coins", Tone.WARNING, _owed, "payments", {"show": "owed"}, is_money=True),
    ]


def _taken(tx: Transaction) -> Decimal:
    return sum((line.net for line in billing.takings(tx)), ZERO)


def _owed(tx: Transaction) -> Decimal:
    return billing.owed_sum(tx).amount


def _late_invoices(tx: Transaction) -> int:
    return invoices.count(tx, InvoiceFilter(status=InvoiceStatus.OVERDUE))


def _low_stock(tx: Transaction) -> int:
    return parts.count(tx, PartFilter(only_low=True))


def _arrivals(tx: Transaction) -> int | None:
    """None in a shop without rooms."""
    return len(rooms.alerts(tx)) if rooms.board(tx) else None


def read(tx: Transaction, shown: list[Figure]) -> dict[str, int | Decimal | None]:
    """All of them on one state. Raises: Forbidden."""
    return {figure.key: figure.count(tx) for figure in shown}
