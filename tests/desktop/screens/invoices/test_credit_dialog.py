"""A credit note for an invoice."""

from __future__ import annotations

from decimal import Decimal as D

from core import invoices
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from desktop.screens.invoices.credit_dialog import CreditDialog
from desktop.screens.invoices.screen import InvoicesScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.invoices.conftest import Papers


def _ask(qtbot, screen: InvoicesScreen, invoice_id: int) -> CreditDialog:
    screen.open_record(invoice_id)
    now = reading(screen.desk.shop, invoices.get, invoice_id)
    qtbot.waitUntil(lambda: screen.panel.invoice == now)
    screen.panel.do("credit")
    return screen.window().findChildren(CreditDialog)[-1]


def test_part_and_then_the_rest_is_taken_back(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers, told) -> None:
    """The tax goes with it in its share, to the cent; no more than is left; each has its paper."""
    dialog = _ask(qtbot, screen, papers.late_id)
    assert not dialog.lowers.isVisible() and dialog.totals.amount("total") == "119.00€"
    dialog.net.set_value(D("33.33"))
    assert dialog.totals.amount("tax") == "6.33€"
    dialog.submit()
    assert dialog.form.fields["reason"].error
    dialog.form.fields["reason"].control.set_value("Scratched")
    dialog.submit()
    qtbot.waitUntil(lambda: reading(shop, invoices.get, papers.late_id).credited == D("39.66"))
    qtbot.waitUntil(lambda: bool(told.papers))  # nobody has set up any mail: it is to be sent by hand
    dialog = _ask(qtbot, screen, papers.late_id)
    assert dialog.totals.amount("total") == "79.34€"
    dialog.net.set_value(D("66.68"))
    dialog.submit()
    assert dialog.form.fields["subtotal"].error
    dialog.net.set_value(D("66.67"))
    dialog.form.fields["reason"].control.set_value("All of it")
    dialog.send.set_value(False)
    dialog.submit()
    qtbot.waitUntil(lambda: reading(shop, invoices.get, papers.late_id).status is S.CREDITED)
    qtbot.waitUntil(lambda: len(screen.panel.credits.links) == 2)
    screen.panel.credits.links[0].click()
    qtbot.waitUntil(lambda: len(told.notices) == 2)
    told.notices[-1][2]()
    assert [kind for kind, _ in told.papers] == ["credit_note"] * 3


def test_what_was_changed_meanwhile_is_said(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers) -> None:
    """And nothing is taken back."""
    dialog = _ask(qtbot, screen, papers.late_id)
    dialog._row = dialog._row._replace(version=dialog._row.version + 1)
    dialog.form.fields["reason"].control.set_value("Scratched")
    dialog.submit()
    qtbot.waitUntil(lambda: "changed meanwhile" in dialog.form.notice.text)
    assert reading(shop, invoices.get, papers.late_id).credited == 0 and dialog.yes.isEnabled()
