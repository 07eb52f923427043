"""Text in the cells of a table stays text."""

from __future__ import annotations

import pytest

from core.rules.cells import original, safe


@pytest.mark.parametrize("text", ["=1+1", "+49 30 1", "-5", "@me", "\tx", "\rx", "'=1", "'", "''x", "plain", "", "5-3"])
def test_what_was_made_safe_comes_back(text: str) -> None:
    """And is no formula in between."""
    assert not safe(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert original(safe(text)) == text


def test_what_is_harmless_stays_as_it_is() -> None:
    """Also a mark that somebody else wrote."""
    assert safe("Ayşe") == "Ayşe" and original("'Ayşe") == "'Ayşe"
