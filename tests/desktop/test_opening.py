"""Tests of looking what is at an address."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import migrations
from core.shop import Shop, create
from desktop import opening
from desktop.opening import State


def test_a_shop_that_is_set_up_is_ready(shop_url: str) -> None:
    """It is open, and its settings are known."""
    opened = opening.open_at(shop_url)
    assert opened.state is State.READY
    assert opened.settings is not None and opened.settings.name == "Corner Repairs"
    assert opened.shop is not None
    opened.shop.close()


def test_nothing_there_asks_for_the_wizard_and_makes_nothing(tmp_path: Path) -> None:
    """Looking leaves no file behind."""
    assert opening.open_at(f"sqlite:///{tmp_path / 'shop.db'}").state is State.BARE
    assert not (tmp_path / "shop.db").exists()


def test_a_schema_without_a_shop_asks_for_the_wizard(tmp_path: Path) -> None:
    """So does one whose setting up was interrupted."""
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    create(url).close()
    assert opening.open_at(url).state is State.BARE


@pytest.mark.parametrize(("revision", "state"), [("0001", State.OLDER), ("9999", State.NEWER)])
def test_another_versions_database_is_recognised(shop_url: str, revision: str, state: State) -> None:
    """Older and newer are told apart, and neither is opened."""
    shop = Shop(shop_url)
    with shop.database.writing() as connection:
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")
    shop.close()
    assert revision != migrations.HEAD
    assert opening.open_at(shop_url).state is state


def test_what_is_no_database_is_refused_in_words(tmp_path: Path) -> None:
    """A picture, a folder, an address of something else: each has its sentence."""
    (tmp_path / "picture.db").write_bytes(b"\x89PNG\r\n" + bytes(4096))
    for url in (f"sqlite:///{tmp_path / 'picture.db'}", f"sqlite:///{tmp_path}", "mysql://somewhere/shop", "nonsense"):
        opened = opening.open_at(url)
        assert opened.state is State.REFUSED
        assert opened.refusal is not None and opened.refusal.message


def test_a_database_that_cannot_be_written_is_refused(shop_url: str, monkeypatch) -> None:
    """Better now than at the first payment."""
    monkeypatch.setattr(opening.os, "access", lambda path, mode: False)
    opened = opening.open_at(shop_url)
    assert opened.state is State.REFUSED
    assert opened.refusal is not None and "read-only" in opened.refusal.message


def test_the_file_is_known_before_the_database_code_is_loaded(tmp_path: Path) -> None:
    """Spaces, percent signs and options of the address are understood; a server has no file."""
    assert opening.file_of("sqlite:////a%20b/shop.db?timeout=5") == Path("/a b/shop.db")
    assert opening.file_of("postgresql+psycopg://host/shop") is None
    assert opening.file_of(opening.url_of(tmp_path / "x.db")) == tmp_path / "x.db"


def test_the_first_page_is_guessed_from_the_file(tmp_path: Path, shop_url: str) -> None:
    """A file with something in it: sign in. None, or an empty one: the wizard."""
    (tmp_path / "empty.db").touch()
    assert opening.is_probably_there(shop_url)
    assert opening.is_probably_there("postgresql+psycopg://host/shop")
    assert not opening.is_probably_there(f"sqlite:///{tmp_path / 'empty.db'}")
    assert not opening.is_probably_there(f"sqlite:///{tmp_path / 'missing.db'}")
