"""A shop of any size, written straight into SQLite; the same seed gives the same rows."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

from core import passwords, settings
from core.base import log
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules import search_terms
from core.shop import create
from core.tables import metadata

PHONE, PASSWORD = "+12025550100", "password123"
_STEP = 20_000
_FIRST = (
    "Ana Ben Carla Dan Eva Finn Gina Hugo Iris Jack Kim Leo Mia Noah Ola Paul Rosa Sam Tina Umar Ayşe Zoë"
).split()
_LAST = (
    "Adams Brown Clark Diaz Evans Fox Garcia Hill Ivanov Jones Khan Lopez Moore Ng Olsen Park Quinn Yıldız"
).split()
_WORDS = (
    "screen cracked battery swollen keyboard sticky hinge loose charger port no power fan noise overheats slow boot "
    "blue touchpad dead pixel water damage replace clean reinstall backup data customer called waiting parts speaker"
).split()
_BRANDS = "Dell HP Lenovo Apple Asus Acer MSI Sony LG Fujitsu".split()
_TYPES = "Laptop Phone Tablet Desktop".split()
_STATUS = ("requested", "approved", "in_progress", "on_hold", "work_complete", "closed", "cancelled")
_WEIGHTS = (6, 4, 7, 3, 5, 70, 5)
_BEGIN = datetime(2022, 1, 1, tzinfo=UTC)


def build(path: Path, orders: int) -> str:
    """The URL of a shop with so many orders, a fifth as many customers and a quarter as many devices."""
    url = f"sqlite:///{path}"
    shop = create(url)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.initialise(tx, name="Bench", region="US", currency="USD")
    shop.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as driver:
        driver.execute("PRAGMA synchronous=OFF")
        driver.execute("PRAGMA cache_size=-400000")
        driver.execute("BEGIN")
        _Writer(driver, orders).write()
        driver.execute("COMMIT")
        driver.execute("ANALYZE")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return url


class _Writer:
    def __init__(self, driver: sqlite3.Connection, orders: int) -> None:
        self.driver = driver
        self.random = random.Random(7)
        self.orders, self.people, self.devices = orders, max(10, orders // 5), max(10, orders // 4)
        self.names: list[tuple[str, str]] = []
        self.machines: list[tuple[str, str, str, int]] = []

    def write(self) -> None:
        """Everything, in the order its references ask for."""
        self._people()
        self._catalogue()
        self._devices()
        self._orders()
        self._events()
        sequence = "INSERT INTO sequences (name, last, has_own_numbers) VALUES ('work_order', ?, 0)"
        self.driver.execute(sequence, (self.orders,))

    def _insert(self, table: str, rows: Iterable[dict[str, object]]) -> None:
        waiting = iter(rows)
        while batch := list(islice(waiting, _STEP)):
            names = list(batch[0])
            marks = ", ".join(f":{name}" for name in names)
            self.driver.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", batch)

    def _index(self, table: str, rows: Iterable[tuple[int, str]]) -> None:
        waiting = iter(rows)
        while batch := list(islice(waiting, _STEP)):
            self.driver.executemany(f"INSERT INTO {table}_search (rowid, text) VALUES (?, ?)", batch)

    def _row(self, key: int, total: int) -> dict[str, object]:
        at = (_BEGIN + timedelta(seconds=4 * 365 * 86400 * key // total)).replace(tzinfo=None).isoformat(
            " "
        ) + ".000000"
        uuid = str(UUID(int=self.random.getrandbits(128), version=4))
        return {"id": key, "uuid": uuid, "created_at": at, "updated_at": at, "version": 1}

    def _people(self) -> None:
        secret = passwords.hashed(PASSWORD)

        def rows() -> Iterator[dict[str, object]]:
            for key in range(1, self.people + 1):
                name = f"{self.random.choice(_FIRST)} {self.random.choice(_LAST)}"
                phone = PHONE if key == 1 else f"+1555{key:08}"
                self.names.append((name, phone[1:]))
                role = "Admin" if key == 1 else "Technician" if key < 10 else "Customer"
                yield self._row(key, self.people) | {
                    "full_name": name, "phone": phone, "phone_key": phone[1:], "email": f"user{key}@example.com",
                    "email_key": f"user{key}@example.com", "role": role, "is_active": 1,
                    "password_hash": secret if key == 1 else None,
                }  # fmt: skip

        self._insert("people", rows())
        texts = ((k, search_terms.index_text([name], [phone])) for k, (name, phone) in enumerate(self.names, 1))
        self._index("people", texts)

    def _catalogue(self) -> None:
        for table, names in (("device_types", _TYPES), ("brands", _BRANDS)):
            self._insert(table, (self._row(k, 10) | {"name": n, "name_key": n.lower()} for k, n in enumerate(names, 1)))
        models = (
            self._row(k, 100)
            | {"brand_id": 1 + k % 10, "device_type_id": 1 + k % 4, "name": f"Model {k}", "name_key": f"model {k}"}
            for k in range(1, 101)
        )
        self._insert("models", models)

    def _devices(self) -> None:
        def rows() -> Iterator[dict[str, object]]:
            for key in range(1, self.devices + 1):
                model, owner = self.random.randint(1, 100), self.random.randint(10, self.people)
                serial = f"SN{self.random.getrandbits(48):012X}"
                name = f"{_BRANDS[model % 10]} Model {model}"
                self.machines.append((name, _TYPES[model % 4], serial, owner))
                yield self._row(key, self.devices) | {
                    "owner_id": owner, "device_type_id": 1 + model % 4, "brand_id": 1 + model % 10, "model_id": model,
                    "name": name, "serial_number": serial, "serial_key": serial, "status": "Active",
                    "notes": " ".join(self.random.choices(_WORDS, k=4)),
                }  # fmt: skip

        self._insert("assets", rows())
        texts = (
            (k, search_terms.index_text([name, kind, self.names[o - 1][0]], [self.names[o - 1][1]], [serial]))
            for k, (name, kind, serial, o) in enumerate(self.machines, 1)
        )
        self._index("assets", texts)

    def _orders(self) -> None:
        texts: list[tuple[int, str]] = []

        def rows() -> Iterator[dict[str, object]]:
            for key in range(1, self.orders + 1):
                device = self.random.randint(1, self.devices)
                name, kind, serial, owner = self.machines[device - 1]
                customer, phone = self.names[owner - 1]
                title, number = " ".join(self.random.choices(_WORDS, k=3)), f"WO{key:03}"
                status = self.random.choices(_STATUS, _WEIGHTS)[0]
                cost, row = self.random.randint(2000, 90000), self._row(key, self.orders)
                done = row["created_at"] if status in ("work_complete", "closed") else None
                texts.append((key, search_terms.index_text([number, title, customer, name, kind], [phone], [serial])))
                yield row | {
                    "number": number, "title": title, "type": "Repair", "origin": "Manual_Request",
                    "priority": "Medium",
                    "status": status, "hold_reason": "parts" if status == "on_hold" else None, "asset_id": device,
                    "customer_id": owner, "is_repair": 1, "cost": cost, "discount": 0,
                    "note": " ".join(self.random.choices(_WORDS, k=8)), "pickup_code": f"{key:06}",
                    "estimated_completion_at": row["created_at"], "completed_at": done,
                }  # fmt: skip

        self._insert("work_orders", rows())
        self._index("work_orders", texts)

    def _events(self) -> None:
        last_id, previous = self.driver.execute("SELECT last_id, hash FROM event_head").fetchone()
        names = log.Event._fields

        def rows() -> Iterator[dict[str, object]]:
            nonlocal previous
            for key in range(1, self.orders + 1):
                at = _BEGIN + timedelta(seconds=4 * 365 * 86400 * key // self.orders)
                fields = (
                    last_id + key, at, "work_order.created", "work_order", key, f"WO{key:03}", key, 1, "Bench",
                    "desktop",
                    '{"status":[null,"requested"]}',
                )  # fmt: skip
                previous = log.digest(previous, fields)
                yield dict(zip(names, fields, strict=True)) | {"at": _stored(at), "hash": previous}

        self._insert("events", rows())
        self.driver.execute("UPDATE event_head SET last_id = ?, hash = ?", (last_id + self.orders, previous))


def _stored(at: datetime) -> str:
    return at.replace(tzinfo=None).isoformat(" ") + ".000000"


assert metadata.tables  # every table is declared before a shop is laid
