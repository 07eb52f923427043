"""Mail to customers: an outbox with a hold, a mail server, and what has to be handed over by hand."""

from core.mail.account import MailAccount, change_account, read_account
from core.mail.delivering import Claimed, claim, is_due, settle, test_account
from core.mail.outbox import (
    NewMessage,
    cancel_of_invoice,
    count,
    hand_over,
    of_invoice,
    page,
    put,
    require_way,
    retry,
    take_back,
)
from core.mail.rows import MessageRow
from core.mail.smtp import Outcome, send

__all__ = [
    "Claimed",
    "MailAccount",
    "MessageRow",
    "NewMessage",
    "Outcome",
    "cancel_of_invoice",
    "change_account",
    "claim",
    "count",
    "hand_over",
    "is_due",
    "of_invoice",
    "page",
    "put",
    "read_account",
    "require_way",
    "retry",
    "send",
    "settle",
    "take_back",
    "test_account",
]
