"""The languages of the desktop: which there are, and putting one on the application while it runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.look.paths import RESOURCES

TRANSLATIONS = RESOURCES / "translations"
#: By code, each in its own words.
LANGUAGES = {"en": "English", "de": "Deutsch"}

_worn: list[QTranslator] = []


def system_language() -> str:
    """The first language of the system's list that the desktop speaks, else English."""
    for code in QLocale.system().uiLanguages():
        if code.split("-")[0] in LANGUAGES:
            return code.split("-")[0]
    return "en"


def wear(app: QApplication, language: str, region: str = "") -> None:
    """Speaks this language from now on (empty: the system's); windows made before keep their words.

    Figures, dates and the reading direction follow it; `region` is the shop's country.
    """
    code = language or system_language()
    for translator in _worn:
        app.removeTranslator(translator)
    _worn.clear()
    locale = _locale(code, region)
    QLocale.setDefault(locale)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("frontbench", str(TRANSLATIONS))):
        translator = QTranslator(app)
        if translator.load(QLocale(code), name, "_", folder):
            app.installTranslator(translator)
            _worn.append(translator)
    app.setLayoutDirection(locale.textDirection())


def _locale(code: str, region: str) -> QLocale:
    """The language as it is written in the region; where Qt knows no such pair, the language alone."""
    locale = QLocale(f"{code}_{region}") if region else QLocale(code)
    return locale if locale.language() == QLocale(code).language() else QLocale(code)


def is_right_to_left() -> bool:
    """Whether the application reads from right to left now."""
    return QCoreApplication.instance().layoutDirection() == Qt.LayoutDirection.RightToLeft
