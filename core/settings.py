"""The shop's settings: one typed row, cheap to read."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid
from core.base.events import EventKind
from core.base.prepared import Prepared
from core.base.table import new_uuid
from core.base.transaction import Transaction
from core.rules import shop_settings as rules
from core.tables import settings

_NAME = "shop"
_TERMS = (
    "The shop repairs the device with care but is not liable for data on it: please keep a backup. "
    "Estimates may change once the device is open; above the authorised limit we ask first."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopSettings:
    """What the shop is called, where it is, and what it usually does."""

    shop_id: str = ""
    """The shop's UUID; never changes. It is the tenant id of the dialects that have one."""
    version: int = 0
    name: str = "My shop"
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    tax_id: str = ""
    currency: str = "USD"
    region: str = "US"
    """ISO country: how phones without a country code are read, and how figures are written."""
    language: str = "en"
    time_zone: str = "UTC"
    tax_rate: Decimal = Decimal("0")
    """Percent, contained in every price."""
    paper: str = "A4"
    receipt_paper: str = "80mm"
    hourly_rate: Decimal = Decimal("60.00")
    diagnosis_fee: Decimal = Decimal("0.00")
    promise_days: int = 3
    """How many days after intake a repair is promised, unless said otherwise."""
    photos_required: int = 0
    """How many photos an intake must have."""
    terms: str = _TERMS
    terms_version: str = "1"
    """Rises by itself whenever the terms change."""
    receipt_footer: str = ""
    payment_days: int = 14
    """How many days a customer has to pay an invoice, unless said otherwise."""
    payment_details: str = ""
    """Where to pay: the bank account and what else stands at the end of an invoice."""
    sharing_port: int = 8000
    shares_at_start: bool = False
    backup_folder: str = ""
    """Where automatic backups go; beside the database where empty."""
    backup_minutes: int = 30
    only_inspected_rooms: bool = False
    """Whether only inspected rooms can be given to a guest."""
    housekeeping_hour: str = "06:00"
    """When the rooms that somebody lives in turn dirty, by the shop's own clock."""
    attendant_minutes: int = 420
    """How many minutes of cleaning a day has for one attendant."""
    arrival_alert_hours: int = 3
    """How many hours before an arrival the desk is told that its room is not ready."""
    found_item_days: int = 90
    """How many days a found item is kept at least, unless said otherwise."""
    working_hours: str = ""
    """The hours of a week in which people work who have none of their own; empty: nobody wrote them down."""
    part_lead_days: int = 7
    """How many days a part usually takes to come that is not in the store."""

    @property
    def locale(self) -> str:
        """How money, numbers and dates are written, e.g. de_AT."""
        return f"{self.language.split('-')[0]}_{self.region}" if self.region else self.language


_FIXED = {"shop_id", "version", "terms_version"}
_FIELDS = {field.name: field for field in dataclasses.fields(ShopSettings)}
_VERSION = Prepared(sa.select(settings.c.version).where(settings.c.name == _NAME), tuple)
_ROW = sa.select(settings).where(settings.c.name == _NAME)
_read: WeakKeyDictionary[Engine, ShopSettings] = WeakKeyDictionary()
#: What a writing transaction read: it may be its own, and not be committed yet or ever.
_read_within: WeakKeyDictionary[Transaction, ShopSettings] = WeakKeyDictionary()


def read(tx: Transaction) -> ShopSettings:
    """The settings as of now; the defaults, without a shop id, before `initialise`."""
    engine = tx.connection.engine
    known = (_read_within.get(tx) if tx.writing else None) or _read.get(engine)
    version, *_ = _VERSION.first(tx, {}) or (None,)
    if version is None:
        return ShopSettings()
    if known is not None and known.version == version:
        return known
    row = tx.row(_ROW)
    assert row is not None
    found = _typed(row.value, row.version)
    if tx.writing:
        _read_within[tx] = found
    else:
        _read[engine] = found
    return found


def local_time(tx: Transaction, moment: datetime | None = None) -> datetime:
    """By the shop's own clock; None: now."""
    return (moment or tx.now).astimezone(ZoneInfo(read(tx).time_zone))


def today(tx: Transaction) -> date:
    """By the shop's own calendar."""
    return local_time(tx).date()


def _typed(stored: dict[str, Any], version: int) -> ShopSettings:
    """A setting that this program does not know is passed over; one that is missing takes its default."""
    values = {name: value for name, value in stored.items() if name in _FIELDS}
    for name in rules.DECIMALS & values.keys():
        values[name] = Decimal(values[name])
    return ShopSettings(**{**values, "version": version})


def initialise(tx: Transaction, **values: Any) -> ShopSettings:
    """Writes a new shop's settings. Raises: Conflict where there are some; Invalid naming the field."""
    tx.allow(EventKind.SHOP_INITIALISED)
    if _VERSION.first(tx, {}) is not None:
        raise Conflict("The shop is set up already")
    found = dataclasses.replace(ShopSettings(), shop_id=new_uuid(), version=1, **_checked(values))
    tx.insert(settings, name=_NAME, value=_stored(found), version=1)
    tx.record(EventKind.SHOP_INITIALISED, None, found.name)
    return found


def change(tx: Transaction, *, version: int | None = None, **changes: Any) -> ShopSettings:
    """Writes the given settings; `version` is the one the caller read. Raises: Forbidden, Stale, Invalid(field)."""
    tx.allow(EventKind.SETTINGS_CHANGED)
    row = tx.row(_ROW)
    if row is None:
        raise Conflict("The shop is not set up yet")
    require_unchanged(row, "Settings", changes, version, None)
    before = _typed(row.value, row.version)
    after = dataclasses.replace(before, **_checked(changes))
    if after.terms != before.terms:
        after = dataclasses.replace(after, terms_version=str(int(before.terms_version) + 1))
    if after == before:
        return before
    old, new = _stored(before), _stored(after)
    tx.update(settings, row, value=new)
    different = {name: [old[name], new[name]] for name in new if old[name] != new[name]}
    tx.record(EventKind.SETTINGS_CHANGED, None, after.name, different)
    return dataclasses.replace(after, version=before.version + 1)


def _stored(shop: ShopSettings) -> dict[str, Any]:
    values = dataclasses.asdict(shop)
    del values["version"]
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in values.items()}


def _checked(changes: dict[str, Any]) -> dict[str, Any]:
    for name in changes:
        if name not in _FIELDS or name in _FIXED:
            raise Invalid(name, "There is no setting {name}", name=name)
    return {name: rules.checked(name, value) for name, value in changes.items()}
