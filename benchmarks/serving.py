"""The server's requests a second through the repair dialect, beside a bare "hello" on the same stack."""

from __future__ import annotations

import contextlib
import json
import os
import random
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from typing import Any

from benchmarks.bulk import PASSWORD, PHONE
from benchmarks.load import Result

_HELLO = """
import falcon, logging, waitress
logging.getLogger("waitress.queue").setLevel(logging.ERROR)
class Hello:
    def on_get(self, req, resp):
        resp.media = {"message": "Hello, world!"}
app = falcon.App()
app.add_route("/hello", Hello())
server = waitress.create_server(app, host="127.0.0.1", port=0, threads=8)
print(f"listening on http://127.0.0.1:{server.effective_port}", flush=True)
server.run()
"""


@contextlib.contextmanager
def running(command: list[str]) -> Iterator[tuple[int, int]]:
    """Port and process id of a server that says `listening on http://host:port`."""
    environment = os.environ | {"FRONTBENCH_RATE_LIMITS": "off"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        yield int(line.rsplit(":", 1)[1]), process.pid
    finally:
        process.terminate()
        process.wait()


def hello() -> list[str]:
    """The bare stack."""
    return [sys.executable, "-c", _HELLO]


def server(url: str) -> list[str]:
    """The real one."""
    return [sys.executable, "-m", "api", "--database", url, "--port", "0"]


def sign_in(port: int, phone: str = PHONE) -> str:
    """An access token of the repair dialect."""
    body = json.dumps({"phone": phone, "password": PASSWORD}).encode()
    asked = urllib.request.Request(f"http://127.0.0.1:{port}/v1/auth/login", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(asked) as answer:
        return str(json.load(answer)["tokens"]["access_token"])


def requests_of(orders: int, token: str) -> dict[str, list[list[str]]]:
    """What is asked, by name; deterministic."""
    choice = random.Random(3)
    devices = max(10, orders // 4)
    people = max(10, orders // 5)
    create = [
        json.dumps({
            "device_id": choice.randint(1, devices), "customer_id": choice.randint(10, people), "problem_id": None,
            "cost": "250.00", "discount": "0.00", "note": "Screen replacement needed", "status": "Pending",
            "estimated_completion_date": None,
        })
        for _ in range(500)
    ]  # fmt: skip
    return {
        "list 20": [["GET", "/v1/orders?limit=20", token, ""]],
        "list by state": [["GET", "/v1/orders?status=Repairing&limit=20", token, ""]],
        "list by customer": [
            ["GET", f"/v1/orders?customer_id={choice.randint(10, people)}", token, ""] for _ in range(200)
        ],
        "get": [["GET", f"/v1/orders/{choice.randint(1, orders)}", token, ""] for _ in range(500)],
        "create": [["POST", "/v1/orders", token, body] for body in create],
    }


def load(port: int, requests: list[list[str]], connections: int = 32, seconds: float = 4.0) -> Result:
    """Measured from a process of its own."""
    job: dict[str, Any] = {
        "host": "127.0.0.1", "port": port, "requests": requests, "connections": connections, "seconds": seconds,
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.load"], input=json.dumps(job), capture_output=True, text=True, check=True
    )
    return Result(*json.loads(done.stdout))


def memory_mb(process_id: int) -> float:
    """What the process holds in memory now."""
    with open(f"/proc/{process_id}/status", encoding="ascii") as status:  # noqa: PTH123
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0
