"""The program from its first window to its last: opens the shop, lets people sit down, closes in good order."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from core.base.errors import Refused
from desktop import opening
from desktop.ask import in_words
from desktop.errands import Errands
from desktop.languages import Speech
from desktop.log_file import Unforeseen
from desktop.look.theme import Look
from desktop.main_window import MainWindow
from desktop.opening import Opened, State
from desktop.preferences import Preferences
from desktop.seats import Seats
from desktop.surroundings import Surroundings

if TYPE_CHECKING:
    from core.settings import ShopSettings
    from core.shop import Shop
    from desktop.actions import WindowActions
    from desktop.backups import Backups
    from desktop.clockwork import Clockwork
    from desktop.live import Live
    from desktop.screens.welcome.flow import WelcomeFlow
    from desktop.state_page import StatePage

_log = logging.getLogger(__name__)


class Program(QObject):
    """Owns what there is one of: window, open shop, live follower, people at the desk. `ended` when all is closed."""

    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        url: str,
        preferences: Preferences,
        look: Look,
        speech: Speech,
        unforeseen: Unforeseen,
    ) -> None:
        super().__init__(app)
        self.app, self.url, self.preferences, self.speech = app, url, preferences, speech
        self.window = MainWindow(preferences)
        self.errands = Errands("program", 1, self)
        self.surroundings = Surroundings(look, preferences, self.set_language)
        self.shop: Shop | None = None
        self.live: Live | None = None
        self.backups: Backups | None = None
        self.clockwork: Clockwork | None = None
        self.welcome: WelcomeFlow | None = None
        self.seats = self._make_seats()
        self._login: tuple[str, str] | None = None
        self._is_closing = False
        self.window.close_asked.connect(self.quit)
        unforeseen.happened.connect(self._tell_unforeseen)

    def start(self) -> None:
        """Shows the first window; everything slow waits until it is painted."""
        if opening.is_probably_there(self.url):
            self.seats.show_sign_in()
        else:
            self._welcome()
        self.window.painted.connect(self.open)
        self.window.show()

    def _make_seats(self) -> Seats:
        seats = Seats(self.window, self.surroundings, self.errands, self.url)
        seats.actions = self._window_actions
        return seats

    def _window_actions(self) -> WindowActions:
        from desktop.actions import WindowActions

        return WindowActions(
            toggle_theme=self.surroundings.toggle_theme,
            lock=self.seats.lock,
            switch_user=self.seats.switch_user,
            sign_out=self.seats.sign_out,
            change_password=self.change_password,
            second_factor=self.second_factor,
            own_absences=self.own_absences,
            set_language=self.set_language,
            show_shortcuts=lambda: None,  # each workspace puts its own in
            show_about=self.show_about,
            quit=self.window.close,
        )

    # opening

    def open(self) -> None:
        """Looks what is at the address."""
        url = self.url
        self.errands.run(lambda: opening.open_at(url), owner=self, done=self._on_opened)

    def _on_opened(self, opened: Opened) -> None:
        if self._is_closing:
            if opened.shop is not None:
                opened.shop.close()
            return
        match opened.state:
            case State.READY:
                assert opened.shop is not None and opened.settings is not None
                self._take(opened.shop, opened.settings)
            case State.BARE:
                if self.welcome is None:
                    self._welcome()
            case State.OLDER:
                self._offer_migration()
            case State.NEWER:
                self._problem(
                    self.tr("This shop needs a newer Frontbench"),
                    self.tr(
                        "Its database was written by a newer version than this one. Nothing was changed in it. "
                        "Install the newer version, or open another database."
                    ),
                )
            case State.REFUSED:
                assert opened.refusal is not None
                self._problem(self.tr("The shop cannot be opened"), in_words(opened.refusal))

    def _take(self, shop: Shop, settings: ShopSettings) -> None:
        from desktop.backups import Backups
        from desktop.clockwork import Clockwork
        from desktop.live import Live
        from desktop.warming import warm_up

        self.shop, self.live, self.backups = shop, Live(shop), Backups(shop, self)
        self.backups.failed.connect(self._tell_no_backup)
        self.clockwork = Clockwork(shop, self)
        warm_up()
        self.window.set_shop_name(settings.name)
        self.welcome = None
        self.speech.set_region(settings.region)
        if self.seats.page is None:
            before = self.window.page
            self.seats.show_sign_in()
            self.window.drop_page(before)
        self.seats.open_for(shop, settings, self.live)
        if self._login is not None:
            (login, password), self._login = self._login, None
            self.seats.page.login.set_value(login)
            self.seats.page.password.setText(password)
            self.seats.page.submit()
        if settings.shares_at_start:
            self.surroundings.server.start(self.url, settings.sharing_port)

    # pages before the desk

    def _welcome(self) -> None:
        from desktop.screens.welcome.flow import WelcomeFlow

        place = opening.file_of(self.url)
        self.welcome = WelcomeFlow(
            self.window, self.surroundings, self.errands, self.url, str(place) if place else self.url.rpartition("@")[2]
        )
        self.welcome.made.connect(self._on_made)
        self.welcome.other_asked.connect(self.choose_other)
        if self.seats.page is not None:
            self.window.drop_page(self.seats.page)
            self.seats.page = None
        self.welcome.begin()

    def _on_made(self, login: str, password: str) -> None:
        self._login = (login, password)
        self.open()

    def _problem(self, title: str, text: str) -> None:
        from desktop.state_page import StatePage, Way

        page = StatePage(
            self.surroundings,
            title,
            text,
            (
                Way(self.tr("Choose another database"), self.choose_other, "database"),
                Way(self.tr("Try again"), self.open, "rotate-ccw"),
                Way(self.tr("Quit"), self.window.close),
            ),
            tone="danger",
        )
        self._show_only(page)

    def _show_only(self, page: StatePage) -> None:
        self.window.replace_page(page)
        self.seats.page = None
        self.welcome = None

    def _offer_migration(self) -> None:
        from desktop.migration import MigrationPage

        page = MigrationPage(self.surroundings, self.errands, self.url)
        page.done.connect(self.open)
        page.other_asked.connect(self.choose_other)
        page.quit_asked.connect(self.window.close)
        self._show_only(page)

    def choose_other(self) -> None:
        """Opens another database file instead."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window, self.tr("Open a shop's database"))
        dialog.setNameFilter(self.tr("Databases (*.db *.sqlite *.sqlite3);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._open_file)
        dialog.open()

    def _open_file(self, file: str) -> None:
        self.url = opening.url_of(Path(file))
        self.welcome = None
        self.seats = self._make_seats()
        self.seats.show_sign_in()
        self.open()

    # what the window can do

    def set_language(self, code: str) -> None:
        """Speaks another language; the pages are made anew, once no screen minds."""
        self.seats.may_leave_all(lambda: self._speak(code))

    def _speak(self, code: str) -> None:
        self.preferences.language = code
        self.speech.speak(code)
        if self.welcome is not None:
            self.welcome.rebuild()
        else:
            self.seats.rebuild()

    def change_password(self) -> None:
        """Asks who sits here for the old and a new password."""
        from desktop.change_password import ChangePassword

        workspace = self.seats.current
        if workspace is not None:
            ChangePassword(workspace.desk, workspace).open()

    def second_factor(self) -> None:
        """Switches the code on or off that is asked for at signing in."""
        from desktop.second_factor import open_second_factor

        workspace = self.seats.current
        if workspace is not None:
            open_second_factor(workspace.desk, workspace)

    def own_absences(self) -> None:
        """When who sits here is away."""
        from desktop.own_absences import OwnAbsences

        workspace = self.seats.current
        if workspace is not None:
            OwnAbsences(workspace.desk, workspace).open()

    def show_about(self) -> None:
        """Version, licence, where things lie."""
        from desktop.about import About

        About(self.window, self.url).open()

    # the end

    def quit(self) -> None:
        """Closes once no screen minds: waits for what is being stored, makes a backup, stops the server."""
        if not self._is_closing:
            self.seats.may_leave_all(self._close)

    def _close(self) -> None:
        self._is_closing = True
        from desktop.closing import Closing

        closing = Closing(self.window, self.surroundings, self.seats, self)
        closing.done.connect(self._end)
        closing.begin(self.shop, self.live, self.backups, self.clockwork)

    def _end(self) -> None:
        self.errands.close(drop=True)
        self.window.close_now()
        self.ended.emit()

    def _tell_no_backup(self, refusal: Refused) -> None:
        if self.seats.current is not None:
            words = self.tr("No backup could be made: {reason}").format(reason=in_words(refusal))
            self.seats.current.say(words, "warning")

    def _tell_unforeseen(self, text: str) -> None:
        words = self.tr("Something went wrong in the program. It goes on; details are in the log. ({what})")
        if self.seats.current is not None:
            self.seats.current.say(words.format(what=text[:120]), "danger")
