"""The bar at the side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.widgets.nav_bar import NavBar, Place

PLACES = [
    Place("intake", "Intake", "clipboard-list", "Front desk"),
    Place("orders", "Work orders", "wrench", "Workshop"),
    Place("devices", "Devices", "smartphone", "Workshop"),
]


@pytest.fixture
def bar(look, qtbot):
    """Three places in two groups."""
    bar = NavBar(PLACES)
    qtbot.addWidget(bar)
    bar.resize(214, 500)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    return bar


def test_a_press_tells_the_place(bar, qtbot):
    """Its key, once."""
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.mouseClick(bar._buttons["orders"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["orders"]
    assert bar.current == "orders"


def test_showing_a_place_from_the_program_tells_nothing(bar, qtbot):
    """Marking is not going."""
    with qtbot.assertNotEmitted(bar.chosen):
        bar.show_place("devices")
    assert bar.current == "devices"
    bar.show_place("elsewhere")
    assert bar.current == ""


def test_arrows_move_and_enter_goes(bar, qtbot):
    """The bar can be used without a pointer, around its ends."""
    bar._buttons["intake"].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == ["orders"]
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert bar._buttons["intake"].hasFocus()


def test_a_narrow_bar_keeps_its_names(bar):
    """Without words the names are in the tips and still heard."""
    wide = bar.width()
    bar.set_compact(True)
    button = bar._buttons["orders"]
    assert bar.width() < wide
    assert (button.text(), button.accessibleName()) == ("", "Work orders")
    assert "Work orders" in button.toolTip()
    bar.set_compact(False)
    assert button.text() == "Work orders"


def test_groups_are_headed_once(bar):
    """Each group has one caption."""
    assert [words.text() for words in bar.findChildren(QLabel)] == ["FRONT DESK", "WORKSHOP"]


def test_other_rights_show_other_places(bar):
    """What another role may not do is gone; the place at hand stays marked."""
    bar.show_place("orders")
    bar.set_places(PLACES[:2])
    assert list(bar._buttons) == ["intake", "orders"]
    assert bar.current == "orders"
