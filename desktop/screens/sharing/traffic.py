"""Who uses the shop over the network, and what was asked last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.screens.sharing.requests import Request, Visitor
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.record_table import RecordTable


class _ListCard(Card):
    """A heading over a table of what is in the memory already."""

    def __init__(self, title: str, columns: Sequence[Column], row_id: Any, parent: QWidget | None = None) -> None:
        super().__init__(title, padding=0, parent=parent)
        assert self.heading is not None
        self.heading.setContentsMargins(16, 14, 16, 0)
        self._rows: list[Any] | None = None
        self.table = RecordTable(columns, self._fetch, row_id=row_id, name=title)
        self.add(self.table, 1)

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        rows = self._rows or []
        done(rows[offset : offset + limit], len(rows))

    def show_rows(self, rows: list[Any]) -> None:
        """Shows these, where they are others than before."""
        is_first = self._rows is None
        if rows != self._rows:
            self._rows = rows
            self.table.load() if is_first else self.table.refresh()


class VisitorsCard(_ListCard):
    """Shows Visitors."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = [
            Column("name", self.tr("Who"), self._name, "Дмитрий Иванов", stretch=2, sortable=False),
            Column("address", self.tr("Address"), lambda v: v.address, "192.168.100.100", sortable=False),
            Column("count", self.tr("Requests"), lambda v: v.requests, "1,234,567", Kind.NUMBER, sortable=False),
            Column("last", self.tr("Last"), lambda v: v.last_at, "Today 12:58 PM", Kind.WHEN, sortable=False),
        ]
        super().__init__(self.tr("Connected in the last minutes"), columns, lambda v: (v.address, v.person_id), parent)
        self.table.set_empty(
            self.tr("Nobody yet"), self.tr("Who uses the shop over the network is shown here."), "wifi"
        )

    def _name(self, visitor: Visitor) -> str:
        return visitor.name or self.tr("Not signed in")


class RequestsCard(_ListCard):
    """Shows Requests."""

    def __init__(self, log: Path, parent: QWidget | None = None) -> None:
        quiet = Kind.QUIET
        columns = [
            Column("at", self.tr("When"), lambda r: r.at, "Today 12:58 PM", Kind.WHEN, sortable=False),
            Column("what", self.tr("What"), _what, "POST /v1/orders", stretch=3, sortable=False),
            Column("from", self.tr("Address"), lambda r: r.address, "192.168.1.10", quiet, optional=2, sortable=False),
            Column("status", self.tr("Answer"), _status, "404", Kind.CHIP, sortable=False),
            Column("ms", self.tr("Took"), lambda r: f"{r.ms:.1f} ms", "100.0 ms", quiet, optional=1, sortable=False),
        ]
        super().__init__(self.tr("Last requests"), columns, lambda r: r.id, parent)
        self.table.set_empty(self.tr("No requests yet"), "", "list")
        assert self.heading is not None
        url = QUrl.fromLocalFile(str(log))
        open_log = button(
            self.tr("Open the log"), "external-link", "link", clicked=lambda: QDesktopServices.openUrl(url)
        )
        self.heading.add_action(open_log)


def _what(request: Request) -> str:
    return f"{request.method} {request.path}"


def _status(request: Request) -> ChipText:
    if request.status >= 500:
        return ChipText(str(request.status), "danger")
    return ChipText(str(request.status), "success" if request.status < 400 else "warning")
