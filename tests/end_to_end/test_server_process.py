"""frontbench-server as its users meet it: a command that says one line, and ends as it should."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.end_to_end.processes import PASSWORD, PHONE, Server, lay_shop, serving


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A shop with an administrator."""
    address = f"sqlite:///{tmp_path / 'shop.db'}"
    lay_shop(address)
    return address


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command, to its end."""
    command = [sys.executable, "-m", "api", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, env=os.environ | environment, check=False
    )


def test_one_line_says_where_it_listens(url: str) -> None:
    """With the real port, on stdout, and nothing else there."""
    with serving(url) as server:
        assert server.line.startswith("listening on http://127.0.0.1:")
        assert not server.line.endswith(":0")
        assert httpx.get(f"{server.address}/health").json() == {"status": "ok"}
        assert server.stop() == 0


def test_the_database_may_come_from_the_environment(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the command names none."""
    monkeypatch.setenv("FRONTBENCH_DATABASE_URL", url)
    process = subprocess.Popen([sys.executable, "-m", "api", "--port", "0"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline().startswith("listening on")
    process.terminate()
    assert process.wait(60) == 0
    process.stdout.close()


@pytest.mark.parametrize(
    "arguments", [["--port", "x"], ["--port", "70000"], ["--processes", "0"], ["--what"], ["serve"]]
)
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    """With a hint how it is meant."""
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage" in done.stderr


def test_what_keeps_it_from_serving_is_said_in_one_line(url: str, tmp_path: Path) -> None:
    """Exit 1, no traceback, and nothing on stdout."""
    (tmp_path / "text.db").write_text("this is no database, only a text that is long enough to be looked at")
    (tmp_path / "empty").mkdir()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        outcomes = [
            run("--database", url, "--port", port),
            run("--database", f"sqlite:///{tmp_path / 'empty' / 'shop.db'}", "--port", "0"),
            run("--database", f"sqlite:///{tmp_path / 'text.db'}", "--port", "0"),
            run("--database", f"sqlite:///{tmp_path / 'text.db'}", "--port", "0", "--processes", "2"),
            run("--database", "mysql://nowhere", "--port", "0"),
            run("--database", "nonsense", "--port", "0"),
            run("--database", url, "--host", "192.0.2.1", "--port", "0"),
        ]
    for done in outcomes:
        assert (done.returncode, done.stdout) == (1, ""), done
        assert done.stderr.startswith("frontbench-server: ") and done.stderr.count("\n") == 1, done
    assert not (tmp_path / "empty" / "shop.db").exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_finishes_what_is_in_flight(url: str, number: signal.Signals) -> None:
    """A login that was sent gets its answer; then it exits with 0."""
    form = json.dumps({"phone": PHONE, "password": PASSWORD}).encode()
    head = f"POST /v1/auth/login HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: {len(form)}\r\n\r\n"
    with serving(url) as server:
        port = int(server.address.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=60) as login, login.makefile("rb") as answer:
            login.sendall(head.encode() + form)
            server.process.send_signal(number)
            assert answer.readline().startswith(b"HTTP/1.1 200")
        assert server._end() == 0


def test_readers_do_not_wait_for_passwords(url: str) -> None:
    """While more logins are being checked than there are threads for them, readers are served."""
    form = {"phone": "1112223333", "password": PASSWORD}

    def sign_in() -> None:
        httpx.post(f"{server.address}/v1/auth/login", json=form, timeout=100)

    with serving(url) as server, server.client() as reader:
        logins = [threading.Thread(target=sign_in) for _ in range(6)]
        for login in logins:
            login.start()
        reads = 0
        while any(login.is_alive() for login in logins):
            assert reader.get("/v1/orders").status_code == 200
            reads += 1
        assert reads > len(logins)


def test_every_request_is_logged_without_secrets(url: str, tmp_path: Path) -> None:
    """One line of JSON each, beside the database."""
    with serving(url) as server, server.client() as client:
        client.get("/v1/orders?limit=5", headers={"X-Request-Id": "from-the-test"})
        client.get("/v1/orders?secret=hunter2")
        assert server.stop() == 0
    text = (tmp_path / "shop.frontbench" / "logs" / "requests.log").read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    assert [(line["method"], line["path"], line["status"]) for line in lines] == [
        ("POST", "/v1/auth/login", 200),
        ("GET", "/v1/orders", 200),
        ("GET", "/v1/orders", 200),
    ]
    assert lines[1]["id"] == "from-the-test"
    assert lines[1]["who"] == 1
    assert "hunter2" not in text and PASSWORD not in text and "Bearer" not in text


def children(server: Server) -> set[int]:
    """The serving processes of one that watches over several."""
    lists = Path(f"/proc/{server.process.pid}/task").glob("*/children")
    return {int(pid) for each in lists for pid in each.read_text().split()}


def is_alive(pid: int) -> bool:
    """Whether it runs; one that is dead and not yet buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until(come_true: Callable[[], bool]) -> None:
    """Fails where it never does."""
    deadline = time.monotonic() + 60
    while not come_true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks processes up in /proc")


@needs_proc
def test_several_processes_share_a_port_and_stop_together(url: str) -> None:
    """A token of one opens the others; a revoked one opens none."""
    with serving(url, "--processes", "2") as server:
        started = children(server)
        assert len(started) == 2
        form = {"phone": PHONE, "password": PASSWORD}
        tokens = httpx.post(f"{server.address}/v1/auth/login", json=form).json()["tokens"]
        headers = {"Authorization": f"Bearer {tokens['access_token']}"}
        for _ in range(20):  # each on a connection of its own, so that both processes are met
            assert httpx.get(f"{server.address}/v1/orders", headers=headers).status_code == 200
        httpx.post(f"{server.address}/v1/auth/logout", json={"refresh_token": tokens["refresh_token"]})
        for _ in range(20):
            assert httpx.get(f"{server.address}/v1/orders", headers=headers).status_code == 401
        assert server.stop() == 0
        assert not any(is_alive(pid) for pid in started)


@needs_proc
def test_a_process_that_dies_is_replaced(url: str) -> None:
    """Nobody has to notice."""
    with serving(url, "--processes", "2") as server:
        first = children(server)
        os.kill(min(first), signal.SIGKILL)
        wait_until(lambda: len(children(server) - first) == 1)
        for _ in range(10):
            assert httpx.get(f"{server.address}/health", timeout=30).status_code == 200


@needs_proc
def test_no_process_outlives_the_one_that_started_it(url: str) -> None:
    """However it ended."""
    with serving(url, "--processes", "2") as server:
        started = children(server)
        server.kill()
        wait_until(lambda: not any(is_alive(pid) for pid in started))
