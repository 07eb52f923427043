"""What is typed into the intake survives a kill -9 of the desktop."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from core import drafts, passwords, people, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop, create
from desktop.screens.intake.screen import IntakeScreen
from tests.desktop.screens.counter import Counter, furnish, show
from tests.end_to_end.desks import administrator, desk_on

TYPIST = Path(__file__).with_name("intake_typist.py")
PATIENCE_S = 60


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """A shop with an administrator."""
    monkeypatch.setattr(passwords, "COST", 4)
    opened = create(f"sqlite:///{tmp_path / 'shop.db'}")
    with opened.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.initialise(tx, name="Corner Repairs", region="TR", currency="TRY", time_zone="Europe/Istanbul")
        login = passwords.prepared("workbench")
        people.add_first_administrator(tx, "Ann Clerk", "ann@example.com", "+90 212 1234567", login)
    yield opened
    opened.close()


@pytest.fixture
def counter(shop: Shop) -> Counter:
    """Customers, devices and jobs."""
    return furnish(shop)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A photo of the device."""
    drawn = io.BytesIO()
    Image.new("RGB", (640, 480), "teal").save(drawn, "JPEG")
    path = tmp_path / "front.jpg"
    path.write_bytes(drawn.getvalue())
    return path


def test_everything_typed_is_there_after_kill_9(
    qtbot: Any, shop: Shop, counter: Counter, picture: Path, shut: list[IntakeScreen]
) -> None:
    """A desktop process is killed while an intake is half typed; the next one offers it and brings all of it back."""
    _type_and_kill(shop, picture)

    screen = IntakeScreen(desk_on(shop))
    shut.append(screen)
    show(qtbot, screen)
    qtbot.waitUntil(lambda: len(screen.drafts.offer.drafts) == 1)
    offered = screen.drafts.offer
    assert offered.words(offered.drafts[0]) == "Continue the intake of Ayşe Yıldız"
    screen.drafts.continue_newest()
    form = screen.form
    qtbot.waitUntil(lambda: form.customer.standing is not None and form.device.passport is not None)

    assert form.customer.customer_id == counter.ayse_id
    assert form.device.device_id == counter.macbook_id
    assert form.problem.words.value() == "It fell into the sea"
    answers = {"Powers on": "broken", "Display": "works", "Keyboard": "not_testable"}
    qtbot.waitUntil(lambda: form.condition.checklist.value() == answers)
    assert form.values()["accessories"] == {"accessories": ["Charger"]}
    assert form.values()["access"]["passcode"] == "secret4711"
    assert [photo.name for photo in form.photos.strip.value()] == ["front.jpg"]
    assert [read() for _, read in form.photos.contents()] == [picture.read_bytes()]

    screen.save()
    qtbot.waitUntil(lambda: screen.is_done)
    with shop.reading(administrator(shop)) as tx:
        assert drafts.mine(tx, "intake") == []
    assert not (shop.folder / "drafts" / form.photos.token).exists()


def test_the_draft_on_the_disk_is_sealed(shop: Shop, counter: Counter, picture: Path) -> None:
    """A passcode that was typed stands in no file of the shop."""
    _type_and_kill(shop, picture)
    files = [path for path in shop.folder.parent.rglob("*") if path.is_file()]
    assert files
    assert [path.name for path in files if b"secret4711" in path.read_bytes()] == []


@pytest.fixture
def shut() -> Iterator[list[IntakeScreen]]:
    """Screens whose desk is closed behind them."""
    screens: list[IntakeScreen] = []
    yield screens
    for screen in screens:
        screen.desk.live.stop()
        screen.desk.ask.close()


def _type_and_kill(shop: Shop, picture: Path) -> None:
    command = [sys.executable, str(TYPIST), shop.url, str(picture)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as typist:
        try:
            assert typist.stdout is not None
            assert typist.stdout.readline() == "typed\n"
            _wait_for_draft(shop, "secret4711")
        finally:
            typist.send_signal(signal.SIGKILL)
        assert typist.wait() == -signal.SIGKILL


def _wait_for_draft(shop: Shop, last_typed: str) -> None:
    """Until the last key is on the disk, which the desktop promises within two seconds."""
    actor, latest = administrator(shop), time.monotonic() + PATIENCE_S
    while time.monotonic() < latest:
        with shop.reading(actor) as tx:
            for row in drafts.mine(tx, "intake"):
                if drafts.read(tx, row.id).values["access"]["passcode"] == last_typed:
                    return
        time.sleep(0.05)
    with shop.reading(actor) as tx:
        kept = [drafts.read(tx, row.id).values for row in drafts.mine(tx, "intake")]
    pytest.fail(f"the draft never came to the disk, only {kept}")
