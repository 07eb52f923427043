"""The tour at the counter: the first start, and a customer who brings a laptop."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from core.demo import drawing
from core.work_orders import OrderRow
from desktop.screens.welcome.choice_page import ChoicePage
from desktop.screens.welcome.wizard_page import WizardPage
from desktop.state_page import StatePage
from desktop.tour.hands import CTRL, K, button, click, drop, enter, here, keys, one_by_one, press, stroke, until
from desktop.tour.stage import Stage

#: The strokes of a signature, in parts of the pad.
SIGNATURE = (
    [(0.20, 0.62), (0.23, 0.34), (0.27, 0.24), (0.28, 0.40), (0.25, 0.66), (0.30, 0.58), (0.33, 0.50), (0.34, 0.64)],
    [(0.36, 0.62), (0.39, 0.48), (0.41, 0.64), (0.44, 0.50), (0.46, 0.64), (0.50, 0.42), (0.53, 0.66), (0.62, 0.52)],
    [(0.19, 0.74), (0.40, 0.70), (0.66, 0.68)],
)


#: The phone with which the sample shop's administrator may sign in too.
SAMPLE_PHONE = "+1 555 0100"


@dataclass(frozen=True)
class Login:
    """How somebody signs in."""

    name: str
    password: str


def first_start(stage: Stage) -> Login:
    """Looks at the wizard, then takes the sample shop, so that the lists are full; its administrator's login."""
    stage.say("First start: the wizard, then the sample shop in one click")
    window = stage.program.window
    until(lambda: isinstance(window.page, ChoicePage), "the welcome page")
    stage.picture("welcome")
    click(button(window.page, "Set up my shop"))
    _look_at_wizard(stage)
    click(button(window.page, "Try it with the sample shop"))
    until(lambda: isinstance(window.page, StatePage) and window.page.facts.isVisible(), "the sample shop", 300)
    page = window.page
    assert isinstance(page, StatePage)
    login = Login(page.facts.value("E-mail"), page.facts.value("Password"))
    stage.picture("sample-shop")
    click(button(page, "Sign in now"))
    until(lambda: stage.program.seats.current, "the administrator's desk")
    return login


def _look_at_wizard(stage: Stage) -> None:
    window = stage.program.window
    until(lambda: isinstance(window.page, WizardPage), "the wizard")
    page = window.page
    assert isinstance(page, WizardPage)
    keys("Harbour Street Repairs")
    stage.picture("wizard-shop")
    click(page.forward)
    keys("Róisín Byrne")
    enter()
    keys("roisin@example.com")
    stage.picture("wizard-administrator")
    click(page.back)
    click(page.back)
    until(lambda: isinstance(window.page, ChoicePage), "the welcome page again")


def take_in(stage: Stage) -> OrderRow:
    """A customer who was never here brings a laptop: one form, by keyboard, from the name to the signature."""
    stage.say("Intake: a new customer with a laptop that drank coffee")
    press(K.Key_I, CTRL)
    until(lambda: stage.workspace.screens.current_noun == "intake", "the intake")
    screen = stage.screen
    stage.picture("intake-empty")
    _type_customer_and_device(stage)
    _type_problem_and_condition(screen.form)
    _type_what_came_and_code(screen.form)
    _add_photos(screen.form)
    _type_price(screen.form)
    stage.picture("intake-price")
    _agree_and_sign(screen.form)
    stage.picture("intake-signed")
    press(K.Key_Return, CTRL)
    until(lambda: screen.is_done, "the intake to be stored")
    until(screen.done.receipt.isVisible, "the stored job's facts")
    stage.picture("intake-stored")
    order: OrderRow = screen.done.order
    return order


def _type_customer_and_device(stage: Stage) -> None:
    form = stage.screen.form
    _stand_at("Customer: Find the customer")
    keys("Caoimhe Ní Dhomhnaill")
    until(lambda: form.customer.search.popup().isVisible(), "the offer to add the customer")
    enter()
    _stand_at("Customer: Phone")
    keys("+353 87 555 0193")
    enter()
    keys("caoimhe@example.com")
    enter()
    _stand_at("Device: Type")
    for name in ("Laptop", "Lenovo", "ThinkPad X1 Carbon Gen 9"):
        keys(name)
        enter()
    _stand_at("Device: Serial number or IMEI")
    keys("PF-3K7Q2L")
    enter()
    keys("black")
    stage.picture("intake-customer-and-device")
    enter(2)


def _type_problem_and_condition(form: Any) -> None:
    until(lambda: form.condition.checklist.rows, "the checklist of laptops")
    _stand_at("Problem: In the customer's words")
    keys("Coffee went over the keyboard this morning, some keys stick")
    enter()
    keys("Keyboard faulty")
    enter(2)
    keys("Knocked over at breakfast")
    enter()
    for name, row in list(form.condition.checklist.rows.items()):
        until(row.hasFocus, f"the keyboard to stand at the test “{name}”")
        one_by_one("2" if name == "Keyboard" else "1")


def _type_what_came_and_code(form: Any) -> None:
    until(lambda: form.sections["accessories"].isAncestorOf(here()), "the keyboard to stand at the accessories")
    for name in ("Charger", "Sleeve"):
        keys(name)
        enter()
    enter()
    keys("3")
    enter()
    _stand_at("Unlocking and data: PIN or password")
    keys("4711")
    enter()
    press(K.Key_Space)
    enter(2)


def _add_photos(form: Any) -> None:
    rng = Random(7)
    with TemporaryDirectory() as folder:
        for name, is_back in (("front.jpg", False), ("back.jpg", True)):
            path = Path(folder, name)
            path.write_bytes(drawing.photo(rng, "Laptop", "black", is_broken=False, is_back=is_back))
            drop(form.photos.strip, str(path))
            until(lambda name=name: any(photo.name == name for photo in form.photos.strip.value()), f"the photo {name}")


def _type_price(form: Any) -> None:
    _stand_at("Price and promise: Estimate")
    keys("189")
    enter()
    keys("240")
    enter(3)
    _stand_at("Price and promise: Deposit now")
    keys("50")


def _agree_and_sign(form: Any) -> None:
    press(K.Key_9, CTRL)
    until(form.terms.consent.hasFocus, "the tick for the terms")
    press(K.Key_Space)
    form.area.ensureWidgetVisible(form.terms.pad.area)
    for points in SIGNATURE:
        stroke(form.terms.pad.area, points)


def _stand_at(name: str) -> None:
    until(lambda: here().accessibleName() == name, f"the keyboard to stand at “{name}”")


def print_papers(stage: Stage) -> None:
    """Claim ticket, labels and work sheet, in the preview and as PDFs."""
    stage.say("Papers: claim ticket, labels, work sheet")
    done = stage.screen.done
    for pressed, name in ((done.ticket, "claim-ticket"), (done.labels, "labels"), (done.sheet, "work-sheet")):
        click(pressed)
        stage.paper(name)
