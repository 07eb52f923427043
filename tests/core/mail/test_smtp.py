"""Letters are handed to a real server, over a safe line with a login; what it refuses is said, and whether for good."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.mail import smtp
from core.mail.composing import Attachment, Letter
from core.mail.smtp import Outcome
from core.rules.words import MailSecurity
from tests.core.mail.conftest import PASSWORD, Post, open_account

LETTER = Letter(
    "0198-42", datetime(2026, 3, 2, 9, tzinfo=UTC), "Corner Repairs", "desk@corner.example", "Ayşe Yıldız",
    "ayse@example.com", "Invoice INV-2026-0001", "Hello,\n\nÇok teşekkürler.\n", Attachment("INV.pdf", b"%PDF-1.4"),
)  # fmt: skip


def test_it_arrives_as_it_was_written(post: Post) -> None:
    """Names of any script, the text, and the paper."""
    assert smtp.send(open_account(post.port), "", LETTER) == Outcome()
    (arrived,), (envelope,) = post.received, post.envelopes
    assert (arrived["From"], arrived["To"]) == (
        "Corner Repairs <desk@corner.example>", "Ayşe Yıldız <ayse@example.com>",
    )  # fmt: skip
    assert (arrived["Subject"], arrived["Message-ID"]) == (LETTER.subject, "<0198-42@corner.example>")
    body = arrived.get_body()
    assert body is not None and body.get_content().replace("\r\n", "\n") == LETTER.body
    (paper,) = arrived.iter_attachments()
    assert (paper.get_filename(), paper.get_content_type(), paper.get_content()) == (
        "INV.pdf", "application/pdf", b"%PDF-1.4",
    )  # fmt: skip
    assert (envelope.mail_from, envelope.rcpt_tos) == ("desk@corner.example", ["ayse@example.com"])


@pytest.mark.allow_warnings
def test_a_safe_line_with_a_login(serve: Callable[..., Post], monkeypatch: pytest.MonkeyPatch) -> None:
    """Only to a server whose certificate is known, with the right password, and never in the open."""
    post = serve(with_login=True)
    account = replace(open_account(post.port), security=MailSecurity.STARTTLS, user="desk")
    unknown = smtp.send(account, PASSWORD, LETTER)
    assert "certificate" in unknown.error.lower() and not unknown.is_permanent
    monkeypatch.setenv("SSL_CERT_FILE", str(post.certificate))
    wrong = smtp.send(account, "guessed", LETTER)
    assert wrong.error.startswith("535") and wrong.is_permanent
    bare = smtp.send(replace(account, security=MailSecurity.NONE, user=""), "", LETTER)
    assert bare.error.startswith("530") and post.received == []
    assert smtp.send(account, PASSWORD, LETTER).is_good
    assert len(post.received) == 1


@pytest.mark.parametrize(("address", "is_permanent"), [("550@example.com", True), ("451@example.com", False)])
def test_what_the_server_says(post: Post, address: str, is_permanent: bool) -> None:
    """A five is for good, a four is for now; its words can be shown."""
    found = smtp.send(open_account(post.port), "", LETTER._replace(to_address=address))
    assert found == Outcome(f"{address[:3]} No such user here", is_permanent)


def test_nobody_answers() -> None:
    """For now: somebody may start the server."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    refused = smtp.send(open_account(port), "", LETTER)
    assert not refused.is_good and not refused.is_permanent


def test_a_server_that_offers_no_safe_line(post: Post) -> None:
    """Nothing goes to it in the open where a safe line was asked for."""
    account = replace(open_account(post.port), security=MailSecurity.STARTTLS)
    found = smtp.send(account, "", LETTER)
    assert "STARTTLS" in found.error and found.is_permanent and post.received == []
