"""init: makes the schema, the settings and the first administrator, all or nothing."""

from __future__ import annotations

import argparse
import sys

from core import migrations, passwords, people, settings, stock
from core.base.errors import Conflict, Invalid, NotReady
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules import texts
from core.shop import Schema, Shop, make_file, schema_of

_SETTINGS = ("name", "currency", "region", "language", "time_zone")


def run(options: argparse.Namespace) -> None:
    """Raises: Conflict (there is a shop already), Invalid, NotReady, Unavailable."""
    shop = Shop(options.database)
    try:
        _require_new(shop)
        password = passwords.prepared(_password(options))
        _require_sound(options)
        make_file(shop.database.path)
        with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
            if migrations.revision_of(tx.connection) is None:
                migrations.upgrade(tx.connection)
            chosen = {name: getattr(options, name) for name in _SETTINGS if getattr(options, name) is not None}
            settings.initialise(tx, email=options.email, phone=options.phone, **chosen)
            stock.require_main_warehouse(tx)
            people.add_first_administrator(tx, options.full_name, options.email, options.phone, password)
    finally:
        shop.close()
    print(f"The shop is ready: {shop.database.url.render_as_string()}")
    print(f"Sign in as {options.email} or {options.phone}")


def _require_new(shop: Shop) -> None:
    match schema_of(shop):
        case Schema.NEWER | Schema.OLDER:
            raise NotReady("There is a shop of another Frontbench version in this database already")
        case Schema.CURRENT:
            with shop.reading() as tx:
                if settings.read(tx).shop_id:
                    raise Conflict("There is a shop in this database already")


def _require_sound(options: argparse.Namespace) -> None:
    """Before anything is made on the disk. Raises: Invalid."""
    texts.required_line(options.full_name, "full_name")
    for name in ("email", "phone"):
        if not texts.line(getattr(options, name), name):
            raise Invalid(name, "This field is required")
    texts.email(options.email)


def _password(options: argparse.Namespace) -> str:
    if options.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Invalid("password", "Give the password with --password-stdin")
    from getpass import getpass

    password = getpass("Password: ")
    if getpass("Once more: ") != password:
        raise Invalid("password", "The passwords differ")
    return password
