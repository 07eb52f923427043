"""One person's desk: navigation, top bar and screens, and what the window does for the screens."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.base.errors import Refused
from desktop import actions
from desktop.actions import Command, WindowActions
from desktop.arrivals import Arrivals
from desktop.ask import Ask, in_words
from desktop.desk import Desk
from desktop.navigation import entries_for, entry_of
from desktop.news import News
from desktop.role_words import role_word
from desktop.screens.holder import ScreenHolder
from desktop.search_line import SearchLine, own_number
from desktop.top_bar import TopBar
from desktop.user_menu import user_menu
from desktop.widgets.nav_bar import NavBar, Place
from desktop.widgets.scanner import Scanner
from desktop.widgets.shortcuts import ShortcutGroup, ShortcutOverlay
from desktop.widgets.toasts import Toasts
from desktop.widgets.user_badge import UserBadge

if TYPE_CHECKING:
    from core.base.permissions import Actor
    from core.settings import ShopSettings
    from core.shop import Shop
    from desktop.live import Live
    from desktop.surroundings import Surroundings

#: A narrower window leaves only the icons of the navigation.
ROOMY = 900


class Workspace(QWidget):
    """Kept while its person is signed in, also while the desk is locked."""

    def __init__(
        self,
        shop: Shop,
        actor: Actor,
        live: Live,
        settings: ShopSettings,
        surroundings: Surroundings,
        window_actions: WindowActions,
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._preferences, look = surroundings.preferences, surroundings.look
        self.overlay = ShortcutOverlay(self, self._shortcut_groups)
        self._window_actions = dataclasses.replace(window_actions, show_shortcuts=self.overlay.toggle)
        ask = Ask(shop, actor, self)
        self.desk = Desk(
            shop, actor, ask, live, look, settings, self.navigate, self.say, self.print_document, surroundings
        )
        self.toasts = Toasts(self)
        self.news = News(self.desk, self)
        self.arrivals = Arrivals(self.desk, self)
        self.search_line = SearchLine(self.desk, self.commands, self)
        self.nav = self._make_nav()
        self.top_bar = TopBar(self.search_line.search, self.news, look, may_take_in=actor.may("customer:write"))
        self.screens = ScreenHolder(self.desk)
        self.toasts.stand_over(self.screens)
        self._lay_out()
        self._connect(ask)
        self.scanner = Scanner(QApplication.instance(), lambda code: bool(own_number(code)))
        self.scanner.scanned.connect(self._on_scanned)
        self.destroyed.connect(self.scanner.deleteLater)

    # building

    def _make_nav(self) -> NavBar:
        def tr(text: str) -> str:
            return QCoreApplication.translate("Navigation", text)

        places = [Place(e.noun, tr(e.title), e.icon, tr(e.group)) for e in entries_for(self.desk.actor)]
        nav = NavBar(places)
        actor = self.desk.actor
        self.badge = UserBadge(actor.name, role_word(actor.role))
        self.badge.setMenu(user_menu(self.badge, self._window_actions))
        nav.add_foot(self.badge)
        return nav

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.screens, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addLayout(right, 1)
        for widget in (self.toasts, self.overlay):
            widget.raise_()

    def _connect(self, ask: Ask) -> None:
        ask.refused.connect(self.tell_refusal)
        ask.busy_changed.connect(self.top_bar.show_busy)
        self.nav.chosen.connect(self.navigate)
        self.top_bar.search.chosen.connect(self.search_line.choose)
        self.top_bar.theme_asked.connect(self._window_actions.toggle_theme)
        self.top_bar.intake_asked.connect(lambda: self.navigate("intake", new=True))
        self.top_bar.fold_asked.connect(self._toggle_folded)
        self.search_line.not_found.connect(self._show_in_search)
        for command in self.commands():
            for keys in command.keys:
                if keys != "?":  # the overlay binds it
                    QShortcut(QKeySequence(keys), self, activated=command.run)
        for keys in actions.KEYS["search"]:
            QShortcut(QKeySequence(keys), self, activated=self.top_bar.search.go)

    # what screens may ask

    def navigate(self, noun: str, record_id: int | None = None, /, **given: Any) -> None:
        """Shows the screen of a noun, and a record or the beginning of something in it."""
        entry = entry_of(noun)
        if entry is None or not entry.is_for(self.desk.actor):
            self.say(self.tr("Your role cannot open this."), "warning")
            return
        screen = self.screens.show_screen(entry)
        self.nav.show_place(entry.noun)
        if record_id is not None:
            screen.open_record(record_id)
        if given:
            screen.begin(**given)

    def say(
        self,
        text: str,
        tone: str = "success",
        *,
        undo: Callable[[], object] | None = None,
        action: str = "",
        clicked: Callable[[], object] | None = None,
    ) -> None:
        """A passing notice over the page."""
        self.toasts.say(text, tone, self.tr("Undo") if undo else action, undo or clicked)

    def print_document(self, kind: str, record_id: int) -> None:
        """Shows a printed thing."""
        from desktop.printing import show_document

        show_document(self.desk, kind, record_id)

    def tell_refusal(self, refusal: Refused) -> None:
        """Says what core refused and nobody else took care of."""
        self.say(in_words(refusal), "danger")

    # what the window asks

    def commands(self) -> list[Command]:
        """All that can be done from here."""
        return actions.commands(self.desk, self._window_actions)

    def go_home(self) -> None:
        """Shows the first screen of the day: the jobs where there are some, else what comes first."""
        entries = [entry.noun for entry in entries_for(self.desk.actor)]
        if entries and self.screens.current is None:
            self.navigate("work_orders" if "work_orders" in entries else entries[0])

    def may_leave(self, then: Callable[[], None]) -> None:
        """Calls `then` where no screen minds being thrown away."""
        self.screens.may_leave(then)

    def set_actor(self, actor: Actor) -> None:
        """The same person with the same role, after unlocking."""
        self.desk.actor = self.desk.ask.actor = actor

    def set_settings(self, settings: ShopSettings) -> None:
        """The shop's settings as of now."""
        self.desk.take_settings(settings)

    # what happens

    def _on_scanned(self, code: str) -> None:
        screen = self.screens.current
        if not (screen is not None and screen.take_scan(code)):
            self.search_line.scan(code)

    def _show_in_search(self, text: str) -> None:
        self.top_bar.search.go()
        self.top_bar.search.setText(text)

    def _shortcut_groups(self) -> list[ShortcutGroup]:
        everywhere = [(actions.KEYS["search"][0], self.tr("Search everything"))]
        everywhere += [(command.keys[0], command.words) for command in self.commands() if command.keys]
        screen = self.screens.current
        here = [(shortcut.keys, shortcut.words) for shortcut in screen.shortcuts()] if screen else []
        return [
            ShortcutGroup(self.tr("On this screen"), tuple(here)),
            ShortcutGroup(self.tr("Everywhere"), tuple(everywhere)),
            ShortcutGroup(self.tr("In forms"), self._form_keys()),
        ]

    def _form_keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Return", self.tr("Next field")),
            ("Ctrl+Return", self.tr("Save")),
            ("Esc", self.tr("Go back")),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The desk that is seen takes the scans."""
        super().showEvent(event)
        self.scanner.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """A locked desk, one behind another and one that was left take none."""
        super().hideEvent(event)
        if isValid(self.scanner):
            self.scanner.stop()

    # room

    def _toggle_folded(self) -> None:
        self._preferences.folded = not self.nav.is_compact
        self._fold()

    def _fold(self) -> None:
        compact = self._preferences.folded or self.width() < ROOMY
        self.nav.set_compact(compact)
        self.badge.set_compact(compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the screens the room of the navigation's words where there is little."""
        super().resizeEvent(event)
        self._fold()
