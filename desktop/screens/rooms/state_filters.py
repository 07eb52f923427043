"""The filters above the board: a button for each state with its count, which is also the key to colours and shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.look.icons import icon
from desktop.room_words import StateWord, floor_word, front_desk_word, housekeeping_word, named_rooms, withdrawal_word
from desktop.screens.rooms.attention import Attention, attention_look, attention_words
from desktop.screens.rooms.filtering import Tally, Wanted
from desktop.widgets.buttons import TEXT_ICON, button
from desktop.widgets.flow import Flow
from desktop.widgets.inputs import ChoiceInput
from desktop.widgets.labels import line, plain, tip

EVERY_FLOOR = "*"
#: Pixels of two lines of buttons with what is between them.
TWO_LINES = 72


class StateButton(QPushButton):
    """One state: pressed, only rooms in it are shown."""

    def __init__(self, word: StateWord, axis: str) -> None:
        super().__init__(plain(word.text))
        self._word, self._axis = word, axis
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAutoDefault(False)
        tone = f"{word.tone}_fg"
        self.setIcon(icon(word.icon, tone, on=tone))
        self.setIconSize(TEXT_ICON)
        self._count, self._is_brief = 0, False
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """How many rooms are in it."""
        self._count = count
        self._show()

    def set_brief(self, is_brief: bool) -> None:
        """Only shape and count, where there is no room for words; the word is in the tool tip."""
        self._is_brief = is_brief
        self._show()

    def _show(self) -> None:
        word, number = self._word.text, self.locale().toString(self._count)
        self.setText(plain(number if self._is_brief else f"{word}  {number}"))
        self.setToolTip(tip(word) if self._is_brief else "")
        self.setAccessibleName(f"{self._axis}: {word}, {number}")


class AttentionButton(QPushButton):
    """Rooms that need somebody: pressed, only those are shown; where there are none it is not seen."""

    def __init__(self, kind: Attention) -> None:
        super().__init__()
        self.kind = kind
        picture, tone = attention_look(kind)
        self.setProperty("kind", "choice")
        self.setProperty("tone", tone.value)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIcon(icon(picture, f"{tone}_fg", on=f"{tone}_fg"))
        self.setIconSize(TEXT_ICON)
        self._count = 0
        self.hide()

    def show_count(self, count: int) -> None:
        """How many rooms there are."""
        self._count = count
        self.setVisible(count > 0 or self.isChecked())
        self.set_brief(False)

    def set_brief(self, is_brief: bool) -> None:
        """Only shape and count, where there is no room for words."""
        words = attention_words(self.kind, self._count)
        self.setText(plain(self.locale().toString(self._count) if is_brief else words))
        self.setToolTip(tip(words) if is_brief else "")
        self.setAccessibleName(words)


class StateFilters(QWidget):
    """`changed` carries the Wanted; what was typed is not its business and stays as it is."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Wanted()
        self._floors: list[str] = []
        self.floor = ChoiceInput()
        self.floor.setAccessibleName(self.tr("Floor"))
        self.floor.edited.connect(self._on_floor)
        desk, keeping = self.tr("Front desk"), self.tr("Housekeeping")
        self.states: dict[FrontDeskState | Withdrawal, StateButton] = {
            **{each: StateButton(front_desk_word(each), desk) for each in FrontDeskState},
            **{each: StateButton(withdrawal_word(each), desk) for each in Withdrawal},
        }
        self.keeping = {each: StateButton(housekeeping_word(each), keeping) for each in HousekeepingState}
        self.attention = {kind: AttentionButton(kind) for kind in Attention}
        self.reset = button(self.tr("Show all"), "x", "quiet", clicked=self.show_all)
        self._flow = Flow(6, self)
        self.floor.setStyleSheet("min-height: 28px;")  # it stands in line with buttons
        self.floor.setMaximumWidth(150)
        self._flow.addWidget(self.floor)
        for kind, pressed in self.attention.items():
            self._flow.addWidget(pressed)
            pressed.clicked.connect(lambda *_, kind=kind: self.only(kind))
        for each in (*self.states.values(), _divider(), *self.keeping.values(), self.reset):
            self._flow.addWidget(each)
            if isinstance(each, StateButton):
                each.clicked.connect(self._on_pressed)
        self.floor.hide()
        self.reset.hide()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button: the rest goes to the next line."""
        return QSize(120, 34)

    # room

    def _fit(self) -> None:
        """Words as long as they need no more than two lines."""
        for brief in (False, True):
            for pressed in (*self.attention.values(), *self.states.values(), *self.keeping.values()):
                pressed.set_brief(brief)
            if self._flow.heightForWidth(self.width()) <= TWO_LINES:
                break
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words, or only shapes and counts."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    # what is shown

    def show_counts(self, counts: Tally, floors: Sequence[str | None]) -> None:
        """The figures; states that no room is in are left out unless they are chosen or usual."""
        for state, pressed in self.states.items():
            pressed.set_count(counts.states.get(state, 0))
            pressed.setVisible(
                isinstance(state, FrontDeskState) or bool(counts.states.get(state)) or pressed.isChecked()
            )
        for state, pressed in self.keeping.items():
            pressed.set_count(counts.keeping.get(state, 0))
        for kind, pressed in self.attention.items():
            pressed.show_count(counts.attention.get(kind, 0))
        self._show_floors([floor or "" for floor in floors])
        self._fit()

    def _show_floors(self, floors: list[str]) -> None:
        if floors != self._floors:
            self._floors = floors
            self.floor.set_choices(
                [(EVERY_FLOOR, self.tr("All floors")), *((floor, floor_word(floor)) for floor in floors)]
            )
            self._on_floor()
        self.floor.setVisible(len(floors) > 1)

    def want(self, wanted: Wanted) -> None:
        """Chooses this."""
        for state, pressed in (*self.states.items(), *self.keeping.items()):
            pressed.setChecked(state in wanted.states or state in wanted.keeping)
        for kind, pressed in self.attention.items():
            pressed.setChecked(kind in wanted.attention)
        self.floor.blockSignals(True)
        self.floor.set_value(EVERY_FLOOR if wanted.floor is None else wanted.floor)
        self.floor.blockSignals(False)
        self._take(wanted)

    def show_all(self) -> None:
        """Leaves nothing out."""
        self.want(Wanted(typed=self.wanted.typed))

    def only(self, kind: Attention) -> None:
        """The rooms that need this attention, or all again where they are what is shown."""
        kinds = frozenset() if self.wanted.attention == {kind} else frozenset({kind})
        self.want(Wanted(attention=kinds, typed=self.wanted.typed))

    def type(self, typed: str) -> None:
        """Another number was typed."""
        self._take(replace(self.wanted, typed=named_rooms(typed)))

    def _on_pressed(self) -> None:
        states = frozenset(state for state, pressed in self.states.items() if pressed.isChecked())
        keeping = frozenset(state for state, pressed in self.keeping.items() if pressed.isChecked())
        self._take(replace(self.wanted, states=states, keeping=keeping))

    def _on_floor(self) -> None:
        floor = self.floor.value()
        self._take(replace(self.wanted, floor=None if floor in (None, EVERY_FLOOR) else floor))

    def _take(self, wanted: Wanted) -> None:
        if wanted == self.wanted:
            return
        self.wanted = wanted
        self.reset.setVisible(not replace(wanted, typed="").is_everything)
        self._fit()
        self.changed.emit(wanted)


def _divider() -> QWidget:
    holder = line(upright=True)
    holder.setFixedHeight(28)
    return holder
