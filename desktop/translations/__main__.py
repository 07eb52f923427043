"""Gathers, compiles, and says what is still missing."""

from __future__ import annotations

import sys

from desktop.translations.lists import unfinished
from desktop.translations.qt_tools import compile_, update


def main() -> int:
    """1 where something is not translated yet."""
    missing = 0
    for file in update():
        compile_(file)
        texts = unfinished(file)
        missing += len(texts)
        print(f"{file.name}: {len(texts)} missing")
        for context, text in texts:
            print(f"  {context}: {text}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
