"""What there is around a page, before anybody signed in as well as after: look, preferences, language, server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.look.theme import Look
from desktop.preferences import Preferences

if TYPE_CHECKING:
    from desktop.server_process import ServerProcess


@dataclass(frozen=True)
class Surroundings:
    """Belongs to the program, not to a person or a shop."""

    look: Look
    preferences: Preferences
    server: ServerProcess
    set_language: Callable[[str], None]
    """Speaks another language at once; the pages are made anew."""

    def set_theme(self, mode: str) -> None:
        """`system`, `light`, `dark` or `contrast`, at once and from now on."""
        self.look.set_mode(mode)
        self.preferences.theme = mode

    def toggle_theme(self) -> None:
        """Light or dark, at once and from now on."""
        self.look.toggle()
        self.preferences.theme = self.look.mode
