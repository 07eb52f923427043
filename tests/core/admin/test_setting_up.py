"""init makes a shop once, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest

from core import auth, catalog, check, settings
from core.base.events import Channel
from core.base.permissions import Role
from core.shop import create, open_shop
from tests.core.admin.conftest import INIT, Run


def test_first_administrator_signs_in_by_either(run: Run, database_url: str) -> None:
    """By phone and by e-mail; and the shop has nothing else in it."""
    said = run(*INIT, "--shop-name", "Köhler", "--currency", "eur", "--region", "DE", typed="pass word 123 \r\n")
    assert said.code == 0 and "ann@example.com" in said.out
    shop = open_shop(database_url)
    logins: list[tuple[Literal["phone", "email"], str]] = [
        ("phone", "001 (202) 555-0100"),
        ("phone", "+1 202 555 0100"),
        ("email", "ANN@example.com"),
    ]
    for by, login in logins:
        actor, _ = auth.sign_in(shop, by, login, "pass word 123 ", channel=Channel.DESKTOP, address="")
        assert (actor.role, actor.name, actor.person_id) == (Role.ADMIN, "Ann Admin", 1)
    with shop.reading() as tx:
        found = settings.read(tx)
        assert (found.name, found.currency, found.region, len(found.shop_id)) == ("Köhler", "EUR", "DE", 36)
        assert catalog.everything(tx) == ([], [], [])
    assert check.faults_of(shop) == []
    shop.close()


def test_second_time_changes_nothing(initialised: Run, database_url: str) -> None:
    """Exit 1, and the shop is as it was."""
    before = open_shop(database_url)
    with before.reading() as tx:
        shop_id = settings.read(tx).shop_id
    said = initialised(*INIT, "--shop-name", "Other", typed="otherword\n")
    assert (said.code, said.err) == (1, "frontbench-admin: There is a shop in this database already\n")
    with before.reading() as tx:
        assert (settings.read(tx).shop_id, settings.read(tx).version) == (shop_id, 1)
    before.close()


@pytest.mark.parametrize(
    ("options", "typed", "field"),
    [
        ((), "short\n", "password"),
        ((), "", "password"),
        (("--email", "nobody"), "password123\n", "email"),
        (("--email", ""), "password123\n", "email"),
        (("--phone", " "), "password123\n", "phone"),
        (("--full-name", " "), "password123\n", "full_name"),
        (("--currency", "EURO"), "password123\n", "currency"),
    ],
)
def test_wrong_value_is_named_and_makes_no_shop(
    run: Run, options: tuple[str, ...], typed: str, field: str, database_url: str
) -> None:
    """And the right one can be given afterwards."""
    said = run(*INIT, *options, typed=typed)
    assert said.code == 1 and said.err.startswith(f"frontbench-admin: {field}: ")
    assert run("check").code == 1
    assert run(*INIT, typed="password123\n").code == 0


def test_password_is_asked_for_only_at_a_terminal(run: Run) -> None:
    """A script must say that it gives one."""
    said = run(*INIT[:-1], typed="password123\n")
    assert (said.code, "--password-stdin" in said.err) == (1, True)


def test_schema_without_a_shop_is_completed(run: Run, database_url: str) -> None:
    """What an interrupted wizard left is no shop yet."""
    create(database_url).close()
    assert run(*INIT, typed="password123\n").code == 0


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_folder_is_made(run: Run, tmp_path: Path) -> None:
    """However deep; and where none can be made it is said."""
    assert run(*INIT, typed="password123\n", url=f"sqlite:///{tmp_path}/a/b/shop.db").code == 0
    (tmp_path / "file").touch()
    said = run(*INIT, typed="password123\n", url=f"sqlite:///{tmp_path}/file/shop.db")
    assert said.code == 1 and "cannot be made" in said.err
