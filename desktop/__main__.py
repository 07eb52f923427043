"""frontbench: the desktop application."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable


def main(painted: Callable[[], object] | None = None) -> int:
    """Runs it. `painted` is called once the first window stands, for who measures how long that takes."""
    gc.disable()  # until then everything is only being loaded: looking for garbage in it takes a tenth of the time
    from desktop.app import run

    return run(painted=painted)


if __name__ == "__main__":
    sys.exit(main())
