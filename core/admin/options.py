"""What can be typed after frontbench-admin."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.base import places
from core.base.permissions import Role


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command and its options. Raises: SystemExit(2) for wrong usage, SystemExit(0) after help."""
    parser = argparse.ArgumentParser(prog="frontbench-admin", description="Looks after a Frontbench shop.")
    _add_database(parser, default=None)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _init(_command(commands, "init", "make a new shop and its first administrator"))
    demo = _command(commands, "demo", "fill an empty shop with a believable sample")
    demo.add_argument("--seed", type=int, default=1, help="another number makes another sample (default: 1)")
    _oauth_client(_command(commands, "oauth-client", "programs that may call the API"))
    _command(commands, "migrate", "bring the database to this program's version; a backup is made first")
    backup = _command(commands, "backup", "copy the whole shop into one file, while it is in use")
    backup.add_argument("file", metavar="FILE", type=Path)
    restore = _command(commands, "restore", "put a backup back; what it replaces is kept")
    restore.add_argument("file", metavar="FILE", type=Path)
    _command(commands, "tick", "do the timed work that is due: maintenance jobs, escalation, backups")
    _command(commands, "check", "look whether the shop is whole")
    options = parser.parse_args(argv)
    options.database = places.chosen_url(options.database)
    return options


def _command(commands: Any, name: str, says: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=says, description=says[0].upper() + says[1:] + "."
    )
    # Here too, so that nobody has to remember which side of the command it belongs to.
    _add_database(command, default=argparse.SUPPRESS)
    return command


def _add_database(parser: argparse.ArgumentParser, default: Any) -> None:
    parser.add_argument(
        "--database",
        metavar="URL",
        default=default,
        help=f"sqlite:////path/shop.db or postgresql+psycopg://… (default: ${places.URL_VARIABLE}, "
        "else the user's data folder)",
    )


def _init(command: argparse.ArgumentParser) -> None:
    for name, says in (
        ("full-name", "of the first administrator"),
        ("email", "he signs in with it"),
        ("phone", "he signs in with it too"),
    ):
        command.add_argument(f"--{name}", required=True, help=says)
    command.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    shop = command.add_argument_group("the shop", "can be changed later")
    shop.add_argument("--shop-name", dest="name")
    shop.add_argument("--currency", help="ISO code, such as EUR")
    shop.add_argument("--region", help="ISO code of the country, such as DE: how phones are read")
    shop.add_argument("--language", help="such as en")
    shop.add_argument("--time-zone", help="such as Europe/Berlin")


def _oauth_client(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(dest="action", required=True, metavar="add")
    add = actions.add_parser("add", help="print a new client's id and secret, once")
    _add_database(add, default=argparse.SUPPRESS)
    add.add_argument("name", metavar="NAME")
    roles = [role.value for role in Role if role is not Role.CUSTOMER]
    add.add_argument("--role", choices=roles, default=Role.MANAGER.value, help="what it may do (default: Manager)")
    add.add_argument("--requests-per-minute", type=int, help="through the CRM API (default: 1000)")
