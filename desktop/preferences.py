"""What the user of this computer likes: theme, language, size, window; kept beside the shop, not in it."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from desktop.look.theme import MODES

#: Percent of the usual text size; more than the last one no longer fits a small screen.
TEXT_SIZES = (90, 100, 110, 125, 150)


class Preferences:
    """Read and written one by one; what is missing or spoilt takes its default."""

    def __init__(self, file: Path | None = None) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        self._stored = QSettings(str(file or Path(folder, "frontbench", "desktop.ini")), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """`system`, `light`, `dark` or `contrast`."""
        return self._word("theme", "system", MODES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._stored.setValue("theme", value)

    @property
    def language(self) -> str:
        """A language code; empty follows the system."""
        return str(self._stored.value("language", ""))

    @language.setter
    def language(self, value: str) -> None:
        self._stored.setValue("language", value)

    @property
    def text_size(self) -> int:
        """Percent; takes effect when the program starts."""
        return int(self._word("text_size", "100", tuple(map(str, TEXT_SIZES))))

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._stored.setValue("text_size", str(percent))

    @property
    def folded(self) -> bool:
        """Whether the side bar shows icons only."""
        return str(self._stored.value("folded", "false")).lower() == "true"

    @folded.setter
    def folded(self, value: bool) -> None:
        self._stored.setValue("folded", "true" if value else "false")

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood, empty at the first start."""
        value = self._stored.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._stored.setValue("geometry", value)

    def last_login(self, url: str) -> str:
        """The phone or e-mail with which someone signed in to this shop last."""
        return str(self._stored.value(f"shops/{_key(url)}/login", ""))

    def shop_name(self, url: str) -> str:
        """What this shop is called, to be shown before it is open."""
        return str(self._stored.value(f"shops/{_key(url)}/name", ""))

    def remember_shop(self, url: str, *, name: str | None = None, login: str | None = None) -> None:
        """Keeps what is given for the next start."""
        for key, value in (("name", name), ("login", login)):
            if value is not None:
                self._stored.setValue(f"shops/{_key(url)}/{key}", value)

    def _word(self, key: str, default: str, allowed: tuple[str, ...]) -> str:
        value = str(self._stored.value(key, default))
        return value if value in allowed else default


def _key(url: str) -> str:
    """The database without its password, as a key of one piece."""
    scheme, found, rest = url.partition("://")
    address = rest.rpartition("@")[2] if found else rest
    return f"{scheme} {address}".replace("/", "|").replace("\\", "|")


def apply_text_size(preferences: Preferences) -> None:
    """Makes everything larger or smaller; only before the application object exists."""
    if preferences.text_size != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(preferences.text_size / 100))
