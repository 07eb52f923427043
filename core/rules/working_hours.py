"""The hours of a week in which somebody works, as text (Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-13:00) and spans."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from core.base.errors import Invalid

#: Minutes of a day, from and to.
Span = tuple[int, int]
#: Seven days from Monday, each with its spans in order.
Week = tuple[tuple[Span, ...], ...]

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
#: Where nobody wrote down any: eight hours of every day, which nobody is held to.
ASSUMED: Week = (((8 * 60, 16 * 60),),) * 7
MOST_SPANS = 6
FREE: Week = ((),) * 7
_DAY_OF = {day.casefold(): place for place, day in enumerate(DAYS)} | {"di": 1, "mi": 2, "do": 3, "so": 6}
_RULE = re.compile(r"([^\W\d_]{2,})(?:\s*[-–]\s*([^\W\d_]{2,}))?\s+(.+)")
_SPAN = re.compile(r"(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)", re.ASCII)


def parsed(text: str, field: str = "working_hours") -> Week:
    """The week that the text speaks of; days it does not name are free. Raises: Invalid(field)."""
    week: list[tuple[Span, ...]] = [()] * 7
    for rule in filter(None, (part.strip() for part in text.split(";"))):
        found = _RULE.fullmatch(rule)
        if found is None:
            raise _unreadable(field, rule)
        first, last = (_day(name, field, rule) for name in (found[1], found[2] or found[1]))
        spans = spans_of(found[3], field)
        for offset in range((last - first) % 7 + 1):
            week[(first + offset) % 7] = spans
    return tuple(week)


def spans_of(text: str, field: str = "working_hours") -> tuple[Span, ...]:
    """Of one day, such as "08:00-12:00, 13:00-17:00"; none where it is empty. Raises: Invalid(field)."""
    spans = sorted(_span(part.strip(), field) for part in text.split(",") if part.strip())
    if len(spans) > MOST_SPANS:
        raise Invalid(field, "No more than {most} spans a day", most=MOST_SPANS)
    for one, other in pairwise(spans):
        if other[0] < one[1]:
            raise Invalid(field, "{one} and {other} overlap", one=_written(one), other=_written(other))
    return tuple(spans)


def written(week: Week) -> str:
    """The shortest text that `parsed` reads as the same week; empty where nobody works."""
    rules: list[str] = []
    start = 0
    for day in range(1, 8):
        if day < 7 and week[day] == week[start]:
            continue
        if week[start]:
            days = DAYS[start] if day - start == 1 else f"{DAYS[start]}-{DAYS[day - 1]}"
            rules.append(f"{days} {written_spans(week[start])}")
        start = day
    return "; ".join(rules)


def written_spans(spans: Iterable[Span]) -> str:
    """As `spans_of` reads them."""
    return ",".join(_written(span) for span in spans)


def clock(minutes: int) -> str:
    """HH:MM; the end of a day is 24:00."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def minutes_of(text: str) -> int:
    """Minutes from midnight of HH:MM."""
    return int(text[:2]) * 60 + int(text[3:5])


def on(week: Week, day: date) -> tuple[Span, ...]:
    """The spans of one day of the calendar."""
    return week[day.weekday()]


def total(spans: Sequence[Span]) -> float:
    """How many hours they are together."""
    return sum(end - start for start, end in spans) / 60


def _span(text: str, field: str) -> Span:
    found = _SPAN.fullmatch(text)
    if found is None:
        raise _unreadable(field, text)
    first, second = (int(found[n]) * 60 + int(found[n + 1]) for n in (1, 3))
    if int(found[2]) > 59 or int(found[4]) > 59 or not first < second <= 24 * 60:
        raise _unreadable(field, text)
    return first, second


def _written(span: Span) -> str:
    return f"{clock(span[0])}-{clock(span[1])}"


def _day(name: str, field: str, rule: str) -> int:
    day = _DAY_OF.get(name.casefold()[:2])
    if day is None:
        raise _unreadable(field, rule)
    return day


def _unreadable(field: str, text: str) -> Invalid:
    return Invalid(field, "Write hours as 08:00-12:00, 13:00-17:00; this is none: {text}", text=text[:60])
