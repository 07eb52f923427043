"""The intake record: what was handed over, in what state, on what terms; and the vault for the passcode."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import search
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules import texts
from core.rules.words import CheckResult, PasscodeKind
from core.tables import accessories, assignments, conditions, intakes, order_symptoms, symptoms
from core.work_orders.rows import entity

i = intakes.c


class ConditionRow(NamedTuple):
    """One line of the condition checklist."""

    name: str
    result: CheckResult


class AccessoryRow(NamedTuple):
    """A thing that came with the device; its label is `<order number>/A<position>`."""

    id: int
    position: int
    name: str
    returned_at: datetime | None


class IntakeRow(NamedTuple):
    """The record without the passcode, which only `reveal_passcode` gives."""

    work_order_id: int
    customer_words: str | None
    dropped_off_by: str | None
    contact_phone: str | None
    how_it_happened: str | None
    has_liquid_damage: bool
    safety_note: str | None
    passcode_kind: PasscodeKind
    has_passcode: bool
    has_backup: bool
    may_be_wiped: bool
    terms_version: str | None
    consented_at: datetime | None
    signature_file_id: int | None
    signed_at: datetime | None


@dataclass(frozen=True)
class NewIntake:
    """What the desk writes down. `passcode` belongs to kinds pin and pattern ("1-2-5-8" for a pattern) only."""

    customer_words: str | None = None
    dropped_off_by: str | None = None
    contact_phone: str | None = None
    how_it_happened: str | None = None
    has_liquid_damage: bool = False
    safety_note: str | None = None
    passcode_kind: PasscodeKind = PasscodeKind.NONE
    passcode: str | None = None
    has_backup: bool = False
    may_be_wiped: bool = False
    terms_version: str | None = None
    is_consented: bool = False
    accessories: Sequence[str] = ()
    conditions: Sequence[ConditionRow] = ()
    symptom_ids: Sequence[int] = ()


def record(tx: Transaction, order_id: int, new: NewIntake) -> IntakeRow:
    """Writes the record of a job that has none yet. Raises: Forbidden, NotFound, Conflict, Invalid."""
    tx.allow(EventKind.INTAKE_RECORDED)
    order = entity(tx, order_id)
    if tx.value(sa.select(i.id).where(i.work_order_id == order_id)) is not None:
        raise Conflict("{number} has an intake record already", number=order.number)
    sealed = _sealed(tx, new)
    tx.insert(
        intakes,
        work_order_id=order_id,
        customer_words=texts.passage(new.customer_words, "customer_words"),
        dropped_off_by=texts.line(new.dropped_off_by, "dropped_off_by"),
        contact_phone=texts.line(new.contact_phone, "contact_phone", longest=40),
        how_it_happened=texts.passage(new.how_it_happened, "how_it_happened"),
        has_liquid_damage=new.has_liquid_damage,
        safety_note=texts.passage(new.safety_note, "safety_note"),
        passcode_kind=new.passcode_kind,
        passcode_sealed=sealed,
        has_backup=new.has_backup,
        may_be_wiped=new.may_be_wiped,
        terms_version=texts.line(new.terms_version, "terms_version", longest=40),
        consented_at=tx.now if new.is_consented else None,
    )
    _add_lines(tx, order_id, new)
    if new.dropped_off_by or new.contact_phone:
        search.index_work_order(tx, order_id)
    tx.record(EventKind.INTAKE_RECORDED, order_id, order.number, work_order_id=order_id)
    if sealed is not None:
        tx.record(EventKind.PASSCODE_STORED, order_id, order.number, work_order_id=order_id)
    row = of_order(tx, order_id)
    assert row is not None
    return row


def sign(tx: Transaction, order_id: int, file_id: int, signed_hash: str) -> None:
    """Ties the drawn signature, and the hash of what was signed, to the record. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.INTAKE_RECORDED)
    order = entity(tx, order_id)
    row = tx.row(sa.select(intakes).where(i.work_order_id == order_id))
    if row is None:
        raise NotFound("Intake record")
    tx.update(intakes, row, signature_file_id=file_id, signed_hash=signed_hash, signed_at=tx.now)
    tx.record(
        EventKind.INTAKE_RECORDED, order_id, order.number, {"signed_hash": [None, signed_hash]}, work_order_id=order_id
    )


