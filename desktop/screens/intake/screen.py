"""The intake screen: the form with its summary, the drafts beside it, and the page that follows a stored intake."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from core import passports
from core.base.errors import Refused
from core.passports import Passport
from core.work_orders import OrderRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.intake.done_page import DonePage
from desktop.screens.intake.drafts import Drafts
from desktop.screens.intake.form import IntakeForm
from desktop.screens.intake.section import Section
from desktop.screens.intake.storing import Storing, field_of
from desktop.screens.intake.summary import Summary
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import confirm
from desktop.widgets.keys import ENTER
from desktop.widgets.notice import Notice
from desktop.widgets.page_header import PageHeader

NARROW = 800
LOW = 460


class IntakeScreen(Screen):
    """Ctrl+1 to Ctrl+9 go to the sections; Alt+number belongs to the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._page = QWidget(self)
        self.header = PageHeader(self.tr("Intake"), parent=self._page)
        self.notice, self.form, self.done = Notice(self._page), IntakeForm(desk, self._page), DonePage(desk, self)
        self.summary = Summary(list(self.form.sections.values()), self._page)
        self.drafts = Drafts(desk, self.form, self)
        self.storing = Storing(desk, self.form, self.drafts.keeper, self)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow(("device_type", "brand", "model", "symptom", "person", "settings"), self._on_news)
        self.drafts.start()
        self.summary.refresh()

    def _lay_out(self) -> None:
        self._anew = button(self.tr("Start over"), "rotate-ccw", "quiet", clicked=self.start_over)
        self.header.add_action(self.drafts.menu)
        self.header.add_action(self._anew)
        self.drafts.offer.after = self._anew
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(14)
        self._sides.addWidget(self.form, 1)
        self._sides.addWidget(self.summary)
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(12)
        for part in (self.header, self.notice, self.drafts.offer):
            self._column.addWidget(part)
        self._column.addLayout(self._sides, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._page)
        self._stack.addWidget(self.done)

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.ended.connect(self.summary.save.setFocus)
        self.form.photos.lost.connect(lambda words: self.notice.show_notice(words, "warning"))
        self.summary.chosen.connect(self.form.go_to)
        self.summary.save_asked.connect(self.save)
        self.storing.stored.connect(self._on_stored)
        self.storing.refused.connect(self._on_refused)
        self.drafts.told.connect(self.summary.say_draft)
        self.drafts.filled.connect(self._on_filled)
        self.done.next_asked.connect(self.begin_next)

    def _add_shortcuts(self) -> None:
        self.add_shortcut("Ctrl+Return", self.tr("Store the intake"), self.save)
        self.add_shortcut("F4", self.tr("Continue the last draft"), self.drafts.continue_newest)
        self.add_shortcut("Ctrl+N", self.tr("Start over"), self.start_over)
        for section in self.form.sections.values():
            words = self.tr("Go to {section}").format(section=section.title)
            self.add_shortcut(f"Ctrl+{section.number}", words, lambda section=section: self._go_to(section))
        for keys, words, action in (
            ("Ctrl+P", self.tr("Print the claim ticket"), self.done.print_ticket),
            ("Ctrl+Shift+L", self.tr("Print the labels"), self.done.print_labels),
            ("Ctrl+Shift+W", self.tr("Print the work sheet"), self.done.print_sheet),
            ("Ctrl+O", self.tr("Open the stored job"), self.done.open_job),
        ):
            self.add_shortcut(keys, words, lambda action=action: action() if self.is_done else None)

    # what the window asks

    @property
    def is_done(self) -> bool:
        """Whether the page of a stored intake is shown."""
        return self._stack.currentWidget() is self.done

    def begin(self, *, customer_id: int | None = None, asset_id: int | None = None, **given: Any) -> None:
        """A new intake, for a known customer or device; what was being typed stays as a draft.

        `new`: the next one where the last is stored, else the one that is being typed.
        """
        if given.get("new"):
            if self.is_done:
                self.begin_next()
            return

        def fill() -> None:
            self._show_form()
            if customer_id is not None:
                self.form.customer.choose(customer_id)
            if asset_id is not None:
                self.desk.ask.read(passports.of_device, asset_id, owner=self, done=self._on_device)

        self.drafts.set_aside(fill)

    def _on_device(self, found: Passport) -> None:
        self.form.device.choose(found.device.id)
        if found.owner is not None and self.form.customer.customer_id is None:
            self.form.customer.choose(found.owner.id)

    def take_scan(self, code: str) -> bool:
        """A scanned code is the new device's number, else what is searched for."""
        if self.is_done:
            return False
        device, customer = self.form.device, self.form.customer
        if device.is_new:
            device.new.serial.line.set_value(code)
        elif customer.customer_id is None and not customer.is_new:
            customer.look_for(code)
        elif device.device_id is None:
            device.look_for(code)
        else:
            return False
        return True

    def may_leave(self, then: Callable[[], None]) -> None:
        """The draft is brought to the disk first; nothing needs to be asked."""
        self.drafts.keeper.flush(then)

    # storing

    def save(self) -> None:
        """Stores everything at once, or says at its field what cannot be taken."""
        if self.storing.is_under_way or self.is_done:
            return
        self.notice.hide()
        wrong = self.form.check()
        self.summary.mark_wrong(wrong)
        if wrong:
            return
        self._set_busy(True)
        self.storing.begin()

    def _set_busy(self, busy: bool) -> None:
        self.form.setEnabled(not busy)
        self.summary.save.setEnabled(not busy)
        self.summary.save.setText(self.tr("Storing…") if busy else self.tr("Take in"))

    def _on_stored(self, order: OrderRow) -> None:
        self._set_busy(False)
        self.drafts.start_anew()
        self._stack.setCurrentWidget(self.done)
        self.done.show_order(order)

    def _on_refused(self, refusal: Refused) -> None:
        self._set_busy(False)
        section = self.form.show_problem(field_of(refusal), in_words(refusal))
        if section is not None:
            self.summary.mark_wrong([section])
        else:
            self.notice.show_notice(in_words(refusal), "danger")

    # beginning and leaving

    def begin_next(self) -> None:
        """An empty form for the next customer."""
        self._show_form()
        self.drafts.start_anew()

    def start_over(self) -> None:
        """An empty form; what was typed stays as a draft."""
        if self.storing.is_under_way:
            return
        self.drafts.set_aside(self._show_form)

    def _show_form(self) -> None:
        self._stack.setCurrentWidget(self._page)
        self.notice.hide()
        self.form.focus_first()

    def _leave(self) -> None:
        if self.is_done or self.drafts.is_pristine():
            self.begin_next()
            self.desk.navigate("work_orders")
            return
        confirm(
            self.window(),
            self.tr("Leave this intake?"),
            self.tr("It is not stored yet. As a draft it waits here until you come back."),
            self.tr("Keep as a draft"),
            lambda: self.drafts.set_aside(self._go_away),
            cancel=self.tr("Go on with it"),
            other=self.tr("Throw away"),
            other_done=lambda: self.drafts.throw_away(self._go_away),
        )

    def _go_away(self) -> None:
        self._show_form()
        self.desk.navigate("work_orders")

    # keeping in step

    def _on_edited(self, section: Section) -> None:
        self.summary.unmark(section)
        self.summary.refresh()
        self.drafts.note_change()

    def _on_filled(self) -> None:
        self.notice.hide()
        self.summary.mark_wrong([])  # asks every section anew too
        if self.isVisible() and not self.is_done:
            self.form.focus_first()

    def _on_news(self) -> None:
        self.form.device.new.load()
        self.form.problem.set_type(self.form.device.type_id)
        self.form.customer.refresh()
        self.form.terms.show_terms()

    def _go_to(self, section: Section) -> None:
        if not self.is_done:
            self.form.go_to(section)

    def setFocus(self, *reason: Qt.FocusReason) -> None:
        """The window gives the keyboard: to the first field, or to the next intake."""
        if self.is_done:
            self.done.next.setFocus()
        elif not self.form.isAncestorOf(self.window().focusWidget() or self):
            self.form.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; Enter on the page of a stored intake begins the next one."""
        if event.key() == Qt.Key.Key_Escape and not self.storing.is_under_way:
            self._leave()
        elif self.is_done and event.key() in ENTER:
            self.begin_next()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Looks for drafts of an earlier run."""
        super().showEvent(event)
        self.drafts.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen comes to the front: what is typed goes to the disk at once."""
        super().hideEvent(event)
        self.drafts.keeper.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room beside the form the summary becomes a bar below it."""
        super().resizeEvent(event)
        is_narrow, is_low = event.size().width() < NARROW, event.size().height() < LOW
        self.header.set_subtitle("" if is_low else self.tr("Enter goes on, Ctrl+Enter stores, Esc leaves"))
        self._column.setContentsMargins(*((12, 10, 12, 10) if is_narrow or is_low else (24, 18, 24, 18)))
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.summary.set_compact(is_narrow)
