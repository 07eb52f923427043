"""Names of files as they may lie on any system, whatever a camera or a browser called them."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 120
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)


def safe_name(name: str, suffixes: tuple[str, ...]) -> str:
    """The last part of the name without what any system refuses; it ends in one of `suffixes` (".jpg", …)."""
    plain = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())
    plain = re.split(r"[/\\]", plain)[-1]
    plain = "".join(c for c in plain if unicodedata.category(c) not in ("Cc", "Cf", "Zl", "Zp", "Co", "Cn"))
    plain = _FORBIDDEN.sub("_", " ".join(plain.split()))
    stem, suffix = _parted(plain.rstrip(". "), suffixes)
    stem = stem.strip(". ") or "file"
    if _RESERVED.fullmatch(stem.split(".")[0].strip()):
        stem = f"_{stem}"
    return _shortened(stem) + suffix


def _parted(name: str, suffixes: tuple[str, ...]) -> tuple[str, str]:
    for suffix in suffixes:
        if name.lower().endswith(suffix):
            return name[: -len(suffix)], suffix
    return name, suffixes[0]


def _shortened(stem: str) -> str:
    """Systems count bytes: 255 for a name, and the program adds to it; no dot or blank is left at the cut."""
    while len(stem) > _LONGEST or len(stem.encode()) > 200:
        stem = stem[:-1]
    return stem.rstrip(". ")
