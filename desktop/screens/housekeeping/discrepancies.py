"""Where the desk and housekeeping say different things of a room, and who is believed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core import rooms
from core.base.transaction import Transaction
from core.rooms import RoomRow
from core.rules.words import Discrepancy, FrontDeskState
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.room_words import front_desk_word
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import Question
from desktop.widgets.form import scrolled
from desktop.widgets.labels import label
from desktop.widgets.moments import moment_text
from desktop.widgets.notice import Notice

translate = QCoreApplication.translate


def discrepancy_words(rooms_: Sequence[RoomRow]) -> str:
    """One line for the head of the screen."""
    skips = [room.name for room in rooms_ if room.discrepancy is Discrepancy.SKIP]
    sleeps = [room.name for room in rooms_ if room.discrepancy is Discrepancy.SLEEP]
    parts = []
    if skips:
        parts.append(translate("housekeeping", "Occupied at the desk, seen vacant: {rooms}").format(rooms=_few(skips)))
    if sleeps:
        parts.append(translate("housekeeping", "Vacant at the desk, seen occupied: {rooms}").format(rooms=_few(sleeps)))
    return ". ".join(parts)


def _few(names: Sequence[str], most: int = 6) -> str:
    return ", ".join(names[:most]) + (f" +{len(names) - most}" if len(names) > most else "")


class Discrepancies(QWidget):
    """Each room with what is said of it, and two answers."""

    def __init__(self, desk: Desk, found: Sequence[RoomRow]) -> None:
        super().__init__()
        self._desk = desk
        self.notice = Notice()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.notice, 0, 0, 1, 4)
        for row, room in enumerate(found, start=1):
            self._add(grid, row, room)
        grid.setRowStretch(len(found) + 1, 1)

    def _add(self, grid: QGridLayout, row: int, room: RoomRow) -> None:
        desk_word = front_desk_word(room.front_desk).text
        seen = self.tr("seen occupied {when}") if room.seen_occupied else self.tr("seen vacant {when}")
        when = moment_text(room.seen_at)
        said = label(f"{desk_word} · {seen.format(when=when)}", "secondary", wrap=True)
        keep = button(
            self.tr("The desk is right"), name=self.tr("{room}: the desk is right").format(room=room.name),
            clicked=lambda: self._settle(row, room, believes_desk=True),
        )  # fmt: skip
        take = button(
            self.tr("Housekeeping is right"), name=self.tr("{room}: housekeeping is right").format(room=room.name),
            clicked=lambda: self._settle(row, room, believes_desk=False),
        )  # fmt: skip
        if not self._desk.may("room:write"):
            take.hide()
        for column, widget in enumerate((label(room.name, "strong"), said, keep, take)):
            grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)

    def _settle(self, row: int, room: RoomRow, *, believes_desk: bool) -> None:
        self.notice.hide()
        self._desk.ask.write(
            settle, room.id, bool(room.seen_occupied), believes_desk=believes_desk, owner=self,
            done=lambda _: self._strike(row),
            failed=lambda refusal: self.notice.show_notice(in_words(refusal), "danger"),
        )  # fmt: skip

    def _strike(self, row: int) -> None:
        """It is settled: its answers go."""
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        for column in (2, 3):
            item = grid.itemAtPosition(row, column)
            if item is not None and (widget := item.widget()) is not None:
                widget.setEnabled(False)


def settle(tx: Transaction, room_id: int, seen_occupied: bool, *, believes_desk: bool) -> None:
    """The other side says the same from now on. Raises: Forbidden, NotFound, Conflict."""
    if believes_desk:
        rooms.report_seen(tx, room_id, not seen_occupied)
    else:
        rooms.set_front_desk(tx, room_id, FrontDeskState.OCCUPIED if seen_occupied else FrontDeskState.VACANT)


def ask_who_is_right(desk: Desk, parent: QWidget, found: Sequence[RoomRow]) -> Question:
    """Opens the list."""
    title = translate("housekeeping", "The desk and housekeeping disagree")
    text = translate("housekeeping", "Look into the room or ask, then say who is right.")
    question = Question(parent, title, text, width=640)
    area = scrolled(Discrepancies(desk, found))
    area.setFixedHeight(min(24 + 46 * len(found), 380))
    question.body.addWidget(area)
    question.add_cancel(translate("housekeeping", "Close"))
    question.open()
    return question
