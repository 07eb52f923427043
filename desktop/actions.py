"""What can be done from anywhere in the window: the commands of the search line, the user's menu and the keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.desk import Desk
from desktop.navigation import entries_for

translate = QCoreApplication.translate
KEYS = {
    "search": ("Ctrl+K", "F2"),
    "intake": ("Ctrl+I",),
    "lock": ("Ctrl+L",),
    "quit": ("Ctrl+Q",),
    "settings": ("Ctrl+,",),
    "theme": ("Ctrl+Shift+D",),
    "shortcuts": ("F1", "?"),
}
MOST_DIGITS = 9


@dataclass(frozen=True)
class Command:
    """Something the window can do, found by its words."""

    key: str
    words: str
    icon: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    also: str = ""
    """Other words by which it is found."""


@dataclass(frozen=True)
class WindowActions:
    """What the window itself can do; called without arguments, the language with its code."""

    toggle_theme: Callable[[], object]
    lock: Callable[[], object]
    switch_user: Callable[[], object]
    sign_out: Callable[[], object]
    change_password: Callable[[], object]
    second_factor: Callable[[], object]
    own_absences: Callable[[], object]
    set_language: Callable[[str], object]
    show_shortcuts: Callable[[], object]
    show_about: Callable[[], object]
    quit: Callable[[], object]


def commands(desk: Desk, window: WindowActions) -> list[Command]:
    """All that this person may do, the frequent first."""
    return [*_beginnings(desk), *_places(desk), *_of_the_window(window)]


def _beginnings(desk: Desk) -> list[Command]:
    found = []
    if desk.may("customer:write"):
        found += [
            Command(
                "intake",
                translate("Actions", "New intake"),
                "package-plus",
                lambda: desk.navigate("intake", new=True),
                KEYS["intake"],
                translate("Actions", "take in a device, new repair, new work order"),
            ),
            Command(
                "new_customer",
                translate("Actions", "New customer"),
                "user-plus",
                lambda: desk.navigate("customers", new=True),
            ),
        ]
    if desk.may("invoice:write"):
        found.append(
            Command(
                "new_invoice",
                translate("Actions", "New invoice"),
                "file-text",
                lambda: desk.navigate("invoices", new=True),
                (),
                translate("Actions", "bill, write an invoice"),
            )
        )
    if desk.may("asset:write"):
        found.append(
            Command(
                "new_device", translate("Actions", "New device"), "laptop", lambda: desk.navigate("devices", new=True)
            )
        )
        found.append(
            Command(
                "new_equipment",
                translate("Actions", "New equipment"),
                "fan",
                lambda: desk.navigate("equipment", new=True),
                (),
                translate("Actions", "boiler, lift, pump, machine of the house"),
            )
        )
    return found


def _places(desk: Desk) -> list[Command]:
    found = []
    for number, entry in enumerate(entries_for(desk.actor), 1):
        title = translate("Navigation", entry.title)
        by_number = (f"Alt+{number}",) if number <= MOST_DIGITS else ()  # there is no key for a tenth
        keys = KEYS["settings"] if entry.noun == "settings" else by_number
        found.append(
            Command(
                f"go_{entry.noun}",
                translate("Actions", "Go to {place}").format(place=title),
                entry.icon,
                lambda noun=entry.noun: desk.navigate(noun),
                keys,
            )
        )
    return found


def _of_the_window(window: WindowActions) -> list[Command]:
    return [
        Command(
            "theme",
            translate("Actions", "Light or dark"),
            "contrast",
            window.toggle_theme,
            KEYS["theme"],
            translate("Actions", "dark mode, light mode, theme"),
        ),
        Command("lock", translate("Actions", "Lock the desk"), "lock", window.lock, KEYS["lock"]),
        Command("switch_user", translate("Actions", "Switch user"), "users", window.switch_user),
        Command("change_password", translate("Actions", "Change password"), "key-round", window.change_password),
        Command("second_factor", translate("Actions", "Second factor"), "shield-check", window.second_factor),
        Command("own_absences", translate("Actions", "When I am away"), "calendar", window.own_absences),
        Command(
            "shortcuts",
            translate("Actions", "Keyboard shortcuts"),
            "keyboard",
            window.show_shortcuts,
            KEYS["shortcuts"],
            translate("Actions", "help, keys"),
        ),
        Command(
            "about",
            translate("Actions", "About Frontbench"),
            "info",
            window.show_about,
            (),
            translate("Actions", "version, licence, log"),
        ),
        Command("sign_out", translate("Actions", "Sign out"), "log-out", window.sign_out),
        Command(
            "quit",
            translate("Actions", "Quit"),
            "power",
            window.quit,
            KEYS["quit"],
            translate("Actions", "close, exit"),
        ),
    ]


def matching(found: Sequence[Command], typed: str) -> list[Command]:
    """The commands in which every typed word begins one of theirs, the frequent first."""
    typed_words = typed.casefold().split()
    if not typed_words:
        return []
    return [
        command
        for command in found
        if all(any(word.startswith(typed) for word in _words(command)) for typed in typed_words)
    ]


def _words(command: Command) -> list[str]:
    return f"{command.words} {command.also}".casefold().replace(",", " ").split()
