"""Copies of a PostgreSQL database by its own tools, pg_dump and pg_restore."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import URL

from core.base.database import Database
from core.base.database_errors import translated_errors
from core.base.errors import Unavailable

_REPLACED = "replaced_by_restore"


def copy(database: Database, target: Path) -> None:
    """The whole database as of one moment, while others read and write it. Raises: Unavailable."""
    _run(_tool("pg_dump"), ["--format=custom", "--no-owner", "--no-privileges", f"--file={target}"], database.url)


def require_sound(path: Path) -> None:
    """Reads the copy's list of contents. Raises: Unavailable where it is damaged."""
    _run(_tool("pg_restore"), ["--list", "--file=-", str(path)], None)


def put_back(database: Database, copied: Path) -> None:
    """Puts a copy in place of what the database holds; where that fails it holds what it held before.

    Raises: Unavailable.
    """
    with translated_errors(), database.engine.begin() as connection:
        _require_alone(connection)
        connection.execute(sa.schema.CreateSchema(_REPLACED, if_not_exists=True))
        connection.execute(sa.schema.DropSchema(_REPLACED, cascade=True))
        connection.execute(sa.text(f"ALTER SCHEMA public RENAME TO {_REPLACED}"))
        connection.execute(sa.schema.CreateSchema("public"))
    database.engine.dispose()
    try:
        arguments = ["--single-transaction", "--no-owner", "--no-privileges", "--schema=public"]
        _run(_tool("pg_restore"), [*arguments, f"--dbname={database.url.database}", str(copied)], database.url)
    except BaseException:
        with translated_errors(), database.engine.begin() as connection:
            connection.execute(sa.schema.DropSchema("public", cascade=True))
            connection.execute(sa.text(f"ALTER SCHEMA {_REPLACED} RENAME TO public"))
        raise
    with translated_errors(), database.engine.begin() as connection:
        connection.execute(sa.schema.DropSchema(_REPLACED, cascade=True))


def _require_alone(connection: sa.Connection) -> None:
    others = connection.execute(
        sa.text(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
            "AND backend_type = 'client backend'"
        )
    ).scalar_one()
    if others:
        raise Unavailable("The database is in use by {count} other connections: stop them first", count=others)


def _tool(name: str) -> Path:
    """Debian's newest, which reads every older server, else the search path's."""
    debian = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    if debian:
        return debian[-1]
    if found := shutil.which(name):
        return Path(found)
    raise Unavailable("{tool} is not on this computer: install PostgreSQL's client programs", tool=name)


def _run(tool: Path, arguments: list[str], url: URL | None) -> None:
    environment = {**os.environ, **(_connection(url) if url is not None else {})}
    done = subprocess.run([tool, *arguments], capture_output=True, env=environment, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise Unavailable("{tool} failed: {reason}", tool=tool.name, reason=said[0] if said else "no reason given")


def _connection(url: URL) -> dict[str, str]:
    """By the environment: an argument, with the password in it, could be read by every user of the computer."""
    host, port = url.query.get("host", url.host), url.query.get("port", url.port)
    values = {"PGHOST": host, "PGPORT": port, "PGUSER": url.username, "PGPASSWORD": url.password}
    values |= {"PGDATABASE": url.database, "PGSSLMODE": url.query.get("sslmode")}
    return {name: str(value) for name, value in values.items() if value is not None}
