"""What every entry of the event log tells, whatever it is about."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from core.base.events import Channel
from core.base.log import Event
from desktop.widgets.moments import moment_text


def when_and_who(event: Event) -> str:
    """And through which door, where that was not the desktop."""
    said = [moment_text(event.at), event.actor]
    if event.channel not in (Channel.DESKTOP, Channel.SYSTEM):
        said.append(QCoreApplication.translate("timeline", "over the network"))
    return " · ".join(filter(None, said))


def before(event: Event, name: str) -> Any:
    """What a field was; None where it did not change."""
    return (event.changes.get(name) or (None, None))[0]


def after(event: Event, name: str) -> Any:
    """What a field became; None where it did not change."""
    return (event.changes.get(name) or (None, None))[1]


def plain_heading(event: Event) -> tuple[str, str]:
    """Icon and title of what has no words of its own."""
    return "circle-dot", event.kind.replace("_", " ").replace(".", ": ")
