"""Tests of a new job from a room."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from core import files, job_types, rooms, work_orders
from core.base.clock import utc_now
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.rooms.new_job_dialog import NewJobDialog
from tests.desktop.screens.counter import CTRL, K, keys, name_here, press, reading


@pytest.fixture
def dialog(qtbot, shop, desk, screen, row_of) -> NewJobDialog:
    """For room 204, open."""
    made = NewJobDialog(desk, screen, row_of("204"), reading(shop, job_types.all_))
    made.open()
    qtbot.waitUntil(lambda: name_here() == "Open Cleaning")
    return made


def jobs(shop, house) -> list:
    """What is open in 204."""
    return reading(shop, rooms.jobs_of, house["204"])


def a_picture() -> bytes:
    """A small one."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill("red")
    image.save(buffer, "PNG")
    return bytes(data.data())


def test_a_digit_opens_the_job(qtbot, shop, house, dialog):
    """Of its kind, in its room."""
    with qtbot.waitSignal(dialog.opened) as opened:
        keys("3")
    (job,) = jobs(shop, house)
    assert job.id == opened.args[0].id
    assert reading(shop, work_orders.get, job.id).type == "Technician Request"
    assert reading(shop, rooms.get, house["204"]).blocking_jobs == 0


def test_letters_go_into_the_note(qtbot, shop, house, dialog):
    """A photo and the tick go along."""
    keys("no light")
    assert dialog.note.value() == "no light"
    dialog.photos.add_photo("lamp.png", a_picture())
    dialog.blocks.click()
    dialog.kinds[2].click()
    qtbot.waitUntil(lambda: len(jobs(shop, house)) == 1)
    (job,) = jobs(shop, house)
    assert job.title == "no light"
    assert [file.name for file in reading(shop, files.of_subject, "work_order", job.id)] == ["lamp.png"]
    assert reading(shop, rooms.get, house["204"]).blocking_jobs == 1


def test_what_a_kind_asks_for_is_said_where_it_is_missing(qtbot, shop, house, desk, screen, row_of):
    """The kind stays chosen: Ctrl+Enter opens it once the note is there."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        kind = job_types.add(tx, "Complaint", needs_note=True)
    dialog = NewJobDialog(desk, screen, row_of("204"), [kind])
    dialog.open()
    qtbot.waitUntil(lambda: name_here() == "Open Complaint")
    dialog.kinds[0].click()
    qtbot.waitUntil(dialog._open.isVisible)
    assert (name_here(), jobs(shop, house)) == ("Note for the job", [])
    keys("too loud")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(jobs(shop, house)) == 1)


def test_escape_opens_nothing(shop, house, dialog):
    """It can be left."""
    press(K.Key_Escape)
    assert not dialog.isVisible()
    assert jobs(shop, house) == []


def test_the_kind_is_chosen_from_the_note(qtbot, shop, house, dialog):
    """With Ctrl: alone a digit is a part of the note."""
    keys("lamp 3")
    assert dialog.note.value() == "lamp 3"
    with qtbot.waitSignal(dialog.opened):
        press(K.Key_3, CTRL)
    (job,) = jobs(shop, house)
    assert (job.title, reading(shop, work_orders.get, job.id).type) == ("lamp 3", "Technician Request")


def test_a_guest_is_promised_a_time(qtbot, shop, house, dialog):
    """In minutes from now, by a press."""
    (soon,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "In 30 minutes"]
    before = utc_now()
    soon.click()
    with qtbot.waitSignal(dialog.opened):
        dialog.kinds[0].click()
    (job,) = jobs(shop, house)
    assert timedelta(minutes=28) < job.due_at - before < timedelta(minutes=32)
