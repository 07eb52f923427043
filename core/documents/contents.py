"""What each document prints: plain values, filled by whoever asks for it."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The shop as its papers show it, with the conventions they are written in."""

    name: str
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    tax_id: str = ""
    logo: bytes | None = None
    """PNG or JPEG."""
    currency: str = "EUR"
    locale: str = "en_GB"
    """How money, numbers and dates are written."""
    time_zone: str = "UTC"
    language: str = "en"
    """The language of the document's own words; it also decides the direction of the page."""
    terms: str = ""
    footer: str = ""
    """A line at the end of receipts."""


class Condition(StrEnum):
    """What was found when one thing about the device was tried."""

    WORKS = "works"
    BROKEN = "broken"
    NOT_TESTABLE = "not_testable"
    NOT_TESTED = "not_tested"


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """One line of the condition checklist."""

    name: str
    condition: Condition
    note: str = ""


@dataclass(frozen=True, slots=True)
class Accessory:
    """One thing that came with the device; its number never changes, since it stands on its label."""

    number: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What the customer takes home after handing over a device."""

    shop: Letterhead
    number: str
    pickup_code: str
    url: str = ""
    """What the QR code holds; the order's number where empty."""
    customer_name: str
    customer_phone: str = ""
    customer_email: str = ""
    dropped_off_by: str = ""
    """Who brought the device, where that is not the customer."""
    device: str
    serial: str = ""
    problem: str = ""
    """In the customer's words."""
    symptoms: tuple[str, ...] = ()
    conditions: tuple[ConditionLine, ...] = ()
    accessories: tuple[Accessory, ...] = ()
    remarks: tuple[str, ...] = ()
    """What was agreed at the counter: backup, wiping, tests that are not possible."""
    estimate: Decimal | None = None
    authorised_limit: Decimal | None = None
    deposit: Decimal | None = None
    promised_at: datetime | None = None
    received_at: datetime
    received_by: str = ""
    signature: bytes | None = None
    """PNG."""
    terms_version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The label of a device and those of its accessories."""

    shop: Letterhead
    number: str
    customer_name: str = ""
    device: str
    serial: str = ""
    received_at: datetime
    promised_at: datetime | None = None
    storage_place: str = ""
    warning: str = ""
    """What whoever takes the device in hand must know first: a swollen battery, mains voltage."""
    accessories: tuple[Accessory, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLabel:
    """The label of a part, for its bin; `code` is what a scanner reads."""

    shop: Letterhead
    sku: str
    code: str
    name: str
    bin_label: str = ""
    category: str = ""
    barcode: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkSheet:
    """What lies beside the device on the bench."""

    shop: Letterhead
    number: str
    url: str = ""
    priority: str = ""
    technicians: tuple[str, ...] = ()
    customer_name: str
    customer_phone: str = ""
    device: str
    serial: str = ""
    storage_place: str = ""
    warnings: tuple[str, ...] = ()
    problem: str = ""
    symptoms: tuple[str, ...] = ()
    conditions: tuple[ConditionLine, ...] = ()
    accessories: tuple[Accessory, ...] = ()
    remarks: tuple[str, ...] = ()
    notes: str = ""
    """The staff's own notes."""
    checks: tuple[str, ...] = ()
    """What to try before the device is called ready; the condition checklist where empty."""
    estimate: Decimal | None = None
    authorised_limit: Decimal | None = None
    promised_at: datetime | None = None
    received_at: datetime
    received_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomLine:
    """One room on an attendant's sheet."""

    name: str
    front_desk: str
    """A word of core's FrontDeskState, put in the document's language; any other is printed as it is."""
    housekeeping: str
    """A word of core's HousekeepingState."""
    minutes: int
    is_rush: bool = False
    arrival_at: datetime | None = None
    refused_at: datetime | None = None
    """When service was refused, or the sign hung at the door."""
    remarks: tuple[str, ...] = ()
    """The room's own note, why it failed an inspection, what is broken in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """Rooms beside each other; the name is empty where the house has no floors."""

    name: str = ""
    rooms: tuple[RoomLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendantSheet:
    """What one attendant takes along."""

    attendant: str
    """Empty for the rooms that are nobody's yet."""
    floors: tuple[Floor, ...]

    @property
    def rooms(self) -> int:
        """How many."""
        return sum(len(floor.rooms) for floor in self.floors)

    @property
    def minutes(self) -> int:
        """What they take together."""
        return sum(room.minutes for floor in self.floors for room in floor.rooms)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendantSheets:
    """The day's sheets, a page or more for each attendant."""

    shop: Letterhead
    number: str
    """What the file is called by: the day, or the attendant."""
    at: datetime
    minutes_a_day: int
    sheets: tuple[AttendantSheet, ...]


