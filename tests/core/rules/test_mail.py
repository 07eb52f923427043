"""Pauses between attempts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.base.errors import Invalid
from core.rules import mail
from core.rules.words import MailSecurity


def test_pauses_double_up_to_two_hours() -> None:
    """However often it was tried."""
    assert [mail.pause(n) for n in (0, 1, 2, 7, 8, 10**6)] == [
        timedelta(minutes=n) for n in (1, 1, 2, 64, 120, 120)
    ]  # fmt: skip


@pytest.mark.parametrize(("host", "is_safe"), [("mail.example.com", False), ("LOCALHOST", True), ("::1", True)])
def test_a_password_over_an_open_line(host: str, is_safe: bool) -> None:
    """Only where it does not leave this computer."""
    assert mail.checked("host", host) == host
    mail.require_safe(host, MailSecurity.TLS, has_password=True)
    mail.require_safe(host, MailSecurity.NONE, has_password=False)
    if is_safe:
        mail.require_safe(host, MailSecurity.NONE, has_password=True)
    else:
        with pytest.raises(Invalid):
            mail.require_safe(host, MailSecurity.NONE, has_password=True)
