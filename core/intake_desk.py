"""The whole intake in one commit: customer, device, job, record, photos, signature and deposit, or nothing of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal

from core import assets, billing, catalog, drafts, files, intakes, people, settings, work_orders
from core.assets import NewDevice
from core.base import log
from core.base.errors import Invalid, NotFound
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.billing import NewPayment
from core.files import NewFile
from core.intakes import NewIntake
from core.people import NewPerson
from core.rules import matching
from core.rules.words import FileKind, PaymentKind
from core.storage.store import FileStore
from core.work_orders import NewWorkOrder, OrderRow


@dataclass(frozen=True)
class NewDeviceByName:
    """A device as it is typed at the desk; type, brand and model are added to the catalogue where they are new."""

    device_type: str
    brand: str | None = None
    model: str | None = None
    serial_number: str | None = None
    serial_missing: str | None = None
    colour: str | None = None
    notes: str | None = None


@dataclass(frozen=True)
class Photo:
    """A picture as it came from the camera."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Intake:
    """What the intake screen hands over. Either an id or what is needed to add the row."""

    customer_id: int | None = None
    new_customer: NewPerson | None = None
    device_id: int | None = None
    new_device: NewDeviceByName | None = None
    order: NewWorkOrder = field(default_factory=NewWorkOrder)
    record: NewIntake = field(default_factory=NewIntake)
    #: and papers; best prepared beforehand (`files.prepared`): it is slow, and others wait while a transaction writes
    photos: Sequence[Photo | NewFile] = ()
    signature_png: bytes | None = None
    deposit: Decimal = ZERO
    deposit_method: str = "Cash"
    assignee_id: int | None = None
    other_symptoms: Sequence[str] = ()


def take_in(tx: Transaction, store: FileStore, new: Intake, *, draft_id: int | None = None) -> OrderRow:
    """The draft it was typed in goes away in the same commit, so that no crash leaves it to be stored twice.

    Raises: what its parts raise; a refused part's `field` or `thing` names the input, and nothing is stored.
    """
    shop = settings.read(tx)
    if sum(isinstance(photo, Photo) or photo.kind is FileKind.PHOTO for photo in new.photos) < shop.photos_required:
        raise Invalid("photos", "This shop takes at least {count} photos", count=shop.photos_required)
    customer_id = _customer(tx, new)
    device_id = _device(tx, new, customer_id)
    symptom_ids = [*new.record.symptom_ids, *(_symptom(tx, name) for name in new.other_symptoms)]
    first = symptom_ids[0] if symptom_ids else None
    order = replace(new.order, customer_id=customer_id, asset_id=device_id, symptom_id=new.order.symptom_id or first)
    opened = work_orders.open_(tx, order)
    intakes.record(tx, opened.id, replace(new.record, symptom_ids=symptom_ids))
    for photo in new.photos:
        ready = files.prepared(photo.name, photo.content, FileKind.PHOTO) if isinstance(photo, Photo) else photo
        files.put(tx, store, "work_order", opened.id, ready)
    if new.signature_png is not None:
        _sign(tx, store, opened, new)
    if new.record.safety_note:
        assets.change(tx, device_id, {"is_red_tagged": True})
    if new.assignee_id is not None:
        with _called("Technician"):
            work_orders.assign(tx, opened.id, new.assignee_id)
    if new.deposit > ZERO:
        payment = NewPayment(opened.id, new.deposit, new.deposit_method, PaymentKind.DEPOSIT)
        billing.take(tx, payment)
    if draft_id is not None:
        drafts.discard(tx, draft_id)
    return work_orders.get(tx, opened.id)


@contextmanager
def _called(thing: str) -> Iterator[None]:
    """Someone who is not there is named by his part in the intake."""
    try:
        yield
    except NotFound as missing:
        raise NotFound(thing) from missing


def _customer(tx: Transaction, new: Intake) -> int:
    if new.customer_id is not None:
        with _called("Customer"):
            return people.get(tx, new.customer_id).id
    if new.new_customer is None:
        raise Invalid("customer", "Choose a customer, or add a new one")
    return people.add(tx, new.new_customer).id


def _device(tx: Transaction, new: Intake, customer_id: int) -> int:
    if new.device_id is not None:
        return assets.get(tx, new.device_id).id
    if new.new_device is None:
        raise Invalid("device", "Choose a device, or add a new one")
    typed = new.new_device
    kind_id = _named(tx, catalog.list_device_types(tx), typed.device_type, catalog.add_device_type, "device_type")
    brand_id = _named(tx, catalog.list_brands(tx), typed.brand, catalog.add_brand, "brand") if typed.brand else None
    model_id = _model(tx, brand_id, typed.model, kind_id) if typed.model and brand_id is not None else None
    name = typed.model if typed.model and brand_id is None else None
    device = NewDevice(
        customer_id,
        kind_id,
        brand_id,
        model_id,
        typed.serial_number,
        typed.serial_missing,
        typed.colour,
        typed.notes,
        name,
    )
    return assets.add_device(tx, device).id


def _named(
    tx: Transaction,
    known: Sequence[catalog.TypeRow],
    name: str,
    add: Callable[[Transaction, str], catalog.TypeRow],
    field_name: str,
) -> int:
    key = matching.name_key(name)
    if not key:
        raise Invalid(field_name, "This field is required")
    for row in known:
        if matching.name_key(row.name) == key:
            return row.id

    return add(tx, name).id


def _model(tx: Transaction, brand_id: int, name: str, device_type_id: int) -> int:
    key = matching.name_key(name)
    for row in catalog.list_models(tx, brand_id=brand_id):
        if matching.name_key(row.name) == key:
            return row.id
    return catalog.add_model(tx, brand_id, name, device_type_id).id


def _symptom(tx: Transaction, name: str) -> int:
    key = matching.name_key(name)
    for row in catalog.list_symptoms(tx):
        if matching.name_key(row.name) == key:
            return row.id
    return catalog.add_symptom(tx, name).id


def _sign(tx: Transaction, store: FileStore, order: OrderRow, new: Intake) -> None:
    assert new.signature_png is not None
    drawn = files.add(
        tx, store, "work_order", order.id, f"{order.number}-signature.png", new.signature_png, FileKind.SIGNATURE
    )
    terms = settings.read(tx).terms
    signed = log.json_text([order.number, order.uuid, str(order.estimate), new.record.customer_words, terms])
    intakes.sign(tx, order.id, drawn.id, hashlib.sha256(signed.encode()).hexdigest())
