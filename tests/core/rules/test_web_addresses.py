"""Nothing is sent to the server itself, however its address is written."""

from __future__ import annotations

import pytest

from core.base.errors import Invalid
from core.rules import web_addresses

OWN = [
    "127.0.0.1", "127.1", "127.8.9.1", "2130706433", "0x7f000001", "017700000001", "0.0.0.0", "0.1.2.3",
    "169.254.169.254", "localhost", "LOCALHOST.", "a.localhost", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[fe80::1]",
    "[2002:7f00:1::]", "①②⑦.0.0.1", "127。0。0。1", "１２７.1", "ⓛocalhost",
]  # fmt: skip


@pytest.mark.parametrize("host", OWN)
def test_an_address_of_the_server_itself_is_refused(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless the administrator allows it."""
    monkeypatch.delenv(web_addresses.LOCAL_VARIABLE, raising=False)
    with pytest.raises(Invalid) as refused:
        web_addresses.checked_url(f"http://{host}:8000/hook")
    assert refused.value.field == "url"
    monkeypatch.setenv(web_addresses.LOCAL_VARIABLE, "1")
    assert web_addresses.checked_url(f"http://{host}:8000/hook")


@pytest.mark.parametrize(
    "url",
    ["https://your-system.com/webhooks/maintainpro", "http://192.168.1.20:8080/hook?key=1", "https://[2001:db8::1]/"],
)
def test_the_world_and_the_lan_are_told(url: str) -> None:
    """Spaces around it do not matter."""
    assert web_addresses.checked_url(f" {url} ") == url


def test_other_letters_are_kept_as_they_are_sent() -> None:
    """Of a name and of what follows it; what is ASCII by then stays."""
    url = "https://bücher.example:8443/über%20uns?q=ä&b=%C3%BC"
    assert web_addresses.checked_url(url) == "https://xn--bcher-kva.example:8443/%C3%BCber%20uns?q=%C3%A4&b=%C3%BC"


@pytest.mark.parametrize(
    "url",
    ["", "hook", "ftp://a.com", "file:///etc/passwd", "https://", "https://u:p@a.com", "https://a.com:99999/",
     "https://a b.com", "https://a.com/\nx", "https://[::1", "https://a.com:0/", "https://" + "a" * 2001],
)  # fmt: skip
def test_what_is_no_address_is_refused(url: str) -> None:
    """Whatever else it is."""
    with pytest.raises(Invalid):
        web_addresses.checked_url(url)
