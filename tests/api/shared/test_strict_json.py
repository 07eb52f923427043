"""JSON that two programs could read differently is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest

from api.shared import strict_json

REFUSED = {
    "nothing": b"",
    "truncated": b'{"a": [1, 2',
    "trailing text": b'{"a": 1} x',
    "200,000 open brackets": b"[" * 200_000,
    "200,000 open objects": b'{"a":' * 200_000,
    "duplicate keys": b'{"a": 1, "a": 2}',
    "duplicate keys deeper down": b'[{"b": {"a": 1, "a": 1}}]',
    "duplicate keys, one escaped": b'{"a": 1, "\\u0061": 2}',
    "NaN": b'{"a": NaN}',
    "Infinity": b"[Infinity]",
    "minus Infinity": b"[-Infinity]",
    "minus zero": b'{"a": -0}',
    "minus zero alone": b"-0",
    "an exponent beyond reason": b"[1e99999999999999999999]",
    "5,000 digits": b"[" + b"9" * 5000 + b"]",
    "lone surrogate": b'["\\ud800"]',
    "lone surrogate in a key": b'{"\\uDFFF": 1}',
    "surrogates the wrong way round": b'["\\udc00\\ud800"]',
    "NUL": b'{"a": ["x\\u0000y"]}',
    "raw control character": b'["a\nb"]',
    "Latin-1": '["Müller"]'.encode("latin-1"),
    "UTF-16": '["a"]'.encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf[]",
    "single quotes": b"{'a': 1}",
    "comment": b"[1] // one",
    "leading zero": b"[01]",
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_ambiguous_or_broken_text_is_refused(text: bytes) -> None:
    """Each in one way only: Refused."""
    with pytest.raises(strict_json.Refused):
        strict_json.loads(text)


def test_plain_values_are_read() -> None:
    """Every kind of value, any script, escaped pairs of surrogates, dates with -0 in them."""
    text = '{"a": [1, -2, true, null], "б": "王小明 \\ud83d\\ude00 \\u00e9", "on": "2025-01-01", "e": {}, "s": " -0"}'
    assert strict_json.loads(text.encode()) == {
        "a": [1, -2, True, None],
        "б": "王小明 😀 é",
        "on": "2025-01-01",
        "e": {},
        "s": " -0",
    }


def test_fractions_are_exact() -> None:
    """250.10 is no float: its digits stay as they were written."""
    assert strict_json.loads(b"[250.10, -0.5, 1e2]") == [Decimal("250.10"), Decimal("-0.5"), Decimal("1e2")]
    assert str(strict_json.loads(b"250.10")) == "250.10"


@pytest.mark.parametrize(("text", "number"), [(b"3.0", 3), (b"-287.00", -287), (b"3.5", Decimal("3.5"))])
def test_a_whole_number_is_one_however_it_is_written(text: bytes, number: object) -> None:
    """3.0 is 3 in JSON."""
    found = strict_json.loads(text)
    assert (found, type(found)) == (number, type(number))


def test_minus_zero_stays_recognisable() -> None:
    """So that an amount can refuse it."""
    assert str(strict_json.loads(b"-0.0")) == "-0.0"


def test_the_position_of_a_mistake_is_told() -> None:
    """Counted in characters from the beginning."""
    with pytest.raises(strict_json.Refused) as caught:
        strict_json.loads(b'{"a": x}')
    assert caught.value.position == 6
