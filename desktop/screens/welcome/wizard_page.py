"""Two short forms: the shop, and who runs it."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from core.base.errors import Conflict, Invalid, Refused
from desktop import places_of_the_world as world
from desktop.ask import in_words
from desktop.password_strength import StrengthBar
from desktop.screens.welcome.making import NewShop
from desktop.start_page import StartPage
from desktop.surroundings import Surroundings
from desktop.widgets.buttons import button
from desktop.widgets.form import Form
from desktop.widgets.inputs import ChoiceInput, SecretInput, TextInput, TickInput
from desktop.widgets.labels import label
from desktop.widgets.phone_edit import PhoneEdit


class Typed(NamedTuple):
    """What was typed into the two forms, and the language that was suggested then."""

    shop: dict[str, Any]
    person: dict[str, Any]
    suggested_language: str


class WizardPage(StartPage):
    """`asked` carries the NewShop; `left` goes back to the beginning."""

    asked = Signal(object)
    left = Signal()

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__(surroundings, width=600)
        self.step, self.title = label("", "caption"), label("", "title", wrap=True)
        self.card.add(self.step)
        self.card.add(self.title)
        country = world.suggested_country()
        self.suggested_language = QLocale().name().split("_")[0]
        self.shop = self._shop_form(country)
        self.person = self._person_form(country)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.shop)
        self.stack.addWidget(self.person)
        self.card.add(self.stack)
        self.back = button(self.tr("Back"), "arrow-left", clicked=self.go_back)
        self.forward = button("", kind="primary", clicked=self.go_on)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.forward)
        self.card.body.addLayout(buttons)
        for form in (self.shop, self.person):
            form.save_asked.connect(self.go_on)
            form.back_asked.connect(self.go_back)
        self.show_step(0)

    # forms

    def _shop_form(self, country: str) -> Form:
        form = Form()
        form.add("name", self.tr("Name of the shop"), TextInput(), required=True)
        form.add("region", self.tr("Country"), world.PlacePicker(world.country_options()), required=True)
        form.add(
            "currency", self.tr("Currency"), world.PlacePicker(world.currency_options()), required=True, beside=True
        )
        form.add("language", self.tr("Language"), ChoiceInput(world.language_choices()))
        form.add("time_zone", self.tr("Time zone"), world.PlacePicker(world.zone_options()), required=True, beside=True)
        catalogue = TickInput(self.tr("Begin with common device types, brands, models and symptoms"))
        form.add("with_catalogue", "", catalogue, help=self.tr("They can be changed and added to at any time."))
        form.set_values(
            {
                "region": country,
                "currency": world.suggested_currency(country),
                "language": self.suggested_language,
                "time_zone": world.suggested_zone(),
                "with_catalogue": True,
            }
        )
        form.fields["region"].control.picked.connect(self._on_country)
        return form

    def _person_form(self, country: str) -> Form:
        form = Form()
        form.add("full_name", self.tr("Your name"), TextInput(), required=True)
        form.add("email", self.tr("E-mail"), TextInput(), required=True)
        form.add("phone", self.tr("Phone"), PhoneEdit(country), required=True, beside=True)
        secret = SecretInput()
        form.add("password", self.tr("Password"), secret, required=True)
        form.add_widget(StrengthBar(secret))
        form.add_widget(label(self.tr("You sign in with your e-mail or phone and this password."), "small", wrap=True))
        return form

    def _on_country(self, option: object) -> None:
        code = self.shop.fields["region"].control.value()
        if option is not None and code:
            self.shop.set_values({"currency": world.suggested_currency(code)}, clean=False)
            self.person.fields["phone"].control.set_region(code)

    def typed(self) -> Typed:
        """What stands in the forms."""
        return Typed(self.shop.values(), self.person.values(), self.suggested_language)

    def type_again(self, typed: Typed) -> None:
        """Fills the forms with it; papers follow the language of the wizard until another is chosen for them."""
        shop = dict(typed.shop)
        if shop["language"] == typed.suggested_language:
            shop["language"] = self.suggested_language
        self.shop.set_values(shop, clean=False)
        self.person.set_values(typed.person, clean=False)

    # steps

    def show_step(self, number: int) -> None:
        """0: the shop, 1: the person."""
        self.stack.setCurrentIndex(number)
        self.step.setText(self.tr("Step {number} of {count}").format(number=number + 1, count=2).upper())
        self.title.setText((self.tr("Your shop"), self.tr("You, the administrator"))[number])
        self.forward.setText((self.tr("Next"), self.tr("Create shop"))[number])
        self.forward.setAccessibleName(self.forward.text())
        (self.shop, self.person)[number].focus_first()

    def go_on(self) -> None:
        """Next step, or done."""
        if self.stack.currentIndex() == 0:
            if self.shop.check():
                self.show_step(1)
        elif self.person.check():
            self.asked.emit(self._wanted())

    def go_back(self) -> None:
        """Previous step; what was typed stays."""
        if self.stack.currentIndex():
            self.show_step(0)
        else:
            self.left.emit()

    def _wanted(self) -> NewShop:
        values = {**self.shop.values(), **self.person.values()}
        return NewShop(paper=world.suggested_paper(values["region"]), **values)

    def show_refusal(self, refusal: Refused) -> None:
        """Shows what core refused at its field, on the step where that stands."""
        field = refusal.field if isinstance(refusal, Invalid | Conflict) else None
        number = 0 if field in self.shop.fields else 1
        self.show_step(number)
        (self.shop, self.person)[number].show_errors({field or "": in_words(refusal)})
