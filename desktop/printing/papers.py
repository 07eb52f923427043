"""The kinds of paper: what each is called, how it is read from the shop, and how its PDF is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import documents
from core.base.transaction import Transaction
from core.documents import from_shop
from core.documents.papers import LABEL_62_X_29, LABEL_SIZES, LabelSize, Paper
from core.settings import ShopSettings
from core.storage.store import FileStore

_PAPERS = {"A4": Paper.A4, "Letter": Paper.LETTER, "80mm": Paper.ROLL_80}


class Kind(StrEnum):
    """Words of core.documents."""

    CLAIM_TICKET = "claim_ticket"
    DEVICE_LABELS = "device_labels"
    WORK_SHEET = "work_sheet"
    RECEIPT = "receipt"
    REFUND_SLIP = "refund_slip"
    ATTENDANT_SHEETS = "attendant_sheets"
    PART_LABEL = "part_label"
    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    STATEMENT = "statement"
    """Of a customer: the whole account until today, or another period whose content is handed over."""
    LOGIN_SLIP = "login_slip"
    """Of no record: its content is handed over and kept nowhere."""
    REPORT = "report"
    """Of no record either."""


@dataclass(frozen=True)
class Choices:
    """What is chosen at the desk: copies of a claim ticket (the first is the customer's), and the label's size."""

    copies: int = 2
    label_size: LabelSize = LABEL_62_X_29


def title_of(kind: Kind) -> str:
    """What the paper is called."""
    return {
        Kind.CLAIM_TICKET: QCoreApplication.translate("printing", "Claim ticket"),
        Kind.DEVICE_LABELS: QCoreApplication.translate("printing", "Labels"),
        Kind.WORK_SHEET: QCoreApplication.translate("printing", "Work sheet"),
        Kind.RECEIPT: QCoreApplication.translate("printing", "Receipt"),
        Kind.REFUND_SLIP: QCoreApplication.translate("printing", "Refund slip"),
        Kind.ATTENDANT_SHEETS: QCoreApplication.translate("printing", "Attendant sheet"),
        Kind.PART_LABEL: QCoreApplication.translate("printing", "Label"),
        Kind.INVOICE: QCoreApplication.translate("printing", "Invoice"),
        Kind.CREDIT_NOTE: QCoreApplication.translate("printing", "Credit note"),
        Kind.STATEMENT: QCoreApplication.translate("printing", "Statement"),
        Kind.LOGIN_SLIP: QCoreApplication.translate("printing", "Login"),
        Kind.REPORT: QCoreApplication.translate("printing", "Report"),
    }[kind]


def read(tx: Transaction, store: FileStore, kind: Kind, record_id: int) -> Any:
    """The paper's content as of now. Raises: Forbidden, NotFound, Conflict."""
    if kind is Kind.CLAIM_TICKET:
        return from_shop.claim_ticket_of(tx, store, record_id)
    operations: dict[Kind, Callable[[Transaction, int], Any]] = {
        Kind.DEVICE_LABELS: from_shop.labels_of,
        Kind.WORK_SHEET: from_shop.work_sheet_of,
        Kind.RECEIPT: from_shop.receipt_of,
        Kind.REFUND_SLIP: from_shop.refund_slip_of,
        Kind.ATTENDANT_SHEETS: from_shop.attendant_sheets_of,
        Kind.PART_LABEL: from_shop.part_label_of,
        Kind.INVOICE: from_shop.invoice_of,
        Kind.CREDIT_NOTE: from_shop.credit_note_of,
        Kind.STATEMENT: from_shop.statement_of,
    }
    return operations[kind](tx, record_id)


def pdf_of(kind: Kind, content: Any, shop: ShopSettings, choices: Choices) -> bytes:
    """The PDF; slow, for a worker."""
    sheet, roll = _PAPERS[shop.paper], _PAPERS[shop.receipt_paper]
    making: dict[Kind, Callable[[], bytes]] = {
        Kind.CLAIM_TICKET: lambda: documents.claim_ticket(content, sheet, choices.copies),
        Kind.DEVICE_LABELS: lambda: documents.device_labels(content, choices.label_size),
        Kind.WORK_SHEET: lambda: documents.work_sheet(content, sheet),
        Kind.RECEIPT: lambda: documents.receipt(content, roll),
        Kind.REFUND_SLIP: lambda: documents.refund_slip(content, roll),
        Kind.ATTENDANT_SHEETS: lambda: documents.attendant_sheets(content, sheet),
        Kind.PART_LABEL: lambda: documents.part_label(content, choices.label_size),
        Kind.INVOICE: lambda: documents.invoice(content, sheet),
        Kind.CREDIT_NOTE: lambda: documents.credit_note(content, sheet),
        Kind.STATEMENT: lambda: documents.statement(content, sheet),
        Kind.LOGIN_SLIP: lambda: documents.login_slip(content, roll),
        Kind.REPORT: lambda: documents.report_sheet(content, sheet),
    }
    return making[kind]()


def size_words(size: LabelSize) -> str:
    """A label's size as people say it."""
    return f"{size.width_mm:g} × {size.height_mm:g} mm"


def size_of(words: str) -> LabelSize:
    """The size that reads so; the usual one for words that name none."""
    return next((size for size in LABEL_SIZES if size_words(size) == words), LABEL_62_X_29)
