"""Whatever stands in a name or a subject, it never becomes a header of its own."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default

import pytest

from core.mail.composing import Attachment, Letter, composed

LETTER = Letter(
    "42", datetime(2026, 3, 2, 9, tzinfo=UTC), "Shop", "desk@corner.example", "Ann", "ann@example.com", "Hi", "Text\n"
)


@pytest.mark.parametrize(
    "evil",
    ["x\r\nBcc: all@example.com", "x\nBcc: all@example.com", "x\x00\x0bBcc: all@example.com", "x\u2028Bcc: all@x.com",
     '"<evil@example.com>, x', "=?utf-8?q?Bcc:?= all@example.com", "\udce4\u202e"],
    ids=["crlf", "lf", "nul", "separator", "quotes", "encoded word", "surrogate"],
)  # fmt: skip
def test_nothing_becomes_a_header(evil: str) -> None:
    """Neither in names, the subject, nor the name of the file."""
    letter = LETTER._replace(
        sender_name=evil, to_name=evil, subject=evil, attachment=Attachment(f"{evil}.pdf", b"%PDF")
    )
    sent = message_from_bytes(composed(letter).as_bytes(), policy=default)
    assert set(sent.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type",
    }  # fmt: skip
    assert [address.addr_spec for address in sent["To"].addresses] == ["ann@example.com"]
    assert [address.addr_spec for address in sent["From"].addresses] == ["desk@corner.example"]


@pytest.mark.parametrize("address", ["a@b.c\r\nX: y", "a b@c.d", "ann@exämple.com", "ann"])
def test_what_is_no_address_is_refused(address: str) -> None:
    """Before anything is sent."""
    with pytest.raises(ValueError):
        composed(LETTER._replace(to_address=address))
