"""Work orders: states, names, times, numbers, versions, and who may do what."""

from __future__ import annotations

import itertools
import threading
from typing import Any

import pytest

from core import rooms, teams, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import Status
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.api.conftest import Answer, Client
from tests.api.hotel.conftest import CLEANING, PATH, Hotel
from tests.core.conftest import SteppedClock

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])

WORDS = ("Created", "Assigned", "In Progress", "Done", "Cancelled")
NOW = "2026-03-02T09:00:00"


def status_of(shop: Shop, number: str) -> Status:
    """Where the job stands inside."""
    with shop.reading(SYSTEM) as tx:
        return work_orders.get_room_job(tx, number).status


# states


@pytest.mark.parametrize(("first", "second"), list(itertools.product(WORDS, WORDS)))
def test_every_state_can_follow_every_other(hotel: Hotel, first: str, second: str) -> None:
    """What is written reads back the same; the end comes and goes with the state."""
    opened = hotel.post(status=first)
    assert (opened.status, opened.json["status"]) == (201, first)
    number = opened.json["work_order_number"]
    changed = hotel.put(number, status=second)
    assert (changed.status, changed.json["status"]) == (200, second)
    shown = hotel.get(number)
    assert shown["status"] == second
    assert (shown["finished_at"] is not None) == (second == "Done" or (first == second == "Done"))


def test_writing_the_word_that_stands_changes_no_state(hotel: Hotel, shop: Shop) -> None:
    """A job on hold is In Progress, a closed one Done; saying so moves neither."""
    for inside, word in ((Status.ON_HOLD, "In Progress"), (Status.CLOSED, "Done"), (Status.REQUESTED, "Created")):
        number = hotel.opened()
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
            work_orders.move(tx, work_orders.get_room_job(tx, number).id, inside)
        assert hotel.put(number, status=word, created_by="Guest").json["status"] == word
        assert status_of(shop, number) is inside


# times


def test_the_clients_own_times_are_taken(hotel: Hotel) -> None:
    """At POST and at PUT, in whatever time zone. Source: contract, decision 20."""
    start, end = "2023-09-30T08:00:00", "2023-09-30T10:00:00"
    done = hotel.post(status="Done", started_at=start, finished_at=end).json
    assert (done["started_at"], done["finished_at"]) == (start, end)
    number = hotel.opened(started_at=start)
    assert hotel.put(number, status="In Progress").json["started_at"] == start
    changed = hotel.put(number, status="Done", finished_at="2023-09-30T12:00:00+02:00").json
    assert (changed["started_at"], changed["finished_at"]) == (start, end)
    assert hotel.put(number, started_at="2023-09-30T07:00:00Z").json["started_at"] == "2023-09-30T07:00:00"
    assert hotel.put(number, finished_at="2023-09-30T11:00:00").json["finished_at"] == "2023-09-30T11:00:00"


def test_times_that_nobody_names_follow_the_state(hotel: Hotel, clock: SteppedClock) -> None:
    """Begun at the first start, ended at the last end."""
    number = hotel.opened()
    assert hotel.get(number)["started_at"] is None
    assert hotel.put(number, status="In Progress").json["started_at"] == NOW
    clock.step(hours=1)
    assert hotel.put(number, status="Done").json["finished_at"] == "2026-03-02T10:00:00"


def test_a_job_whose_end_alone_is_known_began_no_later(hotel: Hotel) -> None:
    """No work takes less than no time."""
    end = "2023-09-30T10:00:00"
    for shown in (
        hotel.post(status="Done", finished_at=end).json,
        hotel.put(hotel.opened(), status="Done", finished_at=end).json,
    ):
        assert (shown["started_at"], shown["finished_at"]) == (end, end)


def test_reopening_clears_the_end(hotel: Hotel) -> None:
    """Also where the whole job is sent back as it was shown. Source: contract, decision 20."""
    number = hotel.opened(status="Done")
    changed = hotel.put(number, **hotel.get(number) | {"status": "In Progress"})
    assert (changed.status, "finished_at" in changed.json) == (200, False)
    assert hotel.get(number)["finished_at"] is None


