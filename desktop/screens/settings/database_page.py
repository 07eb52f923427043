"""Where the house is kept: its database, how large that is, what room is left, and whether it answers."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from core import standing
from core.base.errors import Refused
from core.standing import Standing
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.key_values import KeyValues
from desktop.widgets.notice import Notice

#: Bytes; below them it is time to make room.
LITTLE_ROOM = 2_000_000_000


class DatabasePage(SettingsPage):
    """Looks when it is opened and on demand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Database"), self.tr("Where the house is kept, and whether that answers"))
        self.again = button(self.tr("Look again"), "refresh-cw", clicked=self.fill)
        self.header.add_action(self.again)
        self.notice, self.facts, self.chip = Notice(), KeyValues(wrap=True), Chip()
        card = Card(self.tr("Database of the house"))
        card.setMaximumWidth(760)
        assert card.heading is not None
        card.heading.add_action(self.chip)
        card.add(self.facts)
        self.column.addWidget(self.notice)
        self.column.addWidget(card)
        self.scroll()
        self.setFocusProxy(self.again)
        self.fill()

    def fill(self) -> None:
        """Asks it."""
        shop = self.desk.shop
        self.again.setEnabled(False)
        self.chip.set_chip(self.tr("Asking …"), Tone.NEUTRAL)
        self.desk.ask.read(
            standing.of_database, shop.database.path, shop.folder, owner=self, done=self._show, failed=self._on_failed
        )

    def _on_failed(self, refusal: Refused) -> None:
        self.again.setEnabled(True)
        self.chip.set_chip(self.tr("Does not answer"), Tone.DANGER)
        self.notice.show_notice(in_words(refusal), "danger", self.tr("Try again"), self.fill)

    def _show(self, found: Standing) -> None:
        self.again.setEnabled(True)
        latency = QLocale().toString(found.condition.latency_ms, "f", 1)
        self.chip.set_chip(self.tr("Answers in {ms} ms").format(ms=latency), Tone.SUCCESS)
        self.facts.set_facts(
            [
                (self.tr("Is in"), found.database),
                (self.tr("Takes"), _size(found.size)),
                (self.tr("Free on that disk"), _size(found.free) if found.free is not None else ""),
                (self.tr("Entries in the log"), QLocale().toString(found.entries)),
            ]
        )
        if found.free is not None and found.free < LITTLE_ROOM:
            words = self.tr("Only {size} are free: make room, or nothing can be stored soon.")
            self.notice.show_notice(words.format(size=_size(found.free)), "warning")
        else:
            self.notice.hide()


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
