"""The closed vocabularies of the trade."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where a job stands. Source: contract, decision 2 (the AMMS states, draft before them, on hold beside)."""

    DRAFT = "draft"
    REQUESTED = "requested"
    APPROVED = "approved"
    IN_PROGRESS = "in_progress"
    ON_HOLD = "on_hold"
    WORK_COMPLETE = "work_complete"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Priority(StrEnum):
    """How urgent a job is. Source: AMMS document section 7."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
    CRITICAL = "Critical"


class Origin(StrEnum):
    """Why a job exists. Source: AMMS document section 8."""

    PREVENTIVE_AUTO = "Preventive_Auto"
    MANUAL_REQUEST = "Manual_Request"
    DEFECT_FOLLOWUP = "Defect_Followup"


class HoldReason(StrEnum):
    """What a job on hold waits for."""

    PARTS = "parts"
    APPROVAL = "approval"
    CUSTOMER = "customer"
    OTHER = "other"


class AssetStatus(StrEnum):
    """Source: AMMS document section 8."""

    DRAFT = "Draft"
    ACTIVE = "Active"
    DOWN = "Down"
    ARCHIVED = "Archived"
    RED_TAG = "Red_Tag"


class Criticality(StrEnum):
    """How bad it is when a thing of the house fails. Source: CMMS document, equipment."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
    CRITICAL = "Critical"


class PaymentStatus(StrEnum):
    """Source: repair document, payment status values."""

    PAID = "Paid"
    DUE = "Due"
    UNPAID = "Unpaid"
    PARTIAL = "Partial"


class InvoiceStatus(StrEnum):
    """Where an invoice stands; overdue is never stored: it is sent and past its day. Source: CRM document.

    Credited: credit notes took all of it back.
    """

    DRAFT = "draft"
    SENT = "sent"
    PAID = "paid"
    OVERDUE = "overdue"
    CANCELLED = "cancelled"
    CREDITED = "credited"


class MessageState(StrEnum):
    """Where a message to a customer stands; by hand: somebody has to send it or hand it over."""

    HELD = "held"
    WAITING = "waiting"
    BY_HAND = "by_hand"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class SendingWay(StrEnum):
    """How an invoice goes to its customer; handed over: that was done already."""

    MAIL = "mail"
    BY_HAND = "by_hand"
    HANDED_OVER = "handed_over"


class MailSecurity(StrEnum):
    """How the connection to a mail server is made safe."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class StatementKind(StrEnum):
    """What moves a customer's balance; a job only while no invoice stands for it."""

    INVOICE = "invoice"
    JOB = "job"
    CREDIT_NOTE = "credit_note"
    PAYMENT = "payment"
    REFUND = "refund"


class PaymentKind(StrEnum):
    """A refund carries a negative amount."""

    PAYMENT = "payment"
    DEPOSIT = "deposit"
    REFUND = "refund"


class CheckResult(StrEnum):
    """One line of the condition checklist."""

    WORKS = "works"
    BROKEN = "broken"
    NOT_TESTABLE = "not_testable"
    NOT_TESTED = "not_tested"


class PasscodeKind(StrEnum):
    """How the customer's device is unlocked."""

    NONE = "none"
    CUSTOMER_UNLOCKS = "customer_unlocks"
    PIN = "pin"
    PATTERN = "pattern"
    REFUSED = "refused"


class FileKind(StrEnum):
    """What a file is to the thing it belongs to."""

    PHOTO = "photo"
    SIGNATURE = "signature"
    DOCUMENT = "document"


class FrontDeskState(StrEnum):
    """A room as the front desk sees it. Source: workflows, rooms."""

    VACANT = "vacant"
    OCCUPIED = "occupied"
    DUE_OUT = "due_out"
    DUE_IN = "due_in"
    BLOCKED = "blocked"


class HousekeepingState(StrEnum):
    """A room as housekeeping sees it, beside what the front desk says."""

    DIRTY = "dirty"
    CLEANING = "cleaning"
    CLEAN = "clean"
    TO_INSPECT = "to_inspect"
    INSPECTED = "inspected"


class Withdrawal(StrEnum):
    """Why a room cannot be sold: it is broken, or it was taken out by choice."""

    OUT_OF_ORDER = "out_of_order"
    OUT_OF_SERVICE = "out_of_service"


class Discrepancy(StrEnum):
    """The desk says occupied and housekeeping saw it vacant (skip), or the reverse (sleep)."""

    SKIP = "skip"
    SLEEP = "sleep"


class FoundStatus(StrEnum):
    """Where a found item stands; due: it is kept longer than it has to be."""

    KEPT = "kept"
    DUE = "due"
    CLAIMED = "claimed"
    DISPOSED = "disposed"


class MovementKind(StrEnum):
    """Why there is more or less of a part somewhere."""

    RECEIVE = "receive"
    ISSUE = "issue"
    RETURN = "return"
    TRANSFER = "transfer"
    WALLET = "wallet"
    SCRAP = "scrap"
    COUNT = "count"
    CORRECT = "correct"


class CountStatus(StrEnum):
    """Where a stock count stands; submitted: it differs from the ledger, and somebody has to approve that."""

    OPEN = "open"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    CANCELLED = "cancelled"


class AbsenceKind(StrEnum):
    """Why somebody is away."""

    VACATION = "vacation"
    SICK = "sick"
    TRAINING = "training"
    OTHER = "other"


class PlanTrigger(StrEnum):
    """What a maintenance plan is due by."""

    CALENDAR = "calendar"
    METER = "meter"


class Period(StrEnum):
    """What a calendar plan's frequency counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class CheckKind(StrEnum):
    """How a line of a checklist is answered: it is well or not, by a figure, or by words."""

    CHECK = "check"
    MEASUREMENT = "measurement"
    TEXT = "text"


class EscalationCause(StrEnum):
    """What a rule of escalation looks at: the promised date has passed, or nobody has begun."""

    OVERDUE = "overdue"
    NOT_STARTED = "not_started"


class DeliveryStatus(StrEnum):
    """Where a message to another system stands; dead: given up, until somebody asks for it again."""

    PENDING = "pending"
    DELIVERED = "delivered"
    DEAD = "dead"
