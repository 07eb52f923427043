"""A moment in a form whose draft keeps it as text."""

from __future__ import annotations

from datetime import datetime

from desktop.widgets.day_edit import DayEdit
from desktop.widgets.moment_edit import MomentEdit

__all__ = ["DayEdit", "FoundMoment"]


class FoundMoment(MomentEdit):
    """Takes what a draft kept, too."""

    def set_value(self, value: datetime | str | None) -> None:
        """Shows another moment; "" is none."""
        super().set_value(datetime.fromisoformat(value) if isinstance(value, str) and value else value or None)
