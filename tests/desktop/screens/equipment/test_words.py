"""The words for equipment are there for every status."""

from __future__ import annotations

from core.assets import EQUIPMENT_FIELDS
from core.rules.words import AssetStatus, Criticality
from desktop.look.paths import ICONS
from desktop.screens.equipment.words import (
    JOB_TYPES,
    STATUSES,
    criticality_word,
    equipment_chip,
    field_words,
    icon_of,
    kind_word,
    longest_chip,
    spec_text,
)


def test_every_status_has_a_word_and_an_icon(qapp) -> None:
    """All of them are offered, no word stands for two."""
    assert set(STATUSES) == set(AssetStatus)
    assert len({equipment_chip(status).text for status in STATUSES}) == len(STATUSES)
    assert all((ICONS / f"{icon_of(status)}.svg").exists() for status in STATUSES)
    assert longest_chip() in {equipment_chip(status).text for status in STATUSES}


def test_every_field_and_kind_has_a_word(qapp) -> None:
    """What is changed can be said."""
    assert set(EQUIPMENT_FIELDS) <= set(field_words())
    assert len({criticality_word(each) for each in Criticality}) == len(Criticality)
    assert [kind_word(type_) for type_ in JOB_TYPES] == ["Repair", "Maintenance", "Inspection"]


def test_technical_data_stands_on_one_line() -> None:
    """Text as it is, all else as it is written."""
    assert [spec_text(value) for value in ("a\nb", 3, True, {"x": [1]})] == ["a b", "3", "true", '{"x": [1]}']
