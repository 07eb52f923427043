"""What the CMMS document's JSON takes."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from api.cmms.schemas import Level, LoginIn, WorkOrderQuery, WorkOrderStatus


def test_words_stand_with_commas_between_them() -> None:
    """Perhaps with spaces; what is left out asks for everything."""
    query = WorkOrderQuery(status="new, assigned", priority="high")
    assert query.statuses == [WorkOrderStatus.NEW, WorkOrderStatus.ASSIGNED]
    assert query.priorities == [Level.HIGH]
    assert WorkOrderQuery().statuses == []


@pytest.mark.parametrize("status", ["open", "new,", "", "New"])
def test_a_word_that_is_none_is_refused(status: str) -> None:
    """One among several as well."""
    with pytest.raises(ValidationError):
        WorkOrderQuery(status=status)


def test_a_code_may_be_typed_as_it_is_shown() -> None:
    """Apps show it in two groups."""
    assert LoginIn(email="a", password="b", mfaToken="123 456").mfaToken == "123456"
