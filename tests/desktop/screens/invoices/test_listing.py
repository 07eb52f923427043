"""The list of invoices."""

from __future__ import annotations

from datetime import date
from decimal import Decimal as D

from core.rules.words import InvoiceStatus as S
from desktop.screens.invoices.listing import STATES
from desktop.screens.invoices.screen import InvoicesScreen
from tests.desktop.screens.invoices.conftest import Papers


def _ids(screen: InvoicesScreen) -> list[int]:
    table = screen.list.table
    return [row.id for row in map(table.model.record, range(table.count())) if row is not None]


def test_filters_words_and_order(qtbot, screen: InvoicesScreen, papers: Papers) -> None:
    """The newest first; each state alone with its count; by customer or the digits of a number; by day."""
    newest = [papers.paid_id, papers.late_id, papers.sent_id, papers.draft_id]
    assert _ids(screen) == newest
    screen.list.show_saved("draft")
    qtbot.waitUntil(lambda: _ids(screen) == [papers.draft_id])
    screen.list.show_saved("all")
    screen.list.search_for("王小明")
    qtbot.waitUntil(lambda: _ids(screen) == [papers.late_id, papers.sent_id])
    screen.list.search_for("1")
    qtbot.waitUntil(lambda: _ids(screen) == [papers.draft_id])
    screen.list.search_for("nobody")
    qtbot.waitUntil(lambda: _ids(screen) == [])
    screen.list.search_for("")
    place = next(n for n, column in enumerate(screen.list.table.model.columns) if column.key == "due")
    screen.list.table.view.horizontalHeader().sectionClicked.emit(place)
    qtbot.waitUntil(lambda: _ids(screen)[:2] == [papers.late_id, papers.sent_id])
    counts = screen.list.bar.segments._counts
    assert (counts["all"], counts["draft"], counts["overdue"], counts["cancelled"]) == (4, 1, 1, 0)


def test_what_is_left_and_how_late_it_is_stand_in_the_line(qtbot, screen: InvoicesScreen, papers: Papers) -> None:
    """A paid one has nothing left."""
    rows = {row.id: row for row in map(screen.list.table.model.record, range(4))}
    columns = {column.key: column for column in screen.list.table.model.columns}
    assert columns["left"].text(rows[papers.sent_id]) == "100.00€"
    assert columns["left"].text(rows[papers.paid_id]) == ""
    assert columns["status"].text(rows[papers.late_id]) == "3 d late"
    line = rows[papers.late_id]._replace(status=S.SENT, due_on=date(2024, 2, 29), total=D(1))
    assert (columns["due"].text(line), columns["status"].text(line)) == ("29 Feb 2024", "Sent")


def test_every_state_has_its_filter(qapp) -> None:
    """What was credited whole stands among the cancelled."""
    assert {*STATES.values(), S.CREDITED} == set(S)
