"""The work order list on the screen: first paint, the end, and what is typed; beside raw sqlite3 in the same table."""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa
from PySide6.QtWidgets import QApplication

from core import work_orders
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.rules.words import Status
from core.shop import Shop, open_shop
from core.work_orders import OrderFilter, OrderLine
from desktop.look.theme import Look, dress
from desktop.widgets.columns import Column, Kind
from desktop.widgets.record_table import RecordTable

TYPED = ("c", "ca", "car", "carl", "carla")
_MOST = 5000
Fetch = Callable[[int, int, Callable[..., None]], None]


class _Core:
    """Rows as the program reads them."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.wanted = OrderFilter()

    def fetch(self, offset: int, limit: int, done: Callable[..., None]) -> None:
        with self.shop.reading(SYSTEM) as tx:
            rows = work_orders.lines(tx, Page(limit, offset), self.wanted)
            total = work_orders.count(tx, self.wanted, at_most=_MOST if self.wanted.typed else None)
        done(rows, total)


class _Raw:
    """The same statements, sent by the driver alone."""

    def __init__(self, core: _Core) -> None:
        self.core = core
        self.driver = sqlite3.connect(str(core.shop.database.path))
        self.known: dict[tuple[str, int, int], tuple[list[Any], int]] = {}

    def statements(self, offset: int, limit: int) -> list[tuple[str, Any]]:
        """What core would send."""
        sent: list[tuple[str, Any]] = []

        def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
            sent.append((statement, values))

        engine = self.core.shop.database.engine
        sa.event.listen(engine, "before_cursor_execute", note)
        self.core.fetch(offset, limit, lambda *_: None)
        sa.event.remove(engine, "before_cursor_execute", note)
        return [each for each in sent if "FROM settings" not in each[0]]

    def prepare(self, offset: int, limit: int) -> Fetch:
        """A fetch that answers with these statements' rows."""
        (lines, values), (_, _) = self.statements(offset, limit)[:1] + self.statements(offset, limit)[-1:]
        count, count_values = self.statements(offset, limit)[-1]

        def fetch(_offset: int, _limit: int, done: Callable[..., None]) -> None:
            rows = [_plain(row) for row in self.driver.execute(lines, values).fetchall()]
            counted = self.driver.execute(count, count_values).fetchall()
            done(rows, sum(row[-1] for row in counted))

        return fetch


def _plain(row: Sequence[Any]) -> OrderLine:
    return OrderLine._make((*row[:5], Status(row[5]), *row[6:8], None, *row[9:]))


def _table(fetch: Fetch) -> RecordTable:
    columns = [
        Column("number", "Order", lambda row: row.number, "WO1000480", Kind.KEY),
        Column("customer", "Customer", lambda row: row.customer, "Sofia Rossi", stretch=2),
        Column("device", "Device", lambda row: row.device, "Dell Model 100", stretch=1),
        Column("title", "Issue", lambda row: row.title, "screen cracked battery", stretch=2),
        Column("status", "Status", lambda row: row.status.value, "work_complete"),
    ]
    table = RecordTable(columns, fetch, row_id=lambda row: row.id, name="Work orders", sort="number", descending=True)
    dress(table)
    table.resize(1100, 700)
    return table


def _painted_ms(step: Callable[[], None], table: RecordTable) -> float:
    begin = time.perf_counter()
    step()
    QApplication.processEvents()
    table.grab()
    return (time.perf_counter() - begin) * 1000


def compare(url: str, turns: int = 7) -> dict[str, tuple[float, float]]:
    """Name -> milliseconds through core, through raw sqlite3; each the median of several turns."""
    app = QApplication.instance() or QApplication([])
    Look(app, "light")
    shop = open_shop(url)
    core = _Core(shop)
    raw = _Raw(core)
    with shop.reading(SYSTEM) as tx:
        end = max(0, work_orders.count(tx) - 100)
    found = {
        "first paint": _both(core, raw, 0, turns),
        "jump to the end": _both(core, raw, end, turns),
    }
    typed = []
    for text in TYPED:
        core.wanted = OrderFilter(typed=text)
        typed.append(_both(core, raw, 0, turns))
    found["keystroke to paint"] = (statistics.median(t[0] for t in typed), statistics.median(t[1] for t in typed))
    shop.close()
    return found


def _both(core: _Core, raw: _Raw, offset: int, turns: int) -> tuple[float, float]:
    by_raw = raw.prepare(offset, 100)
    asked: list[Fetch] = [lambda _o, _l, done: core.fetch(offset, 100, done), by_raw]
    taken: list[list[float]] = [[], []]
    for _ in range(turns):
        for kind, fetch in enumerate(asked):  # in turn, so that a noisy machine is noisy for both
            table = _table(lambda o, _l, done, fetch=fetch: fetch(o, 100, _as_first_page(done)))
            table.show()
            taken[kind].append(_painted_ms(table.load, table))
            table.close()
            table.deleteLater()
            QApplication.processEvents()
    return statistics.median(taken[0]), statistics.median(taken[1])


def _as_first_page(done: Callable[..., None]) -> Callable[..., None]:
    """Whatever part of the list was read, it is drawn as one page of a hundred."""
    return lambda rows, _total: done(rows, len(rows))
