"""The whole intake in one commit."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal as D

import pytest

from core import assets, billing, catalog, drafts, files, intake_desk, people, settings, work_orders
from core.base.errors import Invalid, NotFound, Refused
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.intake_desk import Intake, NewDeviceByName, Photo
from core.intakes import NewIntake
from core.people import NewPerson
from core.rules.words import FileKind, PasscodeKind, PaymentKind
from core.shop import Shop
from core.work_orders import NewWorkOrder, OrderRow
from tests.core.workshop import Workshop

FULL = Intake(
    new_customer=NewPerson("محمد العلي", "+971 50 123 4567"),
    new_device=NewDeviceByName("Phone", "Samsung", "Galaxy S24", "R58N123ABC"),
    order=NewWorkOrder(estimate=D("120.00"), authorised_limit=D("150.00")),
    record=NewIntake("Does not charge", passcode_kind=PasscodeKind.PIN, passcode="1234", accessories=["Charger"]),
    other_symptoms=["Does not charge"],
    deposit=D("20.00"),
)


def _take_in(shop: Shop, at: Workshop, new: Intake) -> OrderRow:
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return intake_desk.take_in(tx, shop.store, new)


def test_everything_new_is_added_together(shop: Shop, at: Workshop, png: bytes) -> None:
    """Customer, device with its catalogue entries, job, record, photos, signature, deposit, assignment."""
    new = replace(FULL, photos=[Photo("front.png", png)], signature_png=png, assignee_id=at.technician.person_id)
    order = _take_in(shop, at, new)
    with shop.reading(at.manager) as tx:
        found = work_orders.detail(tx, order.id)
        assert {row.name for row in catalog.list_device_types(tx)} == {"Laptop", "Phone"}
    assert found.customer is not None
    assert found.device is not None
    assert found.intake is not None
    assert (found.customer.full_name, found.device.name) == ("محمد العلي", "Samsung Galaxy S24")
    assert (found.order.title, found.order.estimate) == ("Does not charge", D("120.00"))
    assert (found.symptoms, [a.name for a in found.accessories]) == (["Does not charge"], ["Charger"])
    assert [file.kind for file in found.files] == [FileKind.PHOTO, FileKind.SIGNATURE]
    assert found.intake.signature_file_id is not None
    assert [person.full_name for person in found.assignees] == ["Tom Bench"]
    assert found.payments is not None
    assert [(row.kind, row.amount) for row in found.payments] == [(PaymentKind.DEPOSIT, D("20.00"))]


def test_what_is_known_is_used_not_doubled(shop: Shop, at: Workshop) -> None:
    """An existing customer and device; a brand typed in another spelling."""
    first = _take_in(shop, at, Intake(customer_id=at.customer.id, device_id=at.device_id))
    assert (first.customer_id, first.asset_id) == (at.customer.id, at.device_id)
    _take_in(shop, at, Intake(customer_id=at.customer.id, new_device=NewDeviceByName("LAPTOP", "dell", "xps 13")))
    with shop.reading(at.clerk) as tx:
        assert [row.name for row in catalog.list_brands(tx)] == ["Dell"]
        assert [row.name for row in catalog.list_models(tx)] == ["XPS 13"]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"new_customer": None}, "customer"),
        ({"new_device": None}, "device"),
        ({"new_device": NewDeviceByName(" ")}, "device_type"),
        ({"new_customer": NewPerson(" ")}, "full_name"),
        ({"record": NewIntake(passcode_kind=PasscodeKind.PIN)}, "passcode"),
        ({"order": NewWorkOrder(estimate=D("-1"))}, "estimate"),
        ({"deposit": D("1.005")}, "amount"),
    ],
)
def test_a_refused_part_names_its_field_and_nothing_is_stored(
    shop: Shop, at: Workshop, changes: dict[str, object], field: str
) -> None:
    """No half intake."""
    with pytest.raises(Invalid) as refusal:
        _take_in(shop, at, replace(FULL, **changes))  # type: ignore[arg-type]
    assert refusal.value.field == field
    with shop.reading(at.clerk) as tx:
        assert work_orders.count(tx) == 0
        assert billing.page(tx, Page(10)) == []
        assert len(assets.page_of_devices(tx, Page(10))) == 1
        assert people.page(tx, Page(10), matching="محمد") == []


def test_a_bad_photo_leaves_no_file_behind(shop: Shop, at: Workshop, png: bytes) -> None:
    """The first was written already: it is taken back."""
    with pytest.raises(Refused):
        _take_in(shop, at, replace(FULL, photos=[Photo("front.png", png), Photo("x.png", b"")]))
    assert shop.store.names() == []


def test_the_shop_may_ask_for_photos(shop: Shop, at: Workshop, png: bytes) -> None:
    """Fewer than it asks for are refused."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, photos_required=2)
    with pytest.raises(Invalid) as refusal:
        _take_in(shop, at, replace(FULL, photos=[Photo("front.png", png), files.prepared("w.txt", b"words", None)]))
    assert refusal.value.field == "photos"


def test_the_draft_goes_away_in_the_same_commit(shop: Shop, at: Workshop) -> None:
    """A refused intake keeps it; a stored one cannot be stored again from it."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        draft = drafts.keep(tx, "intake", {"customer": {}}, "محمد العلي")
    with pytest.raises(Invalid), shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        intake_desk.take_in(tx, shop.store, replace(FULL, new_device=None), draft_id=draft.id)
    with shop.reading(at.clerk) as tx:
        assert drafts.mine(tx, "intake") == [draft]
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        intake_desk.take_in(tx, shop.store, FULL, draft_id=draft.id)
    with shop.reading(at.clerk) as tx:
        assert drafts.mine(tx, "intake") == []


def test_a_dangerous_device_gets_a_red_tag(shop: Shop, at: Workshop) -> None:
    """Wherever it is shown from then on."""
    _take_in(shop, at, replace(FULL, record=NewIntake(safety_note="Swollen battery, in the metal box")))
    with shop.reading(at.clerk) as tx:
        tagged = assets.lines(tx, Page(10), shown="red_tagged")
    assert [line.name for line in tagged] == ["Samsung Galaxy S24"]


def test_photos_may_be_prepared_beforehand(shop: Shop, at: Workshop, png: bytes) -> None:
    """Cleaning a large picture takes long, and nobody else writes meanwhile."""
    ready = files.prepared("front.png", png, FileKind.PHOTO)
    order = _take_in(shop, at, replace(FULL, photos=[ready]))
    with shop.reading(at.clerk) as tx:
        assert [row.name for row in files.of_subject(tx, "work_order", order.id)] == ["front.png"]


@pytest.mark.parametrize(
    ("changes", "thing"),
    [
        ({"new_customer": None, "customer_id": 10**9}, "Customer"),
        ({"new_device": None, "device_id": 10**9}, "Device"),
        ({"assignee_id": 10**9}, "Technician"),
    ],
)
def test_who_or_what_is_not_there_is_named_by_its_part(
    shop: Shop, at: Workshop, changes: dict[str, object], thing: str
) -> None:
    """So that the form can say it at its field."""
    with pytest.raises(NotFound) as refusal:
        _take_in(shop, at, replace(FULL, **changes))  # type: ignore[arg-type]
    assert refusal.value.thing == thing
