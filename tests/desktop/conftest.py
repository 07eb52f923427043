"""What the tests of the desktop share: the look, and a desk on a real shop in a temporary folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core import passwords, people, sessions, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.shop import Shop, create, open_shop
from desktop.ask import Ask
from desktop.desk import Desk
from desktop.languages import Speech
from desktop.live import Live
from desktop.look.theme import Look, dress
from desktop.preferences import Preferences
from desktop.surroundings import Surroundings
from desktop.widgets.moments import go_by

PASSWORD = "workbench"


@pytest.fixture
def look(qapp):
    """The application dressed in the light theme."""
    existing = qapp.findChild(Look)
    look = existing or Look(qapp, "light")
    look.set_mode("light")
    yield look
    look.set_mode("light")


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """With widgets dressed as in the window that they are made for."""
    add = qtbot.addWidget

    def added(widget: QWidget, **given: Any) -> None:
        if widget.isWindow():
            dress(widget)
        add(widget, **given)

    monkeypatch.setattr(qtbot, "addWidget", added)
    monkeypatch.setattr(qtbot, "add_widget", added)
    return qtbot


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test() -> Iterator[None]:
    """Each one left would be dressed anew with every change of theme, and the next test's keys might reach it."""
    yield
    app = QApplication.instance()
    if app is None:
        return
    for left in QApplication.topLevelWidgets():
        if left.parent() is None:
            left.hide()
            left.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_language_outlives_its_test() -> Iterator[None]:
    """The next one reads the words, figures and directions that it would read alone."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    app = QApplication.instance()
    if app is None:
        return
    for speech in app.findChildren(Speech, options=Qt.FindChildOption.FindDirectChildrenOnly):
        speech.deleteLater()  # its translators leave the application with it
        app.sendPostedEvents(speech, QEvent.Type.DeferredDelete)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _no_clock_outlives_its_test() -> Iterator[None]:
    """The next one goes by the computer's, until it opens a shop of its own."""
    yield
    go_by(None)


@pytest.fixture
def surroundings(look: Look, home: Path, told: Told) -> Iterator[Surroundings]:
    """What a page before the desk is handed; languages that were asked for are in `told.languages`."""
    made = Surroundings(look, Preferences(), told.languages.append)
    yield made
    if "server" in vars(made):
        made.server.stop_and_wait()


class Coming(list[Any]):
    """What comes once the answer is there: who asks for the last one before any came waits for it."""

    def __getitem__(self, place: Any) -> Any:
        if place == -1:
            patience = monotonic() + 60
            while not len(self) and monotonic() < patience:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        return super().__getitem__(place)


@dataclass
class Told:
    """What the screens asked of their window."""

    places: list[tuple[str, int | None, dict[str, Any]]] = field(default_factory=Coming)
    notices: list[tuple[str, str, Callable[[], object] | None]] = field(default_factory=Coming)
    papers: list[tuple[str, int]] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)

    def navigate(self, noun: str, record_id: int | None = None, /, **given: Any) -> None:
        self.places.append((noun, record_id, given))

    def say(
        self,
        text: str,
        tone: str = "success",
        *,
        undo: Callable[[], object] | None = None,
        action: str = "",
        clicked: Callable[[], object] | None = None,
    ) -> None:
        self.notices.append((text, tone, undo or clicked))

    def print_document(self, kind: str, record_id: int) -> None:
        self.papers.append((kind, record_id))


@pytest.fixture
def told() -> Told:
    """Records what is asked of the window."""
    return Told()


@pytest.fixture(scope="session")
def _shop_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with its settings and one administrator: ann@example.com, +49 30 1234567, PASSWORD."""
    path = tmp_path_factory.mktemp("desk") / "shop.db"
    shop = create(f"sqlite:///{path}")
    with pytest.MonkeyPatch.context() as patch, shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        patch.setattr(passwords, "COST", 4)
        settings.initialise(tx, name="Corner Repairs", region="DE", currency="EUR", time_zone="Europe/Berlin")
        people.add_first_administrator(
            tx, "Ann Clerk", "ann@example.com", "+49 30 1234567", passwords.prepared(PASSWORD)
        )
    shop.close()
    return path


@pytest.fixture
def shop_url(_shop_template: Path, tmp_path: Path) -> str:
    """The URL of this test's own copy of the shop."""
    path = tmp_path / "shop.db"
    shutil.copy(_shop_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def shop(shop_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """The shop, open, as another desk would have it."""
    monkeypatch.setattr(passwords, "COST", 4)
    opened = open_shop(shop_url)
    yield opened
    opened.close()


@pytest.fixture
def desk_as(surroundings: Surroundings, shop: Shop, told: Told) -> Iterator[Callable[[Role], Desk]]:
    """Makes the desk of somebody with this role; Ann Clerk is the administrator, others get a login."""
    open_desks: list[Desk] = []

    def make(role: Role = Role.ADMIN) -> Desk:
        desk = _desk(shop, _actor(shop, role), surroundings, told)
        open_desks.append(desk)
        return desk

    yield make
    for desk in open_desks:
        desk.live.stop()
        desk.ask.close()


@pytest.fixture
def desk(desk_as: Callable[[Role], Desk]) -> Desk:
    """The administrator's desk, on the shop, live."""
    return desk_as(Role.ADMIN)


def _desk(shop: Shop, actor: Actor, surroundings: Surroundings, told: Told) -> Desk:
    with shop.reading(actor, Channel.DESKTOP) as tx:
        current = settings.read(tx)
    return Desk(
        shop, actor, Ask(shop, actor), Live(shop), surroundings.look, current, told.navigate, told.say,
        told.print_document, surroundings,
    )  # fmt: skip


def _actor(shop: Shop, role: Role) -> Actor:
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        if role is Role.ADMIN:
            person = next(row for row in people.staff(tx) if row.role is Role.ADMIN)
        else:
            login = people.NewPerson(
                f"Some {role}", None, f"{role}@example.com".lower(), passwords.prepared(PASSWORD), role
            )
            person = people.add(tx, login)
        actor = Actor(person.id, person.role, person.full_name, permissions_of(person.role), person.uuid)
        session = sessions.open_(tx, actor, None, "desktop")
    return actor._replace(session_id=session.id)
