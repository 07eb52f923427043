"""What the tests of several widgets share."""

from __future__ import annotations

import pytest

from desktop.widgets.record_tree import RecordTree
from tests.desktop.widgets.trees import COLUMNS, Source, settle


@pytest.fixture
def make_tree(look, qtbot):
    """Makes a shown tree over a source, and holds on to it."""
    trees = []

    def build(source: Source) -> RecordTree:
        tree = RecordTree(COLUMNS, source, lambda place: bool(place.places), name="Places", icon_of=lambda _: "map-pin")
        tree.view.allow_moving()
        trees.append(tree)
        qtbot.addWidget(tree)
        tree.resize(600, 400)
        with qtbot.waitExposed(tree):
            tree.show()
        tree.load()
        settle(tree)
        return tree

    return build
