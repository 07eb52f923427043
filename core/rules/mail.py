"""What an account at a mail server may be, and when a message that was not taken is tried again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from core.base.errors import Invalid
from core.rules import texts
from core.rules.words import MailSecurity

#: So long an invoice can be taken back at most, in seconds.
LONGEST_HOLD_S = 3600
#: A message that was tried for so long is given up.
GIVEN_UP_AFTER = timedelta(days=2)
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=2)
#: Where a password may go over an open line: it does not leave this computer.
_HERE = {"localhost", "127.0.0.1", "::1"}


def pause(attempts: int) -> timedelta:
    """How long until the next attempt: twice as long each time."""
    doubled: int = 2 ** min(max(attempts - 1, 0), 20)
    return min(_LONGEST_PAUSE, _FIRST_PAUSE * doubled)


def checked(name: str, value: Any) -> Any:
    """The value as it is stored. Raises: Invalid naming the field."""
    if name not in _CHECKS:
        raise Invalid(name, "There is no setting {name}", name=name)
    return _CHECKS[name](value, name)


def require_safe(host: str, security: MailSecurity, *, has_password: bool) -> None:
    """Raises: Invalid(security) where a password would go over an open line."""
    if has_password and security is MailSecurity.NONE and host.lower() not in _HERE:
        raise Invalid("security", "A password goes to the server over a safe connection only")


def _host(value: Any, field: str) -> str:
    host = texts.line(value, field, longest=253) or ""
    if any(sign.isspace() or sign in "/@:[]" for sign in host.replace("::1", "")):
        raise Invalid(field, "The name of a server, such as mail.example.com")
    return host


def _whole(least: int, most: int) -> Callable[[Any, str], int]:
    def check(value: Any, field: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise Invalid(field, "A whole number from {least} to {most}", least=least, most=most)
        return value

    return check


def _security(value: Any, field: str) -> MailSecurity:
    try:
        return MailSecurity(value)
    except ValueError:
        raise Invalid(field, "One of {words}", words=", ".join(MailSecurity)) from None


def _user(value: Any, field: str) -> str:
    return texts.line(value, field, longest=254) or ""


def _sender(value: Any, field: str) -> str:
    return texts.email(value, field) or ""


_CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "host": _host,
    "port": _whole(1, 65535),
    "security": _security,
    "user": _user,
    "sender": _sender,
    "hold_seconds": _whole(0, LONGEST_HOLD_S),
}
