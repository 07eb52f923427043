"""Dispatch: whom to send to the jobs of a day, and a box for what is wanted in plain words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from core import dispatch_questions, technicians
from core.base.errors import Refused
from core.base.paging import Page
from core.base.transaction import Transaction
from core.dispatch import Suggestion
from core.dispatch_questions import Named
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screen import Screen
from desktop.screens.dispatch.actions import DispatchActions
from desktop.screens.dispatch.correct_dialog import CorrectDialog
from desktop.screens.dispatch.day import Advice, Day, read_day
from desktop.screens.dispatch.left_out_dialog import LeftOutDialog
from desktop.screens.dispatch.order import Answer, Order, answer_of, answer_to
from desktop.screens.dispatch.preview_dialog import PreviewDialog
from desktop.screens.dispatch.question_box import QuestionBox
from desktop.screens.dispatch.suggestion_list import SuggestionList
from desktop.screens.dispatch.words import example_questions, start_words
from desktop.screens.schedule.date_bar import DateBar
from desktop.screens.schedule.words import long_day
from desktop.widgets.buttons import button
from desktop.widgets.labels import plain
from desktop.widgets.moments import now, today
from desktop.widgets.page_header import PageHeader

BESIDE_FROM = 860
MOST_TECHNICIANS = 500


class DispatchScreen(Screen):
    """For who gives jobs to people."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.day: Day | None = None
        self.header = PageHeader(self.tr("Dispatch"))
        self.all = button(self.tr("Accept all…"), "list-checks", clicked=self.ask_all)
        self.header.add_action(self.all)
        self.bar = DateBar(today)
        self.list, self.box = SuggestionList(), QuestionBox()
        self.actions = DispatchActions(desk, self)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({"work_order", "person", "settings", "part"}, self.reload)
        self.reload()

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.box)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        outer = self.frame(10, margins=(24, 18, 24, 16))
        self.header.add_beside_title(self.bar)
        outer.addWidget(self.header)
        outer.addWidget(self.splitter, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        view, box = self.list.view, self.box
        self.bar.changed.connect(self.reload)
        view.accepted.connect(lambda advice: self.actions.accept(advice.suggestion))
        view.dismissed.connect(lambda advice: self.actions.dismiss(advice.suggestion))
        view.opened.connect(self.open_job)
        view.menu_asked.connect(self._open_menu)
        self.list.other_day_asked.connect(lambda: self.desk.navigate("schedule", day=self.bar.day))
        self.list.why_asked.connect(self.show_left_out)
        box.asked.connect(self.ask)
        box.corrected.connect(self.look_again)
        box.correct_asked.connect(self._correct)
        box.confirmed.connect(self._carry_out)
        box.day_asked.connect(self._show_day)

    def _add_shortcuts(self) -> None:
        add = self.add_shortcut
        add("Ctrl+F", self.tr("Ask in plain words"), self.box.line.setFocus)
        add("Ctrl+Return", self.tr("Do what is proposed"), self._confirm)
        add("Ctrl+Shift+A", self.tr("Accept all, with a look at them first"), self.ask_all)
        add("Alt+Left", self.tr("Day before"), lambda: self.bar.step(1 if self.isRightToLeft() else -1))
        add("Alt+Right", self.tr("Next day"), lambda: self.bar.step(-1 if self.isRightToLeft() else 1))
        add("Alt+Home", self.tr("Today"), self.bar.go_to_today)
        add("Ctrl+D", self.tr("Pick a day"), self.bar.show_calendar)
        add("F6", self.tr("To the question box and back"), self._other_part)
        add("F5", self.tr("Load again"), self.reload)

    # the day

    def reload(self) -> None:
        """As it is now."""
        day = self.bar.day
        self.desk.ask.read(read_day, day, owner=self, done=self._take, failed=self._on_failed)

    def _take(self, day: Day) -> None:
        if day.day != self.bar.day:
            return
        self.day = day
        self.list.show_day(day)
        self.box.offer(example_questions(day))
        self.all.setEnabled(len(day.advice) > 1)

    def _on_failed(self, refusal: Refused) -> None:
        self.list.show_error(self.tr("The suggestions could not be loaded"), in_words(refusal), self.reload)

    def open_job(self, order_id: int) -> None:
        """The job's own page."""
        self.desk.navigate("work_order", order_id)

    def _open_menu(self, advice: Advice, at: QPoint) -> None:
        menu, given = QMenu(self), advice.suggestion
        for words, picture, called in (
            (self.tr("Give it to {name}").format(name=given.technician), "check", lambda: self.actions.accept(given)),
            (self.tr("Not {name}").format(name=given.technician), "x", lambda: self.actions.dismiss(given)),
            (self.tr("Open the job"), "external-link", lambda: self.open_job(given.work_order_id)),
            (self.tr("See it on the schedule"), "calendar",
             lambda: self.desk.navigate("schedule", given.work_order_id)),
        ):  # fmt: skip
            menu.addAction(icon(picture), plain(words)).triggered.connect(lambda *_, called=called: called())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def show_left_out(self) -> None:
        """Which jobs nobody is suggested for, and why."""
        if self.day is not None and self.day.left_out:
            LeftOutDialog(self.window(), self.day.left_out, self.open_job).open()

    def ask_all(self) -> None:
        """The whole plan of the day, line by line, before it is taken."""
        if self.day is None or not self.day.advice:
            return
        starts = {each.suggestion.work_order_id: each.start for each in self.day.advice}
        words = self.tr("This is the best plan of the day: no better one exists.") if self.day.is_best else ""
        PreviewDialog(
            self.window(), self.tr("Plan for {day}").format(day=long_day(self.day.day)), words,
            [each.suggestion for each in self.day.advice],
            lambda given: start_words(starts[given.work_order_id]), self.actions.accept_all,
        ).open()  # fmt: skip

    # the question box

    def ask(self, text: str) -> None:
        """Understands it; nothing is changed."""
        self.desk.ask.read(
            read_answer, text, today(), owner=self, done=lambda answer: self.box.show_answer(text, answer),
            failed=lambda refusal: self.box.show_refusal(text, in_words(refusal)),
        )  # fmt: skip

    def look_again(self, order: Order) -> None:
        """Who fits what was put right."""
        self.desk.ask.read(
            answer_to, order, owner=self, done=lambda answer: self.box.show_answer("", answer),
        )  # fmt: skip

    def _correct(self, order: Order, field: str) -> None:
        self.desk.ask.read(
            read_people, owner=self,
            done=lambda people: CorrectDialog(
                self.desk, self.window(), order, people, field, self.look_again, now
            ).open(),
        )  # fmt: skip

    def _confirm(self) -> None:
        if self.box.proposal.isVisible():
            self.box.proposal.yes.click()

    def _carry_out(self, given: Suggestion) -> None:
        self.actions.carry_out(given, self.box.note_done)

    def _show_day(self, day: date) -> None:
        self.bar.go_to(day)
        self.list.view.setFocus()

    def begin(self, **given: object) -> None:
        """`ask`: a question from elsewhere; `day`: the day to show."""
        if isinstance(given.get("day"), date):
            self.bar.go_to(given["day"])
        if given.get("ask"):
            self.box.ask_again(str(given["ask"]))

    def _other_part(self) -> None:
        (self.list.view if self.box.line.hasFocus() else self.box.line).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is little room."""
        super().resizeEvent(event)
        beside = event.size().width() >= BESIDE_FROM
        self.splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)


def read_answer(tx: Transaction, text: str, day: date) -> Answer:
    """Raises: Forbidden, Invalid."""
    return answer_of(tx, dispatch_questions.ask(tx, text, day, with_house=True))


def read_people(tx: Transaction) -> list[Named]:
    """Who may be sent. Raises: Forbidden."""
    rows = technicians.page(tx, Page(MOST_TECHNICIANS), active_only=True)
    return sorted((Named(row.id, row.full_name) for row in rows), key=lambda each: each.name.casefold())
