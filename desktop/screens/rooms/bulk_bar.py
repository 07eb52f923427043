"""What is done with all chosen rooms at once: a bar below the board while there are some."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from core.people import PersonRow
from core.rules.words import FrontDeskState
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.look.tokens import Tone
from desktop.room_words import StateWord, front_desk_word, housekeeping_word
from desktop.screens.rooms.steps import housekeeping_states
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import label, plain


class BulkBar(Card):
    """`state_asked` carries a state of either axis, `attendant_asked` a member of staff or None."""

    state_asked = Signal(object)
    attendant_asked = Signal(object)
    cleared = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk = desk
        self._count = label("", "strong")
        self.front_desk = self._menu_button(self.tr("Front desk"), "concierge-bell", self._fill_front_desk)
        self.housekeeping = self._menu_button(self.tr("Housekeeping"), "broom", self._fill_housekeeping)
        self.attendant = self._menu_button(self.tr("Attendant"), "user-round", self._fill_attendant)
        for made, permission in (
            (self.front_desk, "room:write"), (self.housekeeping, "room:clean"), (self.attendant, "room:inspect"),
        ):  # fmt: skip
            if not desk.may(permission):
                made.hide()
        self._staff: Sequence[PersonRow] = []
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        for each in (self.housekeeping, self.front_desk, self.attendant):
            row.addWidget(each)
        row.addWidget(icon_button("x", self.tr("Choose no rooms"), clicked=self.cleared.emit))
        self.body.addLayout(row)
        self.hide()

    def show_count(self, count: int) -> None:
        """So many rooms are chosen; with none it takes no room."""
        words = self.tr("%n room(s) chosen", "", count)
        self._count.setText(words)
        self.setAccessibleName(words)
        self.setVisible(count > 0)

    def set_staff(self, staff: Sequence[PersonRow]) -> None:
        """Who may be the attendant."""
        self._staff = staff

    def _menu_button(self, text: str, icon_name: str, fill: Callable[[QMenu], None]) -> QPushButton:
        made = button(text, icon_name, name=self.tr("{what} of the chosen rooms").format(what=text))
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: fill(menu))
        made.setMenu(menu)
        return made

    def _fill_front_desk(self, menu: QMenu) -> None:
        menu.clear()
        for state in FrontDeskState:
            self._entry(menu, front_desk_word(state), lambda state=state: self.state_asked.emit(state))

    def _fill_housekeeping(self, menu: QMenu) -> None:
        menu.clear()
        for state in housekeeping_states(self._desk):
            self._entry(menu, housekeeping_word(state), lambda state=state: self.state_asked.emit(state))

    def _fill_attendant(self, menu: QMenu) -> None:
        menu.clear()
        for person in [None, *self._staff]:
            word = StateWord(person.full_name if person else self.tr("Nobody"), Tone.NEUTRAL, "user-round")
            self._entry(menu, word, lambda person=person: self.attendant_asked.emit(person))

    @staticmethod
    def _entry(menu: QMenu, word: StateWord, chosen: Callable[[], object]) -> None:
        menu.addAction(icon(word.icon, f"{word.tone}_fg"), plain(word.text)).triggered.connect(lambda *_: chosen())
