"""The core's refusals as problems of a request."""

from __future__ import annotations

from collections.abc import Mapping

from api.shared.errors import BadInput, Fault, Problem, unauthorized
from core.base import errors
from core.idempotency import KeyUsed

#: The first that fits counts.
_STATUS: tuple[tuple[type[errors.Refused], int], ...] = (
    (errors.NotFound, 404),
    (errors.TooLarge, 413),
    (errors.Forbidden, 403),
    (errors.AccountInactive, 403),
    (errors.Stale, 412),
    (KeyUsed, 422),
    (errors.StorageFull, 507),
    (errors.Unavailable, 503),
)


def problem_of(error: Exception, *, names: Mapping[str, str], conflict: int = 409) -> Problem | None:
    """None where it is no refusal. `names`: the core's field -> the dialect's; `conflict`: the dialect's status."""
    if not isinstance(error, errors.Refused):
        return None
    if isinstance(error, errors.Invalid) and not isinstance(error, errors.TooLarge):
        return BadInput([Fault("value_error", ("body", names.get(error.field, error.field)), error.message)])
    if isinstance(error, errors.SignInRefused):
        return unauthorized(error.message)
    if isinstance(error, errors.Throttled):
        return Problem(429, error.message, {"Retry-After": str(error.retry_after_s)})
    for kind, status in _STATUS:
        if isinstance(error, kind):
            return Problem(status, error.message)
    return Problem(conflict, error.message)
