"""Every event arrives: signed, in order, whatever becomes of the receiver and the server."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from core.rules.web_addresses import LOCAL_VARIABLE
from tests.api.shared.webhooks.conftest import Got, Receiver
from tests.end_to_end.processes import Server, lay_shop

#: So many jobs and kills; a thousand and ten say more, and take some minutes.
EVENTS = int(os.environ.get("FRONTBENCH_TEST_WEBHOOK_EVENTS", "45"))
KILLS = int(os.environ.get("FRONTBENCH_TEST_WEBHOOK_KILLS", "2"))
#: The receiver fails so often in a row, each time at another message.
STREAKS = range(1, int(os.environ.get("FRONTBENCH_TEST_WEBHOOK_STREAKS", "2")) + 1)
SECRET = "your-webhook-secret-key"


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """On this machine, which is allowed meanwhile."""
    monkeypatch.setenv(LOCAL_VARIABLE, "1")
    made = Receiver()
    yield made
    made.close()


def titles(got: list[Got]) -> list[str]:
    """Of the jobs, each when it was heard of first."""
    found = [json.loads(each.body)["data"]["payload"]["workOrder"]["title"] for each in got]
    return list(dict.fromkeys(found))


def failing(count: int) -> dict[str, int]:
    """At which job the receiver fails how often."""
    return {f"Job {count * streak // (len(STREAKS) + 1):04}": streak for streak in STREAKS}


@pytest.mark.timeout(900)
def test_every_event_arrives_though_the_server_is_killed(tmp_path: Path, receiver: Receiver) -> None:
    """After each kill the next server goes on where the last one was; what failed comes again first."""
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    lay_shop(url)
    wanted = [f"Job {number:04}" for number in range(EVENTS)]
    left, failed = failing(EVENTS), []

    def answer(got: Got) -> tuple[int, dict[str, str]]:
        title = titles([got])[0]
        if left.get(title, 0) > 0:
            left[title] -= 1
            failed.append(title)
            return 500, {}
        return 200, {}

    receiver.answering = answer
    each = -(-EVENTS // (KILLS + 1))
    for first in range(0, EVENTS, each):
        server = Server(url)
        with server.client() as client:
            if not first:
                _register(client, receiver)
            for title in wanted[first : first + each]:
                client.post("/api/work-orders", json={"title": title}).raise_for_status()
        if first + each < EVENTS:
            server.kill()
    receiver.came.acquire()
    arrived = receiver.came.wait_for(lambda: len(titles(_good(receiver, failed))) >= EVENTS, 600)
    receiver.came.release()
    assert server.stop() == 0
    assert arrived and titles(receiver.got) == wanted
    assert sorted(failed) == sorted(title for title, times in failing(EVENTS).items() for _ in range(times))
    for got in receiver.got:
        assert got.headers["x-maintainpro-signature"] == hmac.new(SECRET.encode(), got.body, hashlib.sha256).hexdigest()
        assert got.headers["x-maintainpro-event"] == "work_order.created"
    by_delivery = {got.headers["x-maintainpro-delivery"]: got.body for got in receiver.got}
    assert len(by_delivery) == EVENTS == len({json.loads(body)["id"] for body in by_delivery.values()})


def _register(client: httpx.Client, receiver: Receiver) -> None:
    body = {"url": receiver.url, "events": ["work_order.created"], "secret": SECRET}
    client.post("/api/webhooks", json=body).raise_for_status()


def _good(receiver: Receiver, failed: list[str]) -> list[Got]:
    """What came in, without what was answered with a failure."""
    refused, found = list(failed), []
    for got in receiver.got:
        title = titles([got])[0]
        if title in refused:
            refused.remove(title)
        else:
            found.append(got)
    return found
