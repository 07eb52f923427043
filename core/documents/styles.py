"""The looks of a text on each kind of paper: sheets use quiet greys, rolls and labels are black alone."""

from dataclasses import dataclass, replace

from core.documents.fonts import Weight

INK = "#14171c"
QUIET = "#545d69"
HAIRLINE = "#c3c9d1"
BLACK = "#000000"


@dataclass(frozen=True, slots=True)
class Style:
    """Size and leading in points."""

    size: float
    weight: Weight = "Regular"
    colour: str = INK
    spacing: float = 1.4
    """The height of a line, as a multiple of the size."""

    @property
    def leading(self) -> float:
        """Points."""
        return self.size * self.spacing

    def sized(self, size: float) -> "Style":
        """The same look in another size."""
        return replace(self, size=size)


@dataclass(frozen=True, slots=True)
class Theme:
    """Every style of one kind of paper, its margins and gaps in points."""

    shop: Style
    contact: Style
    title: Style
    hero: Style
    label: Style
    heading: Style
    body: Style
    strong: Style
    quiet: Style
    total: Style
    small: Style
    side_margin: float
    top_margin: float
    bottom_margin: float
    gap: float
    """Between two sections."""
    rule: str
    dashed: bool


SHEET = Theme(
    shop=Style(13, "Bold"),
    contact=Style(8, colour=QUIET, spacing=1.45),
    title=Style(12, "SemiBold"),
    hero=Style(29, "Bold", spacing=1.15),
    label=Style(7.5, "Medium", QUIET, 1.5),
    heading=Style(9, "SemiBold", spacing=1.5),
    body=Style(9.5, spacing=1.42),
    strong=Style(9.5, "SemiBold", spacing=1.42),
    quiet=Style(8.5, colour=QUIET, spacing=1.45),
    total=Style(14, "Bold", spacing=1.35),
    small=Style(6.4, colour=QUIET, spacing=1.42),
    side_margin=51,
    top_margin=40,
    bottom_margin=48,
    gap=10,
    rule=HAIRLINE,
    dashed=False,
)

ROLL = Theme(
    shop=Style(12, "Bold", BLACK),
    contact=Style(8, colour=BLACK),
    title=Style(10.5, "Bold", BLACK),
    hero=Style(25, "Bold", BLACK, 1.15),
    label=Style(7.5, "Medium", BLACK, 1.5),
    heading=Style(9, "Bold", BLACK, 1.5),
    body=Style(9, "Medium", BLACK),
    strong=Style(9, "Bold", BLACK),
    quiet=Style(8, "Medium", BLACK),
    total=Style(13, "Bold", BLACK, 1.35),
    small=Style(7, "Medium", BLACK, 1.35),
    side_margin=11.4,
    top_margin=14,
    bottom_margin=17,
    gap=9,
    rule=BLACK,
    dashed=True,
)
