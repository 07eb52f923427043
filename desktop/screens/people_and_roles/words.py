"""Where somebody stands and where he is signed in, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.base.events import Channel
from core.people import PersonRow
from core.sessions import OpenSession
from desktop.look.tokens import Tone
from desktop.widgets.chip import ChipText
from desktop.widgets.moments import moment_text

translate = QCoreApplication.translate


def sign_in_chip(person: PersonRow) -> ChipText:
    """Whether he may sign in, and whether he ever chose a password of his own."""
    if not person.is_active:
        return ChipText(translate("people", "Switched off"), Tone.WARNING)
    if not person.can_log_in:
        return ChipText(translate("people", "No login"), Tone.NEUTRAL)
    if person.has_temporary_password:
        return ChipText(translate("people", "One-time password"), Tone.WAITING)
    return ChipText(translate("people", "Active"), Tone.SUCCESS)


def longest_chip() -> str:
    """For the width of a column."""
    return translate("people", "One-time password")


def door_words(channel: str) -> str:
    """The door as people call it: the desk, or one of the programs' languages."""
    words = {
        Channel.DESKTOP: translate("people", "At a desk"),
        Channel.ADMIN: translate("people", "Command line"),
        Channel.SYSTEM: translate("people", "Frontbench itself"),
        Channel.HOTEL: translate("people", "Hotel API"),
        Channel.REPAIR: translate("people", "Repair API"),
        Channel.CRM: translate("people", "CRM API"),
        Channel.CMMS: translate("people", "CMMS API"),
        Channel.AMMS: translate("people", "AMMS API"),
    }
    return words.get(Channel(channel), channel) if channel in set(Channel) else channel


def place_words(session: OpenSession) -> str:
    """Which door, and from where."""
    where = session.address if session.address not in (None, "desktop") else ""
    return " · ".join(filter(None, (door_words(session.channel), where)))


def since_words(session: OpenSession) -> str:
    """Since when, and when he was seen there last."""
    since = translate("people", "Since {moment}").format(moment=moment_text(session.created_at))
    if session.last_seen_at is None:
        return since
    seen = translate("people", "seen {moment}").format(moment=moment_text(session.last_seen_at))
    return f"{since} · {seen}"
