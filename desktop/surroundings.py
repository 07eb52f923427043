"""What there is around a page, before anybody signed in as well as after: look, preferences, language, server."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.look.theme import Look
from desktop.preferences import Preferences

if TYPE_CHECKING:
    from desktop.server_process import ServerProcess


class Surroundings:
    """Belongs to the program, not to a person or a shop.

    `set_language` speaks another language (its code) at once; the pages are made anew.
    """

    def __init__(self, look: Look, preferences: Preferences, set_language: Callable[[str], object]) -> None:
        self.look, self.preferences, self.set_language = look, preferences, set_language

    @cached_property
    def server(self) -> ServerProcess:
        """The LAN server's process, off at first."""
        from desktop.server_process import ServerProcess

        return ServerProcess(self.look)

    def set_theme(self, mode: str) -> None:
        """`system`, `light`, `dark` or `contrast`, at once and from now on."""
        self.look.set_mode(mode)
        self.preferences.theme = mode

    def toggle_theme(self) -> None:
        """Light or dark, at once and from now on."""
        self.look.toggle()
        self.preferences.theme = self.look.mode
