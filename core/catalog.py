"""The workshop's catalogue: device types with their condition checklists, brands, models, symptoms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import Conflict, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.base.whole_rows import whole_row
from core.rules import matching, texts
from core.tables import brands, condition_checks, device_types, models, symptoms


class TypeRow(NamedTuple):
    """A device type or a brand."""

    id: int
    uuid: str
    version: int
    name: str
    description: str | None
    created_at: datetime


class ModelRow(NamedTuple):
    """A model of a brand."""

    id: int
    uuid: str
    version: int
    brand_id: int
    device_type_id: int
    name: str
    warning: str | None
    created_at: datetime


class Catalogue(NamedTuple):
    """What a device can be."""

    device_types: list[TypeRow]
    brands: list[TypeRow]
    models: list[ModelRow]


class SymptomRow(NamedTuple):
    """A problem that staff can tick; for one device type, or for all (None)."""

    id: int
    name: str
    device_type_id: int | None


def list_device_types(tx: Transaction) -> list[TypeRow]:
    """All, by id."""
    return _all(tx, device_types)


def list_brands(tx: Transaction) -> list[TypeRow]:
    """All, by id."""
    return _all(tx, brands)


def list_models(tx: Transaction, *, brand_id: int | None = None) -> list[ModelRow]:
    """All, by id; of one brand where given."""
    tx.allow("asset:read")
    c = models.c
    columns = (c.id, c.uuid, c.version, c.brand_id, c.device_type_id, c.name, c.warning, c.created_at)
    statement = sa.select(*columns).where(c.deleted_at.is_(None)).order_by(c.id)
    if brand_id is not None:
        statement = statement.where(c.brand_id == brand_id)
    return [ModelRow._make(row) for row in tx.rows(statement)]


def everything(tx: Transaction) -> Catalogue:
    """Types, brands and models at once, for a form that offers them."""
    return Catalogue(list_device_types(tx), list_brands(tx), list_models(tx))


def list_symptoms(tx: Transaction, device_type_id: int | None = None) -> list[SymptomRow]:
    """By name; those of a type and those for all types where a type is given."""
    tx.allow("asset:read")
    c = symptoms.c
    statement = sa.select(c.id, c.name, c.device_type_id).where(c.deleted_at.is_(None)).order_by(c.name)
    if device_type_id is not None:
        statement = statement.where(sa.or_(c.device_type_id == device_type_id, c.device_type_id.is_(None)))
    return [SymptomRow._make(row) for row in tx.rows(statement)]


def add_device_type(tx: Transaction, name: str, description: str | None = None) -> TypeRow:
    """Raises: Forbidden, Conflict (exists), Invalid."""
    return _add(tx, device_types, "Device type", name, description)


def add_brand(tx: Transaction, name: str, description: str | None = None) -> TypeRow:
    """Raises: Forbidden, Conflict (exists), Invalid."""
    return _add(tx, brands, "Brand", name, description)


def add_model(tx: Transaction, brand_id: int, name: str, device_type_id: int, warning: str | None = None) -> ModelRow:
    """Raises: Forbidden, NotFound (brand, device type), Conflict (exists), Invalid."""
    tx.allow(EventKind.MODEL_CREATED)
    require(tx, brands, brand_id, "Brand")
    require(tx, device_types, device_type_id, "Device type")
    name = texts.required_line(name, "name")
    key = matching.name_key(name)
    if tx.value(sa.select(models.c.id).where(models.c.brand_id == brand_id, models.c.name_key == key)) is not None:
        raise Conflict("Model already exists", "name")
    warning = texts.passage(warning, "warning")
    values = {"brand_id": brand_id, "device_type_id": device_type_id, "name": name, "warning": warning}
    model_id = tx.insert(models, name_key=key, **values)
    tx.record(EventKind.MODEL_CREATED, model_id, name, {"brand_id": [None, brand_id]})
    c = models.c
    row = tx.execute(sa.select(c.uuid, c.created_at).where(c.id == model_id)).one()
    return ModelRow(model_id, row.uuid, 1, brand_id, device_type_id, name, warning, row.created_at)


def add_symptom(tx: Transaction, name: str, device_type_id: int | None = None) -> SymptomRow:
    """Raises: Forbidden, NotFound (device type), Conflict (exists), Invalid."""
    tx.allow(EventKind.SYMPTOM_CREATED)
    if device_type_id is not None:
        require(tx, device_types, device_type_id, "Device type")
    name = texts.required_line(name, "name")
    key = _free_key(tx, symptoms, name, "Symptom")
    symptom_id = tx.insert(symptoms, name=name, name_key=key, device_type_id=device_type_id)
    tx.record(EventKind.SYMPTOM_CREATED, symptom_id, name)
    return SymptomRow(symptom_id, name, device_type_id)


def checklist(tx: Transaction, device_type_id: int) -> list[str]:
    """What is tested on a device of this type at intake, in order."""
    tx.allow("asset:read")
    c = condition_checks.c
    return [
        row.name for row in tx.rows(sa.select(c.name).where(c.device_type_id == device_type_id).order_by(c.position))
    ]


def set_checklist(tx: Transaction, device_type_id: int, names: Sequence[str]) -> None:
    """Replaces the checklist of a type. Raises: Forbidden, NotFound, Invalid."""
    tx.allow(EventKind.CHECKLIST_CHANGED)
    device_type = require(tx, device_types, device_type_id, "Device type")
    before = checklist(tx, device_type_id)
    after = [texts.required_line(name, "checklist") for name in names]
    tx.execute(sa.delete(condition_checks).where(condition_checks.c.device_type_id == device_type_id))
    for position, name in enumerate(after):
        tx.insert(condition_checks, device_type_id=device_type_id, position=position, name=name)
    tx.record(EventKind.CHECKLIST_CHANGED, device_type_id, device_type.name, {"checklist": [before, after]})


def require(tx: Transaction, table: sa.Table, row_id: int, thing: str) -> sa.Row[Any]:
    """The row. Raises: NotFound."""
    row = whole_row(tx, table, row_id)
    if row is None:
        raise NotFound(thing)
    return row


def _all(tx: Transaction, table: sa.Table) -> list[TypeRow]:
    tx.allow("asset:read")
    c = table.c
    statement = sa.select(c.id, c.uuid, c.version, c.name, c.description, c.created_at)
    return [TypeRow._make(row) for row in tx.rows(statement.where(c.deleted_at.is_(None)).order_by(c.id))]


def _add(tx: Transaction, table: sa.Table, thing: str, name: str, description: str | None) -> TypeRow:
    kind = EventKind.BRAND_CREATED if table is brands else EventKind.DEVICE_TYPE_CREATED
    tx.allow(kind)
    name = texts.required_line(name, "name")
    key = _free_key(tx, table, name, thing)
    description = texts.passage(description, "description")
    row_id = tx.insert(table, name=name, name_key=key, description=description)
    tx.record(kind, row_id, name)
    c = table.c
    statement = sa.select(c.id, c.uuid, c.version, c.name, c.description, c.created_at).where(c.id == row_id)
    return TypeRow._make(tx.execute(statement).one())


def _free_key(tx: Transaction, table: sa.Table, name: str, thing: str) -> str:
    key = matching.name_key(name)
    if tx.value(sa.select(table.c.id).where(table.c.name_key == key)) is not None:
        raise Conflict("{thing} already exists", "name", thing=thing)
    return key
