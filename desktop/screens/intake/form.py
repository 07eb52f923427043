"""The intake's form: nine sections one below the other, walked through with Enter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.screens.intake.access import AccessSection
from desktop.screens.intake.accessories import AccessoriesSection
from desktop.screens.intake.condition import ConditionSection
from desktop.screens.intake.customer import CustomerSection
from desktop.screens.intake.device import DeviceSection
from desktop.screens.intake.photos import PhotosSection
from desktop.screens.intake.price import PriceSection
from desktop.screens.intake.problem import ProblemSection
from desktop.screens.intake.section import Section, State
from desktop.screens.intake.terms import TermsSection
from desktop.widgets.collapsible import Collapsible
from desktop.widgets.field import Field
from desktop.widgets.form import scrolled
from desktop.widgets.keys import ENTER

MARGIN = 12


class IntakeForm(QWidget):
    """`edited` carries the section that changed; `ended` comes when Enter goes on behind the last field."""

    edited = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        self.area = scrolled(holder)
        outer.addWidget(self.area)
        self.sections = self._make_sections(desk, holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        for section in self.sections.values():
            column.addWidget(section)
            self._connect(section)
        column.addStretch(1)
        self._tie()
        for long_text in self.findChildren(QPlainTextEdit):
            long_text.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus)

    def _make_sections(self, desk: Desk, holder: QWidget) -> dict[str, Section]:
        """Each is made in its place: moving whole trees of widgets dresses all of them anew."""
        self.customer, self.device = CustomerSection(desk, holder), DeviceSection(desk, holder)
        self.problem, self.condition = ProblemSection(desk, holder), ConditionSection(desk, holder)
        accessories = AccessoriesSection(desk, holder)
        self.access, self.photos = AccessSection(desk, holder), PhotosSection(desk, holder)
        self.price, self.terms = PriceSection(desk, holder), TermsSection(desk, holder)
        return {
            "customer": self.customer,
            "device": self.device,
            "problem": self.problem,
            "condition": self.condition,
            "accessories": accessories,
            "access": self.access,
            "photos": self.photos,
            "price": self.price,
            "terms": self.terms,
        }

    def _connect(self, section: Section) -> None:
        section.edited.connect(lambda: None if self._is_filling else self.edited.emit(section))
        section.finished.connect(lambda: self.go_behind(section))
        section.stepped.connect(self.advance)

    def _tie(self) -> None:
        """What one section knows matters to the next."""
        self.customer.known.connect(self.device.set_customer)
        self.customer.device_found.connect(self._on_device_found)
        self.device.type_changed.connect(self.condition.set_type)
        self.device.type_changed.connect(self.problem.set_type)
        self.device.type_changed.connect(self._ask_when_ready)
        self.problem.symptoms.edited.connect(lambda: self._ask_when_ready(self.device.type_id))

    def _ask_when_ready(self, type_id: int | None) -> None:
        self.price.ready.ask(type_id, next(iter(self.problem.symptoms.value()), None))

    def _on_device_found(self, asset_id: int) -> None:
        self.device.choose(asset_id)

    # values

    def values(self) -> dict[str, dict[str, Any]]:
        """What every section holds, by its key."""
        return {key: section.values() for key, section in self.sections.items()}

    def fill(self, values: dict[str, dict[str, Any]]) -> None:
        """Shows a draft; an empty dict begins a new intake. What that changes is told by nobody: the caller knows."""
        self._is_filling = True
        for key, section in self.sections.items():
            section.clear_problems()
            section.fill(values.get(key, {}))
        self._is_filling = False
        self.area.verticalScrollBar().setValue(0)

    # what is wrong

    def check(self) -> list[Section]:
        """Shows what is missing or not understood and goes to the first; the sections where something is."""
        for section in self.sections.values():
            section.clear_problems()
        found = {section: section.problems() for section in self.sections.values()}
        wrong = [section for section, problems in found.items() if problems]
        for section in wrong:
            for key, words in found[section].items():
                section.show_problem(key, words)
        if wrong:
            self._go_to_problem(wrong[0], next(iter(found[wrong[0]])))
        return wrong

    def show_problem(self, key: str, words: str) -> Section | None:
        """Shows what core refused at its field; the section it belongs to, None where there is none."""
        for section in self.sections.values():
            if section.show_problem(key, words):
                self._go_to_problem(section, key)
                return section
        return None

    def _go_to_problem(self, section: Section, key: str) -> None:
        place = section.place_of(key)
        around = place.parentWidget()
        while around is not None and around is not section:
            if isinstance(around, Collapsible):
                around.set_open(True)
            around = around.parentWidget()
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_soon(section, place)

    # walking through

    def focus_first(self) -> None:
        """Gives the keyboard to the first section that lacks something."""
        lacking = (section for section in self.sections.values() if section.told().state is State.NEEDED)
        self.go_to(next(lacking, self.customer))

    def go_to(self, section: Section) -> None:
        """Gives the keyboard to a section."""
        self._enter(section)
        self._show_soon(section, section)

    def go_behind(self, section: Section) -> None:
        """Goes on to the section after this one."""
        later = [other for other in self.sections.values() if other.number > section.number]
        target = next((other for other in later if self._stops(other)), None)
        if target is None:
            self.ended.emit()
        else:
            self._enter(target)

    def advance(self, control: QWidget) -> None:
        """Goes on from a control to the next place where Enter stops."""
        section = self._section_of(control)
        if section is None:
            return
        stops = self._stops(section)
        here = next((stop for stop in stops if stop is control or stop.isAncestorOf(control)), None)
        below = [stop for stop in stops if self._top(stop) > self._top(control)]
        after = stops[stops.index(here) + 1 :] if here is not None else below
        if after:
            after[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_behind(section)

    def _enter(self, section: Section) -> None:
        stops = self._stops(section)
        if section is self.device and self.device.search in stops:
            self.device.arrive()
        elif stops:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            section.setFocus()

    def _stops(self, section: Section) -> list[QWidget]:
        return [stop for stop in section.stops() if stop.isVisibleTo(self) and stop.isEnabled()]

    def _section_of(self, control: QWidget) -> Section | None:
        return next((section for section in self.sections.values() if section.isAncestorOf(control)), None)

    def _top(self, control: QWidget) -> int:
        return control.mapTo(self.area.widget(), QPoint()).y()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on; on a button it presses it."""
        widget = QApplication.focusWidget()
        if event.key() not in ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or widget is None:
            super().keyPressEvent(event)
        elif isinstance(widget, QAbstractButton) and not widget.isCheckable():
            widget.click()
        else:
            self.advance(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a text of several lines Enter moves on too; Shift+Enter begins a new line."""
        if event.type() == QEvent.Type.KeyPress and event.key() in ENTER and not event.modifiers():
            self.advance(watched)
            return True
        return super().eventFilter(watched, event)

    # bringing into sight

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.area.widget().isAncestorOf(now):
            section = self._section_of(now)
            if section is not None:
                self._show_soon(section, now)

    def _show_soon(self, section: Section, control: QWidget) -> None:
        """The whole section where it fits, else the control; once the layout has settled."""
        QTimer.singleShot(0, self, lambda: self._bring_into_sight(section, control))

    def _bring_into_sight(self, section: Section, control: QWidget) -> None:
        holder = self.area.widget()
        holder.layout().activate()
        holder.resize(holder.width(), max(holder.height(), holder.sizeHint().height()))
        room = self.area.viewport().height() - 2 * MARGIN
        around = control.parentWidget() if isinstance(control.parentWidget(), Field) else control
        self.area.ensureWidgetVisible(section if section.height() <= room else around, 0, MARGIN)
