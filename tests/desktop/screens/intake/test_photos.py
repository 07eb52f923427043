"""Photos at the intake."""

from __future__ import annotations

import io
import os

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from core import drafts, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import FileKind
from desktop.screens.intake.handing_over import prepared_photos
from desktop.screens.intake.photos import PhotosSection
from desktop.screens.intake.section import State
from tests.desktop.screens.counter import CTRL, K, press, show


def png(colour="navy"):
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(drawn, "PNG")
    return drawn.getvalue()


@pytest.fixture
def section(qtbot, desk):
    """As it is seen, empty."""
    made = PhotosSection(desk)
    show(qtbot, made, 600, 260)
    made.strip.setFocus()
    return made


def test_a_photo_is_on_the_disk_as_soon_as_it_is_there(qtbot, section):
    """By a key that a draft can hold."""
    with qtbot.waitSignal(section.edited, check_params_cb=lambda: section.values()["photos"] != []):
        section.strip.add_photo("front.png", png())
    [[name, key]] = section.values()["photos"]
    assert name == "front.png"
    assert section.folder.get(section.token, key) == png()


def test_a_program_is_refused_by_its_name(section):
    """Where it is dropped: at the end it would be one of many."""
    assert not section.strip.add_photo("setup.exe", b"MZ" + bytes(200))
    assert section.strip._words.text().startswith("setup.exe: Files of this kind are not kept")
    assert section.strip.value() == []


def test_a_draft_brings_its_photos_back(qtbot, desk, section):
    """The original, to the last byte, and a small picture to look at."""
    section.strip.add_photo("front.png", png())
    qtbot.waitUntil(lambda: section.values()["photos"] != [])
    again = PhotosSection(desk)
    qtbot.addWidget(again)
    again.fill(section.values())
    assert again.values() == section.values()
    assert [(name, read()) for name, read in again.contents()] == [("front.png", png())]


def test_a_photo_that_is_not_on_this_computer_is_told(qtbot, section):
    """The draft was begun at another desk."""
    with qtbot.waitSignal(section.lost) as lost:
        section.fill({"token": "0190a1b2-0000-7000-8000-000000000001", "photos": [["front.png", "0" * 64]]})
    assert "front.png" in lost.args[0]
    assert section.values()["photos"] == []


def test_the_shop_may_ask_for_photos(qtbot, shop, desk, section):
    """The summary counts what is missing."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        desk.settings = settings.change(tx, photos_required=2)
    section.strip.add_photo("front.png", png())
    assert section.told().state is State.NEEDED
    assert "photos" in section.problems()
    section.strip.add_photo("back.png", png("red"))
    assert section.problems() == {}
    assert section.stops() == []


def test_papers_come_with_it_and_are_no_photos(qtbot, desk, shop, section):
    """A warranty card is kept with the draft and with the job; it is not counted where photos are asked for."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        desk.settings = settings.change(tx, photos_required=1)
    section.strip.add_photo("warranty.txt", b"until 2031")
    assert "photos" in section.problems()
    section.strip.add_photo("front.png", png())
    qtbot.waitUntil(lambda: len(section.values()["photos"]) == 2)
    assert section.problems() == {} and " · " in section.told().lines[0]
    again = PhotosSection(desk)
    qtbot.addWidget(again)
    again.fill(section.values())
    assert [each.is_picture for each in again.strip.value()] == [False, True]
    kinds = {new.name: new.kind for new in prepared_photos(again.contents())}
    assert kinds == {"warranty.txt": FileKind.DOCUMENT, "front.png": FileKind.PHOTO}


def test_a_picture_is_pasted_with_its_keys(qtbot, section):
    """From the clipboard."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    QGuiApplication.clipboard().setImage(image)
    press(K.Key_V, CTRL)
    assert len(section.strip.value()) == 1


def test_stored_photos_leave_the_drafts(qtbot, section):
    """They lie in the shop's store by then."""
    section.strip.add_photo("front.png", png())
    qtbot.waitUntil(lambda: section.values()["photos"] != [])
    section.discard()
    qtbot.waitUntil(lambda: not (section.folder.folder / section.token).exists())


def test_photos_of_a_draft_that_is_gone_are_swept_away(qtbot, desk, section):
    """At the next start; those of a draft that waits stay."""
    section.strip.add_photo("front.png", png())
    qtbot.waitUntil(lambda: section.values()["photos"] != [])
    with desk.shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        row = drafts.keep(tx, "intake", {}, "")
    section.tie(row.id)
    qtbot.waitUntil(lambda: section.folder.ties() == {section.token: {row.id}})
    place = section.folder.folder / section.token
    os.utime(place, (0, 0))
    section.sweep()
    with desk.shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        assert place.exists()
        drafts.discard(tx, row.id)
    section.sweep()
    qtbot.waitUntil(lambda: not place.exists())
