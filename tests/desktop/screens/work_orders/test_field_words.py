"""Fields have words."""

from __future__ import annotations

from core.work_orders.changing import FIELDS
from desktop.screens.work_orders.field_words import field_words

_WITHOUT = {"symptom_id", "location_id", "team_id", "asset_id", "customer_id"}


def test_every_field_that_people_write_has_a_word() -> None:
    """Ids are not said."""
    assert set(FIELDS) - _WITHOUT <= set(field_words())
