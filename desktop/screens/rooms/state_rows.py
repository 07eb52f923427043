"""Both axes of a room and its attendant, each a button that says how it is and opens where it may go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QSizePolicy, QWidget

from core.people import PersonRow
from core.rooms import RoomRow
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.look.tokens import Tone
from desktop.room_words import StateWord, front_desk_word, housekeeping_word
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.steps import desk_goals, keeping_goals
from desktop.widgets.buttons import TEXT_ICON, button
from desktop.widgets.labels import label, plain, set_role


class StateRows(QWidget):
    """`show_room` with None empties it."""

    def __init__(self, desk: Desk, actions: RoomActions) -> None:
        super().__init__()
        self._desk, self._actions = desk, actions
        self._row: RoomRow | None = None
        self._staff: Sequence[PersonRow] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.front_desk = self._add(self.tr("Front desk"), self._fill_front_desk)
        self.housekeeping = self._add(self.tr("Housekeeping"), self._fill_housekeeping)
        self.attendant = self._add(self.tr("Attendant"), self._fill_attendant)

    def _add(self, title: str, fill: Callable[[QMenu], None]) -> QPushButton:
        line = self._grid.rowCount()
        made = button("", "minus", "choice", name=title)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.setIconSize(TEXT_ICON)
        made.setProperty("title", title)
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: fill(menu))
        made.setMenu(menu)
        self._grid.addWidget(label(title, "secondary"), line, 0)
        self._grid.addWidget(made, line, 1, Qt.AlignmentFlag.AlignLeft)
        return made

    def set_staff(self, staff: Sequence[PersonRow]) -> None:
        """Who may be the attendant."""
        self._staff = staff

    def show_room(self, row: RoomRow) -> None:
        """As it is now."""
        self._row = row
        self._show(self.front_desk, front_desk_word(row.front_desk), bool(desk_goals(row, self._desk)))
        self._show(self.housekeeping, housekeeping_word(row.housekeeping), bool(keeping_goals(row, self._desk)))
        nobody = StateWord(row.attendant or self.tr("Nobody"), Tone.NEUTRAL, "user-round")
        self._show(self.attendant, nobody, self._desk.may("room:inspect"))

    @staticmethod
    def _show(made: QPushButton, word: StateWord, may_change: bool) -> None:
        made.setText(plain(word.text))
        made.setIcon(icon(word.icon, f"{word.tone}_fg", on=f"{word.tone}_fg"))
        made.setAccessibleName(f"{made.property('title')}: {word.text}")
        made.setEnabled(may_change)
        set_role(made, "tone", word.tone.value)

    def _fill_front_desk(self, menu: QMenu) -> None:
        menu.clear()
        row = self._row
        for goal in desk_goals(row, self._desk) if row is not None else []:
            self._entry(menu, front_desk_word(goal), lambda goal=goal: self._actions.set_front_desk(row, goal))

    def _fill_housekeeping(self, menu: QMenu) -> None:
        menu.clear()
        row = self._row
        for goal in keeping_goals(row, self._desk) if row is not None else []:
            self._entry(menu, housekeeping_word(goal), lambda goal=goal: self._actions.set_housekeeping(row, goal))

    def _fill_attendant(self, menu: QMenu) -> None:
        menu.clear()
        if self._row is None:
            return
        for person in [None, *self._staff]:
            word = StateWord(person.full_name if person else self.tr("Nobody"), Tone.NEUTRAL, "user-round")
            self._entry(menu, word, lambda person=person: self._give(person))

    def _give(self, person: PersonRow | None) -> None:
        row = self._row
        if row is not None:
            name = person.full_name if person else self.tr("nobody")
            self._actions.give_to([row], person.id if person else None, name)

    @staticmethod
    def _entry(menu: QMenu, word: StateWord, chosen: Callable[[], object]) -> None:
        menu.addAction(icon(word.icon, f"{word.tone}_fg"), plain(word.text)).triggered.connect(lambda *_: chosen())
