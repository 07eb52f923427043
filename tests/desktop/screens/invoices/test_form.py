"""An invoice as a form."""

from __future__ import annotations

from decimal import Decimal as D
from typing import Any

from core import invoices, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.invoices import NewLine
from core.shop import Shop
from desktop.screens.invoices.form import InvoiceForm
from desktop.screens.invoices.screen import InvoicesScreen
from desktop.widgets.conflict_dialog import ConflictDialog
from tests.desktop.screens.counter import reading
from tests.desktop.screens.invoices.conftest import Papers


def _edit(qtbot, screen: InvoicesScreen, papers: Papers) -> InvoiceForm:
    screen.open_record(papers.draft_id)
    now = reading(screen.desk.shop, invoices.get, papers.draft_id)
    qtbot.waitUntil(lambda: screen.panel.invoice == now and screen.panel.edit.isVisible())
    screen.panel.edit.click()
    assert isinstance(screen.form, InvoiceForm)
    return screen.form


def _elsewhere(shop: Shop, papers: Papers, **fields: Any) -> None:
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        invoices.change(tx, papers.draft_id, fields)


def test_a_draft_is_changed(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers) -> None:
    """Its lines and with them the tax; a tax of one's own stays."""
    form = _edit(qtbot, screen, papers)
    assert (form.totals.amount("net"), form.totals.amount("total")) == ("130.00€", "154.70€")
    form.lines.lines[1].remove.click()
    form.tax.set_value("8.00")
    assert form.totals.amount("total") == "88.00€"
    form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    row = reading(shop, invoices.get, papers.draft_id)
    assert (row.subtotal, row.tax, row.note) == (D("80.00"), D("8.00"), "Thank you")
    form = _edit(qtbot, screen, papers)
    qtbot.waitUntil(lambda: form.tax.value() == "8.00")
    form.lines.lines[0].quantity.setText("1")
    form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    assert reading(shop, invoices.get, papers.draft_id).total == D("48.00")


def test_what_two_people_changed_is_put_together(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers) -> None:
    """Each something else: nobody is asked."""
    form = _edit(qtbot, screen, papers)
    _elsewhere(shop, papers, note="Pay soon")
    form.lines.lines[0].price.setText("50.00")
    form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    row = reading(shop, invoices.get, papers.draft_id)
    assert (row.note, row.subtotal) == ("Pay soon", D("150.00"))


def test_where_two_people_changed_the_same_one_is_asked(qtbot, screen, shop: Shop, papers: Papers) -> None:
    """Both versions stand side by side."""
    form = _edit(qtbot, screen, papers)
    _elsewhere(shop, papers, lines=[NewLine("Other", D("5.00"))])
    form.lines.lines[0].price.setText("50.00")
    form.save()
    qtbot.waitUntil(lambda: bool(screen.window().findChildren(ConflictDialog)))
    dialog = screen.window().findChildren(ConflictDialog)[-1]
    assert dialog._clashes[0].words("", dialog._clashes[0].theirs_text) == "1 line(s), 5.00€"
    dialog.choose("lines", mine=True)
    dialog._answer()
    qtbot.waitUntil(lambda: screen.form is None)
    assert reading(shop, invoices.get, papers.draft_id).subtotal == D("150.00")


def test_a_draft_that_was_sent_meanwhile_is_not_changed(qtbot, screen, shop: Shop, papers: Papers) -> None:
    """It says so; what was typed stays."""
    form = _edit(qtbot, screen, papers)
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        invoices.send(tx, papers.draft_id)
    form.form.fields["note"].control.set_value("Later")
    form.save()
    qtbot.waitUntil(lambda: "was sent" in form.form.notice.text or any(f.error for f in form.form.fields.values()))
    assert screen.form is form and form.form.fields["note"].control.value() == "Later"


def test_a_new_one_says_what_is_missing(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers) -> None:
    """A line, and who pays."""
    screen.new()
    form = screen.form
    assert isinstance(form, InvoiceForm)
    today, days = reading(shop, settings.today), form.desk.settings.payment_days
    assert (form.form.fields["due_on"].control.value() - today).days == days
    form.save()
    assert form.form.fields["lines"].error
    form.lines.lines[0].what.set_value("Work")
    form.lines.lines[0].price.set_value(D("1.00"))
    form.save()
    assert form.form.fields["customer_id"].error


def test_the_job_brings_lines_and_customer(qtbot, screen: InvoicesScreen, papers: Papers) -> None:
    """Net, so that the invoice comes to what the job costs; another customer lets go of the job."""
    screen.new(customer_id=papers.at.wang_id)
    form = screen.form
    assert isinstance(form, InvoiceForm)
    found: list[Any] = []
    form._find_job("", found.extend)
    qtbot.waitUntil(lambda: [option.value for option in found] == [papers.at.ready_order_id])
    form.job.set_value(found[0])
    form.job.picked.emit(found[0])
    qtbot.waitUntil(lambda: form.totals.amount("total") == "100.00€")
    form.lines.set_value([])
    form.fill.click()
    qtbot.waitUntil(lambda: form.totals.amount("total") == "100.00€")
    qtbot.waitUntil(lambda: form._job_of == papers.at.wang_id)
    form.customer.set_value(papers.at.ayse_id)
    assert form.job.value() is None


def test_what_was_typed_survives(qtbot, screen: InvoicesScreen, shop: Shop, papers: Papers) -> None:
    """The draft on the disk brings customer, lines, day and tax back."""
    screen.new(customer_id=papers.at.ayse_id)
    form = screen.form
    assert isinstance(form, InvoiceForm)
    form.lines.lines[0].what.set_value("Work")
    form.lines.lines[0].price.set_value(D("12.50"))
    form.tax.set_value("1.00")
    kept: list[int] = []
    screen.may_leave(lambda: kept.append(1))
    qtbot.waitUntil(lambda: bool(kept))
    again = InvoiceForm(form.desk)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: bool(again.form.notice.text))
    again.form.notice._act()
    qtbot.waitUntil(lambda: again.totals.amount("total") == "13.50€")
    qtbot.waitUntil(lambda: again.customer.text() == "Ayşe Yıldız")
    assert again.form.fields["due_on"].control.value() == form.form.fields["due_on"].control.value()
