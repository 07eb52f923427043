"""One line of the summary: the section's number and title, what it holds, and a mark for how far it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton

from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.buttons import PushButton
from desktop.widgets.labels import tip
from desktop.widgets.one_line import paint_line

TITLE, LINE, PAD, SIDE = 18, 17, 7, 16
MOST_LINES = 2
MARKS = {
    State.EMPTY: ("circle", "text_disabled"),
    State.NEEDED: ("circle-dot", "accent"),
    State.DONE: ("circle-check", "success_fg"),
    State.WRONG: ("circle-alert", "danger_fg"),
}


class SummaryRow(PushButton):
    """Press it to go to the section."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self._section, self._told, self._state = section, Told(), State.EMPTY
        self.setProperty("kind", "nav")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_told(self._told, self._state)

    @property
    def state(self) -> State:
        """How far the section is."""
        return self._state

    def lines(self) -> list[str]:
        """What is shown below the title."""
        return [line for line in self._told.lines if line][:MOST_LINES]

    def show_told(self, told: Told, state: State) -> None:
        """Shows what the section says."""
        self._told, self._state = told, state
        words = {
            State.EMPTY: self.tr("empty"),
            State.NEEDED: self.tr("needed"),
            State.DONE: self.tr("done"),
            State.WRONG: self.tr("to be corrected"),
        }[state]
        parts = [*self.lines(), told.warning, words]
        self.setAccessibleName(self.tr("Go to {section}").format(section=self._section.title))
        self.setAccessibleDescription(", ".join(filter(None, parts)))
        self.setToolTip(tip(told.warning))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """High enough for its lines."""
        count = len(self.lines()) + bool(self._told.warning)
        return QSize(200, 2 * PAD + TITLE + LINE * count)

    def minimumSizeHint(self) -> QSize:
        """The same height at any width."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, number, title, lines and mark."""
        painter, theme = QPainter(self), tokens()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        area = self.rect().adjusted(8, PAD, -8, -PAD)
        title = self._placed(QRect(area.left(), area.top(), area.width() - SIDE - 8, TITLE), area, right)
        words = f"{self.locale().toString(self._section.number)}  {self._section.title}"
        ink = theme.text_secondary if self._state is State.EMPTY else theme.text
        paint_line(painter, title, words, fonts.font(13, 500), ink, right=right)
        name, colour = MARKS[self._state]
        mark = self._placed(QRect(area.right() - SIDE + 1, area.top() + 1, SIDE, SIDE), area, right)
        icons.paint(painter, mark, name, getattr(theme, colour))
        self._paint_lines(painter, area, right)

    def _paint_lines(self, painter: QPainter, area: QRect, right: bool) -> None:
        font, theme = fonts.font(12), tokens()
        indent = QFontMetrics(fonts.font(13, 500)).horizontalAdvance("0  ")
        top = area.top() + TITLE
        lines = [(line, theme.text_secondary) for line in self.lines()]
        if self._told.warning:
            lines.append((self._told.warning, theme.danger_fg))
        for text, ink in lines:
            place = self._placed(QRect(area.left() + indent, top, area.width() - indent, LINE), area, right)
            paint_line(painter, place, text, font, ink, right=right)
            top += LINE

    @staticmethod
    def _placed(rect: QRect, area: QRect, right: bool) -> QRect:
        """The same place seen from the other end where the screen reads from the right."""
        if not right:
            return rect
        return QRect(area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height())
