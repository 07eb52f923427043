"""Tests of making the shop that the wizard asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core import auth, catalog, passwords, people, settings
from core.base.errors import Invalid
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import create, open_shop
from desktop.screens.welcome import making
from desktop.screens.welcome.making import NewShop

NEW = NewShop(
    "Kiez Reparatur", "DE", "EUR", "de", "Europe/Berlin", "A4", True, "Ayşe Yıldız", "ayse@example.com",
    "+49 30 1234567", "blue-bench-1",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "COST", 4)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A place in a folder that is not there yet."""
    return f"sqlite:///{tmp_path / 'new' / 'shop.db'}"


def test_the_shop_is_as_it_was_asked_for(url: str) -> None:
    """Settings, administrator and catalogue."""
    making.make_shop(url, NEW)
    shop = open_shop(url)
    with shop.reading(SYSTEM) as tx:
        found = settings.read(tx)
        assert (found.name, found.region, found.currency, found.language, found.time_zone, found.paper) == (
            "Kiez Reparatur", "DE", "EUR", "de", "Europe/Berlin", "A4",
        )  # fmt: skip
        assert [(row.full_name, row.role) for row in people.staff(tx)] == [("Ayşe Yıldız", Role.ADMIN)]
        assert catalog.list_device_types(tx)
    actor, _ = auth.sign_in(shop, "phone", "030 1234567", "blue-bench-1", channel=Channel.DESKTOP, address="desk")
    assert actor.role is Role.ADMIN
    shop.close()


def test_the_catalogue_is_left_out_where_not_wanted(url: str) -> None:
    """An empty one."""
    making.make_shop(url, replace(NEW, with_catalogue=False))
    shop = open_shop(url)
    with shop.reading(SYSTEM) as tx:
        assert catalog.list_device_types(tx) == []
    shop.close()


@pytest.mark.parametrize(
    ("field", "value"), [("email", "nonsense"), ("phone", "1"), ("time_zone", "Mars/Base"), ("password", "short")]
)
def test_what_core_refuses_leaves_no_half_a_shop(url: str, field: str, value: str) -> None:
    """It is asked again, and made at the second try."""
    with pytest.raises(Invalid) as refused:
        making.make_shop(url, replace(NEW, **{field: value}))
    assert refused.value.field == field
    making.make_shop(url, NEW)


def test_a_schema_that_an_interrupted_start_left_is_used(url: str) -> None:
    """Nobody has to delete anything."""
    create(url).close()
    making.make_shop(url, NEW)
    open_shop(url).close()


def test_every_sample_shop_has_a_password_of_its_own() -> None:
    """There is no default account anywhere."""
    one, other = (making.sample_shop("Sample", "Sam Sample", "US", "USD", "en", "UTC") for _ in range(2))
    assert one.password != other.password
    assert len(one.password) >= 12
