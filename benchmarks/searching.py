"""The search box: what is typed until what is found, over all that can be found."""

from __future__ import annotations

import statistics
import time

from core import people, search, work_orders
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.shop import Shop, open_shop
from core.work_orders import OrderFilter

WORDS = ("c", "carl", "screen", "battery slow", "zzzz")


def measure(url: str, turns: int = 9) -> dict[str, float]:
    """Name -> milliseconds, the median of several turns of the median of what is typed."""
    shop = open_shop(url)
    taken = {name: _ms(shop, typed, turns) for name, typed in _typed(shop).items()}
    shop.close()
    return taken


def _typed(shop: Shop) -> dict[str, tuple[str, ...]]:
    """Words, and numbers and phones of what is in the middle."""
    with shop.reading(SYSTEM) as tx:
        count = work_orders.count(tx, OrderFilter())
        orders = work_orders.lines(tx, Page(3, count // 2), OrderFilter())
        phones = [row.phone for row in people.page(tx, Page(3, 5)) if row.phone]
    return {
        "words": WORDS,
        "an order's number": tuple(order.number for order in orders),
        "a whole phone": tuple(phones),
        "the end of one": tuple(phone[-4:] for phone in phones),
    }


def _ms(shop: Shop, typed: tuple[str, ...], turns: int) -> float:
    return statistics.median(statistics.median(_once(shop, words) for words in typed) for _ in range(turns))


def _once(shop: Shop, words: str) -> float:
    began = time.perf_counter()
    with shop.reading(SYSTEM) as tx:
        search.find(tx, words)
    return (time.perf_counter() - began) * 1000
