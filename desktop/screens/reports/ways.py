"""Where the rows behind a report's value stand: the jobs, the payments of a day, a record, or the days of a part."""

from __future__ import annotations

from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from core.reports import Group, Table
from core.rules import periods
from core.rules.periods import Period
from desktop.desk import Desk
from desktop.navigation import entry_of
from desktop.screens.reports.cells import period_text
from desktop.screens.work_orders.listing import Only, Wanted

translate = QCoreApplication.translate
_NOUNS = {
    Group.STOCK: "inventory", Group.UPKEEP: "maintenance", Group.EQUIPMENT: "equipment", Group.CUSTOMERS: "customers",
}  # fmt: skip


class Way(NamedTuple):
    """To a screen, or (`period`) to the same report of a part."""

    noun: str = ""
    record_id: int | None = None
    given: dict[str, Any] = {}  # noqa: RUF012 - a tuple's default, never changed
    period: Period | None = None


def way_of(desk: Desk, table: Table, place: int, key: str, whole: Period) -> Way | None:
    """What a press on a row (key empty) or on a value shows; None where there is nothing more to see."""
    found = _way(desk, table, place, key, whole)
    if found is None or found.period is not None:
        return found
    entry = entry_of(found.noun)
    return found if entry is not None and entry.is_for(desk.actor) else None


def _way(desk: Desk, table: Table, place: int, key: str, whole: Period) -> Way | None:
    group, row = table.group, table.rows[place]
    if group in _NOUNS:
        record_id = table.ids[place]
        return None if record_id is None else Way(_NOUNS[group], record_id)
    if group is Group.TECHNICIANS:
        return Way("work_orders", given={"wanted": _his(desk, table, place, key, whole)})
    if isinstance(row[0], Period):
        return _of_span(desk, group, row[0], key, is_whole=row[0] == whole)
    return None


def _his(desk: Desk, table: Table, place: int, key: str, whole: Period) -> Wanted:
    if key == "open":
        return Wanted("open", assignee_id=table.ids[place])
    return Wanted("all", assignee_id=table.ids[place], only=_completed(desk, whole))


def _of_span(desk: Desk, group: Group, part: Period, key: str, *, is_whole: bool) -> Way | None:
    if group is Group.JOBS and key == "opened":
        words = translate("reports", "Opened {period}").format(period=period_text(part))
        only = Only(words, opened=periods.span(part, ZoneInfo(desk.settings.time_zone)))
        return Way("work_orders", given={"wanted": Wanted("all", only=only)})
    if group in (Group.JOBS, Group.QUALITY) and (key or part.days == 1):
        return Way("work_orders", given={"wanted": Wanted("all", only=_completed(desk, part))})
    if group is Group.REVENUE and part.days == 1:
        return Way("payments", given={"day": part.first})
    return None if part.days == 1 or is_whole else Way(period=part)


def _completed(desk: Desk, part: Period) -> Only:
    words = translate("reports", "Completed {period}").format(period=period_text(part))
    return Only(words, completed=periods.span(part, ZoneInfo(desk.settings.time_zone)))
