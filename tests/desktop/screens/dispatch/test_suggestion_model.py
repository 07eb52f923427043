"""The day's suggestions as a list."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, Qt

from desktop.screens.dispatch.suggestion_model import SuggestionModel


def test_what_is_current_stays_so(look, day) -> None:
    """Whatever comes before it; what is gone is gone."""
    model = SuggestionModel()
    model.show_advice(day.advice)
    last = QPersistentModelIndex(model.index(1))
    assert "%" in last.data(Qt.ItemDataRole.AccessibleTextRole)
    title = last.data()
    model.show_advice(day.advice[::-1])
    assert (last.row(), last.data()) == (0, title)
    model.show_advice([])
    assert not last.isValid() and model.at(0) is None
