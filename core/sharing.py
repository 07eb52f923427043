"""What the log says of the shop being opened to the LAN and closed again."""

from __future__ import annotations

from core.base.events import EventKind
from core.base.transaction import Transaction


def switched(tx: Transaction, is_on: bool, port: int) -> None:
    """Somebody started or stopped the server. Raises: Forbidden."""
    kind = EventKind.SHARING_STARTED if is_on else EventKind.SHARING_STOPPED
    tx.allow(kind)
    tx.record(kind, None, f"port {port}")
