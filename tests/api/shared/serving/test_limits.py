"""How many connections an address may hold."""

from __future__ import annotations

import pytest

from api.shared.serving.limits import Limits


@pytest.mark.parametrize("address", ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])
def test_this_machine_may_hold_more(address: str) -> None:
    """A proxy here speaks for many."""
    assert Limits().of_address(address) == Limits().connections_per_loopback_address


@pytest.mark.parametrize("address", ["192.168.1.7", "128.0.0.1", "fe80::1"])
def test_another_machine_speaks_for_itself(address: str) -> None:
    """Whatever its address looks like."""
    assert Limits().of_address(address) == Limits().connections_per_address
