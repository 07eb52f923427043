"""What the search box at the top finds: commands of the window, and through core everything in the shop."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence

from core.base.permissions import Role
from desktop import actions
from desktop.actions import Command
from desktop.desk import Desk
from desktop.navigation import entry_of
from desktop.room_words import named_rooms
from desktop.widgets.result_popup import Option

if TYPE_CHECKING:
    from core.search import Hit

MOST_HITS = 6
MOST_COMMANDS = 4
_OWN_CODE = re.compile(r"(?:.*/)?(WO\d{3,15})(?:/A\d{1,3})?", re.IGNORECASE)


def own_number(code: str) -> str:
    """The order's number in a code that this shop printed (ticket, label, label of an accessory); else empty."""
    found = _OWN_CODE.fullmatch(code.strip())
    return found.group(1).upper() if found else ""


class SearchLine(QObject):
    """Answers the search box and scans, and goes where the answer leads."""

    #: A scanned code led nowhere: show it in the box, where it can be corrected.
    not_found = Signal(str)

    def __init__(self, desk: Desk, commands: Callable[[], Sequence[Command]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._commands = desk, commands

    def search(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        """Options for what was typed: from the shop first, then commands; where core refuses, the commands alone."""
        from core import search

        found = self._command_options(text)
        self._desk.ask.read(
            search.find,
            named_rooms(text),
            MOST_HITS,
            owner=self,
            done=lambda hits: done([*self._hit_options(hits), *found]),
            failed=lambda _: done(found),
        )

    def choose(self, option: Option) -> None:
        """Goes to what was chosen, or runs the command."""
        if isinstance(option.value, Command):
            option.value.run()
        else:
            self._open(option.value)

    def scan(self, code: str) -> None:
        """Opens what carries the code; where nothing or more than one thing does, the box shows what there is."""
        from core import search

        wanted = own_number(code) or code.strip()
        self._desk.ask.read(search.find, wanted, 2, owner=self, done=lambda hits: self._on_scanned(wanted, hits))

    def _on_scanned(self, wanted: str, hits: Sequence[Hit]) -> None:
        exact = [hit for hit in hits if hit.title.casefold().split(" · ")[0] == wanted.casefold()]
        if len(exact or hits) == 1:
            self._open((exact or hits)[0])
        else:
            self.not_found.emit(wanted)

    def _open(self, hit: Any) -> None:
        if _is_staff(hit):
            self._desk.navigate("people_and_roles", hit.id)
        else:
            self._desk.navigate(hit.noun, hit.id)

    def _hit_options(self, hits: Sequence[Hit]) -> list[Option]:
        options = []
        for hit in hits:
            entry = entry_of(hit.noun)
            if entry is None or not entry.is_for(self._desk.actor):
                continue
            group, icon = QCoreApplication.translate("Navigation", entry.title), entry.icon
            if _is_staff(hit):
                group, icon = self.tr("Staff"), "id-card"
            options.append(Option(hit, hit.title, hit.subtitle, icon, group))
        order = list(dict.fromkeys(option.group for option in options))
        return sorted(options, key=lambda option: order.index(option.group))

    def _command_options(self, text: str) -> list[Option]:
        group = self.tr("Commands")
        return [
            Option(command, command.words, _native(command.keys), command.icon, group)
            for command in actions.matching(self._commands(), text)[:MOST_COMMANDS]
        ]


def _is_staff(hit: Hit) -> bool:
    return hit.noun == "person" and hit.badge != Role.CUSTOMER


def _native(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
