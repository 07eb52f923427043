"""What stands above the columns and before the lines: who, when, and how much is planned."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from core.rules.status import OPEN
from desktop.screens.schedule.board import Board, Hours
from desktop.screens.schedule.head_painter import Head
from desktop.screens.schedule.slots import Card
from desktop.screens.schedule.words import short_day
from desktop.screens.work_orders.minutes import minutes_words

translate = QCoreApplication.translate


def of_people(board: Board) -> list[Head]:
    """Each with what he has on these days, of the hours he works."""
    mine: dict[int | None, list[Card]] = {}
    for card in board.cards:
        mine.setdefault(card.technician_id, []).append(card)
    return [
        Head(person.name, load_words(mine.get(person.id, ()), [board.hours_of(person.id, day) for day in board.days]))
        for person in board.people
    ]


def of_days(board: Board, today: date) -> list[Head]:
    """Each with how many jobs it has; today is marked."""
    counts = dict.fromkeys(board.days, 0)
    for card in board.cards:
        if card.day in counts:
            counts[card.day] += 1
    return [Head(short_day(day), _day_words(counts[day], is_today=day == today), day == today) for day in board.days]


def _day_words(count: int, *, is_today: bool) -> str:
    if not is_today:
        return translate("schedule", "%n job(s)", "", count) if count else ""
    today = translate("schedule", "Today")
    return f"{today} · {count}" if count else today


def load_words(cards: Iterable[Card], days: Iterable[Hours]) -> str:
    """Open hours that are planned, of those that are worked where they are known."""
    planned = sum(card.length for card in cards if card.status in OPEN)
    known = [hours for hours in days if hours.works is not None]
    if not known:
        return minutes_words(planned) if planned else translate("schedule", "Free")
    works = sum(_worked(hours) for hours in known)
    if not works:
        free = translate("schedule", "Not working")
        return f"{minutes_words(planned)} · {free}" if planned else free
    if not planned:
        return f"{translate('schedule', 'Free')} · {minutes_words(works)}"
    return translate("schedule", "{planned} of {works}").format(
        planned=minutes_words(planned), works=minutes_words(works)
    )


def _worked(hours: Hours) -> int:
    """Minutes of work that no absence takes."""
    total = 0
    for begin, end in hours.works or ():
        taken = [(max(begin, away.begin), min(end, away.end)) for away in hours.away]
        total += end - begin - _covered([span for span in taken if span[0] < span[1]])
    return total


def _covered(spans: list[tuple[int, int]]) -> int:
    total, here = 0, 0
    for begin, end in sorted(spans):
        total += max(0, end - max(begin, here))
        here = max(here, end)
    return total
