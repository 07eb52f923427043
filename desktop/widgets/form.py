"""A form: fields by key, what is wrong with them, whether anything was changed, and the keys that save and leave."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.card import SectionHeading
from desktop.widgets.field import Field
from desktop.widgets.keys import ENTER
from desktop.widgets.notice import Notice


class Form(QWidget):
    """Fields one below the other, or beside each other. A control has `value()`, `set_value()`, `edited`, and
    may have `problem()`. `save_asked` comes on Ctrl+Enter, `back_asked` on Esc, `edited` at each change.
    """

    edited = Signal()
    dirty_changed = Signal(bool)
    save_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._clean: dict[str, Any] = {}
        self._dirty = self._filling = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        self.notice = Notice()
        self.body.addWidget(self.notice)
        self._row: QHBoxLayout | None = None

    # building

    def add(
        self, key: str, text: str, control: QWidget, *, required: bool = False, help: str = "", name: str = "",
        beside: bool = False, stretch: int = 1,
    ) -> Field:  # fmt: skip
        """Add a field, `beside` the last one or below; returns it. Raises ValueError for a key used before."""
        field = Field(text, control, required=required, help=help, name=name)
        self.register(key, field)
        if not beside or self._row is None:
            self._row = QHBoxLayout()
            self._row.setSpacing(12)
            self.body.addLayout(self._row)
        self._row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        return field

    def register(self, key: str, field: Field) -> Field:
        """Take a field that stands elsewhere inside the form, as in a card of its own. Raises ValueError."""
        if key in self.fields:
            raise ValueError(f"field twice: {key}")
        self.fields[key] = field
        self._clean[key] = field.control.value()
        field.control.edited.connect(lambda: self._on_edited(field))
        return field

    def add_heading(self, text: str) -> SectionHeading:
        """Add a heading; fields after it stand below it."""
        return self.add_widget(SectionHeading(text))

    def add_widget(self, widget: QWidget, stretch: int = 0) -> Any:
        """Add anything else below; returns it."""
        self._row = None
        self.body.addWidget(widget, stretch)
        return widget

    # values

    def values(self) -> dict[str, Any]:
        """What the fields hold, by key."""
        return {key: field.control.value() for key, field in self.fields.items()}

    def set_values(self, values: dict[str, Any], *, clean: bool = True) -> None:
        """Fill in some fields; with `clean` the form then counts as unchanged (a draft is filled in without)."""
        self._filling = True
        for key, value in values.items():
            self.fields[key].control.set_value(value)
            self.fields[key].set_error("")
        self._filling = False
        if clean:
            self.mark_clean()
        else:
            self._look_whether_dirty()

    def changes(self) -> dict[str, Any]:
        """The fields that differ from what was filled in or saved last."""
        return {key: value for key, value in self.values().items() if value != self._clean[key]}

    @property
    def is_dirty(self) -> bool:
        """Whether leaving would lose something."""
        return self._dirty

    def mark_clean(self) -> None:
        """What the fields hold is saved."""
        self._clean = self.values()
        self._look_whether_dirty()

    def _on_edited(self, field: Field) -> None:
        if self._filling:
            return
        if field.error:
            field.set_error("")
        self._look_whether_dirty()
        self.edited.emit()

    def _look_whether_dirty(self) -> None:
        dirty = bool(self.changes())
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)

    # errors

    def problems(self) -> dict[str, str]:
        """What is wrong in the fields that can be seen, by key: missing, or not understood."""
        found = {}
        for key, field in self.fields.items():
            problem = getattr(field.control, "problem", str)()
            if problem:
                found[key] = problem
            elif field.required and field.control.value() in (None, "", [], {}):
                found[key] = self.tr("Please fill this in")
        return {key: words for key, words in found.items() if self.fields[key].isVisibleTo(self)}

    def check(self) -> bool:
        """Show what is wrong; whether all is well."""
        found = self.problems()
        self.show_errors(found)
        return not found

    def show_errors(self, errors: dict[str, str]) -> None:
        """Show these errors at their fields and go to the first; one that belongs to no field is shown above all."""
        for key, field in self.fields.items():
            field.set_error(errors.get(key, ""))
        others = [words for key, words in errors.items() if key not in self.fields]
        if others:
            self.notice.show_notice("\n".join(others), "danger")
        else:
            self.notice.hide()
        first = next((field for key, field in self.fields.items() if key in errors), None)
        if first is not None:
            self.go_to(first)

    def go_to(self, field: Field) -> None:
        """Give a field the keyboard and bring it into sight."""
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            QTimer.singleShot(0, area, lambda: area.ensureWidgetVisible(field, 0, 24))

    def focus_first(self) -> None:
        """Give the first field that can be used the keyboard."""
        for field in self.fields.values():
            if field.isVisibleTo(self) and field.isEnabled():
                field.control.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on (or presses the button it stands on), Ctrl+Enter saves, Esc goes back."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and control:
            self.save_asked.emit()
        elif event.key() in ENTER:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        widget = QApplication.focusWidget()
        if isinstance(widget, QAbstractButton) and not widget.isCheckable():
            widget.click()
        else:
            self.focusNextPrevChild(True)
            self._prefer_answer(QApplication.focusWidget())

    def _prefer_answer(self, reached: QWidget | None) -> None:
        """Behind the last field Enter comes to what answers the form, not to the way out beside it."""
        if reached is None or self.isAncestorOf(reached) or reached.parentWidget() is None:
            return
        beside = reached.parentWidget().findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for each in beside:
            if each.property("kind") == "primary" and each.isVisible() and each.isEnabled():
                each.setFocus(Qt.FocusReason.TabFocusReason)


def scrolled(content: QWidget, *, gutter: int = 10) -> QScrollArea:
    """The content in an area that scrolls up and down but never sideways; `gutter` keeps it off the scroll bar."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    backwards = content.layoutDirection() == Qt.LayoutDirection.RightToLeft
    content.setContentsMargins(gutter * backwards, 0, gutter * (not backwards), 0)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
