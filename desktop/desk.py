"""What a screen is handed: the shop, who sits there, and the few things the window does for its screens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from desktop.widgets.moments import go_by

if TYPE_CHECKING:
    from core.base.permissions import Actor
    from core.settings import ShopSettings
    from core.shop import Shop
    from desktop.ask import Ask
    from desktop.live import Live
    from desktop.look.theme import Look
    from desktop.surroundings import Surroundings


class Navigate(Protocol):
    """Shows a screen, and a record or the beginning of something in it."""

    def __call__(self, noun: str, record_id: int | None = None, /, **given: Any) -> None:
        """`noun` is a screen's or core's word; `given` goes to the screen's `begin`."""


class Say(Protocol):
    """A passing notice over the page."""

    def __call__(
        self,
        text: str,
        tone: str = "success",
        *,
        undo: Callable[[], object] | None = None,
        action: str = "",
        clicked: Callable[[], object] | None = None,
    ) -> None:
        """`undo` gives it the button Undo; `action` and `clicked` another one."""


@dataclass
class Desk:
    """One person at one window on one shop. Made at sign-in, handed to every screen, gone at sign-out."""

    shop: Shop
    actor: Actor
    ask: Ask
    live: Live
    look: Look
    settings: ShopSettings
    """As of now: the window hands new ones to `take_settings`, so read it when it is needed and do not keep it."""
    navigate: Navigate
    say: Say
    print_document: Callable[[str, int], None]
    """Shows a printed thing: its kind (a word of core.documents) and the id of what it is about."""

    surroundings: Surroundings
    """What belongs to the program: preferences, language, theme, the LAN server."""

    def __post_init__(self) -> None:
        go_by(self.settings.time_zone)

    def take_settings(self, settings: ShopSettings) -> None:
        """The shop's settings as of now."""
        self.settings = settings
        go_by(settings.time_zone)

    def may(self, permission: str) -> bool:
        """Whether the person's role carries the permission."""
        return self.actor.may(permission)
