"""How many connections an address may hold."""

from __future__ import annotations

import subprocess
import sys

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


@pytest.mark.skipif(sys.platform == "win32", reason="it counts handles in another way")
@pytest.mark.parametrize(("soft", "hard", "connections"), [(256, 4096, 1000), (256, 256, 56), (100, 100, 10)])
def test_no_more_connections_than_file_handles(soft: int, hard: int, connections: int) -> None:
    """It asks for what it needs, and does with what it gets."""
    code = (
        f"import resource; resource.setrlimit(resource.RLIMIT_NOFILE, ({soft}, {hard}))\n"
        "from api.shared.serving.limits import fitting; print(fitting().connections)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) == connections
