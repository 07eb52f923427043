"""Money, numbers and moments as the shop's country writes them."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime, format_skeleton, format_time
from babel.numbers import format_currency, format_decimal, get_currency_precision

_FALLBACK = "en_GB"


class Formats:
    """How one shop writes figures; an unknown locale is taken for British English, an unknown zone for UTC."""

    def __init__(self, locale: str, currency: str, time_zone: str) -> None:
        self.locale = known_locale(locale)
        self.currency = currency
        self.zone = _zone(time_zone)

    def money(self, amount: Decimal) -> str:
        """With the currency's own places; with two where that would hide part of the amount."""
        if not self.currency:
            return str(format_decimal(amount, "#,##0.00", locale=self.locale))
        places = get_currency_precision(self.currency)
        whole = amount == round(amount, places)
        return str(format_currency(amount, self.currency, locale=self.locale, currency_digits=whole))

    def number(self, amount: Decimal) -> str:
        """Without trailing zeros."""
        return str(format_decimal(amount.normalize(), "#,##0.######", locale=self.locale))

    def moment(self, at: datetime) -> str:
        """Day and time in the shop's time zone."""
        local = self._local(at)
        return f"{self.day(at)}, {format_time(local, 'short', locale=self.locale)}"

    def day(self, at: datetime) -> str:
        """The day in the shop's time zone."""
        return str(format_datetime(self._local(at), _skeleton(self.locale, "yMMMd"), locale=self.locale))

    def weekday_moment(self, at: datetime) -> str:
        """Day of the week, day and time in the shop's time zone."""
        local = self._local(at)
        day = format_skeleton("yMMMEd", local, locale=self.locale)
        return f"{day}, {format_time(local, 'short', locale=self.locale)}"

    def _local(self, at: datetime) -> datetime:
        """A moment without a zone is UTC, as it is stored."""
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(self.zone)


def known_locale(name: str) -> Locale:
    """The locale of a name like de_DE or de-DE."""
    try:
        return Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse(_FALLBACK)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
