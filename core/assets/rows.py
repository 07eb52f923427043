"""What equipment of the house looks like from outside."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.rules.words import AssetStatus, Criticality
from core.tables import assets, brands, locations, models, org_units
from core.tables.assets import HOUSE

a = assets.c
THING = "Asset"


class EquipmentRow(NamedTuple):
    """One thing of the house; `location` and `org_unit` are their names."""

    id: int
    uuid: str
    version: int
    parent_id: int | None
    parent_uuid: str | None
    location_id: int | None
    location_uuid: str | None
    location: str | None
    org_unit_id: int | None
    org_unit_uuid: str | None
    org_unit: str | None
    name: str
    status: AssetStatus
    status_at: datetime | None
    is_field_related: bool
    is_field_verified: bool
    verified_at: datetime | None
    verified_by_id: int | None
    manufacturer: str | None
    model_number: str | None
    serial_number: str | None
    notes: str | None
    specs: dict[str, Any]
    created_at: datetime
    updated_at: datetime
    area: str | None
    criticality: Criticality
    installed_at: datetime | None

    @property
    def mark(self) -> int:
        """Another number whenever anything here is different, the names of its place and unit included."""
        return 1 + zlib.crc32(repr(tuple(self)).encode()) % 999_999_999


@dataclass(frozen=True)
class NewEquipment:
    """A thing of the house."""

    name: str
    parent_id: int | None = None
    location_id: int | None = None
    org_unit_id: int | None = None
    status: AssetStatus = AssetStatus.DRAFT
    is_field_related: bool = True
    is_field_verified: bool = False
    manufacturer: str | None = None
    model_number: str | None = None
    serial_number: str | None = None
    notes: str | None = None
    specs: Mapping[str, Any] = field(default_factory=dict)
    area: str | None = None
    criticality: Criticality = Criticality.MEDIUM
    installed_at: datetime | None = None


_parent = assets.alias("parent")
#: Everything about equipment in one statement: the columns of EquipmentRow, in its order. What was given a brand and a
#: model of the catalogue shows them where it has none of its own.
SELECT = (
    sa.select(
        a.id, a.uuid, a.version, a.parent_id, _parent.c.uuid.label("parent_uuid"), a.location_id,
        locations.c.uuid.label("location_uuid"), locations.c.name.label("location"), a.org_unit_id,
        org_units.c.uuid.label("org_unit_uuid"), org_units.c.name.label("org_unit"), a.name, a.status, a.status_at,
        a.is_field_related, a.is_field_verified, a.verified_at, a.verified_by_id,
        sa.func.coalesce(a.manufacturer, brands.c.name), sa.func.coalesce(a.model_number, models.c.name),
        a.serial_number, a.notes, a.specs, a.created_at, a.updated_at,
        a.area, a.criticality, a.installed_at,
    )
    .select_from(assets)
    .outerjoin(_parent, _parent.c.id == a.parent_id)
    .outerjoin(locations, locations.c.id == a.location_id)
    .outerjoin(org_units, org_units.c.id == a.org_unit_id)
    .outerjoin(brands, brands.c.id == a.brand_id)
    .outerjoin(models, models.c.id == a.model_id)
)  # fmt: skip


def seen(tx: Transaction) -> sa.ColumnElement[bool]:
    """The staff see all equipment, customers none."""
    return sa.and_(HOUSE, sa.false()) if tx.actor.own_only else HOUSE


def entity(tx: Transaction, asset_id: int) -> sa.Row[Any]:
    """The whole row of a thing of the house. Raises: NotFound."""
    row = tx.row(sa.select(assets).where(a.id == asset_id, seen(tx)))
    if row is None:
        raise NotFound(THING)
    return row


def get_any(tx: Transaction, asset_id: int) -> EquipmentRow:
    """The row whoever asks, for what an operation gives back."""
    return EquipmentRow._make(tx.execute(SELECT.where(a.id == asset_id)).one())


def of_house(tx: Transaction, asset_id: int) -> EquipmentRow | None:
    """A thing of the house, a deleted one too, whoever asks; None: it is somebody's device."""
    row = tx.row(SELECT.where(a.id == asset_id, a.owner_id.is_(None)))
    return None if row is None else EquipmentRow._make(row)
