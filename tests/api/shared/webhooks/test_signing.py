"""Messages prove where they come from, in three ways."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json

from api.shared.webhooks import signing


def test_the_raw_body_is_signed_in_hexadecimal() -> None:
    """As the document's own example verifies it."""
    assert signing.hexadecimal("key", b"{}") == hmac.new(b"key", b"{}", hashlib.sha256).hexdigest()


def test_a_signature_in_the_body_is_over_the_rest_of_it() -> None:
    """Compact, with sorted keys, whatever the order it is sent in."""
    sent = json.loads(signing.with_signature("key", {"event": "x", "data": {"b": 1, "a": "é"}, "signature": "old"}))
    signature = sent.pop("signature")
    plain = json.dumps(sent, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()
    assert signature == "sha256=" + hmac.new(b"key", plain, hashlib.sha256).hexdigest()


def test_the_standard_fields_sign_identifier_moment_and_body() -> None:
    """With the bytes that a secret in the specification's spelling stands for."""
    for secret, key in (("plain", b"plain"), ("whsec_" + base64.b64encode(b"bytes").decode(), b"bytes"),
                        ("whsec_?", b"whsec_?")):  # fmt: skip
        fields = signing.standard_fields(secret, "msg", 1700000000, b"{}")
        expected = base64.b64encode(hmac.new(key, b"msg.1700000000.{}", hashlib.sha256).digest()).decode()
        assert fields == {
            "webhook-id": "msg",
            "webhook-timestamp": "1700000000",
            "webhook-signature": f"v1,{expected}",
        }
