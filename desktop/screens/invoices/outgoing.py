"""What goes out to the customer: by mail with a while to take it back, or by somebody's hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from core import invoices, mail
from core.base.errors import Refused, Stale
from core.base.transaction import Transaction
from core.invoices import InvoiceRow
from core.mail import MessageRow
from core.rules.words import MessageState, SendingWay
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.widgets.moments import clock_text


class Outgoing(QObject):
    """Tells where each paper stands, with Undo for as long as nothing went out."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def _refused(self, refusal: Refused) -> None:
        is_stale = isinstance(refusal, Stale)
        words = self.tr("It was changed meanwhile: look at it again first") if is_stale else in_words(refusal)
        self._desk.say(words, "warning" if is_stale else "danger")

    # an invoice

    def send(self, row: InvoiceRow) -> None:
        """By mail where that is possible, else it is shown to be printed."""
        self._desk.ask.write(
            send_now, row.id, row.version, owner=self, failed=self._refused,
            done=lambda message: self._tell(message, lambda: self.take_back(row.id)),
        )  # fmt: skip

    def mark_sent(self, row: InvoiceRow) -> None:
        """It went out already."""
        said = self.tr("{number} is marked as sent").format(number=row.number)
        self._desk.ask.write(
            invoices.send, row.id, version=row.version, way=SendingWay.HANDED_OVER, owner=self,
            done=lambda _: self._desk.say(said), failed=self._refused,
        )  # fmt: skip

    def send_again(self, row: InvoiceRow) -> None:
        """For whoever lost it."""
        self._desk.ask.write(invoices.send_again, row.id, owner=self, failed=self._refused, done=self.tell)

    def take_back(self, invoice_id: int) -> None:
        """A draft again."""
        self._desk.ask.write(
            invoices.take_back, invoice_id, owner=self, failed=self._refused,
            done=lambda row: self._desk.say(
                self.tr("{number} is a draft again: nothing went out").format(number=row.number), "neutral"
            ),
        )  # fmt: skip

    # a message

    def tell(self, message: MessageRow) -> None:
        """Of a paper that was put into the outbox."""
        self._tell(message, lambda: self.take_message_back(message))

    def _tell(self, message: MessageRow, undo: Callable[[], object]) -> None:
        if message.state is MessageState.BY_HAND:
            words = self.tr("{number} has to be sent by hand: print it, or save it as PDF")
            self._desk.say(words.format(number=message.number), "warning", undo=undo)
            self.print(message)
            return
        words = self.tr("{number} goes to {address} at {time}")
        when = clock_text(message.held_until or message.created_at)
        said = words.format(number=message.number, address=message.to_address or "", time=when)
        self._desk.say(said, undo=undo)

    def print(self, message: MessageRow) -> None:
        """Its paper on the screen."""
        if message.credit_note_id is None:
            self._desk.print_document("invoice", message.invoice_id)
        else:
            self._desk.print_document("credit_note", message.credit_note_id)

    def take_message_back(self, message: MessageRow) -> None:
        """Nothing is sent."""
        said = self.tr("{number} stays here").format(number=message.number)
        self._desk.ask.write(
            mail.take_back, message.id, owner=self, failed=self._refused,
            done=lambda _: self._desk.say(said, "neutral"),
        )  # fmt: skip

    def hand_over(self, message: MessageRow) -> None:
        """Somebody sent it, or gave it to the customer."""
        said = self.tr("{number} was sent").format(number=message.number)
        self._desk.ask.write(
            mail.hand_over, message.id, owner=self, failed=self._refused, done=lambda _: self._desk.say(said)
        )

    def retry(self, message: MessageRow) -> None:
        """By mail, at once."""
        said = self.tr("{number} goes out again").format(number=message.number)
        self._desk.ask.write(
            mail.retry, message.id, owner=self, failed=self._refused, done=lambda _: self._desk.say(said)
        )


def send_now(tx: Transaction, invoice_id: int, version: int) -> MessageRow:
    """Gives the message that it became. Raises: Forbidden, NotFound, Stale, Conflict."""
    invoices.send(tx, invoice_id, version=version)
    return mail.of_invoice(tx, invoice_id)[0]
