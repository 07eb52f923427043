"""A list with one record beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.screens.split_view import SPLIT_FROM, SplitView


def test_both_are_seen_where_there_is_room(look, qtbot):
    """Else one of them, and it tells."""
    listing, panel = QLabel("list"), QLabel("panel")
    view = SplitView(listing, panel)
    qtbot.addWidget(view)
    told = []
    view.folded.connect(told.append)
    view.resize(SPLIT_FROM + 100, 300)
    view.show()
    assert listing.isVisible()
    assert panel.isVisible()
    view.resize(SPLIT_FROM - 100, 300)
    assert listing.isVisible()
    assert not panel.isVisible()
    view.show_panel()
    assert not listing.isVisible()
    assert panel.isVisible()
    view.show_list()
    assert listing.isVisible()
    assert told == [False, True]


def test_it_needs_room_for_one_of_them_only(look, qtbot):
    """So that a small window can have it."""
    listing, panel = QLabel("list"), QLabel("panel")
    listing.setMinimumWidth(300)
    panel.setMinimumWidth(200)
    view = SplitView(listing, panel)
    qtbot.addWidget(view)
    assert view.minimumSizeHint().width() < 500
