"""The login slip says how to sign in for the first time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.documents import Letterhead, LoginSlip, Paper, login_slip
from tests.core.documents.conftest import Printed

Read = Callable[[bytes], Printed]


@pytest.mark.parametrize("paper", Paper)
def test_everything_is_on_the_slip(read: Read, paper: Paper) -> None:
    """One page on any paper; the password stands there whole."""
    data = LoginSlip(
        shop=Letterhead(name="Harbour Hotel"), name="Ayşe Yıldız", role="Front desk", login="ayse@example.com",
        password="mkf7-2hqx-w9pd",
    )  # fmt: skip
    printed = read(login_slip(data, paper))
    wanted = ["Harbour Hotel", "Your login", "Ayşe Yıldız", "Front desk", "ayse@example.com", "mkf7-2hqx-w9pd"]
    assert [value for value in wanted if value not in printed.text] == []
    assert len(printed.sizes) == 1


def test_a_long_name_and_address_are_wrapped(read: Read) -> None:
    """Nothing is cut, in German either."""
    name = "Maximiliane-Charlotte von Hohenstein-Wittelsbach zu Sayn"
    data = LoginSlip(
        shop=Letterhead(name="Haus", language="de"), name=name, role="Rezeption",
        login="maximiliane-charlotte.hohenstein-wittelsbach@harbour-street-hotel.example.com", password="a-b",
    )  # fmt: skip
    text = "".join(read(login_slip(data)).text.replace("\ufffe", "-").split())
    assert "".join(name.split()) in text and data.login in text and "Einmalpasswort" in text
