"""Handing a letter to a mail server: whether it took it, and if not, whether it ever will."""

from __future__ import annotations

import smtplib
import ssl
from email.errors import MessageError
from typing import NamedTuple

from core.mail.account import MailAccount
from core.mail.composing import Letter, composed
from core.rules.words import MailSecurity

#: For each step of the conversation, in seconds.
TIMEOUT_S = 15.0
_PERMANENT = 500
#: What the program calls itself: asking for this computer's name may take long.
_MYSELF = "[127.0.0.1]"
_LONGEST_REASON = 500


class Outcome(NamedTuple):
    """What came of it: empty where the server took it. Permanent: trying again is of no use."""

    error: str = ""
    is_permanent: bool = False

    @property
    def is_good(self) -> bool:
        """Whether the server took it."""
        return not self.error


def send(account: MailAccount, password: str, letter: Letter) -> Outcome:
    """Takes as long as the server does; nothing is raised for what is the server's or the line's fault."""
    try:
        message = composed(letter)
    except (ValueError, MessageError) as error:
        return Outcome(_reason(str(error)), is_permanent=True)
    try:
        with _connected(account) as server:
            if account.user:
                server.login(account.user, password)
            server.send_message(message, letter.sender, [letter.to_address])
    except smtplib.SMTPRecipientsRefused as refusal:
        code, said = next(iter(refusal.recipients.values()))
        return _refused(code, said)
    except smtplib.SMTPResponseException as refusal:
        return _refused(refusal.smtp_code, refusal.smtp_error)
    except smtplib.SMTPNotSupportedError as error:
        return Outcome(_reason(str(error)), is_permanent=True)
    except (smtplib.SMTPException, OSError) as error:  # a certificate that is not known among them
        return Outcome(_reason(str(error) or type(error).__name__))
    return Outcome()


def _connected(account: MailAccount) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if account.security is MailSecurity.TLS:
        return smtplib.SMTP_SSL(
            account.host, account.port, local_hostname=_MYSELF, timeout=TIMEOUT_S, context=context
        )  # fmt: skip
    server = smtplib.SMTP(account.host, account.port, local_hostname=_MYSELF, timeout=TIMEOUT_S)
    try:
        if account.security is MailSecurity.STARTTLS:
            server.starttls(context=context)
    except BaseException:
        server.close()
        raise
    return server


def _refused(code: int, said: bytes | str) -> Outcome:
    words = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return Outcome(_reason(f"{code} {words}"), is_permanent=code >= _PERMANENT)


def _reason(text: str) -> str:
    """One line that can be shown."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:_LONGEST_REASON]
