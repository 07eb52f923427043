"""The papers a document can be printed on."""

from dataclasses import dataclass
from enum import Enum

POINTS_PER_MM = 72 / 25.4
LONGEST_PAGE = 14_000.0
"""Points. PDF readers refuse pages longer than 14,400 points (5 m), so a longer roll is cut here."""


class Paper(Enum):
    """A sheet, or a roll whose length follows the content."""

    A4 = (210.0, 297.0)
    LETTER = (215.9, 279.4)
    ROLL_80 = (80.0, None)

    @property
    def width(self) -> float:
        """Points."""
        return float(self.value[0] * POINTS_PER_MM)

    @property
    def height(self) -> float | None:
        """Points; None for a roll."""
        return None if self.value[1] is None else self.value[1] * POINTS_PER_MM


@dataclass(frozen=True, slots=True)
class LabelSize:
    """The size of one label on its roll, in millimetres. Raises ValueError where nothing readable would fit."""

    width_mm: float
    height_mm: float

    def __post_init__(self) -> None:
        if not (25 <= self.width_mm <= 210 and 12 <= self.height_mm <= 297):
            raise ValueError(f"no label can be {self.width_mm} × {self.height_mm} mm")

    @property
    def width(self) -> float:
        """Points."""
        return self.width_mm * POINTS_PER_MM

    @property
    def height(self) -> float:
        """Points."""
        return self.height_mm * POINTS_PER_MM


LABEL_62_X_29 = LabelSize(62, 29)
LABEL_SIZES = (
    LABEL_62_X_29,
    LabelSize(38, 19),
    LabelSize(40, 30),
    LabelSize(50, 25),
    LabelSize(54, 25),
    LabelSize(57, 32),
    LabelSize(62, 100),
    LabelSize(89, 28),
    LabelSize(89, 36),
)
"""What label printers of Brother, Dymo and Zebra commonly carry; the first is the default."""
