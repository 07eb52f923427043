"""Countries, currencies and time zones to choose from, in the language of the screen; what this computer suggests."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale, QTimeZone

from desktop.languages import LANGUAGES
from desktop.widgets.picker import Picker, among
from desktop.widgets.result_popup import Option

#: Where paper is Letter.
_LETTER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "DO", "PR"})


def _speech() -> str:
    return QLocale().name().split("_")[0]


def country_options() -> list[Option]:
    """Every country that has phone numbers, by its name."""
    from core.rules.matching import known_regions

    return _countries(_speech(), tuple(sorted(known_regions())))


@cache
def _countries(language: str, codes: tuple[str, ...]) -> list[Option]:
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale.parse(language).territories
    except (UnknownLocaleError, ValueError):
        names = Locale.parse("en").territories
    options = [Option(code, names.get(code, code), code) for code in codes if code.isalpha()]
    return sorted(options, key=lambda option: option.title.casefold())


@cache
def _currencies(language: str) -> list[Option]:
    from babel import Locale, UnknownLocaleError
    from babel.numbers import get_territory_currencies, list_currencies

    try:
        names = Locale.parse(language).currencies
    except (UnknownLocaleError, ValueError):
        names = Locale.parse("en").currencies
    in_use: set[str] = set()
    for territory in Locale.parse("en").territories:
        in_use.update(get_territory_currencies(territory))
    codes = [code for code in list_currencies() if code in in_use]
    return [Option(code, f"{code} · {names[code]}" if code in names else code) for code in sorted(codes)]


def currency_options() -> list[Option]:
    """Every currency in use, by its code, with its name."""
    return _currencies(_speech())


@cache
def zone_options() -> list[Option]:
    """Every time zone that is a place, by its name."""
    names = sorted(bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds())
    kept = [name for name in names if "/" in name and not name.startswith(("Etc/", "SystemV/", "posix", "right"))]
    return [Option(name, name.replace("_", " ")) for name in ["UTC", *kept]]


def language_choices() -> list[tuple[str, str]]:
    """The languages of the desktop, for a choice."""
    return list(LANGUAGES.items())


def suggested_country() -> str:
    """The country this computer is set to, else the United States."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 and code.isalpha() else "US"


def suggested_currency(country: str) -> str:
    """What is paid with there."""
    from babel.numbers import get_territory_currencies

    return next(iter(get_territory_currencies(country)), "USD")


def suggested_zone() -> str:
    """The time zone this computer is set to."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if any(option.value == name for option in zone_options()) else "UTC"


def suggested_paper(country: str) -> str:
    """What printers hold there."""
    return "Letter" if country in _LETTER else "A4"


def option_of(options: list[Option], value: str) -> Option | None:
    """The option of a value, to be shown in a picker."""
    return next((option for option in options if option.value == value), None)


class PlacePicker(Picker):
    """One of a long list; its value is the code, and it can be set by the code."""

    def __init__(self, options: list[Option]) -> None:
        super().__init__(among(options), icon_name="")
        self._options = options

    def set_value(self, value: Option | str | None) -> None:
        """Picks by code; an unknown code leaves the line empty."""
        super().set_value(option_of(self._options, value) if isinstance(value, str) else value)
