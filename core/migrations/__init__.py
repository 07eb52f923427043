"""The schema's history (Alembic), and which version this program needs."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

#: The newest revision. A test holds it against the scripts, so that Alembic need not be imported to compare.
HEAD = "0028"
FOLDER = Path(__file__).parent


def revision_of(connection: Connection) -> str | None:
    """The revision a database is at; None where it holds no shop."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(connection: Connection, to: str = "head") -> None:
    """Brings the schema up inside the caller's transaction: a kill half-way leaves the old schema."""
    # Slow to import, and needed once in a database's life.
    from alembic import command
    from alembic.config import Config

    if not connection.in_transaction():
        connection.begin()  # on SQLite Alembic commits after each step unless it finds a transaction
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
