"""Records as links."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.look.tokens import Tone
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.widgets.chip import Chip, ChipText


def test_rows_are_shown_up_to_a_number_and_the_rest_is_counted(look, qtbot):
    """A press on the link opens the record."""
    opened = []
    rows = LinkRows(2)
    qtbot.addWidget(rows)
    rows.show_rows([LinkRow(f"WO{place}", "MacBook", lambda place=place: opened.append(place)) for place in range(5)])
    assert [link.text() for link in rows.links] == ["WO0", "WO1"]
    assert "and 3 more" in [words.text() for words in rows.findChildren(QLabel)]
    rows.links[1].click()
    assert opened == [1]
    assert rows.links[0].accessibleName() == "Open WO0, MacBook"


def test_without_rows_it_says_so_or_takes_no_room(look, qtbot):
    """As it was made."""
    silent, telling = LinkRows(2), LinkRows(2, none="No jobs yet")
    for rows in (silent, telling):
        qtbot.addWidget(rows)
        rows.show_rows([])
    assert silent.isHidden()
    assert [words.text() for words in telling.findChildren(QLabel)] == ["No jobs yet"]


def test_a_row_may_carry_a_chip_an_amount_and_no_link(look, qtbot):
    """What may not be opened is no button."""
    rows = LinkRows(2)
    qtbot.addWidget(rows)
    rows.show_rows([LinkRow("王小明", "", None, ChipText("Red tag", Tone.DANGER), "12.00")])
    assert rows.links == []
    assert [chip.text for chip in rows.findChildren(Chip)] == ["Red tag"]


def test_a_long_name_gives_way(look, qtbot):
    """It never makes the panel wider; the tool tip shows it whole."""
    name = "Maximilian-Alexander von und zu Hohenstein-Wittelsbach & Söhne"
    rows = LinkRows(1)
    qtbot.addWidget(rows)
    rows.show_rows([LinkRow(name, "+49 151 23456789", lambda: None)])
    rows.resize(200, 40)
    rows.show()
    qtbot.waitUntil(lambda: rows.links[0].text().endswith("…"))
    assert "Maxim" in rows.links[0].text()
    assert "Söhne" in rows.links[0].toolTip()
    assert rows.minimumSizeHint().width() < 200
    rows.resize(900, 40)
    qtbot.waitUntil(lambda: rows.links[0].text() == name.replace("&", "&&"))
