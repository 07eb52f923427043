"""Tests of the program from its first window to its last."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import backup, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop, open_shop
from desktop.screens.welcome.choice_page import ChoicePage
from desktop.screens.welcome.wizard_page import WizardPage
from desktop.sign_in import SignInPage
from desktop.state_page import StatePage
from tests.desktop.program import LONG_MS, closed, press, running, sign_in

WIZARD = {"name": "Kiez Reparatur", "region": "DE", "currency": "EUR", "time_zone": "Europe/Berlin"}
PERSON = {"full_name": "Ayşe Yıldız", "email": "ayse@example.com", "phone": "030 1234567", "password": "blue-bench-1"}


def test_an_existing_shop_asks_who_is_there(qtbot, look, shop_url: str) -> None:
    """Signed in, the desk is there with the shop's name in the title."""
    with running(qtbot, look, shop_url) as program:
        assert isinstance(program.window.page, SignInPage)
        workspace = sign_in(qtbot, program)
        assert program.window.page is workspace
        assert program.window.windowTitle() == "Corner Repairs – Frontbench"
        assert workspace.screens.current_noun == "work_orders"


def test_closing_makes_a_backup_and_ends_the_session(qtbot, look, shop_url: str) -> None:
    """Nothing is left open behind."""
    with running(qtbot, look, shop_url) as program:
        sign_in(qtbot, program)
    shop = open_shop(shop_url)
    assert len(backup.kept(backup.folder_of(shop))) == 1
    with shop.reading() as tx:
        from core import audit

        assert audit.after(tx, audit.last_id(tx) - 1)[-1].kind == "session.closed"
    shop.close()


def test_the_login_is_remembered_the_password_is_not(qtbot, look, shop_url: str, home: Path) -> None:
    """The next morning only the password is typed."""
    with running(qtbot, look, shop_url) as program:
        sign_in(qtbot, program)
    with running(qtbot, look, shop_url) as program:
        assert program.seats.page.login.value() == "ann@example.com"
        assert program.seats.page.title.text() == "Corner Repairs"
    kept = "".join(file.read_text("utf-8", "replace") for file in home.rglob("*.ini"))
    assert "workbench" not in kept


def test_a_new_shop_is_set_up_and_entered(qtbot, look, tmp_path: Path) -> None:
    """Two short forms, and the administrator sits at the desk."""
    url = f"sqlite:///{tmp_path / 'new' / 'shop.db'}"
    with running(qtbot, look, url) as program:
        page = program.window.page
        assert isinstance(page, ChoicePage)
        page.own.click()
        wizard = program.window.page
        assert isinstance(wizard, WizardPage)
        wizard.shop.set_values(WIZARD, clean=False)
        wizard.forward.click()
        wizard.person.set_values(PERSON, clean=False)
        wizard.forward.click()
        qtbot.waitUntil(lambda: program.seats.current is not None, timeout=LONG_MS)
        assert program.seats.current.desk.actor.name == "Ayşe Yıldız"
        assert program.seats.current.desk.settings.name == "Kiez Reparatur"


def test_what_cannot_be_opened_says_why_and_offers_ways_out(qtbot, look, tmp_path: Path, shop_url: str) -> None:
    """Another file can be chosen in the same window."""
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"this is no database at all" * 200)
    with running(qtbot, look, f"sqlite:///{broken}") as program:
        qtbot.waitUntil(lambda: isinstance(program.window.page, StatePage), timeout=LONG_MS)
        assert "not a Frontbench database" in program.window.page.text.text()
        program._open_file(shop_url.removeprefix("sqlite:///"))
        sign_in(qtbot, program)
    assert broken.read_bytes().startswith(b"this is no database")


@pytest.mark.parametrize(("revision", "title"), [("0006", "older"), ("9999", "newer")])
def test_another_versions_shop_is_not_touched_unasked(qtbot, look, shop_url: str, revision: str, title: str) -> None:
    """It says which is the older one."""
    shop = Shop(shop_url)
    with shop.database.writing() as connection:
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")
    shop.close()
    with running(qtbot, look, shop_url) as program:
        qtbot.waitUntil(lambda: isinstance(program.window.page, StatePage), timeout=LONG_MS)
        assert title in program.window.page.title.text()


def test_a_password_typed_before_the_shop_is_open_waits(qtbot, look, shop_url: str) -> None:
    """The window is there first; who is quick loses nothing."""
    with running(qtbot, look, shop_url) as program:
        page = program.seats.page
        page.login.set_value("ann@example.com")
        page.password.setText("workbench")
        page.submit()
        assert program.shop is None
        qtbot.waitUntil(lambda: program.seats.current is not None, timeout=LONG_MS)


def test_the_language_changes_while_it_runs(qtbot, look, shop_url: str) -> None:
    """Before and after signing in; the screen that was seen is seen again."""
    with running(qtbot, look, shop_url) as program:
        program.set_language("de")
        assert program.seats.page.button.text() == "Anmelden"
        workspace = sign_in(qtbot, program)
        workspace.navigate("sharing")
        program.set_language("en")
        assert program.seats.current is not workspace
        assert program.seats.current.screens.current_noun == "sharing"
        assert program.seats.current.top_bar.intake.accessibleName() == "New intake"


def test_an_error_nobody_foresaw_is_said_and_work_goes_on(qtbot, look, shop_url: str) -> None:
    """The window stays."""
    with running(qtbot, look, shop_url) as program:
        workspace = sign_in(qtbot, program)
        program._tell_unforeseen("ZeroDivisionError: by zero")
        assert "by zero" in workspace.toasts.notices()[-1].text
        workspace.navigate("settings")


def test_the_server_starts_with_the_program_where_the_shop_says_so(qtbot, look, shop_url: str) -> None:
    """And ends with it."""
    from desktop.server_process import ServerState

    shop = open_shop(shop_url)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, shares_at_start=True, sharing_port=_free_port())
    shop.close()
    with running(qtbot, look, shop_url) as program:
        server = program.surroundings.server
        qtbot.waitUntil(lambda: server.state is ServerState.RUNNING, timeout=LONG_MS)
    assert server.state is ServerState.OFF


def test_a_backup_that_fails_can_be_done_without(qtbot, look, shop_url: str, monkeypatch) -> None:
    """The reason is said; what was entered is stored in any case."""
    from core.backup import automatic
    from core.base.errors import StorageFull

    def full(_shop: object) -> None:
        raise StorageFull("The disk is full: nothing was stored")

    with running(qtbot, look, shop_url) as program:
        sign_in(qtbot, program)
        monkeypatch.setattr(automatic, "make_if_changed", full)
        program.window.close()
        qtbot.waitUntil(lambda: "No backup" in program.window.page.accessibleName(), timeout=LONG_MS)
        press(qtbot, program.window.page, "Close without a backup")
        qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=LONG_MS)
        closed(qtbot, program)


def _free_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]
