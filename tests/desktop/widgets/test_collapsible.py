"""A section that folds."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.widgets.collapsible import Collapsible


def test_it_opens_and_shuts_by_press_and_key(look, qtbot):
    """The content is seen only while it is open, the summary only while it is shut."""
    section = Collapsible("Safety", QLabel("content"))
    section.set_summary("No liquid")
    qtbot.addWidget(section)
    section.show()
    head = section.findChild(QPushButton)
    assert not section.content.isVisible()
    assert section._summary.isVisible()
    with qtbot.waitSignal(section.toggled):
        QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    assert section.content.isVisible()
    assert not section._summary.isVisible()
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert not section.is_open


def test_its_state_is_heard(look, qtbot):
    """Open or shut."""
    section = Collapsible("Safety", QLabel("content"), opened=True)
    qtbot.addWidget(section)
    assert section.findChild(QPushButton).accessibleDescription() == "open"
    section.set_open(False)
    assert section.findChild(QPushButton).accessibleDescription() == "shut"
