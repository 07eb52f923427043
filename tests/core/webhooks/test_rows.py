"""How messages are counted."""

from __future__ import annotations

from core.webhooks import Stats


def test_the_rate_is_a_percentage_of_all() -> None:
    """Source: CMMS document, webhook statistics."""
    found = Stats(145, 5, 0)
    assert (found.total, found.success_rate) == (150, 96.67)
