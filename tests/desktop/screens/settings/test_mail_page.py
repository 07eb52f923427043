"""The page of the mail server."""

from __future__ import annotations

import pytest

from core import mail
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.mail.account import password_of
from core.rules.words import MailSecurity
from desktop.screens.settings.mail_page import MailPage
from tests.core.mail.conftest import Post, certificate, post, serve  # noqa: F401 - fixtures


@pytest.fixture
def page(qtbot, desk) -> MailPage:
    """Shown, with what is stored."""
    made = MailPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(lambda: made._seen is not None)
    return made


def fill(page: MailPage, **values: object) -> None:
    """As somebody types."""
    page.form.set_values(values, clean=False)


def test_an_account_is_stored_and_tried_out(
    qtbot, desk, page: MailPage, post: Post  # noqa: F811
) -> None:  # fmt: skip
    """The test message arrives; what the server says of another one stands on the page."""
    assert not page.test.isEnabled()
    fill(page, host="127.0.0.1", security=MailSecurity.NONE, sender="desk@corner.example", hold_seconds=90)
    assert page.is_dirty and not page.test.isEnabled()
    fill(page, port=post.port)
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    page.trial.set_values({"email": "boss@corner.example"}, clean=False)
    page.test.click()
    qtbot.waitUntil(lambda: page.test.isEnabled() and page.trial.notice.isVisible())
    assert "boss@corner.example" in page.trial.notice.text and len(post.received) == 1
    page.trial.set_values({"email": "550@example.com"}, clean=False)
    page.test.click()
    qtbot.waitUntil(lambda: "550" in page.trial.notice.text)


def test_the_password_is_written_and_never_shown(qtbot, desk, page: MailPage) -> None:
    """Left empty it stays; without a user there is none."""
    fill(page, host="mail.example.com", user="desk", password="s3same!", sender="desk@example.com")
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    assert (page.password.value(), page.password.placeholderText()) == ("", "stays as it is")
    fill(page, hold_seconds=5)
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    with desk.shop.reading(SYSTEM) as tx:
        assert (password_of(tx), mail.read_account(tx).hold_seconds) == ("s3same!", 5)
    fill(page, user="")
    page.store()
    qtbot.waitUntil(lambda: not page.is_dirty)
    with desk.shop.reading(SYSTEM) as tx:
        assert password_of(tx) == ""


@pytest.mark.parametrize(("security", "port"), [(MailSecurity.TLS, 465), (MailSecurity.NONE, 25)], ids=["tls", "none"])
def test_the_usual_port_is_offered(page: MailPage, security: MailSecurity, port: int) -> None:
    """One that somebody chose himself stays."""
    page.security.set_value(security)
    assert page.form.values()["port"] == port
    fill(page, port=2525)
    page.security.set_value(MailSecurity.STARTTLS)
    assert page.form.values()["port"] == 2525


def test_what_is_refused_stands_at_its_field(qtbot, desk, page: MailPage) -> None:
    """What was typed stays; what somebody else stored meanwhile is said."""
    fill(page, host="http://mail", sender="desk@example.com")
    page.store()
    qtbot.waitUntil(lambda: bool(page.form.fields["host"].error))
    with desk.shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        mail.change_account(tx, host="other.example.com")
        mail.change_account(tx, host="another.example.com")
    page._seen = mail.MailAccount(version=1)
    fill(page, host="mail.example.com")
    page.store()
    qtbot.waitUntil(lambda: "meanwhile" in page.form.notice.text)
    assert page.form.values()["host"] == "mail.example.com"
    page.undo.click()
    qtbot.waitUntil(lambda: page.form.values()["host"] == "another.example.com")
