"""What may be typed: trimmed, bounded, and free of characters that could forge a line."""

from __future__ import annotations

import re
import unicodedata

from core.base.errors import Invalid

#: Direction marks that could make a name read as another; letters need none of them.
_BIDI = dict.fromkeys([0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
#: Letters and signs that look like nothing at all.
_BLANKS = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_EMAIL = re.compile(r"[^@\s,;<>\"']+@[^@\s.,;<>\"']+(\.[^@\s.,;<>\"']+)+")


def line(value: str | None, field: str, *, required: bool = False, longest: int = 200) -> str | None:
    """One line, trimmed; None where it is empty. Raises: Invalid."""
    return _clean(value, field, required, longest, keep="")


def required_line(value: str | None, field: str, longest: int = 200) -> str:
    """One line that must not be empty. Raises: Invalid."""
    text = line(value, field, required=True, longest=longest)
    assert text is not None
    return text


def passage(value: str | None, field: str, *, longest: int = 20_000) -> str | None:
    """Several lines; None where empty. Raises: Invalid."""
    return _clean(value, field, False, longest, keep="\n\t")


def _clean(value: str | None, field: str, required: bool, longest: int, keep: str) -> str | None:
    text = value or ""
    if text.isascii() and text.isprintable():
        text = text.strip()  # most texts: nothing in them has to be looked at one by one
    else:
        text = _without_forgery(text.replace("\r\n", "\n"), field, keep)
    if len(text) > longest:
        raise Invalid(field, "At most {longest} characters", longest=longest)
    if required and not text:
        raise Invalid(field, "This field is required")
    return text or None


def _without_forgery(text: str, field: str, keep: str) -> str:
    if "\x00" in text:
        raise Invalid(field, "The text contains a NUL character")
    if any(0xD800 <= ord(character) < 0xE000 for character in text):
        raise Invalid(field, "The text is not valid Unicode")
    kept = (c for c in text.translate(_BIDI) if c in keep or unicodedata.category(c) not in ("Cc", "Zl", "Zp"))
    found = unicodedata.normalize("NFC", "".join(kept)).strip()
    return found if any(_shows(character) for character in found) else ""


def _shows(character: str) -> bool:
    """A name of joiners and fillers alone would be no name to whoever looks for it."""
    return character not in _BLANKS and unicodedata.category(character) not in ("Cf", "Zs")


def email(value: str | None, field: str = "email") -> str | None:
    """An address, None where empty. Raises: Invalid."""
    text = line(value, field, longest=254)
    if text is not None and not _EMAIL.fullmatch(text):
        raise Invalid(field, "{email} is not an e-mail address", email=text)
    return text


def password(value: str, field: str = "password") -> str:
    """At least 8 characters, any characters but NUL. Raises: Invalid. Source: contract, decision 15."""
    if len(value) < 8:
        raise Invalid(field, "A password has at least 8 characters")
    if len(value) > 1024:
        raise Invalid(field, "A password has at most 1024 characters")
    if "\x00" in value or any(0xD800 <= ord(character) < 0xE000 for character in value):
        raise Invalid(field, "The password contains a character that cannot be used")
    return value