def test_the_whole_job_may_be_sent_back(hotel: Hotel) -> None:
    """What is null there is what the state makes it."""
    number = hotel.opened()
    shown = hotel.get(number)
    assert hotel.put(number, **shown).status == 200
    assert hotel.get(number) == shown
    done = hotel.put(number, **shown | {"status": "Done"}).json
    assert (done["started_at"], done["finished_at"]) == (NOW, NOW)
    assert hotel.put(number, started_at=None, finished_at=None).json == done


def test_an_end_before_the_beginning_is_refused(hotel: Hotel) -> None:
    """422, naming the field; nothing is changed."""
    times = {"started_at": "2023-09-30T08:00:00", "finished_at": "2023-09-30T07:59:59"}
    assert hotel.post(**times).status == 422
    number = hotel.opened()
    answer = hotel.put(number, status="Done", **times)
    assert answer.status == 422 and answer.json["detail"].startswith("finished_at: ")
    assert hotel.get(number)["status"] == "Created"


@pytest.mark.parametrize(
    "moment", ["yesterday", 1696089600, "2023-13-01T00:00:00", "", [], "٢٠٢٣-٠٩-٣٠T08:00:00", True]
)
def test_what_is_no_moment_is_refused(hotel: Hotel, moment: Any) -> None:
    """422 at the field."""
    for field in ("started_at", "finished_at"):
        answer = hotel.post(**{field: moment})
        assert answer.status == 422 and answer.json["detail"].startswith(f"{field}: ")


# names


def test_an_unknown_room_is_registered_and_unconfirmed(hotel: Hotel, shop: Shop) -> None:
    """Once, in any spelling. Source: contract, decision 3."""
    hotel.opened(room="Suite 7")
    assert hotel.get(hotel.opened(room=" suite  7 "))["room"] == "Suite 7"
    with shop.reading(SYSTEM) as tx:
        assert [(room.name, room.is_unconfirmed) for room in rooms.board(tx)] == [("Suite 7", True)]


