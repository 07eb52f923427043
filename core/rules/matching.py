"""How texts, phones and serial numbers are brought into one spelling, so that any spelling finds them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

import phonenumbers

#: A longer word is cut to this in the index and in what is looked for.
LONGEST_WORD = 64

_FOLDED = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t"}
    | {"ŋ": "n", "ĸ": "k", "ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ƀ": "b", "ɨ": "i", "ʉ": "u"}
    # Arabic: one alef, one yeh, one kaf, one heh; the Persian and Urdu letters with them
    | {"ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ە": "ه"}
)
#: Marks that are written or left out at will; marks that spell a vowel (Devanagari, Thai, ...) stay.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]"
)
_APOSTROPHES = "'’‘ʼʻ`´＇"
_APOSTROPHE = re.compile(f"(?<=\\w)[{_APOSTROPHES}](?=\\w)")
#: Scripts written without spaces, where each character is a word of its own.
_SINGLE = "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_SINGLES = re.compile(f"[{_SINGLE}\U0001b000-\U0001b16f\U00020000-\U0003ffff][\u3099\u309a]?")
_STORED_PHONE = re.compile(r"\+[0-9]{5,15}")
_LETTERS = ("L", "N", "M")


def folded(text: str) -> str:
    """The text without case, accents and variants of one letter; digits of any script as 0-9."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = _MARKS.sub("", plain).translate(_FOLDED)
    plain = "".join(_digit(character) for character in plain)
    return unicodedata.normalize("NFC", plain)


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if character.isdecimal() else character


def phrases(text: str) -> list[tuple[str, ...]]:
    """The words in order; characters of a script without spaces stand together as one phrase of single ones."""
    found: list[tuple[str, ...]] = []
    for word in _split(_APOSTROPHE.sub("", folded(text))):
        if word.isascii():
            found.append((word[:LONGEST_WORD],))
        else:
            found += _runs(word)
    return found


def _split(plain: str) -> list[str]:
    if plain.isascii():
        return re.findall("[a-z0-9]+", plain)
    return "".join(c if unicodedata.category(c)[0] in _LETTERS else " " for c in plain).split()


def _runs(word: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    singles: list[str] = []
    end = 0
    for match in _SINGLES.finditer(word):
        if match.start() > end:
            found += [tuple(singles)] if singles else []
            found.append((word[end : match.start()][:LONGEST_WORD],))
            singles = []
        singles.append(match.group())
        end = match.end()
    found += [tuple(singles)] if singles else []
    return found + ([(word[end:][:LONGEST_WORD],)] if end < len(word) else [])


def words(text: str) -> list[str]:
    """The words in one spelling: no case, no accents; one word per character of a script without spaces."""
    return [word for phrase in phrases(text) for word in phrase]


def index_words(text: str) -> list[str]:
    """The words, and beside them the parts by which a name is looked for too: Brien of O'Brien, علي of العلي."""
    found = words(text)
    if _APOSTROPHE.search(text):
        found += words(_APOSTROPHE.sub(" ", text))
    return found + [word[2:] for word in found if word.startswith("ال") and len(word) > 4]


def name_key(text: str) -> str:
    """One spelling for names that may exist once only; never empty where the name is not."""
    plain = "".join(c for c in folded(text) if unicodedata.category(c) not in ("Cc", "Cf") or c.isspace())
    return " ".join(plain.split()) or text.strip()


def digits(text: str) -> str:
    """Its digits, whatever script they are written in."""
    return "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())


@lru_cache(maxsize=4096)
def phone_key(text: str, region: str | None) -> str | None:
    """The number's digits with country code where it can be one of `region` (ISO country), else only its digits.

    None where there are fewer than three digits.
    """
    plain = digits(text)
    if len(plain) < 3:
        return None
    number = _phone(text, region)
    if number is None:
        return plain[:32]
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164).lstrip("+")


@lru_cache(maxsize=4096)
def readable_phone(text: str | None) -> str:
    """A number that is kept as +353875550193 in the groups it is read in; any other as it was given, None as ""."""
    if text is None or not _STORED_PHONE.fullmatch(text):
        return text or ""
    number = _parsed(text, None)
    if number is None or not _is_possible(number):
        return text
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _phone(text: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    read = [_parsed(text, region)]
    plain = digits(text)
    if plain.startswith("00") and "+" not in text:
        read.append(_parsed("+" + plain[2:], None))
    possible = [number for number in read if number is not None and _is_possible(number)]
    return next((number for number in possible if phonenumbers.is_valid_number(number)), next(iter(possible), None))


def _is_possible(number: phonenumbers.PhoneNumber) -> bool:
    # A number that can be dialled only within one town has no international spelling.
    reason = phonenumbers.is_possible_number_with_reason(number)
    return bool(reason == phonenumbers.ValidationResult.IS_POSSIBLE)


def _parsed(text: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(text[:250], region)
    except phonenumbers.NumberParseException:
        return None


@cache
def known_regions() -> frozenset[str]:
    """The ISO countries whose phone numbers can be read."""
    return frozenset(phonenumbers.SUPPORTED_REGIONS)


def phone_spellings(text: str, region: str | None) -> list[str]:
    """The digits under which a typed number, or a part of one of four digits at least, may stand within a phone key."""
    plain = digits(text)
    if len(plain) < 4:
        return []
    found = [plain, plain.lstrip("0")]
    number = _phone(text, region) if len(plain) >= 7 else None
    if number is not None:
        found += [phone_key(text, region) or "", str(number.national_number)]
    return [spelling for spelling in dict.fromkeys(found) if spelling]


def serial_key(text: str) -> str | None:
    """Letters and digits only, in upper case; None where there are none."""
    return "".join(words(text)).upper() or None


def imei_is_valid(text: str) -> bool:
    """Whether it is 15 digits of which the last is the check digit (Luhn)."""
    plain = digits(text)
    if len(plain) != 15 or not all(c.isdecimal() or c in " -./" for c in text.strip()):
        return False
    doubled = (int(d) * (1 + place % 2) for place, d in enumerate(plain))
    return sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0
