"""One page of a list."""

from __future__ import annotations

from typing import NamedTuple

from core.base.errors import Invalid

LARGEST_OFFSET = 2**62


class Page(NamedTuple):
    """`limit` rows after the first `offset`."""

    limit: int = 50
    offset: int = 0

    def checked(self, largest: int = 1000) -> Page:
        """Itself. Raises: Invalid where limit or offset is out of range."""
        if not 1 <= self.limit <= largest:
            raise Invalid("limit", "limit must be between 1 and {largest}", largest=largest)
        if not 0 <= self.offset <= LARGEST_OFFSET:
            raise Invalid("offset", "offset must be 0 or more")
        return self
