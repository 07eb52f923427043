"""Files of a thing that are stored at once, opened, saved and brought back."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from core import assets, files
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import FileKind
from core.shop import Shop
from desktop.screens.stored_files import StoredFiles, open_outside
from tests.desktop.screens.counter import reading, show


@pytest.fixture
def boiler_id(shop: Shop) -> int:
    """With a manual and a photo."""
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(drawn, "PNG")
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        boiler = assets.add_equipment(tx, NewEquipment("Boiler"))
        files.add(tx, shop.store, "asset", boiler.id, "manual.txt", b"Turn it on", None)
        files.add(tx, shop.store, "asset", boiler.id, "plate.png", drawn.getvalue(), None)
    return boiler.id


def _rows(shop: Shop, asset_id: int) -> list[files.FileRow]:
    rows: list[files.FileRow] = reading(shop, files.of_subject, "asset", asset_id)
    return rows


@pytest.fixture
def made(qtbot, look, desk, shop, boiler_id) -> StoredFiles:
    """Showing the boiler's files; documents that are opened are in `opened`."""
    widget = StoredFiles(desk, "asset", open_document=lambda name, data: widget.opened.append((name, data)))
    widget.opened = []
    show(qtbot, widget, 400, 300)
    widget.show_files(boiler_id, _rows(shop, boiler_id))
    return widget


def test_pictures_and_documents_are_told_apart(made: StoredFiles) -> None:
    """Each with its size; the same ones again change nothing."""
    assert [(each.name, each.is_picture) for each in made.strip.value()] == [("manual.txt", False), ("plate.png", True)]
    shown = made.strip.value()
    made.show_files(made._subject_id, [])
    assert made.strip.value() == [] and shown


def test_a_file_is_stored_at_once(qtbot, made: StoredFiles, shop, boiler_id) -> None:
    """What is no picture is a document."""
    made.strip.add_photo("check.txt", b"all well")
    qtbot.waitUntil(lambda: len(_rows(shop, boiler_id)) == 3)
    assert _rows(shop, boiler_id)[-1].kind is FileKind.DOCUMENT


def test_what_core_refuses_is_said_and_gone(qtbot, made: StoredFiles, shop, boiler_id, told) -> None:
    """The strip shows what is stored again."""
    made.strip.add_photo("program.exe", b"MZ" + bytes(200))
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[0][1] == "danger"
    qtbot.waitUntil(lambda: len(made.strip.value()) == 2)


def test_a_file_is_deleted_and_brought_back(qtbot, made: StoredFiles, shop, boiler_id, told) -> None:
    """With Undo."""
    made.strip.remove(made.strip.value()[0])
    qtbot.waitUntil(lambda: bool(told.notices))
    assert [row.name for row in _rows(shop, boiler_id)] == ["plate.png"]
    told.notices[0][2]()
    qtbot.waitUntil(lambda: len(_rows(shop, boiler_id)) == 2)


def test_a_document_opens_in_its_program_and_a_picture_here(qtbot, made: StoredFiles) -> None:
    """As they are stored."""
    manual, plate = made.strip.value()
    assert made.open(manual) is None
    qtbot.waitUntil(lambda: made.opened == [("manual.txt", b"Turn it on")])
    view = made.open(plate)
    assert view is not None
    qtbot.waitUntil(lambda: not view.picture.image.isNull())
    view.reject()


def test_a_file_is_saved_elsewhere(qtbot, made: StoredFiles, told, tmp_path: Path) -> None:
    """Byte for byte, under the name that was chosen."""
    manual = made.strip.value()[0]
    dialog = made.ask_where(manual)
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    made.save(manual, tmp_path / "copy.txt")
    qtbot.waitUntil(lambda: bool(told.notices))
    assert (tmp_path / "copy.txt").read_bytes() == b"Turn it on" and "copy.txt" in told.notices[0][0]


def test_outside_it_is_a_copy(monkeypatch, tmp_path: Path) -> None:
    """In a folder of its own, with its name."""
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()))
    open_outside("manual.txt", b"Turn it on")
    assert Path(asked[0]).name == "manual.txt" and Path(asked[0]).read_bytes() == b"Turn it on"


def test_who_may_only_look_adds_nothing(qtbot, look, desk_as, shop, boiler_id) -> None:
    """No tile that adds, no crosses."""
    widget = StoredFiles(desk_as(Role.VIEWER), "asset")
    show(qtbot, widget, 400, 300)
    widget.show_files(boiler_id, _rows(shop, boiler_id))
    assert not widget.strip.may_change and not widget.strip._add.isVisible()
