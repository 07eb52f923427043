"""What repairs usually cost, how long they usually take, and when people work."""

from __future__ import annotations

from desktop.desk import Desk
from desktop.screens.settings.settings_form import SettingsFormPage
from desktop.widgets.decimal_input import DecimalInput
from desktop.widgets.inputs import NumberInput, TextInput
from desktop.widgets.money_edit import MoneyEdit


class WorkPage(SettingsFormPage):
    """Prices, promises, photos, hours."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Work and prices"), self.tr("What a new work order begins with"))
        currency = desk.settings.currency
        form = self.form
        form.add("hourly_rate", self.tr("Hour of labour"), MoneyEdit(currency))
        form.add("diagnosis_fee", self.tr("Diagnosis fee"), MoneyEdit(currency), beside=True)
        form.add("tax_rate", self.tr("Tax in percent"), DecimalInput(), help=self.tr("Contained in every price."))
        form.add(
            "promise_days", self.tr("Days until ready"), NumberInput(0, 365), beside=True,
            help=self.tr("Promised at intake, unless said otherwise."),
        )  # fmt: skip
        form.add(
            "photos_required", self.tr("Photos at intake"), NumberInput(0, 20),
            help=self.tr("How many an intake must have; 0 asks for none."),
        )  # fmt: skip
        form.add(
            "part_lead_days", self.tr("Days until a part comes"), NumberInput(0, 365), beside=True,
            help=self.tr("Reckoned with where a part is not in the store."),
        )  # fmt: skip
        form.add(
            "working_hours", self.tr("Working hours"), TextInput("Mo-Fr 08:00-12:00, 13:00-17:00", longest=500),
            help=self.tr("Of everybody who has none of his own. Days in English or German, with ; between them."),
        )  # fmt: skip
        self.begin()
