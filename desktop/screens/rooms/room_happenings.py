"""What happened to a room and to the jobs in it, in the words of a timeline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.base.events import KIND_BY_TEXT, EventKind
from core.base.log import Event
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.room_words import front_desk_word, housekeeping_word
from desktop.screens.told_events import after, plain_heading, when_and_who
from desktop.screens.work_orders.happenings import happening_beside
from desktop.widgets.timeline import Happening

E = EventKind
translate = QCoreApplication.translate


def room_happening(event: Event, currency: str, *, sees_money: bool) -> Happening:
    """One entry of the log; of a job it says the number too."""
    if event.noun != "room":
        return happening_beside(event, currency, sees_money=sees_money)
    icon, title = _heading(event)
    return Happening(icon, title, when_and_who(event), _note(event))


def _heading(event: Event) -> tuple[str, str]:
    kind = KIND_BY_TEXT.get(event.kind)
    if kind in _WITH_VALUES:
        return _WITH_VALUES[kind](event)
    if kind in _PLAIN:
        icon, words = _PLAIN[kind]
        return icon, translate("room timeline", words)
    return plain_heading(event)


def _note(event: Event) -> str:
    if event.kind == E.ROOM_WITHDRAWN.text:
        return str(after(event, "out_reason") or "")
    if event.kind == E.ROOM_INSPECTION_FAILED.text:
        return str(after(event, "inspection_note") or "")
    return str(after(event, "note") or "") if event.kind == E.ROOM_UPDATED.text else ""


def _desk(event: Event) -> tuple[str, str]:
    word = front_desk_word(FrontDeskState(after(event, "front_desk") or FrontDeskState.VACANT))
    return word.icon, word.text


def _keeping(event: Event) -> tuple[str, str]:
    word = housekeeping_word(HousekeepingState(after(event, "housekeeping") or HousekeepingState.DIRTY))
    return word.icon, word.text


def _withdrawn(event: Event) -> tuple[str, str]:
    is_broken = after(event, "withdrawal") in (None, "out_of_order")
    words = translate("room timeline", "Out of order") if is_broken else translate("room timeline", "Out of service")
    return "triangle-alert" if is_broken else "circle-minus", words


def _rush(event: Event) -> tuple[str, str]:
    is_on = after(event, "is_rush")
    return "zap", translate("room timeline", "Rush") if is_on else translate("room timeline", "No rush any more")


def _seen(event: Event) -> tuple[str, str]:
    was = after(event, "seen_occupied")
    return "eye", translate("room timeline", "Seen occupied") if was else translate("room timeline", "Seen vacant")


def _refused(event: Event) -> tuple[str, str]:
    was = after(event, "refused_at")
    words = translate("room timeline", "Service refused") if was else translate("room timeline", "May be cleaned")
    return "hand", words


_WITH_VALUES: dict[EventKind | None, Callable[[Event], tuple[str, str]]] = {
    E.ROOM_FRONT_DESK_CHANGED: _desk,
    E.ROOM_HOUSEKEEPING_CHANGED: _keeping,
    E.ROOM_WITHDRAWN: _withdrawn,
    E.ROOM_RUSH_CHANGED: _rush,
    E.ROOM_SEEN: _seen,
    E.ROOM_SERVICE_REFUSED: _refused,
}

#: Marked for the translators; `_heading` translates them when they are shown.
_PLAIN: dict[EventKind | None, tuple[str, str]] = {
    E.ROOM_CREATED: ("plus", QT_TRANSLATE_NOOP("room timeline", "Added")),
    E.ROOM_REGISTERED: ("plus", QT_TRANSLATE_NOOP("room timeline", "First spoken of by a program")),
    E.ROOM_CONFIRMED: ("check", QT_TRANSLATE_NOOP("room timeline", "Confirmed")),
    E.ROOM_UPDATED: ("pencil", QT_TRANSLATE_NOOP("room timeline", "Changed")),
    E.ROOM_DELETED: ("trash-2", QT_TRANSLATE_NOOP("room timeline", "Deleted")),
    E.ROOM_RESTORED: ("rotate-ccw", QT_TRANSLATE_NOOP("room timeline", "Restored")),
    E.ROOM_CHECKED_IN: ("key-round", QT_TRANSLATE_NOOP("room timeline", "Checked in")),
    E.ROOM_CHECKED_OUT: ("log-out", QT_TRANSLATE_NOOP("room timeline", "Checked out")),
    E.ROOM_INSPECTED: ("badge-check", QT_TRANSLATE_NOOP("room timeline", "Inspected")),
    E.ROOM_INSPECTION_FAILED: ("search-check", QT_TRANSLATE_NOOP("room timeline", "Not passed: to be cleaned again")),
    E.ROOM_STATE_RESTORED: ("undo-2", QT_TRANSLATE_NOOP("room timeline", "Last change taken back")),
    E.ROOM_BROUGHT_BACK: ("rotate-ccw", QT_TRANSLATE_NOOP("room timeline", "Brought back, dirty")),
    E.ROOM_RELEASED: ("lock-open", QT_TRANSLATE_NOOP("room timeline", "Its last job is done: free again, dirty")),
    E.ROOM_ATTENDANT_CHANGED: ("user-round", QT_TRANSLATE_NOOP("room timeline", "Another attendant")),
    E.ROOM_DAY_TURNED: ("sun", QT_TRANSLATE_NOOP("room timeline", "A new day: dirty")),
}
