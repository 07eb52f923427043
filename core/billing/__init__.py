"""Payments and refunds: numbered, never deleted, always computed from the amounts."""

from core.billing.booking import change, refund, take, void
from core.billing.listing import PaymentEntry, PaymentFilter, PaymentLine, count, entry, lines
from core.billing.owing import OwedOrder, OwedSum, owed_orders, owed_sum
from core.billing.reading import balance, count_rows, get, get_of_order, page
from core.billing.rows import Balance, NewPayment, PaymentRow, entity, get_any
from core.billing.settling import left_of, note_paid, paid_for, settle
from core.billing.takings import MethodSum, day_of, net_by_day, takings

__all__ = [
    "Balance",
    "MethodSum",
    "NewPayment",
    "OwedOrder",
    "OwedSum",
    "PaymentEntry",
    "PaymentFilter",
    "PaymentLine",
    "PaymentRow",
    "balance",
    "change",
    "count",
    "count_rows",
    "day_of",
    "entity",
    "entry",
    "get",
    "get_any",
    "get_of_order",
    "left_of",
    "lines",
    "net_by_day",
    "note_paid",
    "owed_orders",
    "owed_sum",
    "page",
    "paid_for",
    "refund",
    "settle",
    "take",
    "takings",
    "void",
]
