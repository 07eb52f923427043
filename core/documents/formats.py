"""Money, numbers and moments as the shop's country writes them."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton, format_time, get_datetime_format
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_precision

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

    def percent(self, rate: Decimal) -> str:
        """A rate that is given in percent."""
        return str(format_percent(rate / 100, locale=self.locale, decimal_quantization=False))

    def moment(self, at: datetime) -> str:
        """Day and time in the shop's time zone."""
        return self._with_time(at, "yMMMd")

    def weekday_moment(self, at: datetime) -> str:
        """Day of the week, day and time in the shop's time zone."""
        return self._with_time(at, "yMMMEd")

    def short_moment(self, at: datetime) -> str:
        """Day without its year and time, for where there is little room."""
        return self._with_time(at, "MMMd")

    def day(self, at: datetime) -> str:
        """The day in the shop's time zone."""
        return format_skeleton("yMMMd", self._local(at), locale=self.locale)

    def weekday(self, at: datetime) -> str:
        """The day of the week and the day in the shop's time zone."""
        return format_skeleton("yMMMEd", self._local(at), locale=self.locale)

    def clock(self, at: datetime) -> str:
        """The time of day in the shop's time zone."""
        return str(format_time(self._local(at), "short", locale=self.locale))

    def _with_time(self, at: datetime, skeleton: str) -> str:
        local = self._local(at)
        joined = str(get_datetime_format("medium", locale=self.locale)).replace("'", "")
        day = format_skeleton(skeleton, local, locale=self.locale)
        return joined.replace("{1}", day).replace("{0}", format_time(local, "short", locale=self.locale))

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
