"""demo fills an empty shop, once."""

from __future__ import annotations

import pytest

from tests.core.admin.conftest import Run


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_sample_is_made_once(initialised: Run) -> None:
    """It says what it made; a second time is refused and changes nothing."""
    said = initialised("demo", "--seed", "7")
    assert said.code == 0 and said.out.startswith("60 customers, 120 devices, 195 jobs, ")
    again = initialised("demo")
    assert (again.code, again.out) == (1, "") and "not empty" in again.err
    assert initialised("check").out == "ok\n"


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_sample_needs_a_shop(run: Run) -> None:
    """There must be an administrator first."""
    assert run("demo").code == 1
