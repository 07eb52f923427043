"""Kills the server at random moments under write load and looks for what it had acknowledged.

python -m tests.end_to_end.killing --kills 100
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

import httpx
import sqlalchemy as sa

from core import audit, files, work_orders
from core.base.paging import Page
from core.base.transaction import Transaction
from core.files import cleaning
from core.shop import Shop, open_shop
from core.tables import counters, events, payments, rooms
from core.tables import work_orders as orders_table
from core.work_orders import RoomJobRow
from tests.end_to_end.processes import Server, add_device, lay_shop

WRITERS = 4


class Load:
    """Orders, payments, jobs in new rooms and files, written by several clients at once; remembers every answer."""

    def __init__(self, server: Server, device_id: int) -> None:
        self.server, self.device_id = server, device_id
        self.orders: dict[int, str] = {}
        self.payments: dict[int, str] = {}
        self.jobs: dict[str, str] = {}
        self.files: dict[str, str] = {}
        self._guard = threading.Lock()
        with server.client() as signed_in:
            self._headers = dict(signed_in.headers)
        self._threads = [threading.Thread(target=self._write, args=(number,)) for number in range(WRITERS)]
        for thread in self._threads:
            thread.start()

    def _write(self, writer: int) -> None:
        with httpx.Client(base_url=self.server.address, headers=self._headers, timeout=30) as client:
            turn = 0
            try:
                while True:
                    turn += 1
                    self._write_once(client, f"writer {writer} turn {turn}")
            except httpx.TransportError:
                return  # the server is dead: what had no answer may or may not be there

    def _write_once(self, client: httpx.Client, note: str) -> None:
        order = {"device_id": self.device_id, "customer_id": None, "cost": "250.00", "note": note}
        order["customer_id"] = client.get(f"/v1/devices/{self.device_id}").raise_for_status().json()["owner_id"]
        made = client.post("/v1/orders", json=order).raise_for_status().json()
        with self._guard:
            self.orders[made["id"]] = note
        paid = client.post("/v1/payments", json={"order_id": made["id"], "amount": "1.00", "payment_method": "Cash"})
        with self._guard:
            self.payments[paid.raise_for_status().json()["id"]] = "1.00"
        asked = client.post("/api/v1/work_order", json={"room": note, "assigned_to": note}).raise_for_status().json()
        with self._guard:
            self.jobs[asked["work_order_number"]] = note
        sent = client.post("/api/v1/upload", files={"file": ("note.txt", note.encode(), "text/plain")})
        with self._guard:
            self.files[sent.raise_for_status().json()["objectName"]] = note

    def wait(self) -> None:
        """Until every writer noticed that the server is gone."""
        for thread in self._threads:
            thread.join()


def room_jobs_of(tx: Transaction) -> list[RoomJobRow]:
    """All of them, as the hotel's programs see them."""
    return work_orders.page_of_room_jobs(tx, Page(1_000_000))


def faults_of(url: str, loads: list[Load]) -> list[str]:
    """What was answered and is not there, and whatever else does not add up."""
    shop = open_shop(url)
    with shop.reading() as tx:
        w = orders_table.c
        orders = {row.id: row.note for row in tx.rows(sa.select(w.id, w.note))}
        paid = {row.id: str(row.amount) for row in tx.rows(sa.select(payments.c.id, payments.c.amount))}
        jobs = {job.number: (job.room, job.assignee) for job in room_jobs_of(tx)}
        registered = tx.value(sa.select(sa.func.count()).where(events.c.kind == "room.registered"))
        alone = tx.value(sa.select(sa.func.count()).select_from(rooms)) - registered
        told = {
            row.subject_id
            for row in tx.rows(sa.select(events.c.subject_id).where(events.c.kind == "work_order.created"))
        }
        counted = tx.value(sa.select(counters.c.value).where(counters.c.name == "work_orders:requested")) or 0
        faults = audit.verify_chain(tx) + ([f"{alone} more rooms than were registered"] if alone else [])
    faults += file_faults_of(shop, loads)
    shop.close()
    for load in loads:
        faults += [f"order {key} is lost" for key, note in load.orders.items() if orders.get(key) != note]
        faults += [f"payment {key} is lost" for key, amount in load.payments.items() if paid.get(key) != amount]
        faults += [f"job {key} is lost" for key, note in load.jobs.items() if jobs.get(key) != (note, note)]
    faults += [f"order {key} has no event" for key in orders.keys() - told]
    faults += [f"event of order {key} has no order" for key in told - orders.keys()]
    return faults + ([] if counted == len(orders) else [f"{counted} orders are counted, {len(orders)} are there"])


def file_faults_of(shop: Shop, loads: list[Load]) -> list[str]:
    """Files whose answer came and that are not as they were sent, and what is left that no row speaks of."""
    with shop.reading() as tx:
        cleaning.remove_unfinished(tx, shop.store, older_than_s=0)
        rows = {row.stored_as for row in files.of_subject(tx, None, None)}
    kept = set(shop.store.names())
    faults = [f"file {name} is left over" for name in kept - rows] + [f"file {name} is gone" for name in rows - kept]
    for load in loads:
        faults += [
            f"file {name} is lost"
            for name, note in load.files.items()
            if name not in rows or shop.store.get(name) != note.encode()
        ]
    return faults


def kill_often(url: str, kills: int, seed: int = 1) -> tuple[int, list[str]]:
    """How many writes were acknowledged, and every fault that was found."""
    moments = random.Random(seed)
    lay_shop(url)
    server = Server(url)
    with server.client() as client:
        device_id = add_device(client)
    loads: list[Load] = []
    for turn in range(kills):
        if turn:
            server = Server(url)
        loads.append(Load(server, device_id))
        time.sleep(moments.uniform(0.05, 0.6))
        server.kill()
        loads[-1].wait()
    acknowledged = sum(len(each) for load in loads for each in (load.orders, load.payments, load.jobs, load.files))
    return acknowledged, faults_of(url, loads)


def main() -> int:
    """0: nothing was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'shop.db'}"
        acknowledged, faults = kill_often(url, parser.parse_args().kills)
    print(f"{acknowledged} writes acknowledged, {len(faults)} faults", *faults, sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
