"""frontbench: the desktop application."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs it."""
    from desktop.app import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
