"""What was deleted, and bringing it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.base.paging import Page
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import TableCard
from desktop.widgets.columns import Column, Kind
from desktop.widgets.moments import widest_moment
from desktop.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from core.trash import TrashRow


class TrashPage(SettingsPage):
    """A table; what is marked can be restored."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Trash"), self.tr("Nothing that was deleted is lost"))
        self.restore = button(self.tr("Bring back"), "undo-2", "primary", clicked=self.bring_back)
        self.header.add_action(self.restore)
        self.table = self._make_table()
        card = TableCard(self.table)
        self.fill_whole(card)
        self.setFocusProxy(self.table)
        self.restore.setEnabled(False)
        desk.live.changed.connect(self._on_change)
        self.table.load()

    def _make_table(self) -> RecordTable:
        columns = [
            Column("kind", self.tr("What"), self._kind, "Work order", sortable=False),
            Column("title", self.tr("Name"), lambda r: r.title, "WO-1000480", Kind.KEY, stretch=2, sortable=False),
            Column(
                "subtitle",
                "",
                lambda r: r.subtitle,
                "Cracked display",
                Kind.QUIET,
                stretch=1,
                optional=2,
                sortable=False,
            ),
            Column("by", self.tr("Deleted by"), lambda r: r.deleted_by, "Дмитрий Иванов", optional=1, sortable=False),
            Column("at", self.tr("When"), lambda r: r.deleted_at, widest_moment(), Kind.WHEN, sortable=False),
        ]
        table = RecordTable(columns, self._fetch, row_id=lambda r: (r.noun, r.id), name=self.tr("Trash"))
        table.set_empty(self.tr("The trash is empty"), self.tr("What is deleted comes here."), "trash-2")
        table.current_changed.connect(lambda row: self.restore.setEnabled(row is not None))
        table.opened.connect(self.bring_back)
        return table

    def _kind(self, row: TrashRow) -> str:
        return {
            "work_order": self.tr("Work order"),
            "asset": self.tr("Device"),
            "person": self.tr("Person"),
            "room": self.tr("Room"),
            "location": self.tr("Place"),
            "found_item": self.tr("Found item"),
            "part": self.tr("Part"),
            "file": self.tr("File"),
            "plan": self.tr("Maintenance plan"),
        }[row.noun]

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        from core import trash

        self.desk.ask.read(
            trash.page,
            Page(1000),
            owner=self,
            done=lambda rows: done(rows[offset : offset + limit], len(rows)),
            failed=lambda refusal: done(error=in_words(refusal)),
        )

    def _on_change(self, nouns: set[str]) -> None:
        if not nouns.isdisjoint(
            {"work_order", "asset", "person", "room", "location", "found_item", "part", "file", "plan"}
        ):
            self.table.refresh()

    def bring_back(self, row: TrashRow | None = None) -> None:
        """Restores what is marked."""
        from core import assets, files, found_items, locations, maintenance, parts, people, rooms, work_orders

        row = row or self.table.current()
        if row is None:
            return
        restore = {
            "work_order": work_orders.restore,
            "asset": assets.restore,
            "person": people.restore,
            "room": rooms.restore,
            "location": locations.restore,
            "found_item": found_items.restore,
            "part": parts.restore,
            "file": files.restore,
            "plan": maintenance.restore,
        }[row.noun]
        told = self.tr("{name} is back").format(name=row.title)
        self.desk.ask.write(
            restore, row.id, owner=self,
            done=lambda restored: self._tell(told, *_place_of(row, restored)),
        )  # fmt: skip

    def _tell(self, told: str, noun: str | None, record_id: int) -> None:
        if noun is None:  # a paper of the shop itself stands nowhere
            self.desk.say(told)
            return
        self.desk.say(told, action=self.tr("Open"), clicked=lambda: self.desk.navigate(noun, record_id))


def _place_of(row: TrashRow, restored: Any) -> tuple[str | None, int]:
    """Where to look at it: a file at what it belongs to."""
    return (restored.noun, restored.subject_id or 0) if row.noun == "file" else (row.noun, row.id)
