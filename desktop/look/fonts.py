"""The bundled fonts: registered once, with a fallback for every script the desk meets."""

from PySide6.QtGui import QFont, QFontDatabase

from desktop.look.paths import FONTS

FAMILIES = ["Inter", "Noto Sans Arabic", "Droid Sans Fallback"]
BASE_PIXELS = 13

_registered: list[int] = []


def register() -> None:
    """Make the bundled fonts known to Qt; a second call does nothing. Raises RuntimeError for an unreadable file."""
    if _registered:
        return
    for path in sorted(FONTS.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise RuntimeError(f"font cannot be read: {path.name}")
        _registered.append(number)


def font(pixels: int = BASE_PIXELS, weight: int = 400, *, tabular: bool = False) -> QFont:
    """A font of the desktop; `weight` is 400, 500, 600 or 700; `tabular` gives all digits one width."""
    result = QFont()
    result.setFamilies(FAMILIES)
    result.setPixelSize(pixels)
    result.setWeight(QFont.Weight(weight))
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result
