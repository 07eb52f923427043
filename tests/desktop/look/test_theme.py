"""Putting a theme on the application."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from desktop.look.theme import Look, dress, system_theme, tokens
from desktop.look.tokens import CONTRAST, DARK, LIGHT


def test_choosing_dark_changes_colours_live(look, qapp, qtbot):
    """Tokens, palette and the sheets of windows all change, and the signal tells."""
    window = QWidget()
    dress(window)
    assert tokens().primary in window.styleSheet()
    with qtbot.waitSignal(look.changed):
        look.set_mode("dark")
    assert tokens().name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == tokens().page
    assert tokens().primary in window.styleSheet()


def test_choosing_the_theme_in_use_changes_nothing(look, qtbot):
    """The same theme again costs no new style."""
    with qtbot.assertNotEmitted(look.changed):
        look.set_mode("light")


def test_toggle_goes_there_and_back(look):
    """Light, dark, light."""
    look.toggle()
    assert tokens().dark
    look.toggle()
    assert not tokens().dark


def test_system_mode_follows_the_system(look, qapp):
    """With `system` chosen, the theme is the one the system asks for, also when it changes its mind."""
    wish = [DARK]
    follower = Look(qapp, "system", system=lambda: wish[0])
    assert tokens() is DARK
    wish[0] = LIGHT
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert tokens() is LIGHT
    follower.deleteLater()


def test_the_system_is_asked_in_its_own_words(look):
    """Qt's answer to what the system prefers is one of the themes."""
    assert system_theme() in (LIGHT, DARK, CONTRAST)


def test_a_chosen_theme_does_not_follow_the_system(look, qapp):
    """A person who chose light stays with light."""
    look.set_mode("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens().name == "light"


def test_unknown_theme_is_refused(look):
    """A word that is no theme raises and leaves the theme as it is."""
    with pytest.raises(ValueError, match="pink"):
        look.set_mode("pink")
    assert look.mode == "light"


def test_a_dressed_window_that_is_gone_is_no_trouble(look, qapp):
    """Its sheet went with it, also where Python still holds the name."""
    window = QWidget()
    dress(window)
    shiboken6.delete(window)
    look.set_mode("dark")
    assert tokens().dark
