"""What happened to a piece of equipment and to the jobs on it, in the words of a timeline."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.base.events import KIND_BY_TEXT, EventKind
from core.base.log import Event
from core.rules.words import AssetStatus
from desktop.screens.equipment.words import equipment_chip, field_words, icon_of
from desktop.screens.told_events import after, plain_heading, when_and_who
from desktop.screens.work_orders.happenings import happening_beside
from desktop.widgets.timeline import Happening

E = EventKind
translate = QCoreApplication.translate
#: Marked for the translators; `_heading` translates them when they are shown.
_PLAIN: dict[EventKind | None, tuple[str, str]] = {
    E.ASSET_CREATED: ("plus", QT_TRANSLATE_NOOP("equipment timeline", "Added")),
    E.ASSET_REGISTERED: ("plus", QT_TRANSLATE_NOOP("equipment timeline", "Added")),
    E.EQUIPMENT_REPORTED: ("plus", QT_TRANSLATE_NOOP("equipment timeline", "Added with its first job")),
    E.ASSET_VERIFIED: ("eye", QT_TRANSLATE_NOOP("equipment timeline", "Seen where it stands")),
    E.ASSET_DELETED: ("trash-2", QT_TRANSLATE_NOOP("equipment timeline", "Deleted")),
    E.ASSET_RESTORED: ("rotate-ccw", QT_TRANSLATE_NOOP("equipment timeline", "Restored")),
}


def equipment_happening(event: Event, currency: str, *, sees_money: bool) -> Happening:
    """One entry of the log; of a job it says the number too."""
    if event.noun != "asset":
        return happening_beside(event, currency, sees_money=sees_money)
    icon, title = _heading(event)
    return Happening(icon, title, when_and_who(event), str(after(event, "note") or ""))


def _heading(event: Event) -> tuple[str, str]:
    kind = KIND_BY_TEXT.get(event.kind)
    if kind in _PLAIN:
        icon, words = _PLAIN[kind]
        return icon, translate("equipment timeline", words)
    if kind is not E.ASSET_UPDATED:
        return plain_heading(event)
    status = after(event, "status")
    if status is not None:
        return icon_of(AssetStatus(status)), equipment_chip(AssetStatus(status)).text
    words = field_words()
    changed = [words[name] for name in event.changes if name in words]
    if not changed:
        return "message-square", translate("equipment timeline", "Noted")
    return "pencil", translate("equipment timeline", "Changed: {fields}").format(fields=", ".join(changed))
