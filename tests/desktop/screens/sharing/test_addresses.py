"""Tests of where this computer is found."""

from __future__ import annotations

from ipaddress import IPv4Address

from desktop.screens.sharing import addresses
from desktop.screens.sharing.addresses import lan_addresses, web_address


def test_only_addresses_that_others_can_reach(qapp) -> None:
    """Never this computer's own loop."""
    found = lan_addresses()
    assert all(not IPv4Address(address).is_loopback for address in found)
    assert len(found) == len(set(found))


def test_the_likeliest_comes_first() -> None:
    """Home and office networks before those of container programs, those before ones nobody gave."""
    mixed = ["169.254.3.4", "172.17.0.1", "8.8.8.8", "192.168.1.5", "10.0.0.7"]
    ordered = sorted(mixed, key=addresses._likeliness)
    assert ordered[:3] == ["10.0.0.7", "192.168.1.5", "172.17.0.1"]


def test_an_address_as_it_is_typed() -> None:
    """With its port."""
    assert web_address("192.168.1.5", 8000) == "http://192.168.1.5:8000"
