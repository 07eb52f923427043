"""The languages of the desktop: which there are, and putting one on the application while it runs."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.look.paths import RESOURCES

TRANSLATIONS = RESOURCES / "translations"
#: By code, each in its own words.
LANGUAGES = {"en": "English", "de": "Deutsch"}


def system_language() -> str:
    """The first language of the system's list that the desktop speaks, else English."""
    for code in QLocale.system().uiLanguages():
        if code.split("-")[0] in LANGUAGES:
            return code.split("-")[0]
    return "en"


class Speech(QObject):
    """The language of the application: its words, figures, dates and reading direction."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._worn: list[QTranslator] = []
        self.code = "en"
        self.region = ""

    def speak(self, language: str, region: str = "") -> None:
        """Speaks this language from now on (empty: the system's); pages made before keep their words.

        `region` is the shop's country, by which figures and dates are written.
        """
        for translator in self._worn:
            self._app.removeTranslator(translator)
        self._worn.clear()
        self.code = language or system_language()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt_folder), ("frontbench", str(TRANSLATIONS))):
            translator = QTranslator(self)
            if translator.load(QLocale(self.code), name, "_", folder):
                self._app.installTranslator(translator)
                self._worn.append(translator)
        self.set_region(region or self.region)
        self._app.setLayoutDirection(QLocale(self.code).textDirection())

    def set_region(self, region: str) -> None:
        """Writes figures and dates as this country does, in the language of now."""
        self.region = region
        locale = QLocale(f"{self.code}_{region}") if region else QLocale(self.code)
        # Qt knows no such pair for many: then the language alone, not the country's own language.
        is_same = locale.language() == QLocale(self.code).language()
        QLocale.setDefault(locale if is_same else QLocale(self.code))
        for window in self._app.topLevelWidgets():  # made before, it would hand its own on to all that comes into it
            window.setLocale(QLocale())
