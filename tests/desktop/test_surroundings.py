"""Tests of what there is around a page."""

from __future__ import annotations

from desktop.preferences import Preferences
from desktop.server_process import ServerState


def test_a_theme_is_put_on_and_kept(surroundings, look) -> None:
    """At once, and at the next start."""
    surroundings.set_theme("dark")
    assert look.mode == surroundings.preferences.theme == "dark"
    surroundings.toggle_theme()
    assert look.mode == surroundings.preferences.theme == "light"
    surroundings.preferences._stored.sync()
    assert Preferences().theme == "light"


def test_the_server_is_off_until_someone_wants_it(surroundings) -> None:
    """Asking for it starts nothing; it is one and the same."""
    assert surroundings.server.state is ServerState.OFF
    assert surroundings.server is surroundings.server
