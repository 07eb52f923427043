"""Photos side by side."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest

from desktop.widgets.gallery.papers import made_up_photo
from desktop.widgets.photo_strip import LARGEST, Photo, PhotoStrip, small_picture


@pytest.fixture
def strip(look, qtbot):
    """An empty strip."""
    strip = PhotoStrip(lambda name, data: "No screenshots, please" if "screenshot" in name else "")
    qtbot.addWidget(strip)
    strip.show()
    return strip


@pytest.fixture
def png():
    """A picture."""
    return made_up_photo("#ff0000", "#0000ff")


def test_a_photo_is_added_and_shown_small(strip, qtbot, png):
    """It is told, kept byte for byte, and drawn in the background."""
    with qtbot.waitSignal(strip.added) as added:
        assert strip.add_photo("front.png", png)
    assert added.args[0] == strip.value()[0] == Photo("front.png", png)
    qtbot.waitUntil(lambda: not strip._tiles[0]._image.isNull())


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [("notes.txt", b"words", "notes.txt"), ("big.png", b"x" * (LARGEST + 1), "10 MB"), ("empty.png", b"", "empty.png")],
)
def test_what_is_no_photo_is_refused_in_words(strip, qtbot, name, data, word):
    """The kind is told by the content, and the size is bounded."""
    with qtbot.assertNotEmitted(strip.added):
        assert not strip.add_photo(name, data)
    assert word in strip._words.text()
    assert strip.value() == []


def test_the_owner_may_refuse_too(strip, png):
    """A check from outside has the last word."""
    assert not strip.add_photo("screenshot.png", png)
    assert strip._words.text() == "No screenshots, please"


def test_a_picture_can_be_pasted(strip, qtbot):
    """What lies in the clipboard becomes a photo."""
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    assert QKeySequence(QKeySequence.StandardKey.Paste)
    QTest.keyClick(strip._add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [photo.name for photo in strip.value()] == ["pasted.png"]


def test_files_are_read_in_the_background(strip, qtbot, tmp_path, png):
    """Dropped files come in; one that cannot be read is told."""
    (tmp_path / "ön.png").write_bytes(png)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "ön.png"))])
    with qtbot.waitSignal(strip.added):
        assert strip._take(mime, "x")
    assert strip.value()[0].data == png
    strip.add_files([str(tmp_path / "gone.png")])
    qtbot.waitUntil(lambda: "gone.png" in strip._words.text())


def test_stored_photos_are_loaded_by_their_key(look, qtbot, png):
    """A stored photo comes when it is shown, and is told apart from new ones."""
    strip = PhotoStrip(load=lambda key, done: done(png))
    qtbot.addWidget(strip)
    strip.set_value([Photo("back.png", None, 42)])
    qtbot.waitUntil(lambda: not strip._tiles[0]._image.isNull())
    assert strip.value() == [Photo("back.png", None, 42)]


def test_a_photo_is_removed_by_its_cross_and_opened_by_a_press(strip, qtbot, png):
    """Both tell which one."""
    strip.add_photo("front.png", png)
    tile = strip._tiles[0]
    with qtbot.waitSignal(strip.opened):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.removed) as removed:
        QTest.mouseClick(tile.cross, Qt.MouseButton.LeftButton)
    assert removed.args[0].name == "front.png"
    assert strip.value() == []


def test_small_pictures_are_small(look, png):
    """The short side is what was asked for; broken bytes give nothing."""
    image = small_picture(png, 92)
    assert min(image.width(), image.height()) == 92
    assert small_picture(b"broken", 92).isNull()
