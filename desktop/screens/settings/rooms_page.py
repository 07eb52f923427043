"""How rooms are cleaned and given out."""

from __future__ import annotations

from desktop.desk import Desk
from desktop.screens.settings.settings_form import SettingsFormPage
from desktop.widgets.inputs import NumberInput, TextInput, TickInput


class RoomsPage(SettingsFormPage):
    """For houses with rooms; a workshop without any leaves it as it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Rooms"), self.tr("How rooms are cleaned and given out"))
        form = self.form
        form.add(
            "only_inspected_rooms", "", TickInput(self.tr("Only inspected rooms can be given to a guest")),
            help=self.tr("Cleaned rooms then wait for who inspects them."),
        )  # fmt: skip
        form.add(
            "housekeeping_hour", self.tr("Housekeeping hour"), TextInput("06:00", longest=5), required=True,
            help=self.tr("At this time the rooms that somebody lives in turn dirty, once a day."),
        )  # fmt: skip
        form.add(
            "attendant_minutes", self.tr("Minutes of cleaning a day"), NumberInput(30, 1440), beside=True,
            help=self.tr("What is shared out beyond them is shown as too much."),
        )  # fmt: skip
        form.add(
            "arrival_alert_hours", self.tr("Hours before an arrival"), NumberInput(0, 48),
            help=self.tr("From then on the desk is told of a room that is not ready."),
        )  # fmt: skip
        form.add(
            "found_item_days", self.tr("Days to keep what was found"), NumberInput(1, 3650), beside=True,
            help=self.tr("Laws differ; at the item another day can be set."),
        )  # fmt: skip
        self.begin()
