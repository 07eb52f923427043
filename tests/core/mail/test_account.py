"""The shop's account at a mail server."""

from __future__ import annotations

import pytest

from core import audit, mail
from core.base.errors import Forbidden, Invalid, Stale
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.mail.account import password_of
from core.rules.words import MailSecurity
from core.shop import Shop
from core.tables import settings
from tests.core.workshop import Workshop


def test_it_is_kept_with_its_password_sealed(shop: Shop, at: Workshop) -> None:
    """The password stands neither in the database nor in the log; an empty one takes it away."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        assert not mail.read_account(tx).is_usable
        made = mail.change_account(
            tx, host="mail.example.com", port=465, security="tls", user="desk", sender="desk@example.com",
            password="s3same!", hold_seconds=0,
        )  # fmt: skip
        assert (made.version, made.is_usable, made.has_password) == (1, True, True)
    with shop.reading(at.clerk) as tx:
        assert mail.read_account(tx) == made
        assert password_of(tx) == "s3same!"
        assert "s3same!" not in str(tx.rows(settings.select()))
        assert "s3same!" not in str(audit.after(tx, 0))
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        assert mail.change_account(tx, port=465) == made
        after = mail.change_account(tx, version=made.version, port=587, password="")
        assert (after.port, after.has_password, after.host) == (587, False, "mail.example.com")
        with pytest.raises(Stale):
            mail.change_account(tx, version=made.version, port=25)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("host", {"host": "mail example"}),
        ("host", {"host": "http://mail.example.com"}),
        ("port", {"port": 0}),
        ("port", {"port": True}),
        ("security", {"security": "ssl"}),
        ("sender", {"sender": "desk"}),
        ("hold_seconds", {"hold_seconds": 3601}),
        ("password", {"password": "a\r\nb"}),
        ("password", {"password": "sésame"}),
        ("security", {"security": "none", "host": "mail.example.com", "password": "x"}),
        ("colour", {"colour": "blue"}),
    ],
    ids=["host", "address", "port", "no port", "security", "sender", "hold", "lines", "accents", "open", "unknown"],
)
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_cannot_be_is_refused(shop: Shop, field: str, values: dict[str, object]) -> None:
    """By the name of the field; a password never goes over an open line."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx, pytest.raises(Invalid) as refusal:
        mail.change_account(tx, **values)  # type: ignore[arg-type]
    assert refusal.value.field == field


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_a_server_on_this_computer_may_be_open(shop: Shop) -> None:
    """The password does not leave it."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        mail.change_account(tx, host="localhost", security=MailSecurity.NONE, password="x")


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_who_may(shop: Shop, at: Workshop) -> None:
    """The clerk looks, the administrator changes."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        mail.change_account(tx, port=25)
    with shop.reading(at.technician) as tx, pytest.raises(Forbidden):
        mail.read_account(tx)
