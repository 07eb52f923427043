"""What arranges its parts by the room there is."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.widgets.settling import SettlingWidget


class Counting(SettlingWidget):
    """Counts how often it is asked."""

    asked = 0

    def settle(self) -> None:
        """Once more."""
        self.asked += 1


def test_it_settles_with_its_size_and_with_its_parts(qtbot, look) -> None:
    """When it is resized, and when a part of it needs another room."""
    widget, part = Counting(), QLabel("Ready")
    QVBoxLayout(widget).addWidget(part)
    qtbot.addWidget(widget)
    widget.show()
    for change in (lambda: widget.resize(500, 90), lambda: part.setText("Ready to be fetched by the customer")):
        before = widget.asked
        change()
        qtbot.waitUntil(lambda before=before: widget.asked > before)
