"""Plain words on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.widgets.labels import ElidedLabel, label, plain, tip

MARKUP = '<b onclick="x">Ayşe</b> & <img src="file:///etc/passwd">'


def test_markup_in_a_name_is_shown_as_it_is(look, qtbot):
    """A label never reads its text as markup."""
    words = label(MARKUP)
    qtbot.addWidget(words)
    assert words.textFormat() == Qt.TextFormat.PlainText
    assert words.text() == MARKUP


def test_a_tool_tip_shows_markup_as_it_is():
    """Qt reads tool tips as markup, so the signs of it are written out."""
    assert "<img" not in tip(MARKUP)
    assert "&lt;img" in tip(MARKUP)
    assert tip("") == ""


def test_an_ampersand_is_no_shortcut():
    """R&D keeps its letter."""
    assert plain("R&D") == "R&&D"


@pytest.mark.parametrize("text", ["Maximiliane Freifrau von Hohenstein-Württemberg", "محمد عبد الله العلي الطويل جدا"])
def test_a_cut_line_tells_the_rest_in_its_tip(look, qtbot, text):
    """A line that gives way never widens its window, and nothing of it is lost."""
    words = ElidedLabel(text)
    qtbot.addWidget(words)
    words.resize(80, 20)
    words.show()
    assert words.minimumSizeHint().width() < 60
    assert text in words.toolTip()
    words.resize(900, 20)
    assert words.toolTip() == ""


def test_lines_of_all_scripts_are_of_one_height(look, qtbot):
    """A list does not jump when a name comes in another script."""
    heights = set()
    for text in ("Ayşe", "王小明", "محمد", "Nguyễn"):
        words = ElidedLabel(text)
        qtbot.addWidget(words)
        heights.add(words.sizeHint().height())
    assert len(heights) == 1


def test_right_to_left_labels_stand_at_the_right(look, qtbot, qapp):
    """A Latin name in an Arabic screen stands where the Arabic ones do."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words = label("Sofia Rossi")
    qtbot.addWidget(words)
    assert words.alignment() & Qt.AlignmentFlag.AlignRight
