"""Half-written forms, kept so that a crash loses nothing; each belongs to one person and is encrypted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

import orjson
import sqlalchemy as sa

from core.base.errors import Forbidden, Invalid, NotFound
from core.base.transaction import Transaction
from core.rules import texts
from core.tables import drafts

#: Bytes of one draft's values.
LARGEST = 1_000_000
d = drafts.c


class DraftRow(NamedTuple):
    """One draft in a list."""

    id: int
    form: str
    title: str
    created_at: datetime
    updated_at: datetime


class Draft(NamedTuple):
    """A draft and what was typed."""

    row: DraftRow
    values: dict[str, Any]


_ROW = (d.id, d.form, d.title, d.created_at, d.updated_at)


def keep(tx: Transaction, form: str, values: Mapping[str, Any], title: str, draft_id: int | None = None) -> DraftRow:
    """Writes what was typed so far: over the draft with this id, or as a new one where there is none (any more).

    `values` is what JSON can hold. Raises: Forbidden for who is nobody in particular, Invalid.
    """
    person_id = _person_id(tx)
    sealed = tx.vault.seal(_json(values))
    title = texts.line(title, "title", longest=500) or ""
    if draft_id is not None:
        own = sa.and_(d.id == draft_id, d.person_id == person_id, d.form == form)
        statement = sa.update(drafts).where(own).values(values_sealed=sealed, title=title, updated_at=tx.now)
        if tx.execute(statement).rowcount:
            return DraftRow._make(tx.execute(sa.select(*_ROW).where(d.id == draft_id)).one())
    new_id = tx.insert(drafts, person_id=person_id, form=form, title=title, values_sealed=sealed)
    return DraftRow(new_id, form, title, tx.now, tx.now)


def mine(tx: Transaction, form: str | None = None) -> list[DraftRow]:
    """One's own drafts, the one last written first; of one form where given. Raises: Forbidden."""
    statement = sa.select(*_ROW).where(d.person_id == _person_id(tx))
    if form is not None:
        statement = statement.where(d.form == form)
    return [DraftRow._make(row) for row in tx.rows(statement.order_by(d.updated_at.desc(), d.id.desc()))]


def read(tx: Transaction, draft_id: int) -> Draft:
    """One's own draft. Raises: Forbidden, NotFound, Unavailable where the key does not fit."""
    own = sa.and_(d.id == draft_id, d.person_id == _person_id(tx))
    row = tx.row(sa.select(*_ROW, d.values_sealed).where(own))
    if row is None:
        raise NotFound("Draft")
    return Draft(DraftRow._make(row[:-1]), orjson.loads(tx.vault.unseal(row.values_sealed)))


def existing(tx: Transaction, draft_ids: Iterable[int]) -> set[int]:
    """Which of these are there, whosever they are: what lies beside a draft that is gone can go too."""
    wanted = list(draft_ids)
    return {row.id for row in tx.rows(sa.select(d.id).where(d.id.in_(wanted)))} if wanted else set()


def discard(tx: Transaction, draft_id: int) -> None:
    """Throws one's own draft away; nothing happens where it is gone already. Raises: Forbidden."""
    tx.execute(sa.delete(drafts).where(d.id == draft_id, d.person_id == _person_id(tx)))


def _person_id(tx: Transaction) -> int:
    if tx.actor.person_id is None:
        raise Forbidden("A draft belongs to a person")
    return tx.actor.person_id


def _json(values: Mapping[str, Any]) -> str:
    try:
        text = orjson.dumps(dict(values))
    except TypeError as error:
        raise Invalid("values", "This cannot be kept as a draft") from error
    if len(text) > LARGEST:
        raise Invalid("values", "The draft is too large")
    return text.decode()
