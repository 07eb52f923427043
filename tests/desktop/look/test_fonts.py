"""The bundled fonts."""

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QTextLayout

from desktop.look.fonts import FAMILIES, font

NAMES = ["Ayşe Yıldız", "Нгуен", "王小明", "محمد العلي", "김민준", "さとう", "Nguyễn Thị Hoa", "Βασίλης"]


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_is_a_font_of_its_own(look, weight):
    """Inter comes in all four weights, none of them made up by thickening another."""
    info = QFontInfo(font(13, weight))
    assert (info.family(), info.weight()) == ("Inter", weight)


@pytest.mark.parametrize("name", NAMES)
def test_names_of_every_script_have_their_letters(look, name):
    """No name the desk meets is shown as empty boxes, and only bundled fonts are needed."""
    layout = QTextLayout(name, font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert all(0 not in run.glyphIndexes() for run in runs)
    assert {run.rawFont().familyName() for run in runs} <= set(FAMILIES)


def test_tabular_digits_have_one_width(look):
    """Columns of money line up: a 1 is as wide as an 8."""
    metrics = QFontMetricsF(font(13, tabular=True))
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("8888"))
