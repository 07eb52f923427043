"""One part of the intake form: a card with a number, its fields, and what it says about itself in the summary."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.desk import Desk
from desktop.widgets.card import Card
from desktop.widgets.field import Field
from desktop.widgets.labels import label


class State(StrEnum):
    """How far a section is."""

    EMPTY = "empty"
    NEEDED = "needed"
    DONE = "done"
    WRONG = "wrong"


@dataclass(frozen=True)
class Told:
    """What a section says in the summary: up to a few short lines, and how far it is."""

    lines: list[str] = dataclasses.field(default_factory=list)
    state: State = State.EMPTY
    warning: str = ""


class Section(Card):
    """A subclass adds fields, and says its values, its problems and where Enter stops.

    `edited` comes at each change; `finished` when the keyboard shall go on to the next section, `stepped` when it
    shall go on from the control that it carries.
    """

    edited = Signal()
    finished = Signal()
    stepped = Signal(object)

    def __init__(self, desk: Desk, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, parent=parent)
        self.desk, self.number, self.title = desk, number, title
        self.fields: dict[str, Field] = {}
        self.setAccessibleName(title)
        self.body.setSpacing(10)
        self._head = QHBoxLayout()
        self._head.setSpacing(10)
        key = label(self.locale().toString(number), "key-cap")
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        key.setMinimumWidth(24)
        self._head.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(label(title, "heading"), 1)
        self.body.addLayout(self._head)

    def add_to_head(self, widget: QWidget) -> QWidget:
        """Puts a control at the end of the heading."""
        self._head.addWidget(widget)
        return widget

    def field(
        self, key: str, text: str, control: QWidget, *, required: bool = False, help: str = "", name: str = ""
    ) -> Field:
        """Makes a field, known by core's word for it, so that core's refusals find their place."""
        made = Field(text, control, required=required, help=help, name=name or f"{self.title}: {text}")
        self.fields[key] = made
        control.edited.connect(lambda: self._on_edited(made))
        return made

    def hint(self, text: str) -> QLabel:
        """Adds a quiet line of words; returns it."""
        words = label(text, "muted", wrap=True)
        self.body.addWidget(words)
        return words

    def _on_edited(self, field: Field) -> None:
        if field.error:
            field.set_error("")
        self.edited.emit()

    # what the form asks

    def values(self) -> dict[str, Any]:
        """What is entered, as plain JSON."""
        return {}

    def fill(self, values: dict[str, Any]) -> None:
        """Shows what `values` gave; an empty dict empties the section."""

    def problems(self) -> dict[str, str]:
        """What is wrong or missing, by the field's key."""
        return self.field_problems()

    def stops(self) -> list[QWidget]:
        """Where Enter goes, in order; hidden and disabled ones are passed over."""
        return [field.control for field in self.fields.values()]

    def told(self) -> Told:
        """What the summary shows."""
        return Told()

    def field_problems(self) -> dict[str, str]:
        """Of the fields that can be seen: missing, or not understood."""
        found = {}
        for key, field in self.fields.items():
            if not field.isVisibleTo(self):
                continue
            problem = getattr(field.control, "problem", str)()
            if problem:
                found[key] = problem
            elif field.required and field.control.value() in (None, "", [], {}):
                found[key] = self.tr("Please fill this in")
        return found

    def show_problem(self, key: str, words: str) -> bool:
        """Shows it at its field; whether there is such a field."""
        if key not in self.fields:
            return False
        self.fields[key].set_error(words)
        return True

    def clear_problems(self) -> None:
        """Shows no error any more."""
        for field in self.fields.values():
            field.set_error("")

    def place_of(self, key: str) -> QWidget:
        """What to show and to give the keyboard for a problem with this key."""
        return self.fields[key].control if key in self.fields else self
