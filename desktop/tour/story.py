"""The tour from its first picture to its last, and what is said where it fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import start
from desktop.preferences import Preferences
from desktop.program import Program
from desktop.tour import counter, house, lan, office, rights, rooms, rounds, till, workshop
from desktop.tour.counter import Login
from desktop.tour.hands import CTRL, K, StoryFailed, press, until
from desktop.tour.stage import USUAL_HEIGHT, USUAL_WIDTH, Stage

LARGE = "2"
LARGE_LIMIT_S = 300
#: Names of pictures, and theirs in the readme.
README_PICTURES = {"work-orders-with-the-new-one": "work-orders", "room-blocked": "rooms"}


def play(folder: Path, url: str, readme: Path | None) -> int:
    """The whole story on a new shop at `url`; the exit code."""
    return _on_stage(folder, url, lambda stage: _story(stage, readme))


def play_large(folder: Path, url: str, login: str) -> int:
    """Pictures at the scale that the environment sets; `login` is the name and the password, parted by a blank."""
    return _on_stage(folder, url, lambda stage: _large(stage, Login(*login.split(" ", 1))))


def _on_stage(folder: Path, url: str, act: Callable[[Stage], object]) -> int:
    app = QApplication(["frontbench"])
    program = start(app, Preferences(), Namespace(database=url, language="en", theme="light"))
    stage = Stage(program, folder)
    try:
        _set_size(program)
        act(stage)
        _close(program)
    except Exception as failure:  # whatever it is: the program's own hook would only write it to its log
        if not isinstance(failure, StoryFailed):
            traceback.print_exc()
        print(f"The tour failed: {failure}", file=sys.stderr, flush=True)
        program.window.grab().save(str(folder / "failure.png"))
        program.surroundings.server.stop_and_wait()
        return 1
    print(f"The tour is over; its pictures and papers are in {folder}", flush=True)
    return 0


def _set_size(program: Program) -> None:
    window = program.window
    scale = window.devicePixelRatio()
    window.showNormal()
    window.resize(round(USUAL_WIDTH / scale), round(USUAL_HEIGHT / scale))
    window.move(0, 0)
    window.activateWindow()
    until(window.isActiveWindow, "the window to come to the front")


def _story(stage: Stage, readme: Path | None) -> None:
    login = counter.first_start(stage)
    stage.settle()
    stage.clear_notices()
    stage.picture("work-orders")
    order = counter.take_in(stage)
    counter.print_papers(stage)
    workshop.find_in_list(stage, order)
    stage.picture("work-orders-with-the-new-one")
    workshop.give_login(stage)
    workshop.repair(stage, order)
    stage.switch_user(login.name, login.password)
    rounds.look_up(stage)
    address = lan.share(stage)
    lan.order_from_lan(stage, address, Login(counter.SAMPLE_PHONE, login.password))
    stage.picture("work-orders-with-one-from-the-lan")
    stage.go("Sharing")
    until(stage.screen.requests.table.count, "the program's requests")
    stage.picture("sharing")
    till.hand_over(stage, order)
    till.refund(stage)
    rooms.broken_tv(stage, login)
    lan.request_from_lan(stage, address, Login(counter.SAMPLE_PHONE, login.password))
    stage.picture("rooms-with-a-request-from-the-lan")
    stage.clear_notices()
    house.go_round(stage)
    rights.go_round(stage)
    office.go_round(stage, order)
    rounds.settings(stage)
    rounds.in_the_dark(stage, order)
    rounds.in_german(stage)
    rounds.from_right_to_left(stage)
    _take_large(stage, login)
    if readme is not None:
        _keep_for_readme(stage, readme)


def _keep_for_readme(stage: Stage, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for taken, kept in README_PICTURES.items():
        shutil.copy(next(stage.folder.glob(f"*-{taken}-light.png")), folder / f"{kept}.png")


def _take_large(stage: Stage, login: Login) -> None:
    """Another process: the scale is read when a program starts."""
    stage.say("At 200 %")
    command = [sys.executable, "-m", "desktop.tour", "--large", stage.program.url]
    environment = {**os.environ, "QT_SCALE_FACTOR": LARGE, "FRONTBENCH_TOUR_LOGIN": f"{login.name} {login.password}"}
    if subprocess.run(command, env=environment, timeout=LARGE_LIMIT_S, check=False).returncode:
        raise StoryFailed("the pictures at 200 % were not taken")


def _large(stage: Stage, login: Login) -> None:
    stage.begin_at(90)
    stage.sign_in(login.name, login.password)
    stage.picture("large-work-orders")
    press(K.Key_I, CTRL)
    stage.picture("large-intake")
    rooms.find(stage)
    stage.picture("large-room")
    stage.go("Rooms").show_board()
    stage.picture("large-rooms")


def _close(program: Program) -> None:
    """As a user closes it: the server ends, a backup is made."""
    program.window.close()
    until(lambda: not program.window.isVisible(), "the program to close")
