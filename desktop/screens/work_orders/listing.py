"""What the list shows: its saved filters, its columns, and the rows core gives for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from core import work_orders
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.periods import Span
from core.rules.status import OPEN
from core.rules.words import HoldReason, Origin, Priority, Status
from core.work_orders import OrderFilter, OrderLine
from core.work_orders.reading import Sort
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.room_words import room_word
from desktop.widgets.chip import ChipText, chip_width
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import SavedFilter
from desktop.widgets.moments import day_text, local, now
from desktop.widgets.money import money_text
from desktop.words import priority_word, status_chip

translate = QCoreApplication.translate
_SAMPLE = Decimal("1309.00")
_WAITING, _READY = (Status.ON_HOLD,), (Status.WORK_COMPLETE,)


@dataclass(frozen=True)
class Only:
    """A narrower wish that another screen has: the jobs behind a figure. `words` tell it above the list."""

    words: str
    hold_reason: HoldReason | None = None
    due: Span | None = None
    opened: Span | None = None
    completed: Span | None = None
    planned_on: date | None = None
    origin: Origin | None = None


@dataclass(frozen=True)
class Wanted:
    """What is asked of the list: a saved filter, finer wishes from the menu, and the words of the search line."""

    saved: str = "open"
    status: Status | None = None
    assignee_id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    typed: str = ""
    only: Only | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether anything beside the saved filter holds."""
        return self != Wanted(self.saved)


def saved_filters() -> list[SavedFilter]:
    """In the order of their use at the desk."""
    return [
        SavedFilter("open", translate("work orders", "Open")),
        SavedFilter("mine", translate("work orders", "Mine")),
        SavedFilter("waiting", translate("work orders", "Waiting")),
        SavedFilter("ready", translate("work orders", "Ready")),
        SavedFilter("overdue", translate("work orders", "Overdue")),
        SavedFilter("all", translate("work orders", "All")),
    ]


#: While somebody types, the list goes no further than this: one word more is quicker than scrolling there.
MOST_FOUND = 5_000


def filter_of(wanted: Wanted, me: int | None, at: datetime) -> OrderFilter:
    """In core's terms; `me` is the person at the desk."""
    saved = {
        "open": OrderFilter(statuses=OPEN),
        "mine": OrderFilter(statuses=(*OPEN, *_READY), assignee_id=me),
        "waiting": OrderFilter(statuses=_WAITING),
        "ready": OrderFilter(statuses=_READY),
        "overdue": OrderFilter(statuses=OPEN, overdue_at=at),
        "all": OrderFilter(),
    }[wanted.saved]
    if wanted.status is not None:
        saved = replace(saved, statuses=(wanted.status,))
    if wanted.assignee_id is not None:
        saved = replace(saved, assignee_id=wanted.assignee_id)
    if (only := wanted.only) is not None:
        saved = replace(
            saved, hold_reason=only.hold_reason, due=only.due, opened=only.opened, completed=only.completed,
            planned_on=only.planned_on, origin=only.origin,
        )  # fmt: skip
    return replace(saved, customer_id=wanted.customer_id, asset_id=wanted.asset_id, typed=wanted.typed)


def read_page(tx: Transaction, wanted: Wanted, sort: Sort, page: Page) -> tuple[list[OrderLine], int]:
    """One page of rows, and how many there are in all. Raises: Forbidden."""
    chosen = filter_of(wanted, tx.actor.person_id, tx.now)
    at_most = MOST_FOUND if wanted.typed else None
    return work_orders.lines(tx, page, chosen, sort), work_orders.count(tx, chosen, at_most=at_most)


def read_counts(tx: Transaction) -> dict[str, int]:
    """How many stand behind each saved filter. Raises: Forbidden."""
    me = tx.actor.person_id
    return {saved.key: work_orders.count(tx, filter_of(Wanted(saved.key), me, tx.now)) for saved in saved_filters()}


def sort_of(key: str, descending: bool) -> Sort:
    """Core's word for the order that the header shows."""
    if key == "due":
        return "latest_due" if descending else "due"
    return "newest" if descending else "oldest"


def columns(desk: Desk) -> list[Column]:
    """The bench sees no money."""
    shown = [
        Column("number", translate("work orders", "Order"), lambda row: row.number, "WO10480", Kind.KEY),
        Column(
            "customer", translate("work orders", "For"), _whose, "Caoimhe Dhomhnaill", stretch=2, sortable=False,
        ),
        Column(
            "device", translate("work orders", "Device"), lambda row: row.device, "Samsung Galaxy S22", stretch=2,
            optional=2, sortable=False,
        ),
        Column(
            "title", translate("work orders", "Issue"), lambda row: row.title, "Screen cracked, touch works", stretch=3,
            sortable=False,
        ),
        Column(
            "status", translate("work orders", "Status"), _status, _longest_status(), Kind.CHIP,
            short=_longest_status(is_short=True), sortable=False,
        ),
        Column(
            "priority", translate("work orders", "Priority"), _priority, priority_word(Priority.CRITICAL), Kind.CHIP,
            optional=4, sortable=False,
        ),
        Column("due", translate("work orders", "Due"), due_of(now), "29. Nov. 2026", Kind.WHEN, optional=1,
               chip=late_words(99)),
    ]  # fmt: skip
    if desk.may("payment:read"):
        currency = desk.settings.currency
        shown.append(
            Column(
                "total",
                translate("work orders", "Total"),
                lambda row: row.total,
                money_text(_SAMPLE, currency),
                Kind.MONEY,
                optional=3,
                sortable=False,
                format=lambda amount: money_text(amount, currency),
            )
        )
    return shown


def _whose(row: OrderLine) -> str | None:
    return row.customer or (room_word(row.room) if row.room else None)


def due_of(clock: Callable[[], datetime]) -> Callable[[OrderLine], ChipText | str | None]:
    """When it is promised for; what is late says so in words, with a shape of its own."""

    def due(row: OrderLine) -> ChipText | str | None:
        if row.due_at is None:
            return None
        at = clock()
        if row.status in OPEN and row.due_at < at:
            days = (local(at).date() - local(row.due_at).date()).days
            return ChipText(late_words(days), Tone.DANGER)
        return day_text(row.due_at, at)

    return due


def late_words(days: int) -> str:
    """How late a job is."""
    if days < 1:
        return translate("work orders", "Late")
    return translate("work orders", "%n d late", "", days)


def _longest_status(*, is_short: bool = False) -> str:
    chips = [status_chip(status, is_house=is_house) for status in Status for is_house in (False, True)]
    chips += [status_chip(Status.ON_HOLD, reason) for reason in HoldReason]
    return max(((is_short and chip.short) or chip.text for chip in chips), key=chip_width)


def _status(row: OrderLine) -> ChipText:
    return status_chip(row.status, row.hold_reason, is_house=row.is_house)


def _priority(row: OrderLine) -> ChipText | None:
    tones = {Priority.HIGH: Tone.WARNING, Priority.CRITICAL: Tone.DANGER}
    return ChipText(priority_word(row.priority), tones[row.priority]) if row.priority in tones else None
