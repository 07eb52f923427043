"""A shop with its schema and default settings, fresh for each test and on both engines."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from core import settings
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.base.transaction import Transaction
from core.shop import Shop, create
from tests.core.workshop import Workshop, furnish
from tests.fixtures.kept_databases import KeptDatabases


class SteppedClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def step(self, **by: float) -> None:
        """Moves on, e.g. step(minutes=5)."""
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> SteppedClock:
    """The shop's clock, to be moved by the test."""
    return SteppedClock()


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "shop.db"
    _lay(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def _postgresql_template(request: pytest.FixtureRequest) -> str:
    server = request.getfixturevalue("postgresql_server")
    name: str = server.create_database()
    _lay(server.url(name))
    return name


@pytest.fixture(scope="session")
def _sqlite_workshop(_sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Workshop]:
    path = tmp_path_factory.mktemp("workshop") / "shop.db"
    shutil.copy(_sqlite_template, path)
    return path, _furnished(f"sqlite:///{path}")


@pytest.fixture(scope="session")
def _postgresql_shops(_postgresql_template: str, request: pytest.FixtureRequest) -> Iterator[KeptDatabases]:
    kept = KeptDatabases(request.getfixturevalue("postgresql_server"), _postgresql_template)
    yield kept
    kept.close()


@pytest.fixture(scope="session")
def _postgresql_workshop(
    _postgresql_template: str, request: pytest.FixtureRequest
) -> Iterator[tuple[KeptDatabases, Workshop]]:
    server = request.getfixturevalue("postgresql_server")
    name: str = server.create_database(_postgresql_template)
    workshop = _furnished(server.url(name))
    kept = KeptDatabases(server, name)
    yield kept, workshop
    kept.close()


def _furnished(url: str) -> Workshop:
    shop = Shop(url, clock=SteppedClock())
    workshop = furnish(shop)
    shop.close()
    return workshop


def _lay(url: str) -> None:
    shop = create(url)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.initialise(tx, name="Corner Repairs", region="US", currency="EUR")
    shop.close()


@pytest.fixture
def shop_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database that holds a shop with default settings, and the workshop where the test asks for it."""
    furnished = "at" in request.fixturenames
    if engine_name == "sqlite":
        path = tmp_path / "shop.db"
        known = request.getfixturevalue("_sqlite_workshop")[0] if furnished else None
        shutil.copy(known or request.getfixturevalue("_sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    known = request.getfixturevalue("_postgresql_workshop")[0] if furnished else None
    kept: KeptDatabases = known or request.getfixturevalue("_postgresql_shops")
    name = kept.lend(alone=request.node.get_closest_marker("sole_connection") is not None)
    yield request.getfixturevalue("postgresql_server").url(name)
    kept.take_back(name)


@pytest.fixture
def shop(shop_url: str, clock: SteppedClock) -> Iterator[Shop]:
    """The shop, open, with a clock that stands still."""
    opened = Shop(shop_url, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def tx(shop: Shop) -> Iterator[Transaction]:
    """One writing transaction of the program itself, rolled back at the end of the test."""
    with shop.database.writing() as connection:
        opened = Transaction(connection, SYSTEM, Channel.SYSTEM, shop.clock(), shop.vault, writing=True)
        yield opened
        opened.detach()
        connection.rollback()


def actor(role: Role, person_id: int | None = None, name: str = "Ann Clerk") -> Actor:
    """Somebody with this role."""
    return Actor(person_id, role, name, permissions_of(role))


@pytest.fixture
def at(shop: Shop, engine_name: str, request: pytest.FixtureRequest) -> Workshop:
    """A small workshop in the shop, which was furnished once and copied."""
    workshop: Workshop = request.getfixturevalue(f"_{engine_name}_workshop")[1]
    return workshop


@pytest.fixture(scope="session")
def png() -> bytes:
    """A small picture."""
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(drawn, "PNG")
    return drawn.getvalue()
