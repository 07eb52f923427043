"""Which addresses the server may send to: the world and the LAN, never itself."""

from __future__ import annotations

import ipaddress
import os
import socket
from string import punctuation
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from core.base.errors import Invalid

#: "1" lets tests and programs on the same machine be told. Source: contract, decision 11.
LOCAL_VARIABLE = "FRONTBENCH_WEBHOOKS_ALLOW_LOCAL"
LONGEST_URL = 2000
_THIS_NETWORK = ipaddress.ip_network("0.0.0.0/8")
_LOCAL_NAMES = ("localhost", ".localhost", "localhost.localdomain", "ip6-localhost", "ip6-loopback")


def are_local_allowed() -> bool:
    """Whether the administrator lets messages go to the server itself."""
    return os.environ.get(LOCAL_VARIABLE) == "1"


def is_refused(address: str) -> bool:
    """Whether an IP address is the server's own, of its link, or of nobody in particular."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour
        if inner is not None:
            return is_refused(str(inner))
    elif found in _THIS_NETWORK:
        return True
    return found.is_loopback or found.is_link_local or found.is_unspecified or found.is_multicast


def checked_url(url: str, field: str = "url") -> str:
    """An address to send to, as it is sent, as far as it can be told without asking anybody. Raises: Invalid."""
    plain = url.strip()
    parts = _split(plain, field)
    if not plain.isascii():
        plain = _in_ascii(parts, field)
        parts = _split(plain, field)
    host = (parts.hostname or "").rstrip(".").lower()
    if parts.scheme not in ("http", "https") or not host or parts.username is not None:
        raise Invalid(field, "This is no address of a web server: https://…")
    if not are_local_allowed() and (host.endswith(_LOCAL_NAMES) or _is_refused_number(host)):
        raise Invalid(field, "An address of this server itself is not allowed")
    return plain


def _in_ascii(parts: SplitResult, field: str) -> str:
    """A name of other letters in Punycode, digits of other scripts as digits, all else percent-encoded."""
    try:
        host = parts.netloc.encode("idna").decode()
    except UnicodeError:
        raise Invalid(field, "This is no address of a web server: https://…") from None
    path, query = quote(parts.path, safe=punctuation), quote(parts.query, safe=punctuation)
    return urlunsplit((parts.scheme, host, path, query, ""))


def _split(url: str, field: str) -> SplitResult:
    if len(url) > LONGEST_URL or not url.isprintable() or " " in url:
        raise Invalid(field, "This is no address of a web server: https://…")
    try:
        parts = urlsplit(url)
        assert parts.port is None or parts.port > 0
        return parts
    except (ValueError, AssertionError):
        raise Invalid(field, "This is no address of a web server: https://…") from None


def _is_refused_number(host: str) -> bool:
    """Also as it is written by few: 127.1, 2130706433, 0x7f.1."""
    try:
        return is_refused(host)
    except ValueError:
        pass
    try:
        return is_refused(socket.inet_ntoa(socket.inet_aton(host)))
    except OSError:
        return False
