"""The tour on the LAN: the server is started, and programs open jobs through the documented requests."""

from __future__ import annotations

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.request import Request, urlopen

from desktop.server_process import ServerState
from desktop.tour.counter import Login
from desktop.tour.hands import StoryFailed, button, click, keys, until
from desktop.tour.stage import Stage

PATIENCE_S = 30


def share(stage: Stage) -> str:
    """Starts the server by its switch; its address."""
    stage.say("Sharing: the shop goes on the network")
    screen = stage.go("Sharing")
    _choose_port(stage, screen)
    click(screen.switch)
    until(lambda: screen.server.state is not ServerState.STARTING and screen.server.is_on, "the server to start")
    if screen.server.state is not ServerState.RUNNING:
        raise StoryFailed(f"the server did not start: {screen.server.problem}")
    stage.clear_notices()
    return f"http://127.0.0.1:{screen.server.port}"


def _choose_port(stage: Stage, screen: Any) -> None:
    """One that is free on this computer."""
    port = screen.options.form.fields["sharing_port"].control
    port.setFocus()
    port.selectAll()
    keys(str(free_port()))
    click(button(screen, "Save sharing options"))
    until(lambda: not screen.options.form.is_dirty, "the port to be kept")
    stage.settle()


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


def order_from_lan(stage: Stage, address: str, login: Login) -> int:
    """While the desk shows the open jobs, another program posts one; its id, once it is seen in the list."""
    screen = stage.go("Work orders")
    before = screen.list.table.count()
    with ThreadPoolExecutor(1) as elsewhere:
        posted = elsewhere.submit(post_order, address, login)
        until(posted.done, "the server's answer")
        answer = posted.result()
    stage.say(f"The LAN: POST /v1/orders answered 201 with order {answer['id']}")
    until(lambda: screen.list.table.model.row_of(answer["id"]) >= 0, "the posted order in the open list")
    stage.say(f"It stands in the open list, {screen.list.table.count() - before} more than before")
    screen.list.table.select(answer["id"])
    stage.settle()
    return int(answer["id"])


def post_order(address: str, login: Login) -> dict[str, Any]:
    """Signs in, looks for a device, and opens an order on it."""
    token = _token(address, login)
    device = _ask(f"{address}/v1/devices?limit=1", token=token)[0]
    order = {
        "device_id": device["id"],
        "customer_id": device["owner_id"],
        "cost": "250.00",
        "discount": "0.00",
        "note": "Screen replacement needed",
        "status": "Pending",
    }
    answer: dict[str, Any] = _ask(f"{address}/v1/orders", order, token)
    return answer


def request_from_lan(stage: Stage, address: str, login: Login) -> None:
    """While the desk shows the rooms, the hotel's program posts a request, once it is seen on its room's tile."""
    screen = stage.go("Rooms")
    screen.show_board()
    before = {room.name: room.open_jobs for room in screen.board.state.rows}
    with ThreadPoolExecutor(1) as elsewhere:
        posted = elsewhere.submit(post_request, address, login)
        until(posted.done, "the server's answer")
        answer = posted.result()
    number, room = answer["work_order_number"], answer["room"]
    stage.say(f"The LAN: POST /api/v1/work_order answered 201 with {number} in room {room}")

    def is_on_tile() -> bool:
        return any(each.name == room and each.open_jobs > before[room] for each in screen.board.state.rows)

    until(is_on_tile, f"the request on the tile of room {room}")
    until(lambda: any(number in each.text for each in stage.workspace.toasts.notices()), "the notice of it")
    stage.say("It stands on the open board, with a notice")


def post_request(address: str, login: Login) -> dict[str, Any]:
    """Signs in, and asks for a technician in a room, as the hotel document does."""
    request = {
        "created_by": "Guest",
        "assigned_to": "Maintenance Technician",
        "room": "205",
        "type": "Technician Request",
        "status": "Created",
    }
    answer: dict[str, Any] = _ask(f"{address}/api/v1/work_order", request, _token(address, login))
    return answer


def _token(address: str, login: Login) -> str:
    signed_in = _ask(f"{address}/v1/auth/login", {"phone": login.name, "password": login.password})
    token: str = signed_in["tokens"]["access_token"]
    return token


def _ask(url: str, body: dict[str, Any] | None = None, token: str = "") -> Any:
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    request = Request(url, None if body is None else json.dumps(body).encode(), headers)
    with urlopen(request, timeout=PATIENCE_S) as answer:
        return json.load(answer)
