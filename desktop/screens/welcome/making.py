"""Makes the shop that the wizard asked for; slow, so in a thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop import password_strength

if TYPE_CHECKING:
    from core.shop import Shop

#: Called with how far it is, 0 to 1.
Progress = Callable[[float], object]
SAMPLE_LOGIN = "sample@example.com"


@dataclass(frozen=True)
class NewShop:
    """What the wizard asks."""

    name: str
    region: str
    currency: str
    language: str
    time_zone: str
    paper: str
    with_catalogue: bool
    full_name: str
    email: str
    phone: str
    password: str


def make_shop(url: str, new: NewShop) -> None:
    """An empty shop with its settings, its first administrator, and a catalogue if wanted.

    Raises: Invalid(field), Conflict, Unavailable, NotReady.
    """
    from core import passwords, people, settings, stock
    from core.base.events import Channel
    from core.base.permissions import SYSTEM

    hashed = passwords.prepared(new.password)
    shop = _bare_shop(url)
    try:
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
            settings.initialise(
                tx, name=new.name, region=new.region, currency=new.currency, language=new.language,
                time_zone=new.time_zone, paper=new.paper, email=new.email, phone=new.phone,
            )  # fmt: skip
            stock.require_main_warehouse(tx)
            people.add_first_administrator(tx, new.full_name, new.email, new.phone, hashed)
            if new.with_catalogue:
                from core import starter_catalogue

                starter_catalogue.add(tx)
    finally:
        shop.close()


def make_sample(url: str, new: NewShop, progress: Progress) -> None:
    """A shop full of people, devices and jobs. Raises: Unavailable, NotReady."""
    from core import demo
    from core.shop import open_shop

    make_shop(url, new)
    shop = open_shop(url)
    try:
        demo.fill(shop, progress=progress)
    finally:
        shop.close()


def sample_shop(name: str, full_name: str, region: str, currency: str, language: str, time_zone: str) -> NewShop:
    """The sample shop's settings and an administrator with a password made for this shop alone."""
    return NewShop(
        name=name, region=region, currency=currency, language=language, time_zone=time_zone, paper="A4",
        with_catalogue=False, full_name=full_name, email=SAMPLE_LOGIN, phone="+1 555 0100",
        password=password_strength.generated(),
    )  # fmt: skip


def _bare_shop(url: str) -> Shop:
    from core.shop import Schema, Shop, create, open_shop, schema_of

    shop = Shop(url)
    schema = schema_of(shop)
    shop.database.close()
    return open_shop(url) if schema is Schema.CURRENT else create(url)
