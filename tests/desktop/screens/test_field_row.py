"""Fields side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.screens.field_row import FieldRow


def test_it_turns_where_a_field_would_get_too_little(look, qtbot):
    """And back again."""
    fields = [QLineEdit(), QLineEdit()]
    row = FieldRow(*fields, least=150)
    qtbot.addWidget(row)
    row.resize(400, 100)
    row.show()
    qtbot.waitUntil(lambda: fields[0].y() == fields[1].y())
    row.resize(280, 100)
    qtbot.waitUntil(lambda: fields[0].x() == fields[1].x())
    row.resize(400, 100)
    qtbot.waitUntil(lambda: fields[0].y() == fields[1].y())


def test_hidden_fields_need_no_room(look, qtbot):
    """One that is not seen does not make the other turn."""
    fields = [QLineEdit(), QLineEdit()]
    row = FieldRow(*fields, least=150)
    qtbot.addWidget(row)
    fields[1].hide()
    row.resize(200, 100)
    row.show()
    assert row._row.direction() == row._row.Direction.LeftToRight