def test_a_known_room_stays_as_it_is(hotel: Hotel, shop: Shop) -> None:
    """A job in it is no news about it."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.add(tx, "204", "2")
    number = hotel.opened(room="204")
    with shop.reading(SYSTEM) as tx:
        (room,) = rooms.board(tx)
        assert (room.is_unconfirmed, room.open_jobs) == (False, 1)
    assert hotel.put(number, room="205").json["room"] == "205"
    with shop.reading(SYSTEM) as tx:
        assert {room.name: room.open_jobs for room in rooms.board(tx)} == {"204": 0, "205": 1}


def test_a_member_of_staff_is_assigned_by_name(hotel: Hotel, shop: Shop) -> None:
    """He alone, as the desktop and the repair dialect see it; no customer."""
    tom, ann = hotel.person(Role.TECHNICIAN, "Tom Technician"), hotel.person(Role.FRONT_DESK, "Ann Clerk")
    hotel.person(Role.CUSTOMER, "Maid Service")
    assert tom.person is not None and ann.person is not None
    number = hotel.opened(assigned_to="tom technician")
    assert hotel.get(number)["assigned_to"] == "Tom Technician"
    assert hotel.put(number, assigned_to="Ann Clerk").json["assigned_to"] == "Ann Clerk"
    assert hotel.opened(assigned_to="Maid Service")
    with shop.reading(SYSTEM) as tx:
        job = work_orders.get_room_job(tx, number)
        assert [each.person_id for each in work_orders.of_order(tx, job.id)] == [ann.person.id]
        assert [team.name for team in teams.all_(tx)] == ["Maid Service"]


def test_anybody_else_is_a_team_made_on_first_use(hotel: Hotel, shop: Shop) -> None:
    """Once, in any spelling; a person who had the job has it no longer."""
    hotel.person(Role.TECHNICIAN, "Tom Technician")
    number = hotel.opened(assigned_to="Tom Technician")
    assert hotel.put(number, assigned_to="Housekeeping Staff").json["assigned_to"] == "Housekeeping Staff"
    assert hotel.get(hotel.opened(assigned_to="housekeeping  staff"))["assigned_to"] == "Housekeeping Staff"
    with shop.reading(SYSTEM) as tx:
        assert [team.name for team in teams.all_(tx)] == ["Housekeeping Staff"]
    assert hotel.put(number, assigned_to=None).json["assigned_to"] is None


def test_sending_back_who_has_it_takes_it_from_nobody(hotel: Hotel, shop: Shop) -> None:
    """The document shows one of those who work on a job."""
    tom, ann = hotel.person(Role.TECHNICIAN, "Tom Technician"), hotel.person(Role.TECHNICIAN, "Ann Technician")
    assert tom.person is not None and ann.person is not None
    number = hotel.opened(assigned_to="Tom Technician")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        order_id = work_orders.get_room_job(tx, number).id
        work_orders.assign(tx, order_id, ann.person.id)
    assert hotel.put(number, assigned_to="Tom Technician", status="Assigned").status == 200
    with shop.reading(SYSTEM) as tx:
        assert len(work_orders.of_order(tx, order_id)) == 2


def test_who_created_it_is_a_free_label(hotel: Hotel) -> None:
    """Where nobody says, whoever asked."""
    assert hotel.admin.person is not None
    assert hotel.get(hotel.opened(created_by="Guest"))["created_by"] == "Guest"
    number = hotel.opened()
    assert hotel.get(number)["created_by"] == hotel.admin.person.full_name
    assert hotel.put(number, created_by=None).json["created_by"] is None


@pytest.mark.parametrize("name", ["=1+1", "<b>bold</b>", "O'Brien; --", "客房部", "😀", "x" * 200])
def test_names_are_only_text(hotel: Hotel, name: str) -> None:
    """They come back as they were sent."""
    number = hotel.opened(created_by=name, assigned_to=name)
    assert (hotel.get(number)["created_by"], hotel.get(number)["assigned_to"]) == (name, name)


# numbers


def test_a_clients_number_is_kept_or_refused(hotel: Hotel) -> None:
    """409 where it is taken; one is given where there is none. Source: contract, decision 1."""
    assert hotel.opened(work_order_number="WO002") == "WO002"
    assert hotel.post(work_order_number="WO002")[:2] == (409, {"detail": "Work order WO002 exists already"})
    assert [hotel.opened(), hotel.opened()] == ["WO001", "WO003"]


@pytest.mark.parametrize("number", ["H 7", "Zimmer ä", "a?b#c", "100%", "..."])
def test_a_job_is_found_by_its_own_number(hotel: Hotel, number: str) -> None:
    """Whatever a client chose."""
    hotel.opened(work_order_number=number)
    quoted = "".join(f"%{byte:02X}" for byte in number.encode())
    assert hotel.get(quoted)["work_order_number"] == number


def test_a_number_stays(hotel: Hotel) -> None:
    """The same one may be sent along, another one not."""
    number = hotel.opened()
    assert hotel.put(number, work_order_number=number, type="Cleaning").status == 200
    answer = hotel.put(number, work_order_number="WO999")
    assert answer.status == 422 and answer.json["detail"].startswith("work_order_number: ")


# the list


def test_the_list_is_in_order_and_in_pages(hotel: Hotel) -> None:
    """Ten from the start where nothing else is said."""
    numbers = [hotel.opened() for _ in range(12)]
    found = hotel.admin.get(PATH)
    assert [each["work_order_number"] for each in found] == numbers[:10]
    assert found[0] == hotel.get(numbers[0])
    some = hotel.admin.get(f"{PATH}/?skip=9&limit=2")
    assert [each["work_order_number"] for each in some] == numbers[9:11]
    assert hotel.admin.get(f"{PATH}?skip=12") == []


@pytest.mark.parametrize(
    ("query", "field"),
    [("limit=0", "limit"), ("limit=-1", "limit"), ("limit=1001", "limit"), ("limit=99999999999999999999", "limit"),
     ("limit=ten", "limit"), ("skip=-1", "skip"), ("skip=1e9", "skip"), ("skip=%D9%A1", "skip"), ("limit=", "limit")],
)  # fmt: skip
def test_a_page_out_of_range_is_refused(hotel: Hotel, query: str, field: str) -> None:
    """422, naming the field."""
    answer = hotel.admin("GET", f"{PATH}?{query}")
    assert (answer.status, list(answer.json)) == (422, ["detail"])
    assert answer.json["detail"].startswith(f"{field}: ")


def test_only_jobs_in_rooms_are_shown(hotel: Hotel, shop: Shop) -> None:
    """Others are as good as none. Source: contract, Addresses."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        other = work_orders.open_(tx, NewWorkOrder(title="Sweep the yard", type="Cleaning"))
        room = rooms.add(tx, "101")
        inside = work_orders.open_(tx, NewWorkOrder(location_id=room.location_id, title="Broken TV"))
    assert [each["work_order_number"] for each in hotel.admin.get(PATH)] == [inside.number]
    for method in ("GET", "PUT"):
        answer = hotel.admin(method, f"{PATH}/{other.number}", {} if method == "PUT" else None)
        assert answer[:2] == (404, {"detail": "Work order not found"})


