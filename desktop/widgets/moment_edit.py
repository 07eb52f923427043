"""A line for a date and time: typed, picked from a calendar, or chosen from the usual ones below it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.look.icons import icon
from desktop.look.theme import tokens
from desktop.widgets.buttons import button
from desktop.widgets.inputs import make_clearable
from desktop.widgets.moments import at_hour, local, moment_text, now, soon_text
from desktop.widgets.typed_moments import parse_moment, to_qt

Quick = tuple[str, Callable[[datetime], datetime]]


def hour_in(days: int, hour: int) -> Callable[[datetime], datetime]:
    """From a moment to that hour so many days on; 0 is the same day."""

    def moment(from_: datetime) -> datetime:
        return at_hour(local(from_).date() + timedelta(days=days), hour)

    return moment


class MomentLine(QLineEdit):
    """The typed part; writes the moment out when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the typing is over."""
        super().focusOutEvent(event)
        self.left.emit()


class MomentEdit(QWidget):
    """`value()` is a local datetime with its zone, or None. `quick` are (words, from now to the moment)."""

    edited = Signal()

    def __init__(
        self, quick: Sequence[Quick] | None = None, *, clock: Callable[[], datetime] = now, hour: int = 18,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._clock, self._hour = clock, hour
        self._value: datetime | None = None
        self._calendar: QFrame | None = None
        self.line = MomentLine()
        self.line.setPlaceholderText(self.tr("Type a day or a time, such as “tomorrow 12”"))
        make_clearable(self.line)
        self._picker = self.line.addAction(icon("calendar-clock"), QLineEdit.ActionPosition.LeadingPosition)
        self._picker.setText(self.tr("Pick from a calendar"))
        self._picker.triggered.connect(self.show_calendar)
        self.line.textEdited.connect(self._on_typed)
        self.line.textChanged.connect(self._on_text)
        self.line.left.connect(self._write_out)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        self._add_quick(column, self._usual() if quick is None else quick)

    def _usual(self) -> list[Quick]:
        return [
            (soon_text(0, 18), hour_in(0, 18)),
            (soon_text(1, 12), hour_in(1, 12)),
            (self.tr("+3 days"), hour_in(3, self._hour)),
        ]

    def _add_quick(self, column: QVBoxLayout, quick: Sequence[Quick]) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for words, moment in quick:
            choice = button(words, kind="choice", clicked=lambda moment=moment: self._pick(moment(self._clock())))
            choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(choice)
        row.addStretch(1)
        if quick:
            column.addLayout(row)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line, which has the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setProperty(self, name: str, value: object) -> bool:
        """An error shows at the line."""
        if name == "invalid":
            self.line.setProperty(name, value)
            self.line.style().polish(self.line)
        return super().setProperty(name, value)

    def value(self) -> datetime | None:
        """The moment, None for none."""
        return self._value

    def set_value(self, value: datetime | None) -> None:
        """Show another moment."""
        self._value = local(value) if value is not None else None
        if value is None:
            self.line.clear()
        self._write_out()
        self.edited.emit()

    def problem(self) -> str:
        """The text is no moment."""
        if self._value is None and self.line.text().strip():
            return self.tr("Write a day and a time, such as “tomorrow 12” or “+3”")
        return ""

    def _pick(self, moment: datetime) -> None:
        self.set_value(moment)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, text: str) -> None:
        self._value = parse_moment(text, self._clock(), self.locale(), hour=self._hour) if text.strip() else None
        self.edited.emit()

    def _on_text(self, text: str) -> None:
        if not text and self._value is not None:
            self._value = None
            self.edited.emit()

    def _write_out(self) -> None:
        if self._value is not None:
            self.line.setText(moment_text(self._value, self._clock(), self.locale()))
        elif not self.line.hasFocus() and not self.problem():
            self.line.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow down opens the calendar, Esc shuts it."""
        if event.key() == Qt.Key.Key_Down:
            self.show_calendar()
        elif event.key() == Qt.Key.Key_Escape and self._calendar is not None and self._calendar.isVisible():
            self._calendar.hide()
        else:
            super().keyPressEvent(event)

    def show_calendar(self) -> None:
        """Open the calendar below the line."""
        if self._calendar is None:
            self._calendar = self._make_calendar()
        month = self._calendar.findChild(QCalendarWidget)
        month.setSelectedDate(to_qt(self._value or self._clock()).date())
        colour_calendar(month)
        self._calendar.adjustSize()
        self._calendar.move(self.line.mapToGlobal(QPoint(0, self.line.height() + 4)))
        self._calendar.show()
        month.setFocus()

    def _make_calendar(self) -> QFrame:
        frame = calendar_popup(self)
        month = frame.findChild(QCalendarWidget)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        month.clicked.connect(self._on_day)
        month.activated.connect(self._on_day)
        return frame

    def _on_day(self, date: QDate) -> None:
        self._calendar.hide()
        kept = self._value or hour_in(0, self._hour)(self._clock())
        day = kept.replace(year=date.year(), month=date.month(), day=date.day(), tzinfo=None)
        self._pick(local(day))


def calendar_popup(parent: QWidget) -> QFrame:
    """A calendar that opens over everything; the `QCalendarWidget` is its child."""
    frame = QFrame(parent, Qt.WindowType.Popup)
    frame.setProperty("role", "popup")
    month = QCalendarWidget(frame)
    month.setAccessibleName(QCoreApplication.translate("MomentEdit", "Calendar"))
    month.setGridVisible(False)
    QVBoxLayout(frame).addWidget(month)
    return frame


def colour_calendar(month: QCalendarWidget) -> None:
    """In the colours of the moment; weekends are days like others, not errors."""
    day, head = QTextCharFormat(), QTextCharFormat()
    day.setForeground(QColor(tokens().text))
    head.setForeground(QColor(tokens().text_muted))
    head.setBackground(QColor(tokens().raised))
    month.setHeaderTextFormat(head)
    for weekday in Qt.DayOfWeek:
        month.setWeekdayTextFormat(weekday, day)
