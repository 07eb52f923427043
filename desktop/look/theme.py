"""The theme of the moment: chosen or followed from the system, put on the application, switched live."""

from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.look import fonts
from desktop.look.style import style_sheet
from desktop.look.tokens import CONTRAST, DARK, LIGHT, THEMES, Tokens

MODES = ("system", *THEMES)
STYLE = "Fusion"
#: A property of the application that was begun in the style: setting it afterwards takes longer than the first window.
STYLED = "frontbenchStyle"

_current: Tokens = LIGHT
_dressed: WeakSet[QWidget] = WeakSet()


def tokens() -> Tokens:
    """The colours to paint with now; ask again at each painting."""
    return _current


def palette(theme: Tokens) -> QPalette:
    """The theme as a palette, for what the style sheet does not reach."""
    result = QPalette()
    role = QPalette.ColorRole
    for key, value in {
        role.Window: theme.page, role.WindowText: theme.text, role.Base: theme.surface, role.Text: theme.text,
        role.AlternateBase: theme.hover, role.Button: theme.raised, role.ButtonText: theme.text,
        role.BrightText: theme.on_primary, role.Highlight: theme.primary, role.HighlightedText: theme.on_primary,
        role.ToolTipBase: theme.raised, role.ToolTipText: theme.text, role.Link: theme.accent,
        role.LinkVisited: theme.accent, role.PlaceholderText: theme.text_muted, role.Mid: theme.border_strong,
        role.Midlight: theme.border, role.Dark: theme.border_strong, role.Light: theme.surface,
        role.Shadow: theme.border_strong, role.Accent: theme.primary,
    }.items():  # fmt: skip
        result.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.text_disabled))
    return result


def system_theme() -> Tokens:
    """The theme that the system's own settings ask for."""
    hints = QGuiApplication.styleHints()
    wishes = getattr(hints, "accessibility", None)  # known to Qt from 6.10 on
    if wishes is not None and wishes().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def dress(window: QWidget) -> None:
    """Put the style sheet on a window without a parent; what is in it, its dialogs and its menus wear it with it.

    A sheet on the application would dress a page anew at every level that it is set into while it is put together,
    which took most of the time of opening one.
    """
    _dressed.add(window)
    window.setStyleSheet(style_sheet(_current))


class Look(QObject):
    """Puts a theme on the application and keeps it in step with the system; `changed` tells that colours are new."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: str = "system", system: Callable[[], Tokens] | None = None) -> None:
        super().__init__(app)
        self._app, self._mode, self._name = app, mode, ""
        self._system = system or system_theme
        fonts.register()
        if app.property(STYLED) != STYLE:
            app.setStyle(STYLE)
        app.setFont(fonts.font())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.set_mode(mode)

    @property
    def mode(self) -> str:
        """What was chosen: `system`, `light`, `dark` or `contrast`."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Choose the theme. Raises ValueError for an unknown word."""
        if mode not in MODES:
            raise ValueError(f"no such theme: {mode}")
        self._mode = mode
        schemes = {"light": Qt.ColorScheme.Light, "contrast": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(mode, Qt.ColorScheme.Unknown))
        self._apply(self._wanted())

    def toggle(self) -> None:
        """Go from a light theme to the dark one, or back."""
        self.set_mode("light" if tokens().dark else "dark")

    def _follow(self) -> None:
        if self._mode == "system":
            self._apply(self._wanted())

    def _wanted(self) -> Tokens:
        return self._system() if self._mode == "system" else THEMES[self._mode]

    def _apply(self, theme: Tokens) -> None:
        global _current
        if theme.name == self._name:
            return
        self._name, _current = theme.name, theme
        self._app.setPalette(palette(theme))
        for window in [each for each in _dressed if isValid(each)]:
            window.setStyleSheet(style_sheet(theme))
        self.changed.emit()
