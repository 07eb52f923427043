"""All checks, one after the other."""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa

from core import audit
from core.base.errors import Refused
from core.base.transaction import Transaction
from core.check import accounts, database, figures, finding, maintenance, rooms, store, stored_files
from core.shop import Shop

#: Called with how far it is, 0 to 1.
Progress = Callable[[float], object]


def faults_of(shop: Shop, progress: Progress = lambda _: None) -> list[str]:
    """Each fault as one line; empty where all is well. Everything is read in one consistent state."""
    checks: tuple[tuple[str, Callable[[Transaction], list[str]]], ...] = (
        ("database", database.faults),
        ("audit log", audit.verify_chain),
        ("figures", figures.faults),
        ("accounts", accounts.faults),
        ("rooms", rooms.faults),
        ("store", store.faults),
        ("maintenance", maintenance.faults),
        ("search", finding.faults),
        ("files", lambda tx: stored_files.faults(tx, shop.store)),
    )
    found: list[str] = []
    try:
        with shop.reading() as tx:
            for number, (subject, check) in enumerate(checks):
                progress(number / len(checks))
                found += _checked(tx, subject, check)
    except Refused as refusal:
        found.append(f"database: {refusal.message}")
    progress(1.0)
    return found


def _checked(tx: Transaction, subject: str, check: Callable[[Transaction], list[str]]) -> list[str]:
    try:
        return check(tx)
    except Refused as refusal:
        return [f"{subject}: {refusal.message}"]
    except (sa.exc.SQLAlchemyError, ValueError, LookupError) as error:
        # What lies on a damaged page may be anything, also no text and no word of a vocabulary.
        return [f"{subject}: what is stored cannot be read ({str(error).splitlines()[0]})"]
