"""Where an invoice's mail stands: what has to be done about it above all, and all that was sent below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.mail import MessageRow
from core.rules.words import MessageState
from desktop.screens.invoices.outgoing import Outgoing
from desktop.screens.invoices.words import message_chip
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.widgets.card import SectionHeading
from desktop.widgets.moments import moment_text, now
from desktop.widgets.notice import Notice

Told = tuple[str, str, str, Callable[[], object] | None]


class MailNotice(Notice):
    """Shows the message that somebody should know of; hidden where all went well."""

    def __init__(self, outgoing: Outgoing, take_back: Callable[[], object]) -> None:
        super().__init__()
        self._outgoing, self._take_back = outgoing, take_back
        self._close.hide()

    def show_messages(self, messages: Sequence[MessageRow]) -> None:
        """The newest first."""
        for message in messages:
            told = self._told(message)
            if told is not None:
                self.show_notice(*told)
                return
        self.hide()

    def _told(self, message: MessageRow) -> Told | None:
        number, address = message.number, message.to_address or ""
        match message.state:
            case MessageState.HELD:
                words = self.tr("{number} goes to {address}, {when}")
                when = moment_text(message.held_until)
                undo = self.tr("Take back") if message.can_be_taken_back(now()) else ""
                return words.format(number=number, address=address, when=when), "info", undo, self._undo(message)
            case MessageState.WAITING:
                words = self.tr("{number} is on its way to {address}").format(number=number, address=address)
                return f"{words}. {message.error}" if message.error else words, "info", "", None
            case MessageState.BY_HAND:
                words = self.tr("{number} waits to be sent by hand").format(number=number)
                return words, "warning", self.tr("It was sent"), lambda: self._outgoing.hand_over(message)
            case MessageState.FAILED:
                words = self.tr("The mail with {number} did not arrive: {error}")
                said = words.format(number=number, error=message.error or "")
                return said, "danger", self.tr("Try again"), lambda: self._outgoing.retry(message)
        return None

    def _undo(self, message: MessageRow) -> Callable[[], object]:
        """An invoice becomes a draft again; a credit note stays what it is, unsent."""
        if message.credit_note_id is None:
            return self._take_back
        return lambda: self._outgoing.take_message_back(message)


class MailList(QWidget):
    """All that was sent, or is about to be; takes no room where there is nothing."""

    def __init__(self, outgoing: Outgoing) -> None:
        super().__init__()
        self._outgoing = outgoing
        self.rows = LinkRows(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(SectionHeading(self.tr("Sent to the customer")))
        column.addWidget(self.rows)
        self.hide()

    def show_messages(self, messages: Sequence[MessageRow]) -> None:
        """The newest first."""
        self.setVisible(bool(messages))
        self.rows.show_rows([self._row(message) for message in messages])

    def _row(self, message: MessageRow) -> LinkRow:
        how = self.tr("by hand") if message.is_by_hand else message.to_address or ""
        words = " · ".join(filter(None, (how, moment_text(message.sent_at))))
        return LinkRow(message.number, words, lambda: self._outgoing.print(message), message_chip(message.state))
