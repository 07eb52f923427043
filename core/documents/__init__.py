"""The printed things: claim ticket, labels, work sheet, receipt, invoice, slips and sheets, each as a PDF.

ReportLab takes a quarter of a second to import, so each function imports its layout when it is first asked.
"""

from core.documents.account_contents import AccountLine, AccountStatement, ChargeLine, CreditNote, Invoice
from core.documents.contents import (
    Accessory,
    AttendantSheet,
    AttendantSheets,
    Condition,
    ConditionLine,
    Floor,
    Labels,
    Letterhead,
    LineKind,
    LoginSlip,
    PartLabel,
    PaymentLine,
    Receipt,
    ReceiptLine,
    RefundSlip,
    RoomLine,
    TaxLine,
    Ticket,
    WorkSheet,
)
from core.documents.papers import LABEL_62_X_29, LABEL_SIZES, LabelSize, Paper
from core.documents.report_contents import ReportSheet

__all__ = [
    "LABEL_62_X_29",
    "LABEL_SIZES",
    "Accessory",
    "AccountLine",
    "AccountStatement",
    "AttendantSheet",
    "AttendantSheets",
    "ChargeLine",
    "Condition",
    "ConditionLine",
    "CreditNote",
    "Floor",
    "Invoice",
    "LabelSize",
    "Labels",
    "Letterhead",
    "LineKind",
    "LoginSlip",
    "Paper",
    "PartLabel",
    "PaymentLine",
    "Receipt",
    "ReceiptLine",
    "RefundSlip",
    "ReportSheet",
    "RoomLine",
    "TaxLine",
    "Ticket",
    "WorkSheet",
    "attendant_sheets",
    "claim_ticket",
    "credit_note",
    "device_labels",
    "invoice",
    "login_slip",
    "part_label",
    "receipt",
    "refund_slip",
    "report_sheet",
    "statement",
    "work_sheet",
]


def claim_ticket(data: Ticket, paper: Paper = Paper.A4, copies: int = 1) -> bytes:
    """The customer's copy, followed by the shop's copies where more than one is asked for."""
    from core.documents import claim_tickets

    return claim_tickets.printed(data, paper, copies)


def device_labels(data: Labels, size: LabelSize = LABEL_62_X_29) -> bytes:
    """The label of the device, then one of each accessory, a page each."""
    from core.documents import labels

    return labels.printed(data, size)


def part_label(data: PartLabel, size: LabelSize = LABEL_62_X_29) -> bytes:
    """The label of a part for its bin."""
    from core.documents import labels

    return labels.printed_for_part(data, size)


def work_sheet(data: WorkSheet, paper: Paper = Paper.A4) -> bytes:
    """The sheet a technician works from and writes on."""
    from core.documents import work_sheets

    return work_sheets.printed(data, paper)


def receipt(data: Receipt, paper: Paper = Paper.ROLL_80) -> bytes:
    """The proof of one payment."""
    from core.documents import receipts

    return receipts.printed(data, paper)


def refund_slip(data: RefundSlip, paper: Paper = Paper.ROLL_80) -> bytes:
    """The proof that money went back."""
    from core.documents import refund_slips

    return refund_slips.printed(data, paper)


def invoice(data: Invoice, paper: Paper = Paper.A4) -> bytes:
    """What a customer is asked to pay; on a sheet, whatever the paper."""
    from core.documents import invoices

    return invoices.printed(data, paper)


def credit_note(data: CreditNote, paper: Paper = Paper.A4) -> bytes:
    """What is taken back of an invoice; on a sheet, whatever the paper."""
    from core.documents import credit_notes

    return credit_notes.printed(data, paper)


def statement(data: AccountStatement, paper: Paper = Paper.A4) -> bytes:
    """A customer's account over a period; on a sheet, whatever the paper."""
    from core.documents import statements

    return statements.printed(data, paper)


def attendant_sheets(data: AttendantSheets, paper: Paper = Paper.A4) -> bytes:
    """What each attendant cleans today, to be ticked off; everybody begins on a page of her own."""
    from core.documents import room_lists

    return room_lists.printed(data, paper)


def login_slip(data: LoginSlip, paper: Paper = Paper.ROLL_80) -> bytes:
    """The one-time password of somebody new."""
    from core.documents import login_slips

    return login_slips.printed(data, paper)


def report_sheet(data: ReportSheet, paper: Paper = Paper.A4) -> bytes:
    """A report of a period; on a sheet, whatever the paper."""
    from core.documents import report_sheets

    return report_sheets.printed(data, paper)
