"""Places, parts of the organisation, what devices can be, and the assets: devices and equipment of the house."""

import sqlalchemy as sa

from core.base.table import Word, flag, key, metadata, moment, reference, row_columns
from core.rules.words import AssetStatus, Criticality

locations = sa.Table(
    "locations",
    metadata,
    key(),
    *row_columns(),
    reference("parent_id", "locations", index=True),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("type", sa.String(40), nullable=False),
    sa.Index("ix_locations_type_name", "type", "name"),
)
_there = locations.c.deleted_at.is_(None)
sa.Index(
    "ix_locations_shown_name", locations.c.name, locations.c.id, locations.c.deleted_at,
    sqlite_where=_there, postgresql_where=_there,
)  # fmt: skip

#: The parts of the organisation that people and equipment belong to.
org_units = sa.Table(
    "org_units",
    metadata,
    key(),
    *row_columns(),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("name_key", sa.Text(), nullable=False, index=True),
)


def _catalogue(name: str) -> sa.Table:
    return sa.Table(
        name,
        metadata,
        key(),
        *row_columns(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False, unique=True),
        sa.Column("description", sa.Text()),
    )


device_types = _catalogue("device_types")
brands = _catalogue("brands")

models = sa.Table(
    "models",
    metadata,
    key(),
    *row_columns(),
    reference("brand_id", "brands", nullable=False),
    reference("device_type_id", "device_types", nullable=False),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("name_key", sa.Text(), nullable=False),
    #: shown at intake, e.g. "screen is glued: quote 2 hours"
    sa.Column("warning", sa.Text()),
    sa.UniqueConstraint("brand_id", "name_key"),
)

#: The condition checklist of a device type, in order.
condition_checks = sa.Table(
    "condition_checks",
    metadata,
    key(),
    reference("device_type_id", "device_types", nullable=False),
    sa.Column("position", sa.Integer(), nullable=False),
    sa.Column("name", sa.Text(), nullable=False),
    sa.UniqueConstraint("device_type_id", "position"),
)

assets = sa.Table(
    "assets",
    metadata,
    key(),
    *row_columns(),
    #: a customer's device has an owner; equipment of the house has a location
    reference("owner_id", "people"),
    reference("location_id", "locations", index=True),
    reference("parent_id", "assets", index=True),
    reference("device_type_id", "device_types"),
    reference("brand_id", "brands"),
    reference("model_id", "models", index=True),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("serial_number", sa.Text()),
    #: letters and digits only, upper case; what a serial is found by
    sa.Column("serial_key", sa.Text(), index=True),
    #: why there is no serial number
    sa.Column("serial_missing", sa.Text()),
    sa.Column("status", Word(AssetStatus), nullable=False),
    sa.Column("colour", sa.Text()),
    sa.Column("notes", sa.Text()),
    sa.Column("specs", sa.JSON(), nullable=False, server_default=sa.text("'{}'")),
    flag("is_red_tagged"),
    reference("org_unit_id", "org_units"),
    #: of equipment; a device's brand and model stand in the catalogue
    sa.Column("manufacturer", sa.Text()),
    sa.Column("model_number", sa.Text()),
    #: whether somebody has to have seen it where it stands, who did, and when
    flag("is_field_related", default=True),
    flag("is_field_verified"),
    moment("verified_at"),
    reference("verified_by_id", "people"),
    #: where in its place it stands, how bad it is when it fails, and since when it is there
    sa.Column("area", sa.Text()),
    sa.Column("criticality", Word(Criticality), nullable=False, server_default=sa.text("'Medium'")),
    moment("installed_at"),
    #: since when its status is what it is
    moment("status_at"),
    # Of devices only: what the house owns would be looked up in it all at once, in no order.
    sa.Index(
        "ix_assets_owner_id_id",
        "owner_id",
        "id",
        sqlite_where=sa.text("owner_id IS NOT NULL"),
        postgresql_where=sa.text("owner_id IS NOT NULL"),
    ),
)
a = assets.c
#: The things of the house, which have no owner.
HOUSE = sa.and_(a.deleted_at.is_(None), a.owner_id.is_(None))


def _index_of_house(name: str, *columns: sa.Column) -> None:  # type: ignore[type-arg]
    # The columns of the condition stand in the index too: SQLite looks into the row for them otherwise.
    sa.Index(f"ix_assets_house{name}", *columns, a.deleted_at, a.owner_id, sqlite_where=HOUSE, postgresql_where=HOUSE)


_index_of_house("", a.id)
_index_of_house("_name", a.name, a.id)
_index_of_house("_status", a.status, a.id)
_index_of_house("_status_name", a.status, a.name, a.id)
_index_of_house("_place", a.location_id, a.status, a.id)
_index_of_house("_org_unit", a.org_unit_id, a.status, a.id)
_index_of_house("_parent", a.parent_id, a.name, a.id)
_index_of_house("_verified", a.is_field_verified, a.name, a.id)

symptoms = sa.Table(
    "symptoms",
    metadata,
    key(),
    *row_columns(),
    reference("device_type_id", "device_types"),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("name_key", sa.Text(), nullable=False, unique=True),
)
