"""The tour in the hotel: a guest in 204 reports a broken TV, and the room is ready for the next guest in the end."""

from __future__ import annotations

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from core.demo import drawing
from core.rooms import RoomRow
from core.rules.words import FrontDeskState, HousekeepingState, Status
from desktop.room_words import front_desk_word
from desktop.screens.rooms.bench_dialog import BenchDialog
from desktop.screens.rooms.new_job_dialog import NewJobDialog
from desktop.tour import workshop
from desktop.tour.counter import Login
from desktop.tour.hands import CTRL, K, StoryFailed, choose, drop, enter, keys, one_by_one, press, question, until
from desktop.tour.stage import Stage

ROOM = "204"


def broken_tv(stage: Stage, login: Login) -> None:
    """From the guest's call to the inspected room; `login` is of somebody who may inspect."""
    _open_job(stage)
    _send_to_bench(stage)
    _move_guest(stage)
    _repair(stage)
    stage.switch_user(login.name, login.password)
    _look_again(stage)
    _clean_and_inspect(stage)


def find(stage: Stage) -> Any:
    """The board, with the room opened by typing its number; the screen."""
    screen = stage.go("Rooms")
    until(lambda: screen.board.state.rows, "the rooms of the house")
    screen.show_board()
    one_by_one(ROOM)
    enter()
    until(lambda: screen.panel.room is not None and screen.panel.room.name == ROOM, f"room {ROOM}")
    stage.settle()
    return screen


def _open_job(stage: Stage) -> None:
    stage.say(f"Rooms: a guest in {ROOM} calls, the TV is broken; N and 3 open the job, with a photo")
    stage.go("Rooms")
    stage.picture("rooms")
    screen = find(stage)
    before = len(screen.panel.detail.jobs)
    stage.picture("room")
    press(K.Key_N)
    dialog = question(NewJobDialog)
    _add_photo(dialog)
    stage.picture("room-new-job")
    press(K.Key_3)
    until(lambda: len(screen.panel.detail.jobs) > before, "the job in the room")
    stage.picture("room-with-the-job")
    stage.clear_notices()


def _add_photo(dialog: NewJobDialog) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "tv.jpg")
        path.write_bytes(drawing.photo(Random(204), "Tablet", "black", is_broken=True))
        drop(dialog.photos, str(path))
        until(dialog.photos.value, "the photo of the TV")


def _send_to_bench(stage: Stage) -> None:
    stage.say("Room to bench: the TV goes straight into a repair, and the room waits for it")
    screen = stage.screen
    press(K.Key_B)
    question(BenchDialog)
    keys("The screen stays dark, the sound plays")
    stage.picture("room-to-the-bench")
    press(K.Key_Return, CTRL)
    until(lambda: screen.panel.room.blocking_jobs, "the room to be blocked by the repair")
    stage.settle()
    stage.clear_notices()


def _move_guest(stage: Stage) -> None:
    stage.say("The guest moves to another room; nobody else can be given this one")
    screen = stage.screen
    press(K.Key_F)
    choose(front_desk_word(FrontDeskState.VACANT).text)
    until(lambda: screen.panel.room.front_desk is FrontDeskState.VACANT, f"{ROOM} to be checked out")
    stage.settle()
    if screen.panel.room.is_sellable:
        raise StoryFailed("a room that waits for a repair can be sold")
    stage.picture("room-blocked")
    stage.clear_notices()


def _repair(stage: Stage) -> None:
    stage.say("The technician repairs the TV")
    (job,) = [each for each in stage.screen.panel.detail.jobs if each.device]
    stage.switch_user(workshop.TECHNICIAN.name, workshop.TECHNICIAN.password)
    page = workshop.open_job(stage, job)
    stage.picture("room-repair")
    workshop.go_on_until(page, Status.WORK_COMPLETE)
    stage.clear_notices()


def _look_again(stage: Stage) -> None:
    stage.say(f"{ROOM} can be sold again, and is dirty, as every room that comes back")
    screen = find(stage)
    room = screen.panel.room
    if not room.is_sellable or room.housekeeping is not HousekeepingState.DIRTY:
        raise StoryFailed(f"room {ROOM} is {room.housekeeping} after its repair")
    stage.picture("room-free-again")


def _clean_and_inspect(stage: Stage) -> None:
    stage.say("Housekeeping: cleaned, then inspected; the attendants' sheets")
    room: RoomRow = stage.screen.panel.room
    screen = stage.go("Housekeeping")
    until(lambda: screen.columns.choose(room.id), f"{ROOM} at housekeeping")
    stage.picture("housekeeping")
    press(K.Key_P, CTRL)
    stage.paper("attendant-sheets")
    stage.settle()
    for _ in ("cleaned", "inspected"):
        before = _state(screen, room)
        press(K.Key_Return, CTRL)
        until(lambda before=before: _state(screen, room) is not before, f"the step after {before}")
        screen.columns.choose(room.id)
    if _state(screen, room) is not HousekeepingState.INSPECTED:
        raise StoryFailed(f"room {ROOM} was not inspected")
    stage.clear_notices()
    find(stage)
    stage.picture("room-ready-for-the-next-guest")


def _state(screen: Any, room: RoomRow) -> HousekeepingState:
    found: HousekeepingState = next(each.housekeeping for each in screen.plan.rooms if each.id == room.id)
    return found
