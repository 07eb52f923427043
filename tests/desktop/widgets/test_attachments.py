"""Files side by side, pictures and documents."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest

from desktop.widgets.attachments import Attachment, Attachments, AttachmentTile


def picture() -> bytes:
    """A small PNG."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(QByteArray(buffer.data()).data())


@pytest.fixture
def make(look, qtbot):
    """Makes a shown strip, and holds on to it."""
    strips = []

    def build(**named) -> Attachments:
        strip = Attachments(**named)
        strips.append(strip)
        qtbot.addWidget(strip)
        strip.resize(420, 300)
        strip.show()
        return strip

    return build


def _tiles(strip: Attachments) -> list[AttachmentTile]:
    return strip.findChildren(AttachmentTile)


def test_any_file_is_taken_and_told_from_a_picture(make) -> None:
    """Only pictures are shown small; a file that is empty or too large is not taken."""
    strip = make()
    assert strip.add_photo("plan.png", picture()) and strip.add_photo("manual.pdf", b"%PDF-1.7 ...")
    assert [each.is_picture for each in strip.value()] == [True, False]
    assert not strip.add_photo("nothing.txt", b"") and "empty" in strip._words.text()
    assert not strip.add_photo("film.mp4", b"x" * (10 * 2**20 + 1)) and "10 MB" in strip._words.text()
    assert len(_tiles(strip)) == 2
    assert strip.grab().width() == 420


def test_what_core_would_refuse_is_said_by_the_check(make) -> None:
    """Its words stand below the files."""
    strip = make(check=lambda name, data: "Not on Sundays")
    assert not strip.add_photo("a.txt", b"a")
    assert strip._words.text() == "Not on Sundays"


def test_files_are_dropped_and_pasted(make, qtbot, tmp_path) -> None:
    """From the folder of a camera, or a scanner's window."""
    strip = make()
    path = tmp_path / "certificate.txt"
    path.write_text("valid until 2031")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    strip.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                               Qt.KeyboardModifier.NoModifier))  # fmt: skip
    qtbot.waitUntil(lambda: [each.name for each in strip.value()] == ["certificate.txt"])
    QGuiApplication.clipboard().setImage(QImage.fromData(picture()))
    assert strip.paste() and len(strip.value()) == 2


def test_each_tile_is_opened_saved_and_taken_away_by_keys(make, qtbot) -> None:
    """Space opens, Ctrl+S saves, Del takes away; the name says what it is."""
    strip = make()
    file = Attachment("manual.pdf", None, 7, is_picture=False, size_bytes=1_234_567)
    strip.set_value([file])
    tile = _tiles(strip)[0]
    assert tile.accessibleName().startswith("manual.pdf, Document, 1.2 M")
    with qtbot.waitSignal(strip.opened):
        QTest.keyClick(tile, Qt.Key.Key_Space)
    with qtbot.waitSignal(strip.save_asked):
        QTest.keyClick(tile, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(strip.removed) as gone:
        QTest.keyClick(tile, Qt.Key.Key_Delete)
    assert gone.args[0] is file and strip.value() == []


def test_the_menu_offers_what_can_be_done(make, qtbot) -> None:
    """Nothing is deleted that stays, or by who may only look."""
    file, signature = Attachment("a.pdf", None, 1, is_picture=False), Attachment("sign.png", None, 2, is_fixed=True)
    strip = make()
    strip.set_value([file, signature])
    words = [[entry.text() for entry in tile.menu_of().actions()] for tile in _tiles(strip)]
    assert words == [["Open", "Save as…", "Delete"], ["Open", "Save as…"]]
    looking = make(may_change=False)
    looking.set_value([file])
    tile = _tiles(looking)[0]
    assert [entry.text() for entry in tile.menu_of().actions()] == ["Open", "Save as…"]
    QTest.keyClick(tile, Qt.Key.Key_Delete)
    assert looking.value() == [file] and not looking.paste() and not looking._add.isVisible()
    with qtbot.waitSignal(strip.save_asked):
        _tiles(strip)[0].menu_of().actions()[1].trigger()


def test_a_press_on_a_tile_opens_it(make, qtbot) -> None:
    """By the pointer as well."""
    strip = make()
    strip.set_value([Attachment("محضر الفحص السنوي للمصعد رقم ٢ في المبنى الرئيسي.pdf", None, 1, is_picture=False)])
    with qtbot.waitSignal(strip.opened):
        QTest.mouseClick(_tiles(strip)[0], Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
