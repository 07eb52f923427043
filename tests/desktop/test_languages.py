"""Tests of the languages of the desktop."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from desktop.languages import LANGUAGES, Speech, system_language
from desktop.widgets.moment_edit import MomentEdit


@pytest.fixture
def speech(qapp) -> Speech:
    """Of a program that just started."""
    return Speech(qapp)


def test_words_change_while_the_program_runs(speech: Speech) -> None:
    """German is put on and taken off again."""
    speech.speak("de")
    assert QCoreApplication.translate("Navigation", "Work orders") == "Aufträge"
    assert QCoreApplication.translate("core", "{thing} not found") == "{thing} nicht gefunden"
    speech.speak("en")
    assert QCoreApplication.translate("Navigation", "Work orders") == "Work orders"


def test_qts_own_words_are_translated_too(speech: Speech) -> None:
    """The buttons of a file dialog, say."""
    speech.speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize(
    ("language", "region", "written"),
    [("de", "AT", "1.234,5"), ("en", "GB", "1,234.5"), ("en", "DE", "1.234,5"), ("de", "", "1.234,5")],
)
def test_figures_follow_language_and_country(speech: Speech, language: str, region: str, written: str) -> None:
    """An English desk in Germany writes figures as Germans do."""
    speech.speak(language, region)
    text = QLocale().toString(1234.5, "f", 1)
    assert text.replace("\u00a0", ".").replace("\u202f", ".") == written
    assert QLocale().language() == QLocale(language).language()


def test_fields_of_a_window_that_is_there_already_follow_too(qapp, qtbot, speech: Speech) -> None:
    """They and all that comes into it later write moments as the country does."""
    speech.speak("en", "US")
    window = QWidget()
    qtbot.addWidget(window)
    speech.speak("en", "IE")
    field = MomentEdit(clock=lambda: datetime(2026, 11, 21, 9).astimezone(), parent=window)
    field.set_value(datetime(2026, 11, 24, 17).astimezone())
    assert field.line.text() == "24 Nov 17:00"


@pytest.mark.parametrize(
    ("language", "direction"), [("ar", Qt.LayoutDirection.RightToLeft), ("de", Qt.LayoutDirection.LeftToRight)]
)
def test_the_reading_direction_follows_the_language(qapp, speech: Speech, language: str, direction) -> None:
    """Also of a language that has no translation yet."""
    speech.speak(language)
    assert qapp.layoutDirection() == direction


def test_numbers_have_their_plural_in_english_too(speech: Speech) -> None:
    """`1 unread`, not `1 unread(s)`: English has a list of its own for them."""
    speech.speak("en")
    translated = QCoreApplication.translate("News", "%n thing(s) came in over the LAN", "", 2)
    assert translated == "2 things came in over the LAN"


def test_the_systems_language_is_one_that_is_spoken() -> None:
    """Whatever the system says, there is a language."""
    assert system_language() in LANGUAGES
