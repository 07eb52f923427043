"""Days as short as they are said."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop.widgets.days import day_words, span_words, weekday_words

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("name", "short", "full", "with_weekday", "head"),
    [
        ("en_IE", "21 Nov", "21 Nov 2026", "Sat 21 Nov", "Sat 21"),
        ("en_GB", "21 Nov", "21 Nov 2026", "Sat 21 Nov", "Sat 21"),
        ("en_US", "Nov 21", "Nov 21, 2026", "Sat Nov 21", "Sat 21"),
        ("de_DE", "21. Nov.", "21. Nov. 2026", "Sa. 21. Nov.", "Sa. 21."),
        ("de_AT", "21. Nov.", "21. Nov. 2026", "Sa. 21. Nov.", "Sa. 21."),
        ("fr_FR", "21 nov.", "21 nov. 2026", "sam. 21 nov.", "sam. 21"),
        ("es_ES", "21 de nov", "21 de nov de 2026", "sáb 21 de nov", "sáb 21"),
        ("hu_HU", "nov. 21.", "2026. nov. 21.", "Szo nov. 21.", "Szo 21."),
        ("ja_JP", "11月21日", "2026年11月21日", "土 11月21日", "土 21"),
        ("ru_RU", "21 нояб.", "21 нояб. 2026\u202fг.", "сб 21 нояб.", "сб 21"),
    ],
)
def test_each_language_has_its_order_and_points(name, short, full, with_weekday, head):
    """With and without the year and the day of the week."""
    locale = QLocale(name)
    assert day_words(DAY, locale=locale) == short
    assert day_words(DAY, year=True, locale=locale) == full
    assert day_words(DAY, weekday=True, locale=locale) == with_weekday
    assert weekday_words(DAY, locale) == head


@pytest.mark.parametrize(
    ("name", "last", "said"),
    [
        ("en_IE", date(2026, 11, 28), "21 – 28 Nov 2026"),
        ("en_IE", date(2026, 12, 5), "21 Nov – 5 Dec 2026"),
        ("en_IE", date(2027, 1, 5), "21 Nov 2026 – 5 Jan 2027"),
        ("en_US", date(2026, 11, 28), "Nov 21 – Nov 28, 2026"),
        ("de_DE", date(2026, 11, 28), "21. – 28. Nov. 2026"),
        ("ja_JP", date(2026, 11, 28), "2026年11月21日 – 2026年11月28日"),
    ],
)
def test_span_says_nothing_twice_where_the_language_lets_it(name, last, said):
    """The month and the year stand at the end alone where the day stands first."""
    assert span_words(DAY, last, locale=QLocale(name)) == said
