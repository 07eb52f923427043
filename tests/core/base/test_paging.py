"""One page of a list."""

from __future__ import annotations

import pytest

from core.base.errors import Invalid
from core.base.paging import LARGEST_OFFSET, Page


@pytest.mark.parametrize("page", [Page(), Page(1), Page(1000, LARGEST_OFFSET)], ids=str)
def test_a_page_in_range_is_given_back(page: Page) -> None:
    """The limits themselves are inside."""
    assert page.checked() is page


@pytest.mark.parametrize("limit", [0, -1, 1001])
def test_a_limit_out_of_range_is_refused(limit: int) -> None:
    """Nobody reads nothing, or everything at once."""
    with pytest.raises(Invalid, match="between 1 and 1000") as refusal:
        Page(limit).checked()
    assert refusal.value.field == "limit"


def test_a_list_may_have_a_limit_of_its_own() -> None:
    """And says which."""
    with pytest.raises(Invalid, match="between 1 and 20"):
        Page(21).checked(largest=20)


@pytest.mark.parametrize("offset", [-1, LARGEST_OFFSET + 1])
def test_an_offset_out_of_range_is_refused(offset: int) -> None:
    """A number that no database could take, too."""
    with pytest.raises(Invalid) as refusal:
        Page(50, offset).checked()
    assert refusal.value.field == "offset"
