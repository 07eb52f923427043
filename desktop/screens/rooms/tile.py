"""What the tile of a room says: to those who see it, and to those who hear it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.rooms import RoomRow
from desktop.look.tokens import Tone
from desktop.room_words import StateWord, floor_word, front_desk_word, housekeeping_word, withdrawal_word
from desktop.screens.rooms.attention import Attention
from desktop.widgets.moments import clock_text, day_text, local, moment_text, today

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Mark:
    """A small sign beside the room's number; `spoken` is what it means."""

    icon: str
    text: str
    tone: Tone
    spoken: str


@dataclass(frozen=True, slots=True)
class Tile:
    """One room. `first` is who has it or why nobody can, `second` how clean it is."""

    name: str
    corner: str
    first: StateWord
    first_text: str
    second: StateWord
    second_text: str
    marks: tuple[Mark, ...]
    is_withdrawn: bool
    is_unconfirmed: bool
    spoken: str


def tile_of(row: RoomRow, attention: frozenset[Attention] = frozenset()) -> Tile:
    """The tile of a room."""
    desk, keeping = front_desk_word(row.front_desk), housekeeping_word(row.housekeeping)
    first = withdrawal_word(row.withdrawal) if row.is_out and row.withdrawal is not None else desk
    marks = tuple(_marks(row, attention))
    return Tile(
        row.name,
        row.room_class or "",
        first,
        _first_text(row, first),
        keeping,
        keeping.text,
        marks,
        row.is_out,
        row.is_unconfirmed,
        spoken(row, marks),
    )


def spoken(row: RoomRow, marks: tuple[Mark, ...] = ()) -> str:
    """The whole state in words."""
    parts = [translate("rooms", "Room {name}").format(name=row.name)]
    parts += [floor_word(row.floor)] if row.floor else []
    parts += [out_text(row)] if row.withdrawal is not None else []
    parts += [front_desk_word(row.front_desk).text, housekeeping_word(row.housekeeping).text]
    parts += [mark.spoken for mark in marks]
    if row.arrival_at is not None and not row.is_rush:
        parts.append(translate("rooms", "arrival {when}").format(when=moment_text(row.arrival_at)))
    if row.attendant:
        parts.append(translate("rooms", "attendant {name}").format(name=row.attendant))
    return ", ".join(parts)


def out_text(row: RoomRow) -> str:
    """Out of order or service, until when and why."""
    if row.withdrawal is None:
        return ""
    words = withdrawal_word(row.withdrawal).text
    if row.out_until_at is not None:
        words = translate("rooms", "{state} until {when}").format(state=words, when=moment_text(row.out_until_at))
    return f"{words}: {row.out_reason}" if row.out_reason else words


def _first_text(row: RoomRow, word: StateWord) -> str:
    if not row.is_out and row.arrival_at is not None and not row.is_rush:
        when = clock_text(row.arrival_at) if local(row.arrival_at).date() == today() else day_text(row.arrival_at)
        return arrival_text(word, when)
    return word.text


def arrival_text(word: StateWord, when: str) -> str:
    """The state of a room that somebody is awaited in, with the time or the day."""
    return f"{word.text} {when}"


def _marks(row: RoomRow, attention: frozenset[Attention]) -> list[Mark]:
    marks = []
    if row.is_rush:
        marks.append(_rush(row))
    if Attention.DISCREPANCY in attention:
        marks.append(Mark("circle-alert", "", Tone.DANGER, _seen_text(row)))
    if row.refused_at is not None:
        said = translate("rooms", "service refused {when}").format(when=moment_text(row.refused_at))
        marks.append(Mark("hand", "", Tone.WAITING, said))
    if row.is_unconfirmed:
        marks.append(Mark("circle-help", "", Tone.INFO, translate("rooms", "not confirmed yet")))
    if row.open_jobs:
        marks.append(_jobs(row))
    return marks


def _rush(row: RoomRow) -> Mark:
    if row.arrival_at is None:
        return Mark("zap", translate("rooms", "Rush"), Tone.DANGER, translate("rooms", "rush"))
    said = translate("rooms", "rush, arrival {when}").format(when=moment_text(row.arrival_at))
    return Mark("zap", clock_text(row.arrival_at), Tone.DANGER, said)


def _jobs(row: RoomRow) -> Mark:
    said = QCoreApplication.translate("rooms", "%n open job(s)", "", row.open_jobs)
    if row.blocking_jobs:
        return Mark("lock", str(row.open_jobs), Tone.DANGER, said + ", " + translate("rooms", "kept from being sold"))
    return Mark("wrench", str(row.open_jobs), Tone.NEUTRAL, said)


def _seen_text(row: RoomRow) -> str:
    if row.seen_occupied:
        return translate("rooms", "housekeeping saw it occupied")
    return translate("rooms", "housekeeping saw it vacant")
