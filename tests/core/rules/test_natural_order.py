"""The order in which people count."""

from __future__ import annotations

from core.rules.natural_order import natural_key


def test_numbers_go_by_their_value() -> None:
    """Also within a name."""
    names = ["10", "2", "101", "1", "Suite 10", "Suite 9", "2b", "2a"]
    assert sorted(names, key=natural_key) == ["1", "2", "2a", "2b", "10", "101", "Suite 9", "Suite 10"]


def test_case_accents_and_scripts_do_not_matter() -> None:
    """Digits of any script count."""
    assert natural_key("Étage 2") == natural_key("etage ２") == natural_key("ETAGE ٢")
    assert natural_key("") == ()
