"""The list beside the schedule: jobs that nobody has, and jobs on no day, to be dragged or carried onto it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from desktop.screens.schedule.slots import Card
from desktop.screens.schedule.waiting_model import WaitingModel
from desktop.screens.schedule.waiting_painter import HEIGHT, WaitingPainter
from desktop.widgets.card import Card as Panel
from desktop.widgets.filter_bar import SavedFilter, SearchLine, Segments
from desktop.widgets.painted_list import PaintedList
from desktop.widgets.state_view import Stateful

K = Qt.Key
NOBODYS, NO_DAY = "nobodys", "no_day"


class WaitingView(PaintedList):
    """Enter opens, Space takes the job to the schedule, P plans it."""

    opened = Signal(int)
    taken = Signal(object)
    plan_asked = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, name: str) -> None:
        self.cards = WaitingModel()
        super().__init__(self.cards, HEIGHT, name)
        self.setItemDelegate(WaitingPainter(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def at(self, row: int) -> Card | None:
        """A job."""
        return self.cards.card(row)

    def press(self, record: Card, key: Qt.Key) -> bool:
        """The keys of the schedule, where they mean something here."""
        if key in (K.Key_Return, K.Key_Enter):
            self.open_row(record)
        elif key == K.Key_Space and self.cards.may_move:
            self.taken.emit(record)
        elif key == K.Key_P and self.cards.may_move:
            self.plan_asked.emit(record.id)
        else:
            return False
        return True

    def open_row(self, record: Card) -> None:
        """The job itself."""
        self.opened.emit(record.id)

    def ask_menu(self, record: Card, place: QPoint) -> None:
        """What can be planned."""
        self.menu_asked.emit(record.id, place)


class WaitingList(Panel):
    """`searched` carries what is typed where jobs without a day are looked for."""

    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.setMinimumWidth(196)
        self.view = WaitingView(self.tr("Jobs to plan"))
        entries = [SavedFilter(NOBODYS, self.tr("Nobody's")), SavedFilter(NO_DAY, self.tr("No day"))]
        self.segments = Segments(entries, self.tr("Which jobs to plan"))
        self.search = SearchLine(self.tr("Search jobs without a day"))
        self._cards: dict[str, list[Card]] = {NOBODYS: [], NO_DAY: []}
        self._was_chosen = False
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addWidget(self.segments)
        column.addWidget(self.search)
        self.body.setSpacing(0)
        self.body.setContentsMargins(0, 0, 0, 8)
        self.add(head)
        self._stateful = Stateful(self.view)
        self.add(self._stateful, 1)
        self.search.hide()
        self.setFocusProxy(self._stateful)
        self.segments.chosen.connect(self._on_chosen)
        self.search.searched.connect(self.searched)
        self._show()

    def card(self, order_id: int) -> Card | None:
        """One of either list."""
        return next((card for cards in self._cards.values() for card in cards if card.id == order_id), None)

    def go_to(self, order_id: int) -> bool:
        """Makes a job current, in whichever list it stands; whether it does."""
        for key, cards in self._cards.items():
            if any(card.id == order_id for card in cards):
                self._choose(key)
                place = self.view.cards.place_of(order_id)
                self.view.setCurrentIndex(self.view.cards.index(place))
                return True
        return False

    def show_nobodys(self, cards: Sequence[Card]) -> None:
        """Of the days that are shown."""
        self._cards[NOBODYS] = list(cards)
        self.segments.set_count(NOBODYS, len(cards))
        self._show()

    def show_no_day(self, cards: Sequence[Card]) -> None:
        """The newest, or what the search found."""
        self._cards[NO_DAY] = list(cards)
        self._show()

    def _on_chosen(self, key: str) -> None:
        self._was_chosen = True
        self.search.setVisible(key == NO_DAY)
        self._show()

    def _choose(self, key: str) -> None:
        if self.segments.current != key:
            self.segments.choose(key)

    def _choose_what_is_there(self) -> None:
        """Until somebody chooses a list, and never under his hands."""
        if not self._was_chosen and not self.view.hasFocus():
            self._choose(NO_DAY if self._cards[NO_DAY] and not self._cards[NOBODYS] else NOBODYS)
            self._was_chosen = False

    def _show(self) -> None:
        self._choose_what_is_there()
        key = self.segments.current
        cards = self._cards[key]
        self.view.cards.show_cards(cards)
        if cards:
            self._stateful.ready()
        elif key == NOBODYS:
            hint = self.tr("Every job of these days has somebody.")
            self._stateful.empty(self.tr("All given"), hint, "circle-check")
        elif self.search.text().strip():
            self._stateful.empty(self.tr("Nothing found"), self.tr("No job without a day has these words."), "search")
        else:
            self._stateful.empty(self.tr("All planned"), self.tr("Every open job stands on a day."), "circle-check")
