"""When people are away, and the secret addresses their calendars are read at."""

import sqlalchemy as sa

from core.base.table import Word, key, metadata, reference, row_columns
from core.rules.words import AbsenceKind

absences = sa.Table(
    "absences",
    metadata,
    key(),
    *row_columns(),
    reference("person_id", "people", nullable=False),
    #: whole days by the shop's calendar, both included
    sa.Column("first_on", sa.Date(), nullable=False),
    sa.Column("last_on", sa.Date(), nullable=False, index=True),
    sa.Column("kind", Word(AbsenceKind), nullable=False),
    sa.Column("note", sa.Text()),
    sa.Index("ix_absences_person_id_last_on", "person_id", "last_on"),
)

#: One for each person who asked for it; another address makes the one before worthless.
calendars = sa.Table(
    "calendars",
    metadata,
    key(),
    *row_columns(),
    reference("person_id", "people", nullable=False),
    sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
    sa.UniqueConstraint("person_id"),
)