# versions and retries


def test_a_version_that_is_gone_changes_nothing(hotel: Hotel, shop: Shop) -> None:
    """412, also where only the assignee was changed elsewhere; the ETag of each answer works."""
    posted = hotel.admin("POST", PATH, CLEANING)
    path = f"{PATH}/WO003"
    assert posted.headers["etag"] == hotel.admin("GET", path).headers["etag"]
    tom = hotel.person(Role.TECHNICIAN, "Tom")
    assert tom.person is not None
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.assign(tx, work_orders.get_room_job(tx, "WO003").id, tom.person.id)
    refused = hotel.admin("PUT", path, {"status": "Done"}, If_Match=posted.headers["etag"])
    assert refused[:2] == (412, {"detail": "Work order was changed meanwhile"})
    shown = hotel.admin("GET", path, If_None_Match=posted.headers["etag"])
    assert (shown.status, shown.json["status"], shown.json["assigned_to"]) == (200, "Created", "Tom")
    assert hotel.admin("GET", path, If_None_Match=shown.headers["etag"]).status == 304
    changed = hotel.admin("PUT", path, {"status": "Done"}, If_Match=shown.headers["etag"])
    assert changed.status == 200
    assert hotel.admin("PUT", path, {"type": "Maid Request"}, If_Match=changed.headers["etag"]).status == 200


def test_a_request_sent_twice_opens_one_job(hotel: Hotel) -> None:
    """Another body under the same key is refused."""
    first = hotel.admin("POST", PATH, {"room": "101"}, Idempotency_Key="k1")
    again = hotel.admin("POST", PATH, {"room": "101"}, Idempotency_Key="k1")
    assert first[:2] == again[:2] and len(hotel.admin.get(PATH)) == 1
    other = hotel.admin("POST", PATH, {"room": "102"}, Idempotency_Key="k1")
    assert other[:2] == (422, {"detail": "This key was used for another request"})


# who may do what


