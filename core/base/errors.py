"""What core says when it refuses: each refusal names its reason in plain words."""

from __future__ import annotations

import errno

#: What the system says where a disk, or somebody's share of it, is full.
NO_ROOM = frozenset((errno.ENOSPC, errno.EDQUOT))


class Refused(Exception):
    """An operation that was refused; nothing was changed.

    `template` and `values` are kept apart, so that the desktop can translate the sentence.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values
        self.message = template.format(**values) if values else template
        super().__init__(self.message)


class NotFound(Refused):
    """No such row, or none that this actor may know of."""

    def __init__(self, thing: str) -> None:
        super().__init__("{thing} not found", thing=thing)
        self.thing = thing


class Forbidden(Refused):
    """The actor's role does not allow it."""


class Conflict(Refused):
    """The request contradicts what is stored (a name is taken, an assignment exists)."""

    def __init__(self, template: str, field: str | None = None, **values: object) -> None:
        super().__init__(template, **values)
        self.field = field


class Stale(Conflict):
    """The row was changed by someone else since it was read."""

    def __init__(self, thing: str, fields: tuple[str, ...] = ()) -> None:
        super().__init__("{thing} was changed meanwhile", thing=thing)
        self.fields = fields


class Invalid(Refused):
    """A value that cannot be taken; `field` names it."""

    def __init__(self, field: str, template: str, **values: object) -> None:
        super().__init__(template, **values)
        self.field = field


class TooLarge(Invalid):
    """A file of more bytes than are kept."""


class SignInRefused(Refused):
    """Unknown account or wrong password; the answer does not say which."""


class CodeNeeded(SignInRefused):
    """The password was right, and the second factor's code is asked for as well."""

    def __init__(self) -> None:
        super().__init__("MFA token required")


class AccountInactive(Refused):
    """The password was right, but the account is switched off."""


class Throttled(Refused):
    """Too many wrong tries; `retry_after_s` is the number of seconds to wait."""

    def __init__(self, retry_after_s: int) -> None:
        super().__init__("Too many wrong tries. Try again in {seconds} seconds.", seconds=retry_after_s)
        self.retry_after_s = retry_after_s


class Unavailable(Refused):
    """The database cannot be opened, read or written just now (missing, damaged, disk full, read-only)."""


class StorageFull(Unavailable):
    """The disk is full: nothing was stored."""


class NotReady(Unavailable):
    """The database holds no shop yet, or one of an older or newer program version."""
