"""Fills the documents from the shop with plain values, of which the PDF is made outside the transaction."""

from core.documents.from_shop.accounts import credit_note_of, invoice_of, statement_of
from core.documents.from_shop.letterheads import letterhead
from core.documents.from_shop.orders import claim_ticket_of, labels_of, work_sheet_of
from core.documents.from_shop.parts import part_label_of
from core.documents.from_shop.payments import receipt_of, refund_slip_of
from core.documents.from_shop.rooms import EVERYBODY, attendant_sheets_of

__all__ = [
    "EVERYBODY",
    "attendant_sheets_of",
    "claim_ticket_of",
    "credit_note_of",
    "invoice_of",
    "labels_of",
    "letterhead",
    "part_label_of",
    "receipt_of",
    "refund_slip_of",
    "statement_of",
    "work_sheet_of",
]
