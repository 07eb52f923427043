"""The ids of the CRM document."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, ValidationError

from api.crm.ids import CustomerId, InvoiceId, number_of, path_number
from api.shared.errors import Problem


class _Form(BaseModel):
    customer: CustomerId
    invoice: InvoiceId


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("inv-789", 789),
        ("789", 789),
        ("inv-", None),
        ("inv-x", None),
        ("x", None),
        ("٣", None),
        ("1" * 19, None),
        ("", None),
    ],
)
def test_a_number_with_or_without_its_prefix(text: str, number: int | None) -> None:
    """Digits of other scripts and numbers that no row has are no ids."""
    assert number_of(text, "inv-") == number
    if number is None:
        with pytest.raises(Problem) as problem:
            path_number(text, "Invoice", "inv-")
        assert problem.value.status == 404
    else:
        assert path_number(text, "Invoice", "inv-") == number


def test_bodies_may_carry_numbers_too() -> None:
    """A client that keeps ids as numbers is not sent away."""
    assert _Form(customer="7", invoice=8) == _Form(customer=7, invoice="inv-8")  # type: ignore[arg-type]
    for wrong in (True, -1, 10**18, "x", None, [], 1.0):
        with pytest.raises(ValidationError):
            _Form(customer=wrong, invoice=1)  # type: ignore[arg-type]
