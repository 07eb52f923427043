"""Real processes on a real shop, for the tests that cross them."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import IO, Any

import httpx

from core import passwords, people, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import create, open_shop
from tests.fixtures.laid import lay_file

PHONE, PASSWORD = "+1 202 555 0100", "password123"


def lay_shop(url: str) -> None:
    """A new shop with one administrator, as `frontbench-admin init` makes it."""
    if url.startswith("sqlite"):
        lay_file(url, "end to end", _lay)
    else:
        _lay(url)


def _lay(url: str) -> None:
    shop = create(url)
    secret = passwords.prepared(PASSWORD)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.initialise(tx, name="Corner Repairs", region="US", currency="USD")
        people.add_first_administrator(tx, "Ada Admin", "ada@example.com", PHONE, secret)
    shop.close()


def initialise(url: str, name: str, email: str) -> None:
    """Runs `frontbench-admin init` on a SQLite file, whose password is PASSWORD."""

    def run(url: str) -> None:
        who = ("--full-name", name, "--email", email, "--phone", PHONE)
        administer(url, "init", *who, "--password-stdin", typed=PASSWORD)

    lay_file(url, (name, email), run)


def administer(url: str, *command: str, typed: str = "") -> str:
    """Runs frontbench-admin, which has to succeed without a word on stderr; what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "core", "--database", url, *command],
        input=typed, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done
    return done.stdout


class Server:
    """A running frontbench-server."""

    def __init__(self, url: str, *options: str, errors: IO[str] | None = None, limits: bool = False) -> None:
        command = [sys.executable, "-m", "api", "--database", url, "--port", "0", "--exit-with-parent", *options]
        environment = os.environ | {"FRONTBENCH_RATE_LIMITS": "on" if limits else "off"}
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=errors, text=True, env=environment)
        assert self.process.stdout is not None
        self.line = self.process.stdout.readline().strip()
        self.address = self.line.removeprefix("listening on ")

    @contextlib.contextmanager
    def client(self) -> Iterator[httpx.Client]:
        """Signed in as the administrator."""
        with httpx.Client(base_url=self.address, timeout=30) as client:
            answer = client.post("/v1/auth/login", json={"phone": PHONE, "password": PASSWORD})
            token = answer.raise_for_status().json()["tokens"]["access_token"]
            client.headers["Authorization"] = f"Bearer {token}"
            yield client

    def kill(self) -> None:
        """As a power cut does."""
        self.process.kill()
        self._end()

    def stop(self) -> int:
        """As an administrator does; the exit code."""
        self.process.terminate()
        return self._end()

    def _end(self) -> int:
        code = self.process.wait(timeout=60)
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
        return code


@contextlib.contextmanager
def serving(url: str, *options: str, errors: IO[str] | None = None, limits: bool = False) -> Iterator[Server]:
    """A server that is stopped at the end, whatever happened; `errors` takes what it writes to stderr."""
    server = Server(url, *options, errors=errors, limits=limits)
    try:
        yield server
    finally:
        if server.process.poll() is None:
            server.stop()


def add_device(client: httpx.Client) -> int:
    """A customer's laptop, through the documented requests; its id."""

    def post(path: str, body: dict[str, Any]) -> int:
        return int(client.post(path, json=body).raise_for_status().json()["id"])

    owner = post("/v1/users", {"full_name": "Jane Doe", "phone": "9876543210", "password": PASSWORD})
    kind = post("/v1/devices/types", {"name": "Laptop"})
    brand = post("/v1/devices/brands", {"name": "Dell"})
    model = post("/v1/devices/models", {"brand_id": brand, "name": "XPS 13", "device_type_id": kind})
    device = {"brand_id": brand, "model_id": model, "device_type_id": kind, "serial_number": "SN1", "owner_id": owner}
    return post("/v1/devices", device)


__all__ = ["Server", "add_device", "administer", "initialise", "lay_shop", "open_shop", "serving"]
