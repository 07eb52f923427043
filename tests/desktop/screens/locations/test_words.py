"""Kinds of places have words and icons."""

from __future__ import annotations

from desktop.look.paths import ICONS
from desktop.screens.locations.words import TYPES, icon_of, type_word, usual_type_within


def test_every_usual_kind_has_a_word_and_an_icon(qapp) -> None:
    """A kind of the shop's own is said as it was written."""
    assert all((ICONS / f"{icon_of(kind)}.svg").exists() for kind in (*TYPES, "Pier"))
    assert [type_word(kind) for kind in TYPES] == list(TYPES) and type_word("Pier") == "Pier"


def test_what_is_mostly_added_follows_from_what_it_is_added_to() -> None:
    """From the outside in."""
    kinds = (None, "Site", "Building", "Floor", "Room", "Warehouse", "Pier")
    assert [usual_type_within(kind) for kind in kinds] == ["Site", "Building", "Floor", "Room", "Area", "Shelf", "Area"]
