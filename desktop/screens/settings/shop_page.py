"""Who the shop is and where it is: what stands at the head of every printed thing."""

from __future__ import annotations

from collections.abc import Callable

from desktop import places_of_the_world as world
from desktop.desk import Desk
from desktop.screens.settings.settings_form import SettingsFormPage
from desktop.widgets.dialogs import confirm
from desktop.widgets.inputs import ChoiceInput, LongTextInput, TextInput
from desktop.widgets.phone_edit import PhoneEdit


class ShopPage(SettingsFormPage):
    """Name, address, country."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Shop"), self.tr("Stands at the head of tickets and receipts"))
        form = self.form
        form.add("name", self.tr("Name of the shop"), TextInput(), required=True)
        form.add("address", self.tr("Address"), LongTextInput(lines=3, longest=500))
        form.add("phone", self.tr("Phone"), PhoneEdit(desk.settings.region))
        form.add("email", self.tr("E-mail"), TextInput(), beside=True)
        form.add("website", self.tr("Website"), TextInput())
        form.add("tax_id", self.tr("Tax number"), TextInput(), beside=True)
        form.add_heading(self.tr("Country"))
        form.add("region", self.tr("Country"), world.PlacePicker(world.country_options()), required=True)
        form.add(
            "currency", self.tr("Currency"), world.PlacePicker(world.currency_options()), required=True, beside=True
        )
        form.add("language", self.tr("Language of the papers"), ChoiceInput(world.language_choices()))
        form.add("time_zone", self.tr("Time zone"), world.PlacePicker(world.zone_options()), required=True, beside=True)
        self.begin()

    def store(self, then: Callable[[], None] | None = None) -> None:
        """Another currency is asked for: what was paid in the old one is not converted."""
        currency = self.form.changes().get("currency")
        if currency is None or not self.form.check():
            super().store(then)
            return
        words = self.tr(
            "Nothing is converted: every amount keeps its figures and counts as {currency} from now on, "
            "in past jobs, payments and invoices too."
        )
        confirm(
            self.window(),
            self.tr("Change the currency?"),
            words.format(currency=currency),
            self.tr("Change the currency"),
            lambda: SettingsFormPage.store(self, then),
            danger=True,
        )
