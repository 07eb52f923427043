"""When a message can still be taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.mail import MessageRow
from core.mail.rows import entity, get_any
from core.rules.words import MessageState as S

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "seconds", "can"),
    [(S.HELD, 1, True), (S.HELD, 0, False), (S.WAITING, 1, False), (S.BY_HAND, 0, True), (S.FAILED, 0, True),
     (S.SENT, 1, False), (S.CANCELLED, 1, False)],
    ids=["held", "over", "waiting", "by hand", "failed", "sent", "taken back"],
)  # fmt: skip
def test_before_anything_goes_out(state: S, seconds: int, can: bool) -> None:
    """To the moment; its number is that of the paper."""
    row = MessageRow(
        1, "u", 1, 1, "INV-1", None, None, "Ann", "ann@example.com", "Hi", "Text", state,
        NOW + timedelta(seconds=seconds), None, 0, None, None, False, NOW,
    )  # fmt: skip
    assert row.can_be_taken_back(NOW) is can
    assert (row.number, row._replace(credit_note_number="CN-1").number) == ("INV-1", "CN-1")


def test_one_that_is_not_there(tx: Transaction) -> None:
    """Said by its name."""
    for find in (entity, get_any):
        with pytest.raises(NotFound, match="Message"):
            find(tx, 7)
