"""Who sits at this window: signing in, locking, switching to someone else and back, signing out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSysInfo, QTimer, Signal

from desktop.errands import Done, Errands, Failed
from desktop.sign_in import SignInPage
from desktop.surroundings import Surroundings

if TYPE_CHECKING:
    from core.base.permissions import Actor
    from core.sessions import SessionRow
    from core.settings import ShopSettings
    from core.shop import Shop
    from desktop.actions import WindowActions
    from desktop.live import Live
    from desktop.main_window import MainWindow
    from desktop.workspace import Workspace

#: Where a session of the desktop says it was opened from: this computer's name.
ADDRESS = QSysInfo.machineHostName() or "desktop"


class Seats(QObject):
    """One workspace for each person who signed in and did not sign out; at most one of them is seen."""

    #: Somebody sits here now.
    seated = Signal()

    def __init__(self, window: MainWindow, surroundings: Surroundings, errands: Errands, url: str) -> None:
        super().__init__(window)
        self._window, self._surroundings, self._errands, self._url = window, surroundings, errands, url
        self.actions: Callable[[], WindowActions] | None = None
        self.page: SignInPage | None = None
        self.workspaces: dict[int, Workspace] = {}
        self.sessions: dict[int, SessionRow] = {}
        self._logins: dict[int, str] = {}
        self._shop: Shop | None = None
        self._live: Live | None = None
        self.settings: ShopSettings | None = None
        self._waiting: Callable[[], object] | None = None
        self._epoch = -1
        self._locked: int | None = None

    # before anybody sits here

    def show_sign_in(self, message: str = "", tone: str = "info") -> SignInPage:
        """Asks who is there; may be shown before the shop is open."""
        page = SignInPage(self._surroundings, self.enter)
        preferences = self._surroundings.preferences
        page.welcome(preferences.shop_name(self._url), preferences.last_login(self._url))
        self._show_page(page)
        if message:
            page.tell(message, tone)
        return page

    def open_for(self, shop: Shop, settings: ShopSettings, live: Live) -> None:
        """The shop is open: what was typed meanwhile is tried now."""
        self._shop, self.settings, self._live = shop, settings, live
        self._surroundings.preferences.remember_shop(self._url, name=settings.name)
        live.changed.connect(self._on_change)
        if self.page is not None and not self.workspaces:
            self.page.title.setText(settings.name)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting()

    def _show_page(self, page: SignInPage) -> None:
        before, self.page = self.page, page
        self._window.show_page(page)
        page.take_focus()
        if before is not None:
            self._window.drop_page(before)

    # signing in

    def enter(self, login: str, password: str, done: Done, failed: Failed, code: str = "") -> None:
        """Tries; `code` is the second factor's. Waits for the shop where it is still being opened."""
        if self._shop is None:
            self._waiting = lambda: self.enter(login, password, done, failed, code)
            return
        self._errands.run(
            lambda: self._sign_in(login, password, code),
            owner=self,
            done=lambda answer: (done(answer), self._seat(login, *answer)),
            failed=failed,
        )

    def _sign_in(self, login: str, password: str, code: str) -> tuple[Actor, SessionRow]:
        from core import auth, sessions
        from core.base.errors import Forbidden
        from core.base.events import Channel
        from core.base.permissions import Role

        assert self._shop is not None
        by: auth.By = "email" if "@" in login else "phone"
        facts = {"channel": Channel.DESKTOP, "address": ADDRESS, "code": code or None}
        actor, session = auth.sign_in(self._shop, by, login, password, **facts)
        if actor.role is Role.CUSTOMER:
            with self._shop.transaction(actor, Channel.DESKTOP) as tx:
                sessions.close(tx, session.id)
            raise Forbidden("This account belongs to a customer; the desk is for the staff")
        return actor, session

    def _seat(self, login: str, actor: Actor, session: SessionRow) -> None:
        assert actor.person_id is not None
        self._surroundings.preferences.remember_shop(self._url, login=login)
        known = self.workspaces.get(actor.person_id)
        if known is not None and known.desk.actor.role is not actor.role:
            self._drop(actor.person_id)
            known = None
        if known is not None:
            self._end_session(self.sessions[actor.person_id], known.desk.actor)
            known.set_actor(actor)
        workspace = known or self._make(actor)
        self.sessions[actor.person_id], self._logins[actor.person_id] = session, login
        self._show(workspace)
        self._ask_for_own_password(workspace)
        if known is None:  # the desk is seen first, its first screen is built then
            QTimer.singleShot(0, workspace, workspace.go_home)
        self.seated.emit()

    def _ask_for_own_password(self, workspace: Workspace) -> None:
        """Where the one he came in with was made up by somebody else."""
        from core import people
        from core.people import PersonRow

        def ask(person: PersonRow) -> None:
            if person.has_temporary_password and self.current is workspace:
                from desktop.first_password import FirstPassword

                FirstPassword(workspace.desk, workspace, lambda: self._sign_out(person.id)).open()

        workspace.desk.ask.read(people.get, workspace.desk.actor.person_id, owner=workspace, done=ask)

    def _make(self, actor: Actor) -> Workspace:
        from desktop.workspace import Workspace

        assert self._shop and self.settings and self._live and self.actions and actor.person_id is not None
        workspace = Workspace(self._shop, actor, self._live, self.settings, self._surroundings, self.actions())
        self.workspaces[actor.person_id] = workspace
        return workspace

    def _show(self, workspace: Workspace) -> None:
        self._locked = None
        last = workspace.focusWidget()
        self._window.show_page(workspace)
        if self.page is not None:
            self._window.drop_page(self.page)
            self.page = None
        (last if last is not None and last.isVisible() else workspace.screens).setFocus()

    # leaving the seat

    @property
    def current(self) -> Workspace | None:
        """The workspace that is seen, None while nobody may see one."""
        return next((w for w in self.workspaces.values() if w is self._window.page), None)

    def lock(self) -> None:
        """Hides the desk behind the question for its owner's password."""
        workspace = self.current
        if workspace is None:
            return
        self._locked = workspace.desk.actor.person_id
        self._show_lock()

    def _show_lock(self) -> None:
        assert self._locked is not None
        page = self.show_sign_in()
        page.lock(self.workspaces[self._locked].desk.actor.name, self._logins[self._locked])

    def switch_user(self) -> None:
        """Leaves the desk as it is and asks who comes."""
        if self.current is not None:
            self.lock()
            assert self.page is not None
            self.page.ask_who()

    def sign_out(self) -> None:
        """Ends the session of who is seen, where no screen minds."""
        workspace = self.current
        if workspace is not None:
            workspace.may_leave(lambda: self._sign_out(workspace.desk.actor.person_id))

    def _sign_out(self, person_id: int) -> None:
        actor = self.workspaces[person_id].desk.actor
        self._end_session(self.sessions[person_id], actor)
        self._drop(person_id)
        self.show_sign_in()

    def _end_session(self, session: SessionRow, actor: Actor) -> None:
        from core import sessions
        from core.base.events import Channel

        def end() -> None:
            assert self._shop is not None
            with self._shop.transaction(actor, Channel.DESKTOP) as tx:
                sessions.close(tx, session.id)

        # A session that cannot be closed now runs out by itself; the person is gone from the desk either way.
        self._errands.run(end, owner=self, done=lambda _: None, failed=lambda _: None)

    def end_sessions(self) -> None:
        """Ends every session that is open here; slow, for the end of the program."""
        from core import sessions
        from core.base.events import Channel

        assert self._shop is not None
        for person_id, session in self.sessions.items():
            with self._shop.transaction(self.workspaces[person_id].desk.actor, Channel.DESKTOP) as tx:
                sessions.close(tx, session.id)
        self.sessions.clear()

    def _drop(self, person_id: int) -> None:
        if self._locked == person_id:
            self._locked = None
        workspace = self.workspaces.pop(person_id)
        self.sessions.pop(person_id, None)
        self._errands.run(workspace.desk.ask.close, owner=self, done=lambda _: self._window.drop_page(workspace))

    # rights that change while someone sits here

    def _on_change(self, nouns: set[str]) -> None:
        if self.workspaces and not {"person", "session"}.isdisjoint(nouns):
            self._errands.run(self._look_up, owner=self, done=self._on_looked_up, failed=lambda _: None)
        if "settings" in nouns:
            self._errands.run(self._read_settings, owner=self, done=self._on_settings, failed=lambda _: None)

    def _look_up(self) -> dict[int, Any] | None:
        """Each seated person as of now, None where nobody's rights changed since the last look."""
        from core import sessions

        assert self._shop is not None
        with self._shop.reading() as tx:
            epoch = sessions.epoch(tx)
            if epoch == self._epoch:
                return None
            self._epoch = epoch
            return {person: sessions.actor_of(tx, row.uuid) for person, row in list(self.sessions.items())}

    def _on_looked_up(self, found: dict[int, Actor | None] | None) -> None:
        for person_id, actor in (found or {}).items():
            workspace = self.workspaces.get(person_id)
            if workspace is None:
                continue
            if actor is None:
                self._throw_out(person_id, self.tr("You were signed out: your account or password was changed."))
            elif actor.role is not workspace.desk.actor.role:
                self._throw_out(person_id, self.tr("Your role was changed. Please sign in again."))

    def _throw_out(self, person_id: int, message: str) -> None:
        is_seen = self.current is self.workspaces[person_id]
        self._drop(person_id)
        if is_seen or (self.page is not None and not self.workspaces):
            self.show_sign_in(message, "warning")

    # all of them

    def may_leave_all(self, then: Callable[[], None]) -> None:
        """Asks the screens of every desk, the seen one first, and calls `then` where all agree."""
        current = self.current
        rest = [workspace for workspace in self.workspaces.values() if workspace is not current]
        self._ask_next(([current] if current else []) + rest, then)

    def _ask_next(self, workspaces: list[Workspace], then: Callable[[], None]) -> None:
        if not workspaces:
            then()
            return
        workspaces[0].may_leave(lambda: self._ask_next(workspaces[1:], then))

    def rebuild(self) -> None:
        """Makes every page anew, in the language of now; asks first where something would be lost."""
        if not self.workspaces:
            if self.page is not None:
                self.show_sign_in()
            return
        self.may_leave_all(self._rebuild)

    def _rebuild(self) -> None:
        current = self.current
        for before in list(self.workspaces.values()):
            noun = before.screens.current_noun
            fresh = self._make(before.desk.actor)
            if before is current:
                self._show(fresh)
            fresh.navigate(noun) if noun else fresh.go_home()
            self._errands.run(before.desk.ask.close, owner=self, done=lambda _, old=before: self._window.drop_page(old))
        if self._locked is not None:
            self._show_lock()
        elif self.page is not None:
            self.show_sign_in()

    def _read_settings(self) -> ShopSettings:
        from core import settings

        assert self._shop is not None
        with self._shop.reading() as tx:
            return settings.read(tx)

    def _on_settings(self, settings: ShopSettings) -> None:
        self.settings = settings
        self._surroundings.preferences.remember_shop(self._url, name=settings.name)
        self._window.set_shop_name(settings.name)
        for workspace in self.workspaces.values():
            workspace.set_settings(settings)
