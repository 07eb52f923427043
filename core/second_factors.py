"""Second factors of signing in: codes that change every half minute and are good for once, and codes in reserve."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from typing import Any, NamedTuple

import pyotp
import sqlalchemy as sa

from core import settings
from core.base.errors import Conflict, Forbidden, NotFound, SignInRefused
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.tables import people, recovery_codes, second_factors

#: So long is a code shown, in seconds; the one before and the one after are taken too, for clocks that differ.
STEP_S = 30
_AROUND = (0, -1, 1)
RECOVERY_CODES = 10
#: Without letters and digits that are mistaken for one another.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_f, _r, _p = second_factors.c, recovery_codes.c, people.c


class Enrolment(NamedTuple):
    """What an authenticator app is told, by typing or as a QR code. Shown once."""

    secret: str
    otpauth_url: str


def is_active(tx: Transaction, person_id: int | None) -> bool:
    """Whether somebody has to give a code when he signs in."""
    statement = sa.select(_f.person_id).where(_f.person_id == person_id, _f.active_since_at.is_not(None))
    return tx.value(statement) is not None


def enrol(tx: Transaction) -> Enrolment:
    """A secret for whoever asks; nothing is asked of him before it is activated, and it may be made anew until then.

    Raises: Forbidden (a program), Conflict where he has one already.
    """
    tx.allow(EventKind.SECOND_FACTOR_ENROLLED)
    person = _self(tx)
    if is_active(tx, person.id):
        raise Conflict("The second factor is switched on already")
    secret = pyotp.random_base32()
    tx.execute(sa.delete(second_factors).where(_f.person_id == person.id))
    tx.insert(second_factors, person_id=person.id, secret_sealed=tx.vault.seal(secret), last_step=0)
    tx.record(EventKind.SECOND_FACTOR_ENROLLED, person.id, person.full_name)
    shop = settings.read(tx).name
    account = person.email or person.phone or person.full_name
    return Enrolment(secret, pyotp.TOTP(secret).provisioning_uri(name=account, issuer_name=shop.replace(":", " ")))


def activate(tx: Transaction, code: str) -> list[str]:
    """From now on a code is asked for at every door; gives the recovery codes, shown once.

    Raises: Forbidden, Conflict (nothing was enrolled, or it is on already), SignInRefused (the code does not fit).
    """
    tx.allow(EventKind.SECOND_FACTOR_ACTIVATED)
    person = _self(tx)
    row = _row(tx, person.id)
    if row is None:
        raise Conflict("There is no second factor to switch on: enrol first")
    if row.active_since_at is not None:
        raise Conflict("The second factor is switched on already")
    if not _takes_code(tx, row, code):
        raise _wrong()
    tx.execute(sa.update(second_factors).where(_f.person_id == person.id).values(active_since_at=tx.now))
    codes = _fresh_codes(tx, person.id)
    tx.record(EventKind.SECOND_FACTOR_ACTIVATED, person.id, person.full_name)
    return codes


def switch_off(tx: Transaction, code: str) -> None:
    """Nobody asks for a code any more. Raises: Forbidden, Conflict (it is off), SignInRefused (wrong code)."""
    tx.allow(EventKind.SECOND_FACTOR_SWITCHED_OFF)
    person = _self(tx)
    if not is_active(tx, person.id):
        raise Conflict("The second factor is switched off already")
    require(tx, person.id, code)
    _forget(tx, person.id)
    tx.record(EventKind.SECOND_FACTOR_SWITCHED_OFF, person.id, person.full_name)


def reset(tx: Transaction, person_id: int) -> None:
    """Takes it from somebody who lost his phone and his codes. Raises: Forbidden, NotFound, Conflict (it is off)."""
    tx.allow(EventKind.SECOND_FACTOR_RESET)
    person = tx.row(sa.select(people).where(_p.id == person_id, _p.deleted_at.is_(None)))
    if person is None:
        raise NotFound("User")
    if person.role is Role.ADMIN:
        tx.allow("admin:manage")
    if not is_active(tx, person_id):
        raise Conflict("The second factor is switched off already")
    _forget(tx, person_id)
    tx.record(EventKind.SECOND_FACTOR_RESET, person_id, person.full_name)


def require(tx: Transaction, person_id: int, code: str) -> None:
    """Takes a code, once: of the app, or one of the recovery codes. Raises: SignInRefused."""
    row = _row(tx, person_id)
    if row is None or not (_takes_code(tx, row, code) or _takes_recovery_code(tx, person_id, code)):
        raise _wrong()


def _self(tx: Transaction) -> sa.Row[Any]:
    row = tx.row(sa.select(people).where(_p.id == tx.actor.person_id, _p.deleted_at.is_(None)))
    if row is None:
        raise Forbidden("Only a person has a second factor")
    return row


def _row(tx: Transaction, person_id: int) -> sa.Row[Any] | None:
    return tx.row(sa.select(second_factors).where(_f.person_id == person_id))


def _takes_code(tx: Transaction, row: sa.Row[Any], code: str) -> bool:
    """Whether it is a code of about now that was not used yet; then it is used."""
    plain = "".join(code.split())
    if not re.fullmatch(r"[0-9]{6}", plain):
        return False
    totp, here = pyotp.TOTP(tx.vault.unseal(row.secret_sealed)), int(tx.now.timestamp()) // STEP_S
    # A mark that lies ahead is from before the wall clock was set back: it locks nobody out.
    last = row.last_step if row.last_step <= here + 1 else 0
    for step in (here + around for around in _AROUND):
        if step > last and hmac.compare_digest(totp.at(step * STEP_S), plain):
            tx.execute(sa.update(second_factors).where(_f.person_id == row.person_id).values(last_step=step))
            return True
    return False


def _takes_recovery_code(tx: Transaction, person_id: int, code: str) -> bool:
    used = tx.execute(
        sa.update(recovery_codes)
        .where(_r.person_id == person_id, _r.code_hash == _hash(code), _r.used_at.is_(None))
        .values(used_at=tx.now)
    )
    return bool(used.rowcount)


def _fresh_codes(tx: Transaction, person_id: int) -> list[str]:
    tx.execute(sa.delete(recovery_codes).where(_r.person_id == person_id))
    codes = ["".join(secrets.choice(_ALPHABET) for _ in range(10)) for _ in range(RECOVERY_CODES)]
    for code in codes:
        tx.insert(recovery_codes, person_id=person_id, code_hash=_hash(code))
    return _in_groups(codes)


def _in_groups(codes: Sequence[str]) -> list[str]:
    return [f"{code[:5]}-{code[5:]}" for code in codes]


def _hash(code: str) -> str:
    plain = "".join(each for each in code.lower() if each.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()


def _forget(tx: Transaction, person_id: int) -> None:
    tx.execute(sa.delete(second_factors).where(_f.person_id == person_id))
    tx.execute(sa.delete(recovery_codes).where(_r.person_id == person_id))


def _wrong() -> SignInRefused:
    return SignInRefused("Invalid MFA token")
