"""Files: photos, signatures, documents."""

import sqlalchemy as sa

from core.base.table import Word, key, metadata, reference, row_columns
from core.rules.words import FileKind

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")

files = sa.Table(
    "files",
    metadata,
    key(),
    *row_columns(),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("media_type", sa.String(100), nullable=False),
    sa.Column("size_bytes", sa.BigInteger(), nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    #: where it lies in the store, and its small picture
    sa.Column("stored_as", sa.Text(), nullable=False, unique=True),
    sa.Column("thumbnail_as", sa.Text()),
    sa.Column("kind", Word(FileKind), nullable=False),
    #: what it belongs to: "work_order", "asset" or "found_item", and that row's id
    sa.Column("noun", sa.String(24)),
    sa.Column("subject_id", _ID),
    reference("added_by_id", "people"),
    sa.Index("ix_files_noun_subject_id", "noun", "subject_id"),
)
