"""The shop's account at a mail server; its password is encrypted at rest and shown to nobody."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from core.base.concurrency import require_unchanged
from core.base.errors import Invalid
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules import mail as rules
from core.rules.words import MailSecurity
from core.tables import settings

_NAME = "mail"
_ROW = sa.select(settings).where(settings.c.name == _NAME)
_LONGEST_PASSWORD = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAccount:
    """Where mail is handed in, and as whom. `version` 0: nobody has set it up."""

    version: int = 0
    host: str = ""
    port: int = 587
    security: MailSecurity = MailSecurity.STARTTLS
    user: str = ""
    sender: str = ""
    """The address that mail comes from."""
    hold_seconds: int = 60
    """How long a message can be taken back before it is sent."""
    has_password: bool = False

    @property
    def is_usable(self) -> bool:
        """Whether mail can be sent: else it is handed over by hand."""
        return bool(self.host and self.sender)


_FIELDS = {field.name for field in dataclasses.fields(MailAccount)} - {"version", "has_password"}


def read_account(tx: Transaction) -> MailAccount:
    """Without its password. Raises: Forbidden."""
    tx.allow("invoice:write")
    row = tx.row(_ROW)
    return MailAccount() if row is None else _typed(row)


def password_of(tx: Transaction) -> str:
    """For what sends mail alone; empty where there is none. Raises: Unavailable where the key does not fit."""
    row = tx.row(_ROW)
    sealed = "" if row is None else row.value.get("password_sealed", "")
    return tx.vault.unseal(sealed) if sealed else ""


def change_account(
    tx: Transaction, *, version: int | None = None, password: str | None = None, **changes: Any
) -> MailAccount:
    """Writes the given fields; `password` None: stays, empty: none. Raises: Forbidden, Stale, Invalid(field)."""
    tx.allow(EventKind.MAIL_CHANGED)
    row = tx.row(_ROW)
    if row is not None:
        require_unchanged(row, "Mail", changes, version, None)
    before = MailAccount() if row is None else _typed(row)
    checked = {name: rules.checked(name, value) for name, value in changes.items()}
    after = dataclasses.replace(before, **checked)
    sealed = _sealed(tx, password, "" if row is None else row.value.get("password_sealed", ""))
    after = dataclasses.replace(after, has_password=bool(sealed))
    rules.require_safe(after.host, after.security, has_password=after.has_password)
    if after == before and password is None:
        return before
    value = {name: getattr(after, name) for name in sorted(_FIELDS)} | {"password_sealed": sealed}
    if row is None:
        tx.insert(settings, name=_NAME, value=value, version=1)
    else:
        tx.execute(sa.update(settings).where(settings.c.id == row.id).values(value=value, version=row.version + 1))
    told = {name: [getattr(before, name), getattr(after, name)] for name in sorted(_FIELDS)}
    different: dict[str, list[Any]] = {name: pair for name, pair in told.items() if pair[0] != pair[1]}
    if password is not None:
        different["password"] = [None, "changed"]
    tx.record(EventKind.MAIL_CHANGED, None, after.host, different)
    return dataclasses.replace(after, version=before.version + 1)


def _sealed(tx: Transaction, password: str | None, before: str) -> str:
    if password is None:
        return before
    # What a mail server is told at signing in is ASCII.
    if len(password) > _LONGEST_PASSWORD or (password and not (password.isascii() and password.isprintable())):
        raise Invalid("password", "The password contains a character that cannot be used")
    return tx.vault.seal(password) if password else ""


def _typed(row: sa.Row[Any]) -> MailAccount:
    known = {name: value for name, value in row.value.items() if name in _FIELDS}
    if "security" in known:
        known["security"] = MailSecurity(known["security"])
    return MailAccount(**known, version=row.version, has_password=bool(row.value.get("password_sealed")))
