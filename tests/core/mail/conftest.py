"""A real mail server on this computer, and a shop that has an account there."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from core import mail
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.mail import MailAccount
from core.rules.words import MailSecurity
from core.shop import Shop

PASSWORD = "sesame 42"


@dataclass
class Post:
    """Takes what comes, but for addresses that say otherwise, such as 550@example.com."""

    port: int
    certificate: Path
    received: list[EmailMessage] = field(default_factory=list)
    envelopes: list[Envelope] = field(default_factory=list)

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Envelope, address: str, _options: Any) -> str:
        code = address.partition("@")[0]
        if code.isdecimal():
            return f"{code} No such user\x07 here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        parsed = message_from_bytes(envelope.content, policy=default)
        assert isinstance(parsed, EmailMessage)
        self.received.append(parsed)
        self.envelopes.append(envelope)
        return "250 OK"


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Of 127.0.0.1, signed by itself: certificate and key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail.example")])
    begun = datetime.now(UTC) - timedelta(days=1)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begun)
        .not_valid_after(begun + timedelta(days=9))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    folder = tmp_path_factory.mktemp("certificate")
    paths = folder / "certificate.pem", folder / "key.pem"
    paths[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    paths[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    )  # fmt: skip
    return paths


@pytest.fixture
def serve(certificate: tuple[Path, Path]) -> Iterator[Callable[..., Post]]:
    """Starts a server: open, or with STARTTLS and a login."""
    running: list[Controller] = []

    def start(*, with_login: bool = False) -> Post:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        post, options = Post(port, certificate[0]), {}
        if with_login:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(*certificate)
            options = {"tls_context": context, "require_starttls": True, "auth_required": True, "authenticator": _login}
        controller = Controller(post, hostname="127.0.0.1", port=port, **options)
        controller.start()
        running.append(controller)
        return post

    yield start
    for controller in running:
        controller.stop()


def _login(_server: Any, _session: Any, _envelope: Any, _mechanism: str, given: LoginPassword) -> AuthResult:
    is_known = given.password == PASSWORD.encode() and given.login == b"desk"
    return AuthResult(success=is_known, handled=False)


@pytest.fixture
def post(serve: Callable[..., Post]) -> Post:
    """An open server."""
    return serve()


def open_account(port: int) -> MailAccount:
    """At a server on this computer that asks for nothing."""
    return MailAccount(host="127.0.0.1", port=port, security=MailSecurity.NONE, sender="desk@corner.example")


@pytest.fixture
def account(shop: Shop, post: Post) -> Post:
    """The shop has one at the open server."""
    given = open_account(post.port)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        mail.change_account(tx, host=given.host, port=given.port, security=given.security, sender=given.sender)
    return post
