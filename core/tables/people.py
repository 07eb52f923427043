"""People (staff and customers in one table), teams, sessions, OAuth clients, the login throttle."""

import sqlalchemy as sa

from core.base.permissions import Role
from core.base.table import BOOKKEEPING, Word, flag, key, metadata, moment, money, reference, row_columns

people = sa.Table(
    "people",
    metadata,
    key(),
    *row_columns(),
    sa.Column("full_name", sa.Text(), nullable=False),
    sa.Column("phone", sa.Text()),
    #: digits with country code; what a phone is found by
    sa.Column("phone_key", sa.String(32), index=True),
    sa.Column("email", sa.Text()),
    sa.Column("email_key", sa.String(254), index=True),
    sa.Column("role", Word(Role), nullable=False),
    flag("is_active", default=True),
    sa.Column("password_hash", sa.String(80)),
    #: somebody else made it up: its owner is asked for one of his own
    flag("has_temporary_password"),
    sa.Column("profile_picture", sa.Text()),
    sa.Column("company", sa.Text()),
    sa.Column("address", sa.Text()),
    sa.Column("city", sa.Text()),
    sa.Column("state", sa.Text()),
    sa.Column("zip", sa.Text()),
    sa.Column("language", sa.String(16)),
    sa.Column("note", sa.Text()),
    #: shown before anything else when the customer comes in
    sa.Column("warning", sa.Text()),
    reference("org_unit_id", "org_units", index=True),
    #: the full name in its two parts, as a program gave it; another full name makes them worthless
    sa.Column("first_name", sa.Text()),
    sa.Column("last_name", sa.Text()),
    #: what a technician is able to do, as short words
    sa.Column("skills", sa.JSON(), nullable=False, server_default=sa.text("'[]'")),
    money("hourly_rate", nullable=True),
    #: as core.rules.working_hours writes them; None: the shop's own
    sa.Column("working_hours", sa.Text()),
    sa.Index("ix_people_role_id", "role", "id"),
)
_off = sa.and_(people.c.deleted_at.is_(None), sa.not_(people.c.is_active))
sa.Index("ix_people_off", people.c.role, people.c.id, sqlite_where=_off, postgresql_where=_off)
_can_log_in = sa.and_(people.c.password_hash.is_not(None), people.c.deleted_at.is_(None))
sa.Index(
    "uq_people_login_phone", people.c.phone_key, unique=True, sqlite_where=_can_log_in, postgresql_where=_can_log_in
)
sa.Index(
    "uq_people_login_email", people.c.email_key, unique=True, sqlite_where=_can_log_in, postgresql_where=_can_log_in
)

#: Who turned out to be the same customer as somebody else; `steps` is what has to be known to undo it.
customer_merges = sa.Table(
    "customer_merges",
    metadata,
    key(),
    *row_columns(),
    reference("kept_id", "people", nullable=False, index=True),
    reference("merged_id", "people", nullable=False, index=True),
    sa.Column("kept_name", sa.Text(), nullable=False),
    sa.Column("merged_name", sa.Text(), nullable=False),
    sa.Column("steps", sa.JSON(), nullable=False),
    sa.Column("actor", sa.Text(), nullable=False),
    moment("undone_at"),
)

teams = sa.Table(
    "teams",
    metadata,
    key(),
    *row_columns(),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("name_key", sa.Text(), nullable=False, unique=True),
)

team_members = sa.Table(
    "team_members",
    metadata,
    key(),
    reference("team_id", "teams", nullable=False),
    reference("person_id", "people", nullable=False, index=True),
    sa.UniqueConstraint("team_id", "person_id"),
)

sessions = sa.Table(
    "sessions",
    metadata,
    key(),
    sa.Column("uuid", sa.String(36), nullable=False, unique=True),
    reference("person_id", "people", nullable=False, index=True),
    #: SHA-256 of the refresh token; none for a session of the desktop
    sa.Column("refresh_hash", sa.String(64), unique=True),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("address", sa.Text()),
    moment("created_at", nullable=False),
    moment("expires_at", nullable=False),
    moment("revoked_at"),
    moment("last_seen_at"),
    info=BOOKKEEPING,
)

oauth_clients = sa.Table(
    "oauth_clients",
    metadata,
    key(),
    *row_columns(),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("client_id", sa.String(64), nullable=False, unique=True),
    sa.Column("secret_hash", sa.String(64), nullable=False),
    sa.Column("role", Word(Role), nullable=False),
    moment("revoked_at"),
    #: how often it may ask where a dialect lets that be said; None: as often as anybody
    sa.Column("requests_per_minute", sa.Integer()),
)

#: One row for each program that was ever seen.
client_visits = sa.Table(
    "client_visits",
    metadata,
    sa.Column(
        "client_id",
        sa.Integer().with_variant(sa.BigInteger(), "postgresql"),
        sa.ForeignKey("oauth_clients.id"),
        primary_key=True,
        autoincrement=False,
    ),
    moment("last_seen_at", nullable=False),
    sa.Column("channel", sa.String(16), nullable=False),
    info=BOOKKEEPING,
)

login_failures = sa.Table(
    "login_failures",
    metadata,
    key(),
    sa.Column("account", sa.String(254), nullable=False),
    sa.Column("address", sa.Text(), nullable=False),
    moment("at", nullable=False),
    sa.Index("ix_login_failures_account_at", "account", "at"),
    info=BOOKKEEPING,
)

#: One row; rises whenever a session, a role, a password or a client changes, so that remembered tokens are forgotten.
security_epoch = sa.Table(
    "security_epoch",
    metadata,
    sa.Column("only", sa.Integer(), primary_key=True, autoincrement=False),
    sa.Column("value", sa.Integer(), nullable=False),
    info=BOOKKEEPING,
)
