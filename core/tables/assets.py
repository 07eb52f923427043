"""Locations, device types, brands, models, and the assets: customers' devices and the house's equipment."""

import sqlalchemy as sa

from core.base.table import Word, flag, key, metadata, reference, row_columns
from core.rules.words import AssetStatus

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
    sa.Index("ix_assets_owner_id_id", "owner_id", "id"),
)

symptoms = sa.Table(
    "symptoms",
    metadata,
    key(),
    *row_columns(),
    reference("device_type_id", "device_types"),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("name_key", sa.Text(), nullable=False, unique=True),
)
