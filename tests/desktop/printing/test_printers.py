"""Pages reach the printer in their own size, as pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.base.errors import Unavailable
from core.billing import PaymentRow
from core.documents import Paper, claim_ticket, receipt
from core.documents.from_shop import claim_ticket_of, receipt_of
from core.shop import Shop
from core.work_orders import OrderRow
from desktop.printing import printers
from desktop.widgets.pdf_pages import draw_page, page_sizes
from tests.core.workshop import Workshop


def test_what_is_printed_is_what_was_shown(
    qapp, shop: Shop, at: Workshop, job: OrderRow, paid: PaymentRow, tmp_path: Path
) -> None:
    """Every page, in its size, with ink on it; a roll is as long as its receipt."""
    with shop.reading(at.manager) as tx:
        ticket = claim_ticket(claim_ticket_of(tx, shop.store, job.id), Paper.A4, 2)
        till = receipt(receipt_of(tx, paid.id), Paper.ROLL_80)
    for name, data in (("ticket", ticket), ("till", till)):
        file = tmp_path / f"{name}.pdf"
        printers.print_pdf(data, name, "", into=file)
        printed, shown = page_sizes(file.read_bytes()), page_sizes(data)
        assert len(printed) == len(shown)
        for page, wanted in zip(printed, shown, strict=True):
            assert (page.width, page.height) == pytest.approx((wanted.width, wanted.height), abs=2)
        image = draw_page(file.read_bytes(), 0, 0.5)
        dark = sum(
            image.pixelColor(x, y).lightness() < 128 for x in range(image.width()) for y in range(image.height())
        )
        assert dark > 100


def test_printer_that_is_gone_is_said(qapp) -> None:
    """Before anything is sent."""
    with pytest.raises(Unavailable, match="not there any more"):
        printers.print_pdf(b"%PDF", "Receipt", "No Such Printer")


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt says so in a warning of its own
def test_printer_that_does_not_answer_is_said(qapp, shop: Shop, at: Workshop, job: OrderRow, tmp_path: Path) -> None:
    """A place that cannot be written to stands for a printer that is off."""
    with shop.reading(at.manager) as tx:
        data = claim_ticket(claim_ticket_of(tx, shop.store, job.id))
    with pytest.raises(Unavailable, match="Is it switched on"):
        printers.print_pdf(data, "Ticket", "Brother", into=tmp_path / "gone" / "x.pdf")


def test_printers_are_listed(qapp) -> None:
    """Whatever there is; none is an answer too."""
    found = printers.printers()
    assert found.usual in (*found.names, "")
