"""The gallery of all widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox

from desktop.widgets.gallery.__main__ import PAGES, VARIANTS, shoot

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QSpinBox)


@pytest.fixture(params=PAGES)
def page(request, look, qtbot):
    """Each page of the gallery, shown."""
    page = PAGES[request.param]()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_page_paints_in_every_theme(page, look, theme):
    """Live switching, with everything on the screen."""
    look.set_mode(theme)
    assert not page.grab().isNull()


def test_every_control_has_a_name(page):
    """Those who cannot see, and tests, find every control that can be used."""
    controls = [child for child in page.findChildren(QAbstractButton) if child.isVisible()]
    controls += [child for kind in CONTROLS[1:] for child in page.findChildren(kind) if child.isVisible()]
    inner = ("qt_", "_q_", "SearchLineAction")
    unnamed = [
        child for child in controls
        if not child.accessibleName() and not child.objectName().startswith(inner)
        and "QLineEditIconButton" not in child.metaObject().className()
        and not isinstance(child.parentWidget(), QLineEdit | QSpinBox)
    ]  # fmt: skip
    assert unnamed == []


def test_no_label_reads_markup(page):
    """Every label shows plain text."""
    assert [words.text() for words in page.findChildren(QLabel) if words.textFormat() != Qt.TextFormat.PlainText
            and words.text()] == []  # fmt: skip


def test_pictures_are_written(look, qapp, tmp_path):
    """`--shot` leaves one picture for each variant."""
    shoot(qapp, look, tmp_path, ["states"])
    assert len(list(tmp_path.glob("states-*.png"))) == len(VARIANTS)
