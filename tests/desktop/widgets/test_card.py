"""Cards, headings and tiles."""

from PySide6.QtWidgets import QLabel

from desktop.widgets.card import Card, SectionHeading, StatTile, TableCard
from desktop.widgets.columns import Column
from desktop.widgets.record_table import RecordTable


def test_a_card_takes_content_below_its_heading(look, qtbot):
    """What is added stands below."""
    card = Card("Condition")
    qtbot.addWidget(card)
    content = card.add(QLabel("x"))
    assert card.body.indexOf(content) > card.body.indexOf(card.heading)
    assert card.accessibleName() == "Condition"


def test_a_tile_tells_its_figure(look, qtbot):
    """The figure and what it counts are heard together."""
    tile = StatTile("Open orders", "37", "5 urgent")
    qtbot.addWidget(tile)
    tile.set_value("38")
    assert tile.accessibleName() == "Open orders: 38"
    assert tile.value_label().text() == "38"


def test_a_heading_can_change(look, qtbot):
    """The same heading says something else."""
    heading = SectionHeading("Parts")
    qtbot.addWidget(heading)
    heading.set_text("Parts used")
    assert "Parts used" in [words.text() for words in heading.findChildren(QLabel)]


def test_a_table_leaves_the_card_its_round_corners(look, qtbot):
    """Neither the header nor the rows paint over the outline."""
    table = RecordTable(
        [Column("k", "Name", str)], lambda offset, limit, done: done(list(range(90)), 90), lambda row: row
    )
    card = TableCard(table)
    qtbot.addWidget(card)
    card.resize(300, 400)
    card.show()
    table.load()
    qtbot.waitUntil(lambda: table.count() == 90)
    bare = Card(padding=0)
    qtbot.addWidget(bare)
    bare.resize(300, 400)
    bare.show()
    seen, whole = card.grab().toImage(), bare.grab().toImage()
    for x in (*range(6), *range(294, 300)):
        for y in (*range(6), *range(394, 400)):
            assert seen.pixelColor(x, y) == whole.pixelColor(x, y)
