"""The shop's settings are typed, checked field by field, and as fresh as the database."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from core import settings
from core.base.errors import Conflict, Forbidden, Invalid, Stale
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop, create
from tests.core.conftest import actor


def test_defaults_before_initialise(database_url: str) -> None:
    """A database without a shop answers with the defaults and no shop id."""
    shop = create(database_url)
    with shop.reading() as tx:
        assert settings.read(tx) == settings.ShopSettings()
    shop.close()


def test_initialise_gives_the_shop_its_id_once(shop: Shop) -> None:
    """The id is a UUID that stays; a second time is refused."""
    with shop.reading() as tx:
        assert len(settings.read(tx).shop_id) == 36
    with pytest.raises(Conflict), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.initialise(tx)


def test_change_is_stored_and_recorded(shop: Shop) -> None:
    """What was changed reads back typed, in this process and another, and the rest stays."""
    with shop.reading() as tx:
        before = settings.read(tx)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        after = settings.change(tx, name=" Köhler & Söhne ", tax_rate="19", hourly_rate="75.50", region="de")
        assert settings.read(tx) == after
    with shop.reading() as tx:
        found = settings.read(tx)
    assert found == after
    assert (found.name, found.tax_rate, found.hourly_rate) == ("Köhler & Söhne", Decimal(19), Decimal("75.50"))
    assert (found.shop_id, found.locale, found.version) == (before.shop_id, "en_DE", before.version + 1)
    other = Shop(shop.url)
    with other.reading() as tx:
        assert settings.read(tx) == found
    other.close()


def test_change_of_another_process_is_seen(shop: Shop, shop_url: str) -> None:
    """What is remembered in a process is dropped as soon as the stored version rose."""
    with shop.reading() as tx:
        settings.read(tx)
    other = Shop(shop_url)
    with other.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, promise_days=9)
    other.close()
    with shop.reading() as tx:
        assert settings.read(tx).promise_days == 9


def test_change_that_was_rolled_back_is_not_remembered(shop: Shop) -> None:
    """A transaction that failed leaves no trace in what is remembered."""
    with pytest.raises(ZeroDivisionError), shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, promise_days=9)
        settings.read(tx)
        raise ZeroDivisionError
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, promise_days=5)
    with shop.reading() as tx:
        assert settings.read(tx).promise_days == 5


def test_terms_get_a_new_version(shop: Shop) -> None:
    """New terms raise their version; anything else does not."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        assert settings.change(tx, name="Other").terms_version == "1"
        assert settings.change(tx, terms="We repair.").terms_version == "2"


def test_change_of_a_stale_version_is_refused(shop: Shop) -> None:
    """Who read an older version is told so."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, version=1, name="One")
        with pytest.raises(Stale):
            settings.change(tx, version=1, name="Two")


def test_change_needs_the_right(shop: Shop) -> None:
    """A manager may not."""
    with pytest.raises(Forbidden), shop.transaction(actor(Role.MANAGER), Channel.DESKTOP) as tx:
        settings.change(tx, name="Mine")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", " "),
        ("name", None),
        ("name", 5),
        ("email", "nobody"),
        ("currency", "EURO"),
        ("currency", "12€"),
        ("region", "ZZ"),
        ("language", "English"),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", "../etc/passwd"),
        ("tax_rate", "100"),
        ("tax_rate", "NaN"),
        ("tax_rate", 0.19),
        ("tax_rate", "1.2345"),
        ("hourly_rate", "-1"),
        ("paper", "A5"),
        ("promise_days", -1),
        ("promise_days", True),
        ("shares_at_start", 1),
        ("sharing_port", 70000),
        ("shop_id", "x"),
        ("terms_version", "7"),
        ("colour", "red"),
    ],
)
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_change_names_the_wrong_field(shop: Shop, field: str, value: Any) -> None:
    """A value that cannot be taken, an unknown setting and a fixed one are refused by name."""
    with pytest.raises(Invalid) as refusal, shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, **{field: value})
    assert refusal.value.field == field


def test_the_shop_has_a_clock_and_a_calendar_of_its_own(shop: Shop) -> None:
    """At noon of UTC it is tomorrow in Kiritimati."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        before = settings.today(tx)
        settings.change(tx, time_zone="Pacific/Kiritimati")
        there = settings.local_time(tx)
        assert there == tx.now and there.utcoffset() == timedelta(hours=14)
        assert settings.today(tx) == there.date() >= before
        moment = datetime(2026, 3, 2, 12, tzinfo=UTC)
        assert settings.local_time(tx, moment).date() == date(2026, 3, 3)
