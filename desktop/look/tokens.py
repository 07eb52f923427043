"""The colours of each theme by what they are for; everything painted takes its colour from here."""

from dataclasses import asdict, dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a chip or a notice means; each has a colour pair here and a shape in `desktop.widgets.chip`."""

    NEUTRAL = "neutral"
    INFO = "info"
    ACTIVE = "active"
    WAITING = "waiting"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme; every value but `name` and `dark` is a colour as `#rrggbb`."""

    name: str
    dark: bool
    page: str
    surface: str
    sidebar: str
    raised: str
    hover: str
    pressed: str
    border: str
    border_strong: str
    text: str
    text_secondary: str
    text_muted: str
    text_disabled: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    accent: str
    selected: str
    on_selected: str
    focus: str
    danger: str
    danger_hover: str
    on_danger: str
    neutral_fg: str
    neutral_bg: str
    info_fg: str
    info_bg: str
    active_fg: str
    active_bg: str
    waiting_fg: str
    waiting_bg: str
    success_fg: str
    success_bg: str
    warning_fg: str
    warning_bg: str
    danger_fg: str
    danger_bg: str

    def tone(self, tone: Tone | str) -> tuple[str, str]:
        """The text and background colour of a tone."""
        word = Tone(tone).value
        return getattr(self, f"{word}_fg"), getattr(self, f"{word}_bg")

    def colours(self) -> dict[str, str]:
        """Every colour by its name, for the style sheet."""
        return {key: value for key, value in asdict(self).items() if isinstance(value, str) and key != "name"}


LIGHT = Tokens(
    name="light", dark=False,
    page="#f5f6f9", surface="#ffffff", sidebar="#ffffff", raised="#ffffff", hover="#f2f4f7", pressed="#e9ecf1",
    border="#e2e5eb", border_strong="#cdd2db",
    text="#101828", text_secondary="#475467", text_muted="#5d6679", text_disabled="#98a2b3",
    primary="#3538cd", primary_hover="#2d31a6", primary_pressed="#25288a", on_primary="#ffffff",
    accent="#3538cd", selected="#eef1ff", on_selected="#2d31a6", focus="#6172f3",
    danger="#b42318", danger_hover="#912018", on_danger="#ffffff",
    neutral_fg="#475467", neutral_bg="#f0f2f5", info_fg="#175cd3", info_bg="#eaf4ff",
    active_fg="#3538cd", active_bg="#eaefff", waiting_fg="#5925dc", waiting_bg="#f2effe",
    success_fg="#05603a", success_bg="#e4faee", warning_fg="#93370d", warning_bg="#fff4dc",
    danger_fg="#b42318", danger_bg="#feeceb",
)  # fmt: skip

DARK = Tokens(
    name="dark", dark=True,
    page="#0d1117", surface="#161b22", sidebar="#11161d", raised="#1c222b", hover="#1f262f", pressed="#29313c",
    border="#2a313b", border_strong="#3d4653",
    text="#f0f3f7", text_secondary="#b6bfcb", text_muted="#98a3b2", text_disabled="#5f6977",
    primary="#444ce7", primary_hover="#5560ee", primary_pressed="#3538cd", on_primary="#ffffff",
    accent="#93a4fd", selected="#252b52", on_selected="#c7d1ff", focus="#8098f9",
    danger="#c93226", danger_hover="#d3433a", on_danger="#ffffff",
    neutral_fg="#c3cbd6", neutral_bg="#262d37", info_fg="#84caff", info_bg="#12304f",
    active_fg="#a9b9ff", active_bg="#262c58", waiting_fg="#c4b5fd", waiting_bg="#33265e",
    success_fg="#75e0a7", success_bg="#0f3727", warning_fg="#fec84b", warning_bg="#41300c",
    danger_fg="#fda29b", danger_bg="#4c1d1a",
)  # fmt: skip

CONTRAST = Tokens(
    name="contrast", dark=False,
    page="#ffffff", surface="#ffffff", sidebar="#ffffff", raised="#ffffff", hover="#e6e6ff", pressed="#ccccff",
    border="#000000", border_strong="#000000",
    text="#000000", text_secondary="#000000", text_muted="#1a1a1a", text_disabled="#595959",
    primary="#1a1a99", primary_hover="#000066", primary_pressed="#000033", on_primary="#ffffff",
    accent="#1a1a99", selected="#d9d9ff", on_selected="#000000", focus="#b30000",
    danger="#8a0000", danger_hover="#5c0000", on_danger="#ffffff",
    neutral_fg="#000000", neutral_bg="#ebebeb", info_fg="#00305c", info_bg="#dcefff",
    active_fg="#1a1a99", active_bg="#e0e4ff", waiting_fg="#3b0a8a", waiting_bg="#ece4ff",
    success_fg="#00401f", success_bg="#d6f7e2", warning_fg="#5c2500", warning_bg="#ffedc2",
    danger_fg="#7a0000", danger_bg="#ffdcd9",
)  # fmt: skip

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}

ON_SURFACES = ("text", "text_secondary", "text_muted", "accent", "danger_fg")
SURFACES = ("page", "surface", "sidebar", "raised", "hover", "pressed", "selected")


def text_pairs() -> list[tuple[str, str]]:
    """Every (text, background) pair of token names that the desktop paints text with."""
    pairs = [(text, ground) for text in ON_SURFACES for ground in SURFACES]
    pairs += [(f"{tone}_fg", f"{tone}_bg") for tone in Tone]
    pairs += [("on_primary", ground) for ground in ("primary", "primary_hover", "primary_pressed")]
    pairs += [("on_danger", "danger"), ("on_danger", "danger_hover"), ("on_selected", "selected")]
    return pairs
