"""The tour's rounds: every screen once more, in the dark, in another language, and from right to left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.work_orders import OrderRow
from desktop.navigation import entry_of
from desktop.tour.hands import CTRL, K, StoryFailed, enter, keys, press, until
from desktop.tour.stage import Stage
from desktop.widgets.result_popup import ResultPopup

PAGES = ("shop", "work", "rooms", "job_types", "catalogue", "organisation", "house", "database", "backups",
         "appearance")  # fmt: skip

IN_GERMAN = (
    "today", "schedule", "dispatch", "invoices", "reports", "maintenance", "inventory", "customers",
    "rooms", "housekeeping", "equipment", "locations", "people_and_roles", "audit",
)  # fmt: skip


def search(stage: Stage, typed: str, name: str, screen: str) -> None:
    """Types into the search box, keeps a picture of what is found, and opens what belongs to a screen."""
    stage.say(f"Search: “{typed}”")
    press(K.Key_K, CTRL)
    box = stage.workspace.top_bar.search
    until(box.hasFocus, "the search box")
    keys(typed)
    until(lambda: box.popup().isVisible(), "what is found")
    stage.picture(name)
    _mark(box.popup(), screen)
    enter()
    until(lambda: stage.workspace.screens.current_noun == screen, f"the screen {screen}")
    stage.settle()


def _mark(popup: ResultPopup, screen: str) -> None:
    """Moves down to the first option that leads to the screen."""

    def leads_there() -> bool:
        option = popup.model.entries[popup.view.currentIndex().row()]
        entry = entry_of(getattr(getattr(option, "value", None), "noun", ""))
        return entry is not None and entry.noun == screen

    for _ in popup.model.entries:
        if leads_there():
            return
        press(K.Key_Down)
    raise StoryFailed(f"nothing that was found leads to {screen}")


def look_up(stage: Stage) -> None:
    """The customer by a phone number in another spelling, the device by its serial number."""
    search(stage, "0035387 5550193", "search-phone", "customers")
    stage.picture("customer")
    search(stage, "pf3k7q2l", "search-serial", "devices")
    stage.picture("device-passport")


def settings(stage: Stage) -> None:
    """The pages of the settings."""
    stage.say("Settings")
    screen = stage.go("Settings")
    for key in PAGES:
        screen.show_page(key)
        stage.picture(f"settings-{key}")


def main_screens(stage: Stage, order: OrderRow) -> None:
    """All of them, as they look now."""
    press(K.Key_I, CTRL)
    stage.picture("intake")
    for title in (
        "Today", "Customers", "Payments", "Invoices", "Rooms", "Housekeeping", "Lost & found", "Work orders",
        "Schedule", "Dispatch", "Devices", "Equipment", "Maintenance", "Locations", "Inventory", "Wallets", "Reports",
        "People & roles", "Audit log", "API clients", "Webhooks", "Sharing", "Settings",
    ):  # fmt: skip
        screen = stage.go(title)
        if title == "Work orders":
            screen.show_list()
        stage.picture(title.lower().replace(" & ", "-and-").replace(" ", "-"))
    stage.workspace.navigate("work_orders", order.id)
    stage.picture("job")


def in_the_dark(stage: Stage, order: OrderRow) -> None:
    """The main screens in the dark theme; the keys that switch it switch it back."""
    stage.say("The same in the dark")
    shift = Qt.KeyboardModifier.ShiftModifier
    press(K.Key_D, CTRL | shift)
    main_screens(stage, order)
    press(K.Key_D, CTRL | shift)


def in_german(stage: Stage) -> None:
    """Some screens in German."""
    stage.say("In German")
    stage.program.set_language("de")
    stage.workspace.navigate("work_orders", show="open")
    stage.picture("german-work-orders")
    stage.workspace.navigate("intake")
    stage.picture("german-intake")
    for noun in IN_GERMAN:
        stage.workspace.navigate(noun)
        stage.picture(f"german-{noun}")
    stage.program.set_language("en")


def from_right_to_left(stage: Stage) -> None:
    """Some screens as they are laid out for Arabic."""
    stage.say("From right to left")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.program.seats.rebuild()
    stage.workspace.navigate("work_orders", show="open")
    stage.picture("right-to-left-work-orders")
    stage.workspace.navigate("intake")
    stage.picture("right-to-left-intake")
    stage.workspace.navigate("rooms")
    stage.picture("right-to-left-rooms")
    stage.workspace.navigate("equipment")
    stage.picture("right-to-left-equipment")
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    stage.program.seats.rebuild()
