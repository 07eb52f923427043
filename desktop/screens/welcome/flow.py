"""From the first page to a shop that someone can sign in to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.base.errors import Conflict, Invalid, Refused
from desktop.ask import in_words
from desktop.errands import Errands
from desktop.screens.welcome.choice_page import ChoicePage
from desktop.state_page import StatePage, Way
from desktop.surroundings import Surroundings

if TYPE_CHECKING:
    from desktop.main_window import MainWindow
    from desktop.screens.welcome.making import NewShop
    from desktop.screens.welcome.wizard_page import Typed, WizardPage


class WelcomeFlow(QObject):
    """`made` carries login and password of the administrator; `other_asked` wants another database."""

    made = Signal(str, str)
    other_asked = Signal()
    #: How far the sample shop is; emitted by the worker.
    _progressed = Signal(float)

    def __init__(self, window: MainWindow, surroundings: Surroundings, errands: Errands, url: str, place: str) -> None:
        super().__init__(window)
        self._window, self._surroundings, self._errands = window, surroundings, errands
        self._url, self._place = url, place
        self._wizard: WizardPage | None = None
        self._typed: Typed | None = None
        self._waiting: StatePage | None = None
        self._progressed.connect(self._show_progress)

    def begin(self) -> ChoicePage:
        """The first page."""
        page = ChoicePage(self._surroundings, self._place)
        page.own_asked.connect(self.set_up)
        page.sample_asked.connect(self.make_sample)
        page.other_asked.connect(self.other_asked)
        self._replace(page)
        self._wizard = None
        page.own.setFocus()
        return page

    # a shop of one's own

    def set_up(self) -> WizardPage:
        """The two forms."""
        from desktop.screens.welcome.wizard_page import WizardPage

        page = WizardPage(self._surroundings)
        page.asked.connect(self._make)
        page.left.connect(self._leave)
        self._replace(page)
        if self._typed is not None:
            page.type_again(self._typed)
        page.shop.focus_first()
        self._wizard = page
        return page

    def _leave(self) -> None:
        """Back to the first page; what was typed is there again when the forms are."""
        if self._wizard is not None:
            self._typed = self._wizard.typed()
        self.begin()

    def rebuild(self) -> None:
        """Makes the page of the moment anew, in the language of now; what was typed stays."""
        before = self._wizard
        if self._waiting is not None:
            return
        if before is None or self._window.page is not before:
            self.begin()
            return
        step, self._typed = before.stack.currentIndex(), before.typed()
        self.set_up().show_step(step)

    def _make(self, new: NewShop) -> None:
        from desktop.screens.welcome import making

        self._wait(self.tr("Setting up {shop}").format(shop=new.name), keep=True)
        self._errands.run(
            lambda: making.make_shop(self._url, new),
            owner=self,
            done=lambda _: self._finish(new),
            failed=self._refused,
        )

    def _finish(self, new: NewShop) -> None:
        if self._wizard is not None:
            self._window.drop_page(self._wizard)
            self._wizard = None
        self.made.emit(new.email, new.password)

    def _refused(self, refusal: Refused) -> None:
        wizard = self._wizard
        if wizard is not None and isinstance(refusal, Invalid | Conflict):
            self._replace(wizard)
            wizard.show_refusal(refusal)
            return
        again: Callable[[], object] = self.begin if wizard is None else lambda: self._replace(wizard)
        self._fail(refusal, again)

    # the sample shop

    def make_sample(self) -> None:
        """One click: everything is made up, the password too."""
        from desktop import places_of_the_world as world
        from desktop.screens.welcome import making

        country = world.suggested_country()
        new = making.sample_shop(
            self.tr("Corner Repairs (sample shop)"), self.tr("Sam Sample"), country,
            world.suggested_currency(country), self._surroundings.preferences.language or "en", world.suggested_zone(),
        )  # fmt: skip
        self._wait(self.tr("Filling the sample shop"))
        self._errands.run(
            lambda: making.make_sample(self._url, new, self._progressed.emit),
            owner=self,
            done=lambda _: self._tell_sample(new),
            failed=lambda refusal: self._fail(refusal, self.begin),
        )

    def _tell_sample(self, new: NewShop) -> None:
        def copy() -> None:
            QGuiApplication.clipboard().setText(new.password)

        text = self.tr(
            "This password was made for this shop alone. Keep it for the next time, or change it in the menu at "
            "your name."
        )
        page = StatePage(
            self._surroundings,
            self.tr("The sample shop is ready"),
            text,
            (
                Way(self.tr("Sign in now"), lambda: self.made.emit(new.email, new.password), "log-in"),
                Way(self.tr("Copy the password"), copy, "copy"),
            ),
            icon="circle-check",
            tone="success",
        )
        page.show_facts([(self.tr("E-mail"), new.email), (self.tr("Password"), new.password)])
        self._replace(page)

    # pages

    def _wait(self, title: str, *, keep: bool = False) -> None:
        page = StatePage(self._surroundings, title, self.tr("This takes a moment."), icon="hourglass", tone="waiting")
        page.show_progress(None)
        if keep:
            self._window.show_page(page)
        else:
            self._replace(page)
        self._waiting = page

    def _show_progress(self, share: float) -> None:
        if self._waiting is not None:
            self._waiting.show_progress(share)

    def _fail(self, refusal: Refused, again: Callable[[], object]) -> None:
        ways = (
            Way(self.tr("Back"), again, "arrow-left"),
            Way(self.tr("Choose another place"), self.other_asked.emit),
        )
        self._replace(
            StatePage(
                self._surroundings, self.tr("The shop could not be set up"), in_words(refusal), ways, tone="danger"
            )
        )

    def _replace(self, page: QWidget) -> None:
        self._window.replace_page(page)
        self._waiting = None
