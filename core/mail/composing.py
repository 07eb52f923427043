"""From a message to what goes over the line; whatever stands in a name, it never becomes a header."""

from __future__ import annotations

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import NamedTuple


class Attachment(NamedTuple):
    """A PDF, and what it is called."""

    name: str
    content: bytes


class Letter(NamedTuple):
    """What is sent. `uuid` makes its id: a server that got it twice can tell."""

    uuid: str
    at: datetime
    sender_name: str
    sender: str
    to_name: str
    to_address: str
    subject: str
    body: str
    attachment: Attachment | None = None


def composed(letter: Letter) -> EmailMessage:
    """Raises: ValueError where an address cannot be one."""
    message = EmailMessage(policy=SMTP)
    message["From"] = _address(letter.sender_name, letter.sender)
    message["To"] = _address(letter.to_name, letter.to_address)
    message["Subject"] = _line(letter.subject)
    message["Date"] = format_datetime(letter.at)
    message["Message-ID"] = f"<{letter.uuid}@{letter.sender.rpartition('@')[2]}>"
    message.set_content(letter.body.replace("\0", ""))
    if letter.attachment is not None:
        name = _line(letter.attachment.name)
        message.add_attachment(letter.attachment.content, maintype="application", subtype="pdf", filename=name)
    return message


def _address(name: str, spec: str) -> Address:
    if spec != _line(spec) or not spec.isascii():
        raise ValueError(f"{spec!r} is not an address that mail can be sent to")
    return Address(display_name=_line(name), addr_spec=spec)


def _line(text: str) -> str:
    """Without line ends and control characters."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