def test_roles_reach_as_far_as_in_every_dialect(hotel: Hotel) -> None:
    """List, show, create, change; without a right 403, in the document's shape."""
    number = hotel.opened()
    allowed = {}
    for role in (each for each in Role if each is not Role.CUSTOMER):
        own = hotel.person(role)
        tried = [
            own("GET", PATH),
            own("GET", f"{PATH}/{number}"),
            own("POST", PATH, {"room": f"new {role}"}),
            own("PUT", f"{PATH}/{number}", {"type": "Cleaning"}),
        ]
        allowed[role] = [each.status for each in tried]
        assert all(list(each.json) == ["detail"] for each in tried if each.status == 403)
    none, everything = [403] * 4, [200, 200, 201, 200]
    assert allowed == {
        role: none if role in (Role.VIEWER, Role.STOREMAN) else everything for role in Role if role is not Role.CUSTOMER
    }


def test_a_technician_works_but_gives_no_work(hotel: Hotel) -> None:
    """He may take a job himself. Source: permission wo:assign."""
    tom = hotel.person(Role.TECHNICIAN, "Tom Technician")
    path = f"{PATH}/{hotel.opened()}"
    assert tom("PUT", path, {"assigned_to": "Night shift"}).status == 403
    assert hotel.admin.get(path)["assigned_to"] is None
    assert tom("PUT", path, {"assigned_to": "Tom Technician", "status": "In Progress"}).status == 200
    assert hotel.admin.get(path)["assigned_to"] == "Tom Technician"


def test_customers_see_only_what_is_theirs(hotel: Hotel, shop: Shop) -> None:
    """Another's job answers as if there were none. Source: contract, decision 4."""
    guest, other = hotel.person(Role.CUSTOMER), hotel.person(Role.CUSTOMER)
    house = hotel.opened(room="101")
    assert guest.get(PATH) == []
    assert guest("POST", PATH, {"room": "unheard of"})[:2] == (404, {"detail": "Room not found"})
    wish = {"room": "101", "type": "Amenity Request", "status": "Done", "started_at": NOW, "finished_at": NOW}
    opened = guest("POST", PATH, wish)
    assert (opened.status, opened.json["status"], opened.json["started_at"]) == (201, "Created", None)
    own = f"{PATH}/{opened.json['work_order_number']}"
    assert guest.get(own) == hotel.admin.get(own)
    assert guest.get(PATH) == [guest.get(own)] and other.get(PATH) == []
    for path in (f"{PATH}/{house}", f"{PATH}/WO999"):
        assert guest("GET", path)[:2] == (404, {"detail": "Work order not found"})
        assert guest("PUT", path, {"status": "Done"})[:2] == (404, {"detail": "Work order not found"})
    assert other("GET", own).status == 404
    assert guest("PUT", own, {"status": "Cancelled"}).status == 403
    assert guest("POST", PATH, {"room": "101", "assigned_to": "Housekeeping Staff"}).status == 403
    with shop.reading(SYSTEM) as tx:
        assert teams.all_(tx) == []


def test_a_job_is_the_same_row_behind_every_door(hotel: Hotel, shop: Shop, client: Client) -> None:
    """What the desktop does to it, the document shows."""
    number = hotel.opened(room="204", type="Technician Request")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        job = work_orders.get_room_job(tx, number)
        work_orders.move(tx, job.id, Status.IN_PROGRESS)
        assert [line.number for line in rooms.jobs_of(tx, rooms.board(tx)[0].id)] == [number]
    assert hotel.get(number)["status"] == "In Progress"
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.delete(tx, job.id)
    assert hotel.admin("GET", f"{PATH}/{number}").status == 404
    assert hotel.post(work_order_number=number).status == 409


def test_the_same_new_names_at_once_are_registered_once(hotel: Hotel, shop: Shop) -> None:
    """One room and one team, however many programs speak of them first; every job has its number."""
    answers: list[Answer] = []

    def ask() -> None:
        answers.append(hotel.post(room="900", assigned_to="Night shift"))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answer.status for answer in answers] == [201] * 8
    assert len({answer.json["work_order_number"] for answer in answers}) == 8
    with shop.reading(SYSTEM) as tx:
        assert [(room.name, room.open_jobs) for room in rooms.board(tx)] == [("900", 8)]
        assert len(teams.all_(tx)) == 1
