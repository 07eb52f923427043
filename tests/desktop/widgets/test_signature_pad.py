"""The pad to sign on."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.signature_pad import SignaturePad


@pytest.fixture
def pad(look, qtbot):
    """An unsigned pad."""
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(400, 200)
    pad.show()
    return pad


def stroke(pad, *points):
    """Draw with the mouse."""
    first, *rest = (QPoint(*point) for point in points)
    QTest.mousePress(pad.area, Qt.MouseButton.LeftButton, pos=first)
    for point in rest:
        QTest.mouseMove(pad.area, point)
    QTest.mouseRelease(pad.area, Qt.MouseButton.LeftButton, pos=rest[-1])


def test_strokes_become_a_path_that_reads_back(pad, qtbot):
    """What is stored shows the same signature again."""
    with qtbot.waitSignal(pad.edited):
        stroke(pad, (20, 20), (60, 80), (100, 30))
    stroke(pad, (150, 50), (180, 60))
    path = pad.value()
    assert path == "M20.0 20.0 L60.0 80.0 L100.0 30.0 M150.0 50.0 L180.0 60.0"
    pad.clear()
    assert pad.is_empty
    pad.set_value(path)
    assert pad.value() == path


def test_a_stroke_can_be_taken_back(pad):
    """Only the last one."""
    stroke(pad, (20, 20), (60, 80))
    stroke(pad, (80, 20), (90, 80))
    pad.undo()
    assert pad.value() == "M20.0 20.0 L60.0 80.0"


def test_the_picture_is_black_on_nothing(pad):
    """Twice the pad's size, whatever the theme."""
    assert pad.png_bytes() == b""
    stroke(pad, (20, 60), (200, 60))
    image = QImage.fromData(pad.png_bytes())
    assert image.width() == pad.area.width() * 2
    assert image.pixelColor(200, 120).name() == "#000000"
    assert image.pixelColor(200, 20).alpha() == 0


def test_a_stroke_stays_on_the_paper(pad):
    """A pointer that leaves the pad draws along its edge."""
    stroke(pad, (20, 20), (-500, 9000))
    x, y = (float(number) for number in pad.value().split("L")[1].split())
    assert 0 <= x <= pad.area.width()
    assert 0 <= y <= pad.area.height()


def test_a_pen_draws_too(pad):
    """Events of a drawing tablet are strokes."""
    device = QPointingDevice.primaryPointingDevice()
    kinds = (QTabletEvent.Type.TabletPress, QTabletEvent.Type.TabletMove, QTabletEvent.Type.TabletRelease)
    for kind, x in zip(kinds, (10.5, 40.25, 40.25), strict=True):
        place = QPointF(x, 30)
        event = QTabletEvent(kind, device, place, place, 0.5, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
                             Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)  # fmt: skip
        QApplication.sendEvent(pad.area, event)
    assert pad.value() == "M10.5 30.0 L40.2 30.0"


def test_broken_paths_are_refused(pad):
    """An odd number of coordinates is no stroke."""
    with pytest.raises(ValueError, match="shorter"):
        pad.set_value("M1 2 L3")
