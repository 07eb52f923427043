"""Every kind of paper is read, named and made."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing, invoices, parts, settings
from core.base.events import Channel
from core.billing import PaymentRow
from core.documents import LoginSlip, ReportSheet
from core.documents.from_shop import EVERYBODY
from core.documents.from_shop.letterheads import letterhead
from core.documents.papers import LABEL_62_X_29, LABEL_SIZES
from core.invoices import NewCreditNote
from core.parts import NewPart
from core.shop import Shop
from core.work_orders import OrderRow
from desktop.printing import papers
from desktop.printing.papers import Choices, Kind
from desktop.widgets.pdf_pages import page_sizes
from tests.core.workshop import Workshop


@pytest.fixture
def ids(shop: Shop, at: Workshop, job: OrderRow, paid: PaymentRow) -> dict[Kind, int]:
    """What each kind is printed about."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        back = billing.refund(tx, paid.id, Decimal("1.00"), "Kindness")
        part = parts.add(tx, NewPart("Fuse", "FUS-1"))
        made = invoices.send(tx, invoices.from_work_order(tx, job.id).id)
        note = invoices.credit(tx, NewCreditNote(made.id, "Kindness"))
    return {
        Kind.CLAIM_TICKET: job.id,
        Kind.DEVICE_LABELS: job.id,
        Kind.WORK_SHEET: job.id,
        Kind.RECEIPT: paid.id,
        Kind.REFUND_SLIP: back.id,
        Kind.ATTENDANT_SHEETS: EVERYBODY,
        Kind.PART_LABEL: part.id,
        Kind.INVOICE: made.id,
        Kind.CREDIT_NOTE: note.id,
        Kind.STATEMENT: made.customer_id,
    }


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.LOGIN_SLIP, Kind.REPORT)])
def test_every_kind_is_made(qapp, shop: Shop, at: Workshop, ids: dict[Kind, int], kind: Kind) -> None:
    """A title for the window and a PDF with at least one page."""
    with shop.reading(at.manager) as tx:
        content, current = papers.read(tx, shop.store, kind, ids[kind]), settings.read(tx)
    assert papers.title_of(kind)
    assert page_sizes(papers.pdf_of(kind, content, current, Choices()))


def test_a_login_is_made_from_what_is_handed_over(qapp, shop: Shop) -> None:
    """It stands in no database."""
    with shop.reading() as tx:
        current = settings.read(tx)
    slip = LoginSlip(shop=letterhead(current), name="Tina", role="Technician", login="tina@example.com", password="x")
    assert papers.title_of(Kind.LOGIN_SLIP)
    assert len(page_sizes(papers.pdf_of(Kind.LOGIN_SLIP, slip, current, Choices()))) == 1


def test_a_report_is_made_from_what_is_handed_over(qapp, shop: Shop) -> None:
    """It is of no record."""
    with shop.reading() as tx:
        current = settings.read(tx)
    head, titles = letterhead(current), ("Day", "Revenue")
    sheet = ReportSheet(shop=head, title="Revenue", period="March", titles=titles, rows=(("2", "1.00"),))
    assert papers.title_of(Kind.REPORT)
    assert len(page_sizes(papers.pdf_of(Kind.REPORT, sheet, current, Choices()))) == 1


def test_choices_reach_the_pdf(shop: Shop, at: Workshop, ids: dict[Kind, int]) -> None:
    """Three copies are three pages; the label is as large as its roll."""
    with shop.reading(at.manager) as tx:
        ticket = papers.read(tx, shop.store, Kind.CLAIM_TICKET, ids[Kind.CLAIM_TICKET])
        labels = papers.read(tx, shop.store, Kind.DEVICE_LABELS, ids[Kind.DEVICE_LABELS])
        current = settings.read(tx)
    choices = Choices(copies=3, label_size=papers.size_of("38 × 19 mm"))
    assert len(page_sizes(papers.pdf_of(Kind.CLAIM_TICKET, ticket, current, choices))) == 3
    sizes = page_sizes(papers.pdf_of(Kind.DEVICE_LABELS, labels, current, choices))
    assert len(sizes) == 3
    assert round(sizes[0].width / 72 * 25.4) == 38


def test_sizes_have_words_and_words_have_sizes() -> None:
    """What is remembered as words comes back as the same size; nonsense comes back as the usual one."""
    assert [papers.size_of(papers.size_words(size)) for size in LABEL_SIZES] == list(LABEL_SIZES)
    assert papers.size_of("gone") == LABEL_62_X_29
