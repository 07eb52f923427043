"""The attendant sheet: one attendant's rooms floor by floor, with boxes to tick and room for remarks."""

from __future__ import annotations

from collections.abc import Sequence

from core.documents.blocks import Block, Cell, Framed, Gap, Mark, Row, Rule, Stack
from core.documents.contents import AttendantSheet, AttendantSheets, RoomLine
from core.documents.pages import Page
from core.documents.papers import Paper
from core.documents.room_words import RoomWords, room_words
from core.documents.runs import width as text_width
from core.documents.sections import head, signature
from core.documents.sheets import BETWEEN_COLUMNS, Sheet
from core.documents.styles import BLACK, Style
from core.documents.texts import one_line

_WRITING_LINE = 19.0
_SMALLEST_HERO = 13.0
_BOX, _BESIDE_BOX = 9.0, 14.0
#: Shares of a sheet's width: the room, its states, the minutes, what is ticked, remarks.
_SHARES = (0.13, 0.2, 0.11, 0.24, 0.32)
_GAP = 8.0
#: A floor of so many signs is a number.
_LONGEST_NUMBER = 3


def printed(data: AttendantSheets, paper: Paper) -> bytes:
    """Everybody's rooms, each on pages of their own; one empty sheet where nobody has any."""
    sheet, words = Sheet(data.shop, paper), room_words(data.shop.language)
    sheets = data.sheets or (AttendantSheet(attendant="", floors=()),)
    pages = [page for one in sheets for page in _pages(sheet, words, data, one)]
    return sheet.pdf(pages, f"{words.attendant_sheet} {data.number}")


def _pages(sheet: Sheet, words: RoomWords, data: AttendantSheets, one: AttendantSheet) -> list[Page]:
    name = one.attendant or words.nobody
    floors = [_floor(sheet, words, *group) for group in _groups(words, one) if group[1]]
    sections = [
        head(sheet, words.attendant_sheet, sheet.formats.weekday(data.at), is_internal=True),
        _hero(sheet, words, one, name, data.minutes_a_day),
        *(floors or [sheet.text(words.no_rooms, sheet.theme.quiet)]),
        _lines(sheet, words.also, 2),
        _signatures(sheet, words),
    ]
    return sheet.pages(sheet.spaced(sections), f"{words.attendant_sheet} {sheet.formats.day(data.at)} · {name}")


def _groups(words: RoomWords, one: AttendantSheet) -> list[tuple[str, list[RoomLine]]]:
    """What somebody waits for first, then the floors."""
    rush = [room for floor in one.floors for room in floor.rooms if room.is_rush]
    groups = [(words.rush_first, rush)]
    for floor in one.floors:
        title = _floor_title(words, floor.name) if floor.name else words.others if rush else ""
        groups.append((title, [room for room in floor.rooms if not room.is_rush]))
    return groups


def _floor_title(words: RoomWords, name: str) -> str:
    """A bare number is said to be a floor; the basement is not."""
    return words.floor.format(name=name) if len(name) <= _LONGEST_NUMBER else name


def _hero(sheet: Sheet, words: RoomWords, one: AttendantSheet, name: str, minutes_a_day: int) -> Stack:
    """Whose sheet it is, and how long the day will be."""
    time = words.of_the_day.format(time=words.time(one.minutes), day=words.time(minutes_a_day))
    sums = f"{words.count(one.rooms)} · {time if one.attendant else words.time(one.minutes)}"
    label = sheet.text(words.attendant, sheet.theme.label)
    style = sheet.theme.hero.sized(sheet.theme.hero.size * 0.8)
    shown = sheet.shrunk(name, style, sheet.width, _SMALLEST_HERO)
    return Stack([Gap(2), *label.blocks, *shown.blocks, *sheet.text(sums, sheet.theme.strong).blocks])


def _floor(sheet: Sheet, words: RoomWords, title: str, rooms: Sequence[RoomLine]) -> Stack:
    """A heading that stays with its first room, and a line under every room."""
    heading = sheet.text(title, sheet.theme.heading)
    lay_out = _roll_room if sheet.is_roll else _sheet_room
    rows = [piece for room in rooms for piece in (lay_out(sheet, words, room), sheet.rule())]
    return Stack([*heading.blocks, sheet.rule(), *rows], together=len(heading.blocks) + 2)


