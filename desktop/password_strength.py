"""How hard a password is to guess, in words and as a bar; the rule that refuses one is core's."""

from __future__ import annotations

import math
import secrets

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.look.theme import tokens
from desktop.widgets.inputs import SecretInput
from desktop.widgets.labels import label

SHORTEST = 8
_COMMON = ("password", "passwort", "qwert", "12345", "abc", "letmein", "admin", "frontbench", "welcome", "iloveyou")
#: Without those that look alike.
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
#: Kinds of signs, and how many of each a guesser would try.
_KINDS = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10), (lambda sign: not sign.isalnum(), 20))
_TONES = ("danger", "danger", "warning", "info", "success")


def strength(password: str) -> int:
    """0 (cannot be taken) to 4 (strong)."""
    if len(password) < SHORTEST:
        return 0
    if len(set(password)) < 4 or any(word in password.casefold() for word in _COMMON):
        return 1
    pool = sum(size for test, size in _KINDS if any(test(sign) for sign in password))
    bits = math.log2(pool) * min(len(password), 1.5 * len(set(password)))
    return 4 if bits >= 60 else 3 if bits >= 46 else 2


def generated() -> str:
    """A password that is easy to read out and hard to guess."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(3))


class StrengthBar(QWidget):
    """Follows a line for a password."""

    def __init__(self, line: SecretInput, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar()
        self.words = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._bar, 1)
        row.addWidget(self.words)
        self._line = line
        line.edited.connect(self._show)
        self._show()

    def _show(self) -> None:
        password = self._line.value()
        level = strength(password)
        names = (
            self.tr("At least %n characters", "", SHORTEST),
            self.tr("Easy to guess"),
            self.tr("Fair"),
            self.tr("Good"),
            self.tr("Strong"),
        )
        self.words.setText(names[level])
        self._bar.show_level(level if password else 0)


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._level = 0
        self.setFixedHeight(4)

    def show_level(self, level: int) -> None:
        self._level = level
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink, rest = QColor(tokens().tone(_TONES[self._level])[0]), QColor(tokens().pressed)
        width = (self.width() - 3 * 4) / 4
        for part in range(4):
            place = 3 - part if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else part
            painter.setBrush(ink if part < self._level else rest)
            painter.drawRoundedRect(QRectF(place * (width + 4), 0, width, 4), 2, 2)
        painter.end()
