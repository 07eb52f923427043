"""Rooms with their two axes, the types of jobs, and what guests left behind."""

import sqlalchemy as sa

from core.base.table import Word, flag, key, metadata, moment, reference, row_columns
from core.rules.words import FrontDeskState, HousekeepingState, Priority, Withdrawal

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")

rooms = sa.Table(
    "rooms",
    metadata,
    key(),
    *row_columns(),
    #: the place of type Room that it is; its name is the room's, the floor is the place around it
    sa.Column("location_id", _ID, sa.ForeignKey("locations.id"), nullable=False, unique=True),
    sa.Column("name_key", sa.Text(), nullable=False, index=True),
    sa.Column("front_desk", Word(FrontDeskState), nullable=False),
    sa.Column("housekeeping", Word(HousekeepingState), nullable=False),
    sa.Column("withdrawal", Word(Withdrawal)),
    moment("out_from_at"),
    moment("out_until_at"),
    sa.Column("out_reason", sa.Text()),
    #: registered by somebody else than the front desk, which has not looked at it yet
    flag("is_unconfirmed"),
    #: the arrival is waiting for it
    flag("is_rush"),
    moment("arrival_at"),
    reference("attendant_id", "people", index=True),
    #: what housekeeping saw, whatever the front desk says
    sa.Column("seen_occupied", sa.Boolean()),
    moment("seen_at"),
    #: when the guest did not want it cleaned
    moment("refused_at"),
    #: why it failed its last inspection; until it is inspected
    sa.Column("inspection_note", sa.Text()),
    sa.Column("clean_minutes", sa.Integer(), nullable=False, server_default=sa.text("30")),
    sa.Column("room_class", sa.Text()),
    sa.Column("note", sa.Text()),
)

job_types = sa.Table(
    "job_types",
    metadata,
    key(),
    *row_columns(),
    sa.Column("name", sa.String(40), nullable=False),
    sa.Column("name_key", sa.Text(), nullable=False, index=True),
    #: one of the four that a hotel's programs speak of: it keeps its name, and stays
    flag("is_built_in"),
    flag("needs_room"),
    flag("needs_note"),
    flag("needs_photo"),
    #: whether a new job of this type blocks its room, unless said otherwise
    flag("blocks_room"),
    reference("default_team_id", "teams"),
    sa.Column("default_priority", Word(Priority)),
    sa.Column("position", sa.Integer(), nullable=False),
)

found_items = sa.Table(
    "found_items",
    metadata,
    key(),
    *row_columns(),
    sa.Column("number", sa.Text(), nullable=False, unique=True),
    sa.Column("what", sa.Text(), nullable=False),
    reference("place_location_id", "locations", index=True),
    sa.Column("place_note", sa.Text()),
    moment("found_at", nullable=False),
    reference("finder_id", "people"),
    sa.Column("finder_name", sa.Text()),
    sa.Column("storage_place", sa.Text()),
    sa.Column("note", sa.Text()),
    sa.Column("claimed_by", sa.Text()),
    moment("claimed_at"),
    #: from this day on it need not be kept
    sa.Column("disposal_on", sa.Date()),
    moment("disposed_at"),
    sa.Column("disposal_note", sa.Text()),
)
_f = found_items.c
_here = sa.and_(_f.deleted_at.is_(None), _f.claimed_at.is_(None), _f.disposed_at.is_(None))
sa.Index(
    "ix_found_items_here", _f.disposal_on, _f.id, _f.deleted_at, _f.claimed_at, _f.disposed_at,
    sqlite_where=_here, postgresql_where=_here,
)  # fmt: skip
