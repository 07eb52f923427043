"""The order in which Tab goes."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.widgets.tab_order import chain


def test_what_is_made_late_takes_its_place(look, qtbot):
    """Two buttons are put between two others."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, last = QPushButton("first"), QPushButton("last")
    column.addWidget(first)
    column.addWidget(last)
    late = [QPushButton("second"), QPushButton("third")]
    for place, button in enumerate(late, 1):
        column.insertWidget(place, button)
    chain(first, *late)
    order = [first]
    while (following := order[-1].nextInFocusChain()) is not window:
        order.append(following)
    assert [button.text() for button in order] == ["first", "second", "third", "last"]
