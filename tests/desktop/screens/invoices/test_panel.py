"""One invoice beside the list."""

from __future__ import annotations

from core import invoices
from core.shop import Shop
from desktop.screens.invoices.screen import InvoicesScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.invoices.conftest import Papers


def _open(qtbot, screen: InvoicesScreen, invoice_id: int) -> None:
    screen.open_record(invoice_id)
    qtbot.waitUntil(lambda: screen.panel.invoice is not None and screen.panel.invoice.id == invoice_id)


def test_an_invoice_shows_all_there_is(qtbot, screen: InvoicesScreen, papers: Papers, told, shop: Shop) -> None:
    """What is left first; whose it is, what came in, what happened; links go to their pages."""
    panel = screen.panel
    _open(qtbot, screen, papers.sent_id)
    assert "100.00€ left" in panel._left.text()
    assert {"Sent", "Written: 119.00€"} <= {happening.title for happening in panel.history.happenings()}
    panel.whose.links[0].click()
    panel.payments.links[0].click()
    payment_id = panel.found.payments[0].id
    assert [place[:2] for place in told.places] == [("customers", papers.at.wang_id), ("payments", payment_id)]
    _open(qtbot, screen, papers.late_id)
    assert panel._left.text() == "119.00€ left, 3 d late" and panel._left.property("role") == "error"
    _open(qtbot, screen, papers.paid_id)
    assert not panel._left.isVisible() and not panel.next.isVisible()


def test_its_menu_says_what_can_be_done(qtbot, screen: InvoicesScreen, papers: Papers) -> None:
    """Nothing with one that money came in for but taking the rest."""
    menu = screen.panel.menu.menu()
    for invoice_id, words in (
        (papers.draft_id, ["Mark as sent", "Take payment", "Mark as paid", "Cancel invoice…"]),
        (papers.late_id, ["Mark as paid", "Cancel invoice…"]),
        (papers.sent_id, ["Mark as paid"]),
    ):
        _open(qtbot, screen, invoice_id)
        menu.aboutToShow.emit()
        shown = [entry.text() for entry in menu.actions()]
        assert [each for each in shown if each in words] == words
        assert ("Cancel invoice…" in shown) == ("Cancel invoice…" in words)


def test_one_that_is_not_there_is_said(qtbot, screen: InvoicesScreen, shop: Shop) -> None:
    """As where the database is another's."""
    with qtbot.waitSignal(screen.panel.gone):
        screen.panel.show_record(10**6, at_once=True)
    assert screen.panel.invoice is None and reading(shop, invoices.count) == 4
