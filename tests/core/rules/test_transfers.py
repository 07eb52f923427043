"""The code that a banking program reads a transfer from."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core.rules import transfers


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Sparkasse\nIBAN DE02 1203 0000 0000 2020 51 BIC BYLADEM1001", "DE02120300000000202051"),
        ("NL91ABNA0417164300", "NL91ABNA0417164300"),
        ("DE02 1203 0000 0000 2020 52, GB33 BUKB 2020 1555 5555 55", "GB33BUKB20201555555555"),
        ("US12 3456 7890 1234 5678", None),
        ("Account 12345", None),
        ("", None),
    ],
    ids=["grouped", "plain", "second is right", "unknown country", "no account", "nothing"],
)
def test_an_account_is_found_by_its_check_digits(text: str, account: str | None) -> None:
    """Whatever stands around it."""
    assert transfers.account_in(text) == account


def test_the_code_has_its_lines() -> None:
    """Eleven, none of them made of two; nothing is asked for an amount that is none."""
    code = transfers.code("Corner\nRepairs", "DE02120300000000202051", D("12.5"), "INV-2026-0001")
    assert code.split("\n") == [
        "BCD", "002", "1", "SCT", "", "Corner Repairs", "DE02120300000000202051", "EUR12.50", "", "", "INV-2026-0001",
    ]  # fmt: skip
    assert transfers.code("X", "DE02120300000000202051", D("0.00"), "INV-1") == ""
