"""Whatever is sent to the hotel dialect, it answers in its own shape and stays whole."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.shop import Shop
from tests.api.hotel.conftest import CLEANING, PATH, Hotel

#: Beside what comes by chance: what other programs have stumbled over.
ODD = st.sampled_from(
    ["", " ", ".", "..", "a/b", "\u200e", "\u202eabc", "\u0300", "\ufeff", "İ", "ß", "ﬁ", "Ａ", "１０１", "١٠١", "%_",
     "'; --", "<img src=x>", "=1+1", "{0}", "{room}", "%s", "x" * 40, "x" * 61, "x" * 201, "\n", "a\u2028b", "💥",
     "0001-01-01T00:00:00", "9999-12-31T23:59:59-14:00", "2024-02-30T00:00:00", "2023-09-30T24:00:00",
     "Done", "Cancelled", "In Progress"]
)  # fmt: skip
VALUE = ODD | st.text(max_size=30) | st.none() | st.integers() | st.booleans() | st.lists(st.text(), max_size=1)
BODY = st.fixed_dictionaries({}, optional=dict.fromkeys((*CLEANING, "finished_at", "id", "role"), VALUE))
tried = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def is_answered(answer: Any) -> bool:
    """With one text where it is an error, which is never the server's."""
    return answer.status < 400 or (
        answer.status < 500 and list(answer.json) == ["detail"] and isinstance(answer.json["detail"], str)
    )


@tried
@given(body=BODY)
def test_no_body_breaks_it(hotel: Hotel, shop: Shop, body: dict[str, Any]) -> None:
    """What is taken reads back under its number, and can be sent back as it was shown."""
    try:
        sent = json.dumps({"room": "101"} | body, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # a lone surrogate, which no UTF-8 holds
        sent = json.dumps({"room": "101"} | body).encode()
    answer = hotel.admin("POST", PATH, body=sent)
    assert is_answered(answer), (body, answer)
    if answer.status == 201:
        path = f"{PATH}/{quote(answer.json['work_order_number'], safe='')}"
        shown = hotel.admin.get(path)
        assert shown == {"finished_at": None} | answer.json
        assert hotel.admin("PUT", path, shown).status == 200
        assert hotel.admin.get(path) == shown


@tried
@given(body=BODY)
def test_no_change_breaks_it(hotel: Hotel, body: dict[str, Any]) -> None:
    """What is refused changes nothing."""
    if hotel.admin("GET", f"{PATH}/WO003").status == 404:
        hotel.admin.post(PATH, CLEANING)
    before = hotel.get("WO003")
    answer = hotel.admin("PUT", f"{PATH}/WO003", body=json.dumps(body).encode())
    assert is_answered(answer), (body, answer)
    if answer.status != 200:
        assert hotel.get("WO003") == before


@pytest.mark.parametrize("engine_name", ["sqlite"])
@tried
@given(number=ODD | st.text(min_size=1, max_size=50))
def test_no_number_breaks_it(hotel: Hotel, number: str) -> None:
    """Not found, or another address."""
    quoted = quote(number.encode("utf-8", "surrogatepass"), safe="")
    for method in ("GET", "PUT"):
        answer = hotel.admin(method, f"{PATH}/{quoted}", {} if method == "PUT" else None)
        assert is_answered(answer) or answer.status == 200, (number, answer)
