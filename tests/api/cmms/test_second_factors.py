"""The second factor over HTTP: enrolled and switched on, then asked for by every dialect's login."""

from __future__ import annotations

import pyotp
import pytest

from core.shop import Shop
from tests.api.cmms.conftest import House
from tests.api.conftest import PASSWORD, Client
from tests.core.conftest import SteppedClock

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_every_login_asks_for_the_code(house: House, shop: Shop, clock: SteppedClock) -> None:
    """401 without or with a wrong one, in the field `mfaToken`; then it may be switched off with one."""
    who = house.technician()
    assert who.person is not None
    made = who.post("/api/auth/mfa/enroll", None)
    assert made["otpauthUrl"].startswith("otpauth://totp/") and made["secret"] in made["otpauthUrl"]
    app = pyotp.TOTP(made["secret"])

    def code() -> str:
        clock.step(minutes=1)
        return app.at(int(shop.clock().timestamp()))

    refused = who("POST", "/api/auth/mfa/activate", {"mfaToken": "12345"})
    assert (refused.status, refused.json["message"]) == (401, "Invalid MFA token")
    codes = who.post("/api/auth/mfa/activate", {"mfaToken": code()})["recoveryCodes"]
    assert len(codes) == 10
    anybody = Client(house.admin.application)
    doors = {
        "/api/auth/login": {"email": who.person.email, "password": PASSWORD},
        "/v1/auth/login": {"phone": who.person.phone, "password": PASSWORD},
    }
    for path, credentials in doors.items():
        assert anybody("POST", path, credentials).status == 401
        assert anybody("POST", path, credentials | {"mfaToken": "000000"}).status == 401
        assert anybody("POST", path, credentials | {"mfaToken": code()}).status == 200
    assert house.login(who, mfaToken=codes[0]).status == 200
    assert house.login(who, mfaToken=codes[0]).status == 401
    assert who("POST", "/api/auth/mfa/deactivate", {"mfaToken": "000000"}).status == 401
    assert who("POST", "/api/auth/mfa/deactivate", {"mfaToken": code()}).status == 200
    assert house.login(who).status == 200


def test_a_second_one_is_refused(house: House, shop: Shop) -> None:
    """400 once it is on, and before anything was enrolled."""
    assert house.admin("POST", "/api/auth/mfa/activate", {"mfaToken": "123456"}).status == 400
    made = house.admin.post("/api/auth/mfa/enroll", None)
    code = pyotp.TOTP(made["secret"]).at(int(shop.clock().timestamp()))
    house.admin.post("/api/auth/mfa/activate", {"mfaToken": code})
    assert house.admin("POST", "/api/auth/mfa/enroll").status == 400
