"""Tests of the end of a day."""

from __future__ import annotations

from core import backup, sessions, settings
from core.shop import open_shop
from desktop.server_process import ServerState
from tests.desktop.program import LONG_MS, closed, running, sign_in


def test_what_is_being_stored_is_stored_before_the_window_goes(qtbot, look, shop_url: str) -> None:
    """Closing in the middle of a save loses nothing, and the backup has it."""
    with running(qtbot, look, shop_url) as program:
        desk = sign_in(qtbot, program).desk
        for number in range(20):
            desk.ask.write(settings.change, owner=desk.ask, done=lambda _: None, name=f"Name {number}")
        closed(qtbot, program)
    shop = open_shop(shop_url)
    with shop.reading() as tx:
        assert settings.read(tx).name == "Name 19"
    newest = backup.kept(backup.folder_of(shop))[0]
    assert backup.archive.manifest_of(newest.path).shop_name == "Name 19"
    shop.close()


def test_the_server_is_stopped_and_every_session_ended(qtbot, look, shop_url: str, monkeypatch) -> None:
    """Also of those whose desk is locked."""
    with running(qtbot, look, shop_url) as program:
        workspace = sign_in(qtbot, program)
        uuid = program.seats.sessions[workspace.desk.actor.person_id].uuid
        server = program.surroundings.server
        server.start(shop_url, 0, "127.0.0.1")
        qtbot.waitUntil(lambda: server.state is ServerState.RUNNING, timeout=LONG_MS)
        program.seats.lock()
        closed(qtbot, program)
        assert server.state is ServerState.OFF
    shop = open_shop(shop_url)
    with shop.reading() as tx:
        assert sessions.actor_of(tx, uuid) is None
    shop.close()


def test_pressing_close_twice_closes_once(qtbot, look, shop_url: str) -> None:
    """Whoever is impatient does no harm."""
    with running(qtbot, look, shop_url) as program:
        sign_in(qtbot, program)
        ended: list[int] = []
        program.ended.connect(lambda: ended.append(1))
        program.window.close()
        program.window.close()
        qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=LONG_MS)
        assert ended == [1]