def _sheet_room(sheet: Sheet, words: RoomWords, room: RoomLine) -> Block:
    theme = sheet.theme
    widths = [share * (sheet.width - _GAP * (len(_SHARES) - 1)) for share in _SHARES]
    starts = [sum(widths[:place]) + _GAP * place for place in range(len(widths))]
    number, states, time, ticks, remarks = (
        sheet.shrunk(room.name, theme.strong.sized(13), widths[0], 8),
        _states(sheet, words, room, widths[1]),
        sheet.text(words.time(room.minutes), theme.body, widths[2], "end"),
        _ticks(sheet, words, widths[3]),
        _remarks(sheet, words, room, widths[4]),
    )
    cells = [Cell(x, block) for x, block in zip(starts, (number, states, time, ticks, remarks), strict=True)]
    return Stack([Gap(4), Row(cells), Gap(4)], together=3)


def _roll_room(sheet: Sheet, words: RoomWords, room: RoomLine) -> Block:
    theme, half = sheet.theme, sheet.width * 0.5
    number = sheet.shrunk(room.name, theme.strong.sized(13), half, 8)
    time = sheet.text(words.time(room.minutes), theme.body, sheet.width - half - _GAP, "end")
    return Stack(
        [
            Gap(4),
            Row([Cell(0, number), Cell(half + _GAP, time)]),
            *_states(sheet, words, room, sheet.width).blocks,
            *_ticks(sheet, words, sheet.width).blocks,
            *_remarks(sheet, words, room, sheet.width).blocks,
            Gap(4),
        ]
    )


def _states(sheet: Sheet, words: RoomWords, room: RoomLine, width: float) -> Stack:
    """Both axes, the guest's before housekeeping's."""
    desk = words.front_desk.get(room.front_desk, room.front_desk)
    cleaning = words.housekeeping.get(room.housekeeping, room.housekeeping)
    if sheet.is_roll:
        return sheet.text(", ".join(filter(None, (desk, cleaning))), width=width)
    return Stack([*sheet.text(desk, width=width).blocks, *sheet.text(cleaning, sheet.theme.quiet, width).blocks])


def _ticks(sheet: Sheet, words: RoomWords, width: float) -> Stack:
    """Two boxes, each with its word, so that they are known on every page."""
    wide, box = width / 2, Mark(None, _BOX, sheet.theme.body.leading, BLACK)
    cells = [
        cell
        for place, word in enumerate((words.done, words.inspected))
        for cell in (
            Cell(place * wide, box),
            Cell(place * wide + _BESIDE_BOX, sheet.text(word, sheet.theme.quiet, wide - _BESIDE_BOX)),
        )
    ]
    return Stack([Row(cells)])


def _remarks(sheet: Sheet, words: RoomWords, room: RoomLine, width: float) -> Stack:
    """What has to be known, and on a sheet a line to write on."""
    blocks: list[Block] = []
    arrival = words.arrival.format(time=sheet.formats.clock(room.arrival_at)) if room.arrival_at else ""
    if room.is_rush:
        blocks += [_band(sheet, " · ".join(filter(None, (words.rush, arrival))), width), Gap(2)]
    refused = words.refused.format(time=sheet.formats.clock(room.refused_at)) if room.refused_at else ""
    for text in ("" if room.is_rush else arrival, refused, *room.remarks):
        blocks += sheet.text(text, width=width).blocks if text.strip() else ()
    if sheet.is_roll:
        return Stack(blocks)
    return Stack([*blocks, Gap(_WRITING_LINE - 5), Rule(width, sheet.theme.rule, dashed=True)])


def _band(sheet: Sheet, text: str, width: float) -> Block:
    """White on black, no wider than its words."""
    padding = 3.0
    white = Style(sheet.theme.strong.size, "Bold", "#ffffff", 1.2)
    wide = min(text_width(one_line(text), white.weight, white.size) + 2 * padding + 1, width)
    return Framed(sheet.text(text, white, wide - 2 * padding), wide, padding, BLACK, filled=True)


def _lines(sheet: Sheet, title: str, count: int) -> Stack:
    """Empty lines to write on."""
    heading = sheet.text(title, sheet.theme.heading).blocks
    lines = [piece for _ in range(count) for piece in (Gap(_WRITING_LINE), sheet.rule())]
    return Stack([*heading, *lines], together=len(heading) + len(lines))


def _signatures(sheet: Sheet, words: RoomWords) -> Block:
    signed: Sequence[Stack] = [
        signature(sheet, label, "", None, 26) for label in (words.signed_attendant, words.signed_inspector)
    ]
    if sheet.is_roll:
        return Stack([piece for one in signed for piece in one.blocks])
    wide = sheet.column(2)
    return Row([Cell(place * (wide + BETWEEN_COLUMNS), one) for place, one in enumerate(signed)])
