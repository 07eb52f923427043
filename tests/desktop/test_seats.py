"""Tests of who sits at the window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from core import passwords, people, sessions
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson, PersonRow
from desktop.first_password import FirstPassword
from desktop.program import Program
from tests.desktop.conftest import PASSWORD
from tests.desktop.program import LONG_MS, running, sign_in

TOM = "tom@example.com"


@pytest.fixture
def tom(shop) -> PersonRow:
    """A technician with a login."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return people.add(tx, NewPerson("Tom Bench", None, TOM, passwords.prepared(PASSWORD), Role.TECHNICIAN))


@pytest.fixture
def program(qtbot, look, shop_url: str, tom: PersonRow) -> Iterator[Program]:
    """The program over the shop that Tom and Ann work in."""
    with running(qtbot, look, shop_url) as program:
        yield program


def _unlock(qtbot, program: Program, password: str = PASSWORD) -> Any:
    page = program.seats.page
    page.password.setText(password)
    page.submit()
    qtbot.waitUntil(lambda: program.seats.current is not None, timeout=LONG_MS)
    return program.seats.current


def test_a_locked_desk_comes_back_as_it_was(qtbot, program: Program) -> None:
    """The same workspace, on the same screen, the keyboard at the same place, under a new session."""
    workspace = sign_in(qtbot, program)
    workspace.navigate("settings")
    workspace.top_bar.search.setFocus()
    session = workspace.desk.actor.session_id
    program.seats.lock()
    assert program.seats.current is None
    assert program.seats.page.title.text() == "Ann Clerk"
    assert _unlock(qtbot, program) is workspace
    assert workspace.screens.current_noun == "settings"
    assert workspace.focusWidget() is workspace.top_bar.search
    assert workspace.desk.actor.session_id == workspace.desk.ask.actor.session_id != session


def test_two_people_take_turns_at_one_desk(qtbot, program: Program) -> None:
    """Each finds his own screens again, with his own rights."""
    ann = sign_in(qtbot, program)
    ann.navigate("settings")
    program.seats.switch_user()
    tom = sign_in(qtbot, program, TOM)
    assert tom is not ann
    assert not tom.top_bar.intake.isVisible()
    program.seats.switch_user()
    again = sign_in(qtbot, program)
    assert again is ann
    assert again.screens.current_noun == "settings"


def test_signing_out_ends_the_session_and_forgets_the_desk(qtbot, shop, program: Program) -> None:
    """The next one to sign in starts afresh."""
    workspace = sign_in(qtbot, program)
    uuid = program.seats.sessions[workspace.desk.actor.person_id].uuid
    program.seats.sign_out()
    assert program.seats.current is None and not program.seats.workspaces

    def is_ended() -> bool:
        with shop.reading() as tx:
            return sessions.actor_of(tx, uuid) is None

    qtbot.waitUntil(is_ended, timeout=LONG_MS)
    assert sign_in(qtbot, program) is not workspace


@pytest.mark.parametrize(
    ("change", "words"), [({"is_active": False}, "signed out"), ({"role": Role.VIEWER}, "role was changed")]
)
def test_rights_taken_away_elsewhere_end_the_seat_at_once(
    qtbot, shop, program: Program, tom: PersonRow, change: dict[str, Any], words: str
) -> None:
    """Whoever is dismissed does not sit there any longer."""
    sign_in(qtbot, program, TOM)
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        people.change(tx, tom.id, change)
    qtbot.waitUntil(lambda: program.seats.current is None, timeout=LONG_MS)
    assert words in program.seats.page.notice.text


def test_a_password_set_elsewhere_signs_out(qtbot, shop, program: Program, tom: PersonRow) -> None:
    """Its old owner is out, wherever he was."""
    sign_in(qtbot, program, TOM)
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        people.set_password(tx, tom.id, passwords.prepared("another-bench-7"))
    qtbot.waitUntil(lambda: program.seats.current is None, timeout=LONG_MS)


def test_others_changes_leave_the_seat_alone(qtbot, shop, program: Program, tom: PersonRow) -> None:
    """Somebody else's role is nobody's sign-out."""
    workspace = sign_in(qtbot, program)
    with qtbot.waitSignal(program.live.changed), shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        people.change(tx, tom.id, {"role": Role.VIEWER})
    qtbot.waitUntil(lambda: program.errands.under_way == 0)
    assert program.seats.current is workspace


def test_a_customer_has_no_desk(qtbot, shop, program: Program) -> None:
    """He is told so, and his session does not stay."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.add(tx, NewPerson("Grace", None, "grace@example.com", passwords.prepared(PASSWORD), Role.CUSTOMER))
    qtbot.waitUntil(lambda: program.shop is not None, timeout=LONG_MS)
    page = program.seats.page
    page.login.set_value("grace@example.com")
    page.password.setText(PASSWORD)
    page.submit()
    qtbot.waitUntil(lambda: "customer" in page.notice.text, timeout=LONG_MS)
    assert program.seats.current is None


def test_the_shops_new_name_is_heard(qtbot, shop, program: Program) -> None:
    """In the title, on the desk and on the next sign-in page."""
    from core import settings

    workspace = sign_in(qtbot, program)
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        settings.change(tx, name="Kiez Reparatur")
    qtbot.waitUntil(lambda: workspace.desk.settings.name == "Kiez Reparatur", timeout=LONG_MS)
    assert program.window.windowTitle().startswith("Kiez Reparatur")
    program.seats.sign_out()
    assert program.seats.page.title.text() == "Kiez Reparatur"


def test_a_desk_locked_by_another_language_is_made_anew(qtbot, program: Program) -> None:
    """Screens in two languages would be worse."""
    workspace = sign_in(qtbot, program)
    program.seats.lock()
    program.set_language("de")
    assert program.seats.workspaces[workspace.desk.actor.person_id] is not workspace
    assert program.seats.current is None
    assert program.seats.page.password_field.label == "Passwort"


def test_a_one_time_password_is_replaced_before_anything_else(qtbot, program: Program, shop, tom: PersonRow) -> None:
    """Giving up leads back to the question who is there; with one's own nobody asks again."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.set_password(tx, tom.id, passwords.prepared(PASSWORD), is_temporary=True)
    workspace = sign_in(qtbot, program, TOM)
    qtbot.waitUntil(lambda: bool(workspace.findChildren(FirstPassword)), timeout=LONG_MS)
    workspace.findChildren(FirstPassword)[0].cancel.click()
    qtbot.waitUntil(lambda: program.seats.current is None, timeout=LONG_MS)
    workspace = sign_in(qtbot, program, TOM)
    qtbot.waitUntil(lambda: bool(workspace.findChildren(FirstPassword)), timeout=LONG_MS)
    (dialog,) = workspace.findChildren(FirstPassword)
    dialog.new.setText("another-bench-7")
    dialog.again.setText("another-bench-7")
    dialog.submit()
    qtbot.waitUntil(lambda: not workspace.findChildren(FirstPassword), timeout=LONG_MS)
    assert program.seats.current is workspace
