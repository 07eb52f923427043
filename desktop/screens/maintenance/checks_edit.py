"""A checklist as it is written: each line with how it is answered, and what a figure may be."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.maintenance import NewCheck, PlanCheckRow
from core.rules.checklists import figure_text
from core.rules.words import CheckKind
from desktop.screens.maintenance.words import check_choices
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.inputs import ChoiceInput, TextInput, TickInput

Line = dict[str, Any]


class CheckLine(QWidget):
    """One line; limits and unit are shown for a figure."""

    edited = Signal()
    removed = Signal()

    def __init__(self, value: Line) -> None:
        super().__init__()
        self._code = value.get("code", "")
        self.what, self.kind = TextInput(self.tr("What is looked at"), longest=500), ChoiceInput(check_choices())
        self.least, self.most = TextInput(self.tr("from"), longest=16), TextInput(self.tr("to"), longest=16)
        self.unit = TextInput(self.tr("unit"), longest=20)
        self.required = TickInput(self.tr("Required"))
        named = ((self.what, self.tr("Check: what is looked at")), (self.kind, self.tr("Check: how it is answered")),
                 (self.least, self.tr("Check: least")), (self.most, self.tr("Check: most")),
                 (self.unit, self.tr("Check: unit")), (self.required, self.tr("Check: required")))  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for control, name in named:
            control.setAccessibleName(name)
            row.addWidget(control, 1 if control is self.what else 0)
        for figure in (self.least, self.most, self.unit):
            figure.setFixedWidth(64)
        self.remove = icon_button("x", self.tr("Remove this check"), clicked=self.removed.emit)
        row.addWidget(self.remove)
        self._set(value)
        for control, _ in named:
            control.edited.connect(self._on_edited)

    def _set(self, value: Line) -> None:
        self.what.set_value(value.get("description", ""))
        self.kind.set_value(CheckKind(value.get("kind", CheckKind.CHECK)))
        for name in ("least", "most", "unit"):
            getattr(self, name).set_value(value.get(name) or "")
        self.required.set_value(bool(value.get("is_required")))
        self._show_limits()

    def _on_edited(self) -> None:
        self._show_limits()
        self.edited.emit()

    def _show_limits(self) -> None:
        for each in (self.least, self.most, self.unit):
            each.setVisible(self.kind.value() is CheckKind.MEASUREMENT)

    def value(self) -> Line:
        """Texts, so that a draft can keep them."""
        return {
            "code": self._code,
            "description": self.what.value(),
            "kind": self.kind.value().value,
            "is_required": self.required.value(),
            "least": self.least.value(),
            "most": self.most.value(),
            "unit": self.unit.value(),
        }

    @property
    def problem(self) -> str:
        """What is wrong with it."""
        line = self.value()
        if not line["description"]:
            return self.tr("Say what is looked at, or remove the line")
        if line["kind"] == CheckKind.MEASUREMENT and None in (_number(line["least"], 0), _number(line["most"], 0)):
            return self.tr("A limit is a number such as 60 or 71.5")
        return ""


class ChecksEdit(QWidget):
    """`value()` is a list of lines."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[CheckLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.add = button(self.tr("Add check"), "plus", clicked=self.add_line)
        self._column.addWidget(self.add)
        self.setFocusProxy(self.add)

    def value(self) -> list[Line]:
        """In their order."""
        return [line.value() for line in self.lines]

    def set_value(self, value: Sequence[Line] | str | None) -> None:
        """Shows others; "" is none."""
        for line in list(self.lines):
            self._take_off(line)
        for each in value if value and not isinstance(value, str) else ():
            self._put(each)
        self.edited.emit()

    def add_line(self) -> None:
        """An empty one."""
        self._put({}).what.setFocus()
        self.edited.emit()

    def problem(self) -> str:
        """Of the first line that has one."""
        return next((line.problem for line in self.lines if line.problem), "")

    def _put(self, value: Line) -> CheckLine:
        line = CheckLine(value)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: (self._take_off(line), self.edited.emit()))
        self._column.insertWidget(len(self.lines), line)
        self.lines.append(line)
        return line

    def _take_off(self, line: CheckLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()


def shown(rows: Sequence[PlanCheckRow]) -> list[Line]:
    """A plan's checklist as the form shows it."""
    return [
        {
            "code": row.code, "description": row.description, "kind": row.kind.value, "is_required": row.is_required,
            "least": "" if row.least is None else figure_text(row.least),
            "most": "" if row.most is None else figure_text(row.most), "unit": row.unit or "",
        }
        for row in rows
    ]  # fmt: skip


def checks_of(lines: Sequence[Line]) -> list[NewCheck]:
    """As core takes them."""
    return [
        NewCheck(
            line["description"], CheckKind(line["kind"]), bool(line["is_required"]), line["unit"] or None,
            _number(line["least"]), _number(line["most"]), line["code"],
        )
        for line in lines
    ]  # fmt: skip


def _number(text: str, empty: int | None = None) -> Decimal | None:
    """None for what is no number; `empty` for nothing."""
    if not text:
        return None if empty is None else Decimal(empty)
    try:
        found = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
