"""Opens the shop in a thread once the first window is painted: loading the database code takes longer than that."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.errors import Refused, Unavailable

if TYPE_CHECKING:
    from core.settings import ShopSettings
    from core.shop import Shop

_log = logging.getLogger(__name__)
_SQLITE = "sqlite:///"


class State(Enum):
    """What was found at the address."""

    READY = auto()
    BARE = auto()
    """No database, an empty one, or one in which no shop was set up."""
    OLDER = auto()
    NEWER = auto()
    REFUSED = auto()


@dataclass(frozen=True)
class Opened:
    """The outcome of trying to open; `shop` and `settings` where it is ready, `refusal` where it is refused."""

    state: State
    shop: Shop | None = None
    settings: ShopSettings | None = None
    refusal: Refused | None = None


def file_of(url: str) -> Path | None:
    """The file of an SQLite address, None for a database server; asked before SQLAlchemy is loaded."""
    if not url.startswith(_SQLITE):
        return None
    path = url[len(_SQLITE) :].partition("?")[0]
    if "%" in path:
        from urllib.parse import unquote

        path = unquote(path)
    return Path(path)


def url_of(file: Path) -> str:
    """The address of an SQLite file."""
    return f"{_SQLITE}{file.absolute()}"


def is_probably_there(url: str) -> bool:
    """A guess without opening: which page to paint first."""
    file = file_of(url)
    try:
        return file is None or file.stat().st_size > 0
    except OSError:
        return False


def open_at(url: str) -> Opened:
    """Looks what is there and opens it; slow, so in a thread."""
    try:
        return _open(url)
    except Refused as refusal:
        return Opened(State.REFUSED, refusal=refusal)
    except Exception:  # whatever it is, the window stays and says that the shop cannot be opened
        _log.exception("the shop could not be opened")
        return Opened(State.REFUSED, refusal=Unavailable("The database cannot be opened; the log says why"))


def _open(url: str) -> Opened:
    from core import settings
    from core.shop import Schema, Shop, schema_of

    _require_writable(file_of(url))
    shop = Shop(url)
    try:
        schema = schema_of(shop)
        if schema is Schema.CURRENT:
            with shop.reading() as tx:
                current = settings.read(tx)
            if current.shop_id:
                return Opened(State.READY, shop, current)
    except BaseException:
        shop.database.close()
        raise
    shop.database.close()
    states = {Schema.OLDER: State.OLDER, Schema.NEWER: State.NEWER}
    return Opened(states.get(schema, State.BARE))


def _require_writable(file: Path | None) -> None:
    """Raises: Unavailable where a shop could be read but nothing could be stored."""
    if file is None or not file.exists():
        return
    if file.is_dir():
        raise Unavailable("{path} is a folder, not a database", path=str(file))
    if not os.access(file, os.W_OK) or not os.access(file.parent, os.W_OK):
        raise Unavailable("The database cannot be written: the file or its folder is read-only")
