"""The order in which Tab goes: what is made late stands at the end of the window unless it is told its place."""

from PySide6.QtWidgets import QWidget


def chain(before: QWidget, *widgets: QWidget) -> None:
    """Lets Tab go from `before` to each of these in turn, and from the last to what followed `before`."""
    for widget in widgets:
        QWidget.setTabOrder(before, widget)
        before = widget
