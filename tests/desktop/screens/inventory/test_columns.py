"""The columns of the store room's lists."""

from __future__ import annotations

from desktop.screens.inventory import columns


def test_every_list_fits_a_small_laptop(qtbot, look) -> None:
    """With what may be hidden left out."""
    for shown in (columns.of_parts(), columns.of_places(), columns.to_buy("EUR"), columns.of_counts()):
        assert sum(column.least_width() for column in shown if not column.optional) < 640
        assert len({column.key for column in shown}) == len(shown)
