"""Cards, headings and tiles."""

from PySide6.QtWidgets import QLabel

from desktop.widgets.card import Card, SectionHeading, StatTile


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
