"""frontbench-admin: looks after a shop from the command line."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence

from core.admin.options import parsed
from core.base.errors import Invalid, Refused


def main(argv: Sequence[str] | None = None) -> int:
    """0: done; 1: refused or failed, with one line that says why; 2: wrong usage."""
    try:
        options = parsed(argv)
    except SystemExit as wanted:  # help, or wrong usage: argparse has said it
        return int(wanted.code or 0)
    reason = _done(options)
    if reason is None:
        return 0
    print("frontbench-admin: " + " ".join(reason.split()), file=sys.stderr)
    return 1


def _done(options: argparse.Namespace) -> str | None:
    """Runs the command; why it failed, None where it did not."""
    try:
        _COMMANDS[options.command](options)
        sys.stdout.flush()
    except Invalid as refusal:
        return f"{refusal.field}: {refusal.message}"
    except Refused as refusal:
        return refusal.message
    except KeyboardInterrupt:
        return "Interrupted"
    except BrokenPipeError:  # whoever read the output has seen enough
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return "The output was closed"
    except Exception as error:  # an administrator is told what happened, not where in the program
        return f"{type(error).__name__}: {error}"
    return None


# Imported when they are run: `--help` need not wait for a database's drivers.


def _init(options: argparse.Namespace) -> None:
    from core.admin import setting_up

    setting_up.run(options)


def _demo(options: argparse.Namespace) -> None:
    from core.admin import sample

    sample.run(options)


def _oauth_client(options: argparse.Namespace) -> None:
    from core.admin import api_clients

    api_clients.run(options)


def _migrate(options: argparse.Namespace) -> None:
    from core.admin import migrating

    migrating.run(options)


def _backup(options: argparse.Namespace) -> None:
    from core.admin import backing_up

    backing_up.run(options)


def _restore(options: argparse.Namespace) -> None:
    from core.admin import putting_back

    putting_back.run(options)


def _check(options: argparse.Namespace) -> None:
    from core.admin import checking

    checking.run(options)


def _tick(options: argparse.Namespace) -> None:
    from core.admin import ticking

    ticking.run(options)


_COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "init": _init,
    "demo": _demo,
    "oauth-client": _oauth_client,
    "migrate": _migrate,
    "backup": _backup,
    "restore": _restore,
    "tick": _tick,
    "check": _check,
}

if __name__ == "__main__":
    sys.exit(main())
