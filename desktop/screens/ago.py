"""How long ago something was, as people say it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.widgets.moments import moment_text, now

translate = QCoreApplication.translate


def ago_text(moment: datetime, at: datetime | None = None) -> str:
    """How long ago, as people say it; beyond a day the moment itself."""
    minutes = int(((at or now()) - moment).total_seconds() // 60)
    if minutes < 1:
        return translate("ago", "just now")
    if minutes < 60:
        return translate("ago", "%n minute(s) ago", "", minutes)
    if minutes < 24 * 60:
        return translate("ago", "%n hour(s) ago", "", minutes // 60)
    return moment_text(moment, at)