def of_order(tx: Transaction, order_id: int) -> IntakeRow | None:
    """The record, None where the job came in without one (over the LAN, say)."""
    columns = (
        i.work_order_id, i.customer_words, i.dropped_off_by, i.contact_phone, i.how_it_happened, i.has_liquid_damage,
        i.safety_note, i.passcode_kind, i.passcode_sealed.is_not(None), i.has_backup, i.may_be_wiped, i.terms_version,
        i.consented_at, i.signature_file_id, i.signed_at,
    )  # fmt: skip
    row = tx.row(sa.select(*columns).where(i.work_order_id == order_id))
    return None if row is None else IntakeRow._make(row)


def accessories_of(tx: Transaction, order_id: int) -> list[AccessoryRow]:
    """In the order they were written down."""
    a = accessories.c
    statement = sa.select(a.id, a.position, a.name, a.returned_at).where(a.work_order_id == order_id)
    return [AccessoryRow._make(row) for row in tx.rows(statement.order_by(a.position))]


def conditions_of(tx: Transaction, order_id: int) -> list[ConditionRow]:
    """The checklist as it was filled in."""
    t = conditions.c
    statement = sa.select(t.name, t.result).where(t.work_order_id == order_id).order_by(t.position)
    return [ConditionRow._make(row) for row in tx.rows(statement)]


def symptoms_of(tx: Transaction, order_id: int) -> list[str]:
    """The ticked problems by name."""
    statement = (
        sa.select(symptoms.c.name)
        .join(order_symptoms, order_symptoms.c.symptom_id == symptoms.c.id)
        .where(order_symptoms.c.work_order_id == order_id)
        .order_by(symptoms.c.name)
    )
    return [row.name for row in tx.rows(statement)]


def return_accessories(tx: Transaction, order_id: int, accessory_ids: Sequence[int]) -> None:
    """Checks them off at pick-up. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.ACCESSORIES_RETURNED)
    order = entity(tx, order_id)
    a = accessories.c
    known = {row.id: row for row in accessories_of(tx, order_id)}
    if not set(accessory_ids) <= set(known):
        raise NotFound("Accessory")
    back = [known[key].name for key in accessory_ids if known[key].returned_at is None]
    if not back:
        return
    tx.execute(
        sa.update(accessories).where(a.id.in_(accessory_ids), a.returned_at.is_(None)).values(returned_at=tx.now)
    )
    changes = {"returned": [None, back]}
    tx.record(EventKind.ACCESSORIES_RETURNED, order_id, order.number, changes, work_order_id=order_id)


def reveal_passcode(tx: Transaction, order_id: int) -> str:
    """The customer's code, for a manager or the technician the job is assigned to; each look is recorded.

    Raises: Forbidden, NotFound (there is none).
    """
    order = entity(tx, order_id)
    if not tx.actor.may("vault:reveal") and not (tx.actor.may("vault:assigned") and _is_assigned(tx, order_id)):
        raise Forbidden("Only a manager or the assigned technician may see the passcode")
    sealed = tx.value(sa.select(i.passcode_sealed).where(i.work_order_id == order_id))
    if sealed is None:
        raise NotFound("Passcode")
    code = tx.vault.unseal(sealed)
    tx.record(EventKind.PASSCODE_REVEALED, order_id, order.number, work_order_id=order_id)
    return code


def _is_assigned(tx: Transaction, order_id: int) -> bool:
    mine = sa.select(assignments.c.id).where(
        assignments.c.work_order_id == order_id, assignments.c.person_id == tx.actor.person_id
    )
    return tx.value(mine) is not None


def _sealed(tx: Transaction, new: NewIntake) -> str | None:
    needs_code = new.passcode_kind in (PasscodeKind.PIN, PasscodeKind.PATTERN)
    code = texts.line(new.passcode, "passcode", longest=100) if needs_code else None
    if needs_code and code is None:
        raise Invalid("passcode", "This field is required")
    return None if code is None else tx.vault.seal(code)


def _add_lines(tx: Transaction, order_id: int, new: NewIntake) -> None:
    for position, name in enumerate(new.accessories, 1):
        text = texts.required_line(name, "accessories")
        tx.insert(accessories, work_order_id=order_id, position=position, name=text, returned_at=None)
    for position, line in enumerate(new.conditions, 1):
        text = texts.required_line(line.name, "conditions")
        tx.insert(conditions, work_order_id=order_id, position=position, name=text, result=line.result)
    for symptom_id in dict.fromkeys(new.symptom_ids):
        _require_symptom(tx, symptom_id)
        tx.insert(order_symptoms, work_order_id=order_id, symptom_id=symptom_id)


def _require_symptom(tx: Transaction, symptom_id: int) -> sa.Row[Any]:
    row = tx.row(sa.select(symptoms.c.id).where(symptoms.c.id == symptom_id, symptoms.c.deleted_at.is_(None)))
    if row is None:
        raise NotFound("Problem")
    return row
