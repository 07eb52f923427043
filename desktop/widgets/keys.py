"""Keys that mean one thing."""

from PySide6.QtCore import Qt

#: Of the letters and of the numbers.
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
