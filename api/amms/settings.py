"""The settings of the house."""

from __future__ import annotations

from functools import partial

import falcon

from api.amms.house_schemas import TenantSettings as Shown
from api.amms.house_schemas import TenantSettingsChange
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.operations import operation
from core import settings, tenant_settings
from core.base.transaction import Transaction
from core.tenant_settings import TenantSettings as Row


class TenantSettings:
    """`/tenant/settings`. Source: the document, sections 10 and 17."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show the settings", answer=Shown)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """As they stand."""
        self._door.show(request, response, lambda tx: _done(tx, tenant_settings.read(tx)))

    @operation(summary="Change settings", body=TenantSettingsChange, answer=Shown)
    def on_patch(self, request: falcon.Request, response: falcon.Response) -> None:
        """Objects are merged, null takes a name away, all else is replaced."""
        self._door.change(request, response, TenantSettingsChange, partial(_change, request))


def _done(tx: Transaction, row: Row) -> Done:
    return Done({"tenantId": settings.read(tx).shop_id, "settings": row.values}, row.version)


def _change(request: falcon.Request, tx: Transaction, form: TenantSettingsChange) -> Done:
    before = tenant_settings.read(tx)
    version = etag.expected(request, lambda: before.version)
    return _done(tx, tenant_settings.change(tx, form.settings, version=version))