class LineKind(StrEnum):
    """What a line of a receipt charges for."""

    LABOUR = "labour"
    PART = "part"
    AGREED_PRICE = "agreed_price"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One line of a receipt; without an amount it says what an agreed price includes."""

    kind: LineKind
    description: str
    quantity: Decimal = Decimal(1)
    unit: str = ""
    unit_price: Decimal | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxLine:
    """One rate of tax within the total."""

    rate: Decimal
    """Percent."""
    net: Decimal
    amount: Decimal
    name: str = ""
    """VAT, GST, …; the document's own word where empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentLine:
    """A payment made before this one; a refund is negative."""

    at: datetime
    method: str
    amount: Decimal
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The proof of one payment. Raises ValueError where its figures do not add up to the cent.

    Net prices: `tax_included` is False and the taxes are part of the total.
    """

    shop: Letterhead
    number: str
    order_number: str
    customer_name: str = ""
    device: str = ""
    serial: str = ""
    lines: tuple[ReceiptLine, ...] = ()
    discount: Decimal = Decimal(0)
    total: Decimal
    taxes: tuple[TaxLine, ...] = ()
    tax_included: bool = True
    payments: tuple[PaymentLine, ...] = ()
    amount: Decimal
    method: str
    """A known method's name (cash, card, bank_transfer, …) is put in the document's language."""
    reference: str = ""
    tendered: Decimal | None = None
    still_owed: Decimal
    cashier: str = ""
    paid_at: datetime

    def __post_init__(self) -> None:
        added = Decimal(0) if self.tax_included else sum((tax.amount for tax in self.taxes), Decimal(0))
        if self.subtotal - self.discount + added != self.total:
            raise ValueError(f"receipt {self.number}: the lines do not add up to the total")
        if self.total - self.paid_before - self.amount != self.still_owed:
            raise ValueError(f"receipt {self.number}: the payments do not add up to what is still owed")

    @property
    def subtotal(self) -> Decimal:
        """Before discount and added tax."""
        return sum((line.amount for line in self.lines if line.amount is not None), Decimal(0))

    @property
    def paid_before(self) -> Decimal:
        """Earlier payments less refunds."""
        return sum((payment.amount for payment in self.payments), Decimal(0))

    @property
    def change(self) -> Decimal | None:
        """What went back over the counter; None where nothing was tendered beyond the amount."""
        return self.tendered - self.amount if self.tendered is not None and self.tendered > self.amount else None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundSlip:
    """The proof that money went back to the customer."""

    shop: Letterhead
    number: str
    order_number: str
    receipt_number: str = ""
    """The payment that is refunded."""
    customer_name: str = ""
    device: str = ""
    paid_at: datetime | None = None
    paid_amount: Decimal | None = None
    paid_method: str = ""
    amount: Decimal
    method: str
    reference: str = ""
    reason: str = ""
    still_owed: Decimal | None = None
    """By the customer, after this refund; None leaves it out."""
    cashier: str = ""
    approved_by: str = ""
    refunded_at: datetime
    signature: bytes | None = None
    """PNG."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginSlip:
    """What somebody new takes along to sign in for the first time; it is kept nowhere."""

    shop: Letterhead
    name: str
    role: str
    login: str
    """The e-mail address or phone to sign in with."""
    password: str
    """Good until its owner chooses another one."""

    @property
    def number(self) -> str:
        """What the paper is called by."""
        return self.name
